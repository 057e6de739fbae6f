// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/recordpart.h"
#include "ui/prep/actionitemcard.h"
#include "ui/prep/prepfields.h"
#include "ui/prep/preppart.h"
#include "ui/prep/sessiondesk.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace coachbook::ui {
namespace {

constexpr int longestHeld = 480, yes = 1, notYet = 0;

} // namespace

RecordPart::RecordPart(SessionDesk &desk, const PrepData &prep, RecordScope scope, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_data(prep),
      m_selfAssessment(boundText(desk, tr("Self-assessment"), QStringLiteral("selfAssessment"),
                                 &SessionDraft::selfAssessment)),
      m_agreed(boundText(desk, tr("What was agreed"), QStringLiteral("agreed"), &SessionDraft::agreed)),
      m_notes(boundText(desk, tr("Notes"), QStringLiteral("sharedNote"), &SessionDraft::sharedNote)),
      m_noFocus(new QLineEdit), m_noItem(new QLineEdit), m_column(new QVBoxLayout(this)),
      m_itemsColumn(new QVBoxLayout), m_add(new QPushButton(tr("Add action item"))),
      m_followUp(new DayField(tr("Follow-up date"))), m_minutes(new QSpinBox), m_length(new FlagLine),
      m_understood(new QButtonGroup(this)), m_asPlanned(new QPushButton)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::related);
    layOut(scope);
    connectFields();
}

void RecordPart::layOut(RecordScope scope)
{
    const auto section = [this](const QString &title, QWidget *content, const QString &remark = {}) {
        auto *part = new SheetSection(title);
        part->setRemark(remark);
        part->body()->addWidget(content);
        m_column->addWidget(part);
        return part;
    };
    m_selfAssessment->setPlaceholderText(
        tr("How it went in the agent's own words, before you show your findings"));
    SheetSection *own = section(tr("Self-assessment"), m_selfAssessment, tr("the agent speaks first"));
    own->setFirst();
    own->setVisible(scope == RecordScope::Whole);
    m_selfAssessment->setLinesAtLeast(3);
    m_agreed->setLinesAtLeast(2);
    m_notes->setLinesAtLeast(2);
    m_noFocusPart = section(tr("No focus"), makeReason(m_noFocus, tr("Why there is no focus")));
    m_agreed->setPlaceholderText(tr("The one thing the agent will do differently, as the agent said it"));
    section(tr("What was agreed"), m_agreed);
    auto *items = new QWidget;
    auto *column = new QVBoxLayout(items);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::group);
    m_itemsColumn->setSpacing(theme::margin);
    column->addLayout(m_itemsColumn);
    m_noItemRow = makeReason(m_noItem, tr("Or why there is no action item"));
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_noItemRow);
    m_itemsPart =
        section(tr("Action items"), items, tr("specific, measurable, achievable, relevant, time-bound"));
    section(tr("Held, and what follows"), makeFacts());
    m_notes->setPlaceholderText(tr("What else belongs on record; the agent may read it"));
    section(tr("Notes"), m_notes, tr("the agent may read them"));
}

QWidget *RecordPart::makeReason(QLineEdit *field, const QString &name)
{
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setMaxLength(500);
    return field;
}

QWidget *RecordPart::makeFacts()
{
    auto *facts = new QWidget;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::group);
    m_minutes->setRange(0, longestHeld);
    m_minutes->setSpecialValueText(tr("not said"));
    m_minutes->setSuffix(tr(" min"));
    leaveWheelToPage(m_minutes);
    row->addWidget(underName(tr("Minutes &held"), m_minutes));
    row->addWidget(m_asPlanned, 0, Qt::AlignBottom);
    row->addSpacing(theme::group);
    row->addWidget(underName(tr("&Follow-up"), m_followUp));
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_length);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(theme::group);
    auto *ask = new Label(tr("Did the agent understand and agree?"));
    answer->addWidget(ask);
    const std::pair<int, QString> answers[] = {{yes, tr("&Yes")}, {notYet, tr("Not y&et")}};
    for (const auto &[id, text] : answers) {
        auto *button = new QRadioButton(text);
        button->setAccessibleName(
            tr("Understood and agreed: %1").arg(QString(text).remove(QLatin1Char('&'))));
        m_understood->addButton(button, id);
        answer->addWidget(button);
    }
    answer->addStretch();
    column->addLayout(answer);
    return facts;
}

