// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/preppart.h"
#include "ui/prep/agendaeditor.h"
#include "ui/prep/cuelog.h"
#include "ui/prep/focuseditor.h"
#include "ui/prep/groupmoments.h"
#include "ui/prep/headfields.h"
#include "ui/prep/observationform.h"
#include "ui/prep/prepfields.h"
#include "ui/prep/sessiondesk.h"
#include "ui/prep/sheetlists.h"
#include "ui/prep/sheettables.h"
#include "ui/prep/stepseditor.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/planwords.h"
#include "ui/viewstate/sessionforms.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include <QVBoxLayout>
#include <algorithm>

namespace coachbook::ui {

GrowingText *boundText(SessionDesk &desk, const QString &name, const QString &field,
                       QString SessionDraft::*member)
{
    auto *text = new GrowingText(name);
    QObject::connect(text, &GrowingText::typed, &desk, [&desk, text, field, member] {
        desk.type(field, [words = text->text(), member](SessionDraft &session) { session.*member = words; });
    });
    return text;
}

PrepPart::PrepPart(SessionDesk &desk, const PrepData &prep, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_data(prep), m_column(new QVBoxLayout(this)),
      m_head(new HeadFields(desk, prep)), m_noData(Label::wrapped({}, theme::Type::Body, theme::Tone::Info)),
      m_figures(new FiguresTable), m_quality(new QualityTable), m_calls(new CallsList(desk, prep)),
      m_items(new OpenItemsList), m_last(new LastSession), m_checkIns(new CheckInsList),
      m_plan(new PlanInShort), m_focus(new FocusEditor(desk, prep)), m_agenda(new AgendaEditor(desk, prep)),
      m_questions(
          boundText(desk, tr("Questions to ask"), QStringLiteral("questions"), &SessionDraft::questions)),
      m_private(
          boundText(desk, tr("Private note"), QStringLiteral("privateNote"), &SessionDraft::privateNote)),
      m_steps(new StepsEditor(desk))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::related);
    m_column->addWidget(m_head);
    m_column->addWidget(m_noData);
    addData();
    addPlan();
}

SheetSection *PrepPart::section(const QString &title, QWidget *content)
{
    auto *part = new SheetSection(title);
    part->body()->addWidget(content);
    m_column->addWidget(part);
    return part;
}

SheetSection *PrepPart::section(SheetPart part, QWidget *content)
{
    SheetSection *made = section(sheetPartText(part, SessionType::OneOnOne), content);
    m_sections[part] = made;
    return made;
}

void PrepPart::addData()
{
    m_figuresPart = section(SheetPart::Figures, m_figures);
    m_qualityPart = section(SheetPart::Quality, m_quality);
    section(SheetPart::Interactions, m_calls);
    m_itemsPart = section(SheetPart::OpenItems, m_items);
    m_lastPart = section(SheetPart::LastSession, m_last);
    section(SheetPart::CheckIns, m_checkIns);
    m_planPart = section(SheetPart::Plan, m_plan);
}

void PrepPart::addPlan()
{
    section(SheetPart::Focus, m_focus)->setRemark(tr("one is best, two at most"));
    addOwnForms();
    m_agendaPart = section(SheetPart::Agenda, m_agenda);
    m_questions->setPlaceholderText(tr("One a line"));
    section(SheetPart::Questions, m_questions)->setRemark(tr("one a line"));
    m_stepsPart = section(SheetPart::Steps, m_steps);
    m_private->setPlaceholderText(tr("Your own: what the agent does not see"));
    section(tr("Private note"), m_private)->setRemark(tr("yours alone, not printed unless you ask for it"));
}

void PrepPart::addOwnForms()
{
    m_cues = new CueLog(m_desk, m_data);
    m_observations = new ObservationForm(m_desk, m_data);
    m_group = new GroupMoments(m_desk, m_data);
    m_calibration = new CalibrationPointer(m_desk);
    m_ownForms = new QWidget;
    auto *column = new QVBoxLayout(m_ownForms);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *form : std::initializer_list<QWidget *>{m_cues, m_observations, m_group, m_calibration})
        column->addWidget(form);
    m_column->addWidget(m_ownForms);
    m_sections[SheetPart::OwnForm] = m_ownForms;
    connect(m_group, &GroupMoments::goTo, this, &PrepPart::goTo);
    connect(m_calibration, &CalibrationPointer::goTo, this, &PrepPart::goTo);
}

