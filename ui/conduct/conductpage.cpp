// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/conductpage.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/sessionstore.h"
#include "ui/conduct/conductsteps.h"
#include "ui/conduct/findings.h"
#include "ui/conduct/talkmeter.h"
#include "ui/prep/cuelog.h"
#include "ui/prep/followuplist.h"
#include "ui/prep/groupmoments.h"
#include "ui/prep/observationform.h"
#include "ui/prep/prepfields.h"
#include "ui/prep/preppart.h"
#include "ui/prep/recordpart.h"
#include "ui/prep/recordside.h"
#include "ui/prep/sessiondesk.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/conductwords.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>

namespace coachbook::ui {
namespace {

constexpr int widestColumn = 820; ///< two people read it from either side of a table
constexpr int keptEvery = 2;      ///< seconds

} // namespace

ConductPage::ConductPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_desk(new SessionDesk(controller, this)), m_clock(new SessionClock(this)),
      m_stack(new QStackedWidget), m_time(new Label),
      m_left(new Label({}, theme::Type::Body, theme::Tone::Muted)), m_talk(new TalkMeter(*m_clock)),
      m_closing(new FlagLine), m_readOnly(new FlagLine), m_steps(new ConductSteps),
      m_selfAssessment(boundText(*m_desk, tr("Self-assessment"), QStringLiteral("selfAssessment"),
                                 &SessionDraft::selfAssessment)),
      m_privateNote(
          boundText(*m_desk, tr("Private note"), QStringLiteral("privateNote"), &SessionDraft::privateNote)),
      m_show(new QPushButton(tr("Show &findings"))),
      m_showHint(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)),
      m_cues(new CueLog(*m_desk, m_data)), m_observations(new ObservationForm(*m_desk, m_data)),
      m_group(new GroupMoments(*m_desk, m_data)), m_findings(new Findings(*m_desk, m_data)),
      m_record(new RecordPart(*m_desk, m_data, RecordScope::AfterTheTalk)), m_agentNote(Label::wrapped({}))
{
    makeActions();
    m_completion = new CompletionPanel(m_complete, *m_desk, m_data);
    layOut();
    connectParts();
}

void ConductPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    column->addWidget(m_stack);
    m_stack->addWidget(new EmptyState(QStringLiteral("document-edit"), tr("This session is no longer there"),
                                      tr("It was taken back or removed. Undo or redo brings it back.")));
    auto *work = new QWidget;
    auto *rows = new QVBoxLayout(work);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::related);
    rows->addWidget(makeHead());
    rows->addWidget(m_readOnly);
    m_scroll = qobject_cast<QScrollArea *>(scrolled(makeColumn()));
    rows->addWidget(m_scroll, 1);
    m_stack->addWidget(work);
    m_stack->addWidget(new EmptyState(QStringLiteral("dialog-ok"), tr("This session is over"),
                                      tr("Its record is on the session's page."), m_sheet));
}

QWidget *ConductPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::group);
    QFont face = theme::figures(theme::Type::PageTitle);
    m_time->setFont(face);
    m_time->setMinimumWidth(QFontMetrics(face).horizontalAdvance(QStringLiteral("0:00:00")));
    row->addWidget(m_time);
    row->addWidget(m_left);
    row->addWidget(m_talk, 1);
    return head;
}

QWidget *ConductPage::makeColumn()
{
    auto *card = new Card;
    card->column()->setContentsMargins(theme::margin, theme::group, theme::margin, theme::margin);
    card->column()->setSpacing(theme::group);
    card->setMaximumWidth(widestColumn);
    const auto add = [card](const QString &title, QWidget *content, const QString &remark = {}) {
        auto *part = new SheetSection(title);
        part->setRemark(remark);
        part->body()->addWidget(content);
        card->column()->addWidget(part);
        return part;
    };
    card->column()->addWidget(m_steps);
    for (QWidget *own : std::initializer_list<QWidget *>{m_cues, m_observations, m_group})
        card->column()->addWidget(own); // each shows itself for its type of session
    m_selfAssessment->setFont(largeFont());
    m_selfAssessment->setLinesAtLeast(3);
    m_selfAssessment->setPlaceholderText(tr("How it went, in the agent's own words"));
    add(tr("Self-assessment"), m_selfAssessment, tr("the agent speaks first"));
    SheetSection *found = add(tr("Findings"), m_showHint);
    auto *row = new QHBoxLayout;
    row->addWidget(m_show);
    row->addStretch();
    found->body()->addLayout(row);
    found->body()->addWidget(m_findings);
    card->column()->addWidget(m_closing);
    m_recordPart = add(tr("What comes of it"), m_record);
    m_privatePart = add(tr("Private note"), m_agentNote, tr("yours alone: hide it before the agent looks"));
    m_privatePart->body()->addWidget(m_privateNote);
    card->column()->addWidget(m_completion);
    auto *holder = new QWidget;
    auto *sides = new QHBoxLayout(holder);
    sides->setContentsMargins(0, 0, theme::related, 0);
    sides->addStretch(1);
    sides->addWidget(card, 100);
    sides->addStretch(1);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(holder);
    column->addStretch();
    return whole;
}

void ConductPage::connectParts()
{
    connect(m_desk, &SessionDesk::edited, this, [this] {
        if (m_state == State::Work)
            showFindings();
        m_cues->follow();
        m_observations->follow();
        m_group->follow();
        m_record->follow();
        m_completion->show(m_record->missing(), {}, m_state == State::Over);
    });
    m_cues->setElapsed([this] { return m_clock->conduct().elapsedSeconds; });
    connect(m_group, &GroupMoments::goTo, this, &Page::goTo);
    connect(m_clock, &SessionClock::ticked, this, &ConductPage::showTime);
    connect(m_steps, &ConductSteps::chosen, this, &ConductPage::goToStep);
    connect(m_show, &QPushButton::clicked, this, &ConductPage::openFindings);
    connect(m_completion, &CompletionPanel::asked, this, &ConductPage::settle);
}

