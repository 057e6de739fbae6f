// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/preppart.h"
#include "ui/prep/agendaeditor.h"
#include "ui/prep/focuseditor.h"
#include "ui/prep/headfields.h"
#include "ui/prep/prepfields.h"
#include "ui/prep/sessiondesk.h"
#include "ui/prep/sheetlists.h"
#include "ui/prep/sheettables.h"
#include "ui/prep/stepseditor.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include <QVBoxLayout>

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
      m_items(new OpenItemsList), m_last(new LastSession), m_focus(new FocusEditor(desk, prep)),
      m_agenda(new AgendaEditor(desk, prep)),
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

void PrepPart::addData()
{
    m_figuresPart = section(tr("Figures"), m_figures);
    m_qualityPart = section(tr("Quality"), m_quality);
    section(tr("Interactions to look at"), m_calls);
    m_itemsPart = section(tr("Open action items"), m_items);
    m_lastPart = section(tr("Last session"), m_last);
}

void PrepPart::addPlan()
{
    section(tr("Focus"), m_focus)->setRemark(tr("one is best, two at most"));
    m_agendaPart = section(tr("Agenda"), m_agenda);
    m_questions->setPlaceholderText(tr("One a line"));
    section(tr("Questions to ask"), m_questions)->setRemark(tr("one a line"));
    m_stepsPart = section(tr("Steps"), m_steps);
    m_private->setPlaceholderText(tr("Your own: what the agent does not see"));
    section(tr("Private note"), m_private)->setRemark(tr("yours alone, not printed unless you ask for it"));
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
    m_figuresPart->setVisible(preparation.hasData);
    m_quality->show(qualityRows(preparation.sections));
    m_qualityPart->setRemark(qualityRemark(preparation.qa));
    m_qualityPart->setVisible(!preparation.sections.empty());
    showPast();
    m_focus->show();
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
}

void PrepPart::follow(const QDateTime &nowLocal)
{
    const SessionDraft &session = m_desk.session();
    m_head->show();
    m_calls->show();
    m_steps->show();
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