bool PrepPart::hasContent(SheetPart part) const
{
    const Preparation &preparation = m_data.preparation;
    switch (part) {
    case SheetPart::Figures:
        return preparation.hasData;
    case SheetPart::Quality:
        return !preparation.sections.empty();
    case SheetPart::CheckIns:
        return !preparation.checkIns.empty();
    case SheetPart::Plan:
        return preparation.plan.has_value();
    default:
        return true;
    }
}

void PrepPart::arrange()
{
    const SessionDraft &session = m_desk.session();
    const SessionTemplate *made = findTemplate(m_data.templates, session.templateKey);
    std::vector<SheetPart> order =
        soundSheet(made && made->type == session.type ? made->sheet : std::vector<SheetPart>(), session.type);
    for (const auto &[part, widget] : m_sections)
        widget->setVisible(std::find(order.begin(), order.end(), part) != order.end() && hasContent(part));
    if (session.type == SessionType::Calibration) // points at where calibrations are worked on
        m_ownForms->show();
    if (m_order == order)
        return;
    m_order = order;
    int at = m_column->indexOf(m_noData) + 1;
    for (const SheetPart part : order) {
        m_column->removeWidget(m_sections.at(part));
        m_column->insertWidget(at++, m_sections.at(part));
    }
}

void PrepPart::show(const QDateTime &nowLocal)
{
    const Preparation &preparation = m_data.preparation;
    m_noData->setText(
        tr("There is nothing recent about %1 in this book: no interaction and no evaluation. Ask, listen, "
           "and "
           "agree on which calls to look at together next time; the steps and questions below are for "
           "that.")
            .arg(preparation.agent.name));
    m_noData->setVisible(!preparation.hasData);
    m_figures->show(figureRows(preparation.kpis));
    m_figuresPart->setRemark(tr("two weeks to %1").arg(dayText(m_data.today, m_data.today)));
    m_quality->show(qualityRows(preparation.sections));
    m_qualityPart->setRemark(qualityRemark(preparation.qa));
    showPast();
    m_focus->show();
    m_group->show();
    m_agenda->show();
    m_questions->showText(m_desk.session().questions);
    m_private->showText(m_desk.session().privateNote);
    follow(nowLocal);
}

void PrepPart::showPast()
{
    const Preparation &preparation = m_data.preparation;
    m_items->show(m_data);
    const std::size_t open = preparation.openItems.size();
    m_itemsPart->setRemark(open == 0 ? QString() : tr("%1 open").arg(open));
    m_last->show(m_data);
    const std::optional<Session> &last = preparation.lastSession;
    m_lastPart->setRemark(last ? tr("%1, %2", "one-on-one, 12 Nov")
                                     .arg(sessionTypeText(last->type), dayText(last->day, m_data.today))
                               : QString());
    m_checkIns->show(m_data);
    m_plan->show(m_data);
    const std::optional<CoachingPlan> &plan = preparation.plan;
    m_planPart->setRemark(plan ? planHeadText(*plan, m_data.today) : QString());
}

void PrepPart::follow(const QDateTime &nowLocal)
{
    const SessionDraft &session = m_desk.session();
    m_head->show();
    m_calls->show();
    m_steps->show();
    m_cues->show();
    m_observations->show();
    m_group->follow();
    m_calibration->show();
    arrange();
    m_agenda->follow();
    if (!m_questions->hasFocus())
        m_questions->showText(session.questions);
    const SentState sent = sentState(session, nowLocal);
    m_agendaPart->setRemark(sent.words, sent.late ? theme::Tone::Warn : theme::Tone::Muted);
    m_stepsPart->setRemark(stepsRemark(session.steps, session.plannedMinutes),
                           minutesOf(session.steps) > session.plannedMinutes ? theme::Tone::Warn
                                                                             : theme::Tone::Muted);
}

void PrepPart::addQuestion(const QString &line)
{
    m_desk.choose(QStringLiteral("questions"), [line](SessionDraft &session) {
        QStringList questions = session.questions.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        questions.prepend(line);
        questions.removeDuplicates();
        session.questions = questions.join(QLatin1Char('\n'));
    });
}

} // namespace coachbook::ui