void ConductPage::setSubject(qint64 id)
{
    flush();
    showPrivate(false);
    if (m_session == SessionId(id) && m_clock->isRunning())
        return; // come back to: the talk has gone on meanwhile
    m_clock->pause();
    m_desk->clear();
    m_completion->followUps()->forget();
    m_session = SessionId(id);
    m_agent.reset();
    m_keptAt = -1;
    if (const std::optional<Session> session = sessionstore::find(controller().db(), *m_session))
        m_clock->put(session->conduct);
}

void ConductPage::refresh()
{
    load();
    if (m_state == State::Work)
        showWork();
    else
        m_clock->pause();
    m_stack->setCurrentIndex(static_cast<int>(m_state));
    Q_EMIT titleChanged();
}

void ConductPage::load()
{
    m_state = State::Gone;
    Db &db = controller().db();
    const std::optional<Session> session = m_session ? sessionstore::find(db, *m_session) : std::nullopt;
    std::optional<PrepData> prep =
        session ? readPrepData(db, session->agent, controller().today(), m_session) : std::nullopt;
    if (!prep) {
        m_desk->clear();
        return;
    }
    m_agent = session->agent;
    m_data = std::move(*prep);
    m_desk->put(*session, actionitemstore::ofSession(db, session->id), m_data.preparation.agent.name);
    const SessionStatus status = session->status;
    const bool isOver =
        isHeld(status) || status == SessionStatus::Cancelled || status == SessionStatus::NoShow;
    m_state = isOver ? State::Over : State::Work;
}

void ConductPage::showWork()
{
    const bool canWrite = !controller().isReadOnly();
    m_readOnly->say({Badge::Shape::Triangle, theme::Tone::Warn,
                     canWrite ? QString() : tr("This book is open read-only: nothing can be written down.")});
    for (QWidget *part : std::initializer_list<QWidget *>{m_selfAssessment, m_record, m_completion, m_talk,
                                                          m_privateNote, m_cues, m_observations, m_group})
        part->setEnabled(canWrite);
    for (QAction *action : {m_begin, m_pause, m_complete})
        action->setEnabled(canWrite);
    const SessionDraft &session = m_desk->session();
    m_selfAssessment->showText(session.selfAssessment);
    m_privateNote->showText(session.privateNote);
    const QString note = m_data.preparation.agent.privateNote.trimmed();
    m_agentNote->setText(note);
    m_agentNote->setVisible(!note.isEmpty());
    m_talk->setTarget(m_data.settings.cadence.talkSharePercent);
    m_cues->show();
    m_observations->show();
    m_group->show();
    m_findings->show();
    m_record->show();
    showFindings();
    showTime();
    m_completion->show(m_record->missing(), {}, false);
}

/// SESS-2: the agent's own view is written down before the findings open.
void ConductPage::showFindings()
{
    const SessionDraft &session = m_desk->session();
    const bool shown = session.conduct.findingsShown;
    const bool may = !session.selfAssessment.trimmed().isEmpty();
    m_show->setVisible(!shown);
    m_show->setEnabled(may && !controller().isReadOnly());
    m_showHint->setVisible(!shown);
    m_showHint->setText(may ? tr("The agent has spoken. Show what you found.")
                            : tr("They open when the agent's own view is written down."));
    m_findings->setVisible(shown);
}

void ConductPage::showTime()
{
    const SessionConduct &conduct = m_clock->conduct();
    const SessionDraft &session = m_desk->session();
    const SessionPace pace = sessionPace(conduct, session.plannedMinutes, session.steps);
    m_time->setText(clockText(conduct.elapsedSeconds));
    m_time->setTone(pace.leftSeconds < 0 ? theme::Tone::Warn : theme::Tone::Text);
    m_left->setText(
        m_clock->isRunning() || conduct.elapsedSeconds > 0
            ? tr("%1 of %2 min", "18 min left of 30 min").arg(paceText(pace)).arg(session.plannedMinutes)
            : tr("%1 min planned").arg(session.plannedMinutes));
    m_steps->show(session.steps, conduct.step);
    m_steps->showPace(pace);
    m_closing->say(
        {Badge::Shape::Triangle, theme::Tone::Warn, m_clock->isRunning() ? closingText(pace) : QString()});
    if (m_clock->isRunning() && conduct.elapsedSeconds - m_keptAt >= keptEvery)
        keepTime();
}

QString ConductPage::title() const
{
    return m_state == State::Gone ? tr("Session") : m_desk->agent();
}

QString ConductPage::subtitle() const
{
    if (m_state == State::Gone)
        return {};
    const SessionDraft &session = m_desk->session();
    QString type = sessionTypeText(session.type);
    type[0] = type[0].toUpper();
    return tr("%1, %2", "One-on-one, Thu 26 Nov").arg(type, weekdayText(session.day, controller().today()));
}

bool ConductPage::needsRefresh(const Changes &changes) const
{
    if (m_desk->isWriting())
        return false;
    return changes.has(Entity::Session) || changes.has(Entity::ActionItem) || changes.has(Entity::Agent) ||
           changes.has(Entity::Setting) || changes.has(Entity::Evaluation);
}

void ConductPage::flush()
{
    m_desk->flush();
    keepTime();
}

/// The space bar changes who speaks, unless a field takes it.
void ConductPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || m_state != State::Work || controller().isReadOnly()) {
        Page::keyPressEvent(event);
        return;
    }
    if (m_desk->session().status != SessionStatus::InProgress)
        begin();
    m_talk->switchOver();
}

} // namespace coachbook::ui