void RecordPart::connectFields()
{
    const auto bind = [this](QLineEdit *field, const QString &name, QString SessionDraft::*member) {
        connect(field, &QLineEdit::textEdited, this, [this, name, member](const QString &text) {
            m_desk.type(name,
                        [text = text.trimmed(), member](SessionDraft &session) { session.*member = text; });
        });
    };
    bind(m_noFocus, QStringLiteral("noFocus"), &SessionDraft::noFocusReason);
    bind(m_noItem, QStringLiteral("noItem"), &SessionDraft::noActionReason);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_desk.type(QStringLiteral("minutes"), [minutes](SessionDraft &session) {
            session.minutes = minutes > 0 ? std::optional(minutes) : std::nullopt;
        });
    });
    connect(m_asPlanned, &QPushButton::clicked, this, [this] {
        m_minutes->setValue(m_desk.session().plannedMinutes);
        m_minutes->setFocus();
    });
    connect(m_followUp, &DayField::dayChanged, this, [this] {
        m_desk.type(QStringLiteral("followUp"),
                    [day = m_followUp->day()](SessionDraft &session) { session.followUp = day; });
    });
    connect(m_understood, &QButtonGroup::idToggled, this, [this](int id, bool chosen) {
        if (!chosen)
            return;
        m_desk.type(QStringLiteral("understood"),
                    [id](SessionDraft &session) { session.understood = id == yes; });
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_desk.addItem(proposedItem(m_desk.session(), m_data.preparation, m_data.settings, m_data.today,
                                    m_data.smart.reaches));
        if (!m_items.empty())
            leadTo(m_items.back());
    });
}

void RecordPart::show()
{
    const SessionDraft &session = m_desk.session();
    m_selfAssessment->showText(session.selfAssessment);
    m_agreed->showText(session.agreed);
    m_notes->showText(session.sharedNote);
    showText(m_noFocus, session.noFocusReason);
    showText(m_noItem, session.noActionReason);
    {
        const QSignalBlocker minutes(m_minutes);
        m_minutes->setValue(session.minutes.value_or(0));
    }
    if (m_followUp->day() != session.followUp)
        m_followUp->setDay(session.followUp);
    const QSignalBlocker understood(m_understood);
    m_understood->setExclusive(false); // so that none can be chosen
    m_understood->button(yes)->setChecked(session.understood == true);
    m_understood->button(notYet)->setChecked(session.understood == false);
    m_understood->setExclusive(true);
    follow();
}

void RecordPart::follow()
{
    const SessionDraft &session = m_desk.session();
    fillItems();
    m_noFocusPart->setVisible(session.focus.empty());
    m_noItemRow->setVisible(m_desk.items().empty());
    m_followUp->setProposal(
        proposedFollowUp(session, m_data.preparation.due.cadenceDays, m_data.settings.calendar),
        m_data.today);
    m_asPlanned->setText(tr("As planned: %1 min").arg(session.plannedMinutes));
    m_asPlanned->setAccessibleName(m_asPlanned->text());
    m_asPlanned->setVisible(!session.minutes);
    m_length->say({Badge::Shape::Triangle, theme::Tone::Warn, lengthWords(session, m_data.settings.cadence)});
}

ActionItemCard *RecordPart::makeItem(std::size_t index)
{
    auto *card = new ActionItemCard(int(index) + 1, m_data);
    connect(card, &ActionItemCard::typed, this,
            [this, card, index] { m_desk.typeItem(index, card->draft()); });
    connect(card, &ActionItemCard::removed, this, [this, index] {
        m_desk.removeItem(index);
        m_add->setFocus();
    });
    return card;
}

void RecordPart::fillItems()
{
    const auto &items = m_desk.items();
    while (m_items.size() > items.size()) {
        m_items.back()->hide();
        m_items.back()->deleteLater();
        m_items.pop_back();
    }
    while (m_items.size() < items.size()) {
        m_items.push_back(makeItem(m_items.size()));
        m_itemsColumn->addWidget(m_items.back());
        m_items.back()->show(items[m_items.size() - 1].draft);
    }
    for (std::size_t at = 0; at < items.size(); ++at) {
        if (m_items[at]->draft() != items[at].draft)
            m_items[at]->show(items[at].draft);
    }
}

std::vector<MissingPart> RecordPart::missing() const
{
    const std::vector<Recoaching> before = m_desk.id()
                                               ? recoachingOf(Session{m_desk.session(), *m_desk.id()}, m_data)
                                               : std::vector<Recoaching>();
    return stillMissing(m_desk.session(), m_desk.savedItems(), m_data.preparation.due,
                        m_data.preparation.agent.name, m_data.today, before);
}

void RecordPart::focusPart(SessionIssue issue)
{
    switch (issue) {
    case SessionIssue::FocusMissing:
        leadTo(m_noFocus);
        break;
    case SessionIssue::ActionItemMissing:
        if (m_items.empty())
            leadTo(m_add);
        else
            leadTo(m_items.front());
        break;
    case SessionIssue::FollowUpMissing:
    case SessionIssue::FollowUpBeforeDay:
        leadTo(m_followUp);
        break;
    case SessionIssue::UnderstoodMissing:
        leadTo(m_understood->button(yes));
        break;
    case SessionIssue::MinutesMissing:
        leadTo(m_minutes);
        m_minutes->selectAll();
        break;
    case SessionIssue::NotesMissing:
        leadTo(m_notes);
        break;
    case SessionIssue::TooManyFocuses:
    case SessionIssue::FocusWithoutEvidence:
    case SessionIssue::FocusIsAScore:
    case SessionIssue::CoachedAgain:
    case SessionIssue::MethodMissing:
    case SessionIssue::MethodAsLast:
    case SessionIssue::DayInFuture:
        break; // on the other part of the page
    }
}

} // namespace coachbook::ui
