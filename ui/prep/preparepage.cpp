// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/preparepage.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/addendumstore.h"
#include "core/storage/sessionstore.h"
#include "ui/prep/agendaeditor.h"
#include "ui/prep/completing.h"
#include "ui/prep/focuseditor.h"
#include "ui/prep/followuplist.h"
#include "ui/prep/prepfields.h"
#include "ui/prep/preppart.h"
#include "ui/prep/recordpart.h"
#include "ui/prep/recordside.h"
#include "ui/prep/recordview.h"
#include "ui/prep/sessiondesk.h"
#include "ui/prep/sheetlists.h"
#include "ui/prep/sourcespane.h"
#include "ui/prep/taborder.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/partbar.h"
#include <QAction>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace coachbook::ui {
namespace {

constexpr int widestSheet = 900;  ///< a line longer than that is hard to read
constexpr int sourcesAfter = 150; ///< milliseconds after an edit until the sources say what is taken

/// A sheet of paper on the page, no wider than one can read.
QWidget *sheetOf(QWidget *content)
{
    auto *card = new Card;
    card->column()->setContentsMargins(theme::margin, theme::group, theme::margin, theme::margin);
    card->column()->addWidget(content);
    card->setMaximumWidth(widestSheet);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, theme::related, 0);
    column->setSpacing(theme::group);
    column->addWidget(card);
    column->addStretch();
    return holder;
}

} // namespace

PreparePage::PreparePage(BookController &controller, QWidget *parent)
    : PreparePage(controller, SheetOf::Agent, parent)
{}

PreparePage::PreparePage(BookController &controller, SheetOf of, QWidget *parent)
    : Page(controller, parent), m_of(of), m_desk(new SessionDesk(controller, this)),
      m_stack(new QStackedWidget), m_parts(new QStackedWidget), m_side(new QStackedWidget),
      m_bar(new PartBar), m_saved(new Label({}, theme::Type::Secondary, theme::Tone::Muted)),
      m_readOnly(new FlagLine), m_prep(new PrepPart(*m_desk, m_data)),
      m_recordPart(new RecordPart(*m_desk, m_data)), m_view(new RecordView), m_sources(new SourcesPane),
      m_sourcesLater(new QTimer(this))
{
    makeActions();
    m_completion = new CompletionPanel(m_complete, *m_desk, m_data);
    m_atHand = new AtHand(*m_desk, m_data);
    layOut();
    connectParts();
    connectSources();
}

PreparePage::~PreparePage() = default;

SessionPage::SessionPage(BookController &controller, QWidget *parent)
    : PreparePage(controller, SheetOf::Session, parent)
{}

void PreparePage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    column->setSpacing(0);
    column->addWidget(m_stack);
    auto *gone = new EmptyState(QStringLiteral("document-edit"), tr("This session is no longer there"),
                                tr("It was taken back or removed. Undo or redo brings it back."), m_anew);
    m_stack->addWidget(gone);
    m_stack->addWidget(makeWork());
    m_stack->addWidget(scrolled(sheetOf(m_view)));
    arrange();
}

QWidget *PreparePage::makeWork()
{
    auto *work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    auto *top = new QHBoxLayout;
    m_bar->addTab(tr("&Prepare"));
    m_bar->addTab(tr("Re&cord"));
    m_bar->addTab(tr("S&ources"));
    m_bar->setAccessibleName(tr("Parts of the session"));
    top->addWidget(m_bar);
    top->addStretch();
    top->addWidget(m_saved);
    column->addLayout(top);
    column->addWidget(m_readOnly);
    auto *record = sheetOf(m_recordPart);
    m_recordColumn = static_cast<QVBoxLayout *>(record->layout());
    m_parts->addWidget(scrolled(sheetOf(m_prep)));
    m_parts->addWidget(scrolled(record));
    m_sourcesTab = new QWidget;
    (new QVBoxLayout(m_sourcesTab))->setContentsMargins(0, 0, 0, 0);
    m_parts->addWidget(m_sourcesTab);
    m_sourcesSide = new QWidget;
    (new QVBoxLayout(m_sourcesSide))->setContentsMargins(0, 0, 0, 0);
    m_side->addWidget(m_sourcesSide);
    auto *side = new QWidget;
    m_recordSide = new QVBoxLayout(side);
    m_recordSide->setContentsMargins(0, 0, theme::small, 0);
    m_recordSide->setSpacing(theme::group);
    m_recordSide->addWidget(m_atHand);
    m_recordSide->addStretch();
    m_side->addWidget(scrolled(side));
    auto *body = new QHBoxLayout;
    body->setSpacing(theme::group);
    body->addWidget(m_parts, 2);
    body->addWidget(m_side, 1);
    column->addLayout(body, 1);
    setFocusProxy(m_bar);
    return work;
}

/// Wide: the sources beside the sheet. Narrow: a part of their own.
void PreparePage::arrange()
{
    m_side->setVisible(!m_isNarrow);
    (m_isNarrow ? m_sourcesTab : m_sourcesSide)->layout()->addWidget(m_sources);
    if (m_isNarrow)
        m_recordColumn->insertWidget(1, m_completion);
    else
        m_recordSide->insertWidget(0, m_completion);
    m_bar->setTabVisible(SourcesPart, m_isNarrow);
    if (!m_isNarrow && m_parts->currentIndex() == SourcesPart)
        showPart(PreparePart);
}

void PreparePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = window()->width() < theme::narrow;
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    arrange();
}

void PreparePage::connectParts()
{
    connect(m_bar, &QTabBar::currentChanged, this, &PreparePage::showPart);
    connect(m_desk, &SessionDesk::edited, this, &PreparePage::sessionEdited);
    connect(m_desk, &SessionDesk::savedChanged, this, &PreparePage::showSaved);
    connect(m_prep, &PrepPart::goTo, this, &PreparePage::goTo);
    connect(m_view, &RecordView::goTo, this, &PreparePage::goTo);
    connect(m_prep->agenda(), &AgendaEditor::copied, this, [this] { controller().say(tr("Agenda copied")); });
    connect(m_prep->agenda(), &AgendaEditor::sent, this, &PreparePage::markSent);
    connect(m_prep->openItems(), &OpenItemsList::closed, this, &PreparePage::closeItem, Qt::QueuedConnection);
    connect(m_completion, &CompletionPanel::asked, this, &PreparePage::settle);
}

void PreparePage::connectSources()
{
    m_sourcesLater->setSingleShot(true);
    m_sourcesLater->setInterval(sourcesAfter);
    connect(m_sourcesLater, &QTimer::timeout, this, &PreparePage::showSources);
    connect(m_sources, &SourcesPane::findChanged, this, &PreparePage::showSources);
    connect(m_sources, &SourcesPane::addFocus, this, [this](const SessionFocus &focus) {
        if (!m_prep->focus()->add(focus))
            showPart(PreparePart); // where it says why, or asks
    });
    connect(m_sources, &SourcesPane::addCall, this,
            [this](const Evidence &call) { m_prep->calls()->add(call); });
    connect(m_sources, &SourcesPane::addQuestion, this,
            [this](const QString &line) { m_prep->addQuestion(line); });
    connect(m_sources, &SourcesPane::addMoment, this, [this](const Source &source, QPushButton *button) {
        askWhere(source.focus, source.evidence, button);
    });
}

void PreparePage::setSubject(qint64 id)
{
    m_desk->flush();
    m_desk->clear();
    m_session.reset();
    m_editing = false;
    m_private->setChecked(false);
    m_completion->followUps()->forget();
    if (m_of == SheetOf::Session) {
        m_agent.reset();
        m_session = SessionId(id);
        if (const auto planned = sessionstore::find(controller().db(), *m_session);
            planned && isOnlyPlanned(*planned)) {
            m_agent = planned->agent;
            openOrMake(planned);
        }
    } else {
        m_agent = AgentId(id);
        openOrMake(openDraft(controller().db(), *m_agent));
    }
    showPart(PreparePart);
}

void PreparePage::openOrMake(const std::optional<Session> &draft)
{
    if (draft)
        m_session = draft->id;
    if (draft && !isOnlyPlanned(*draft))
        return;
    const std::optional<PrepData> prep =
        readPrepData(controller().db(), *m_agent, controller().today(), m_session);
    if (!prep || controller().isReadOnly())
        return; // read-only: the sheet is shown all the same, and nothing is kept
    const QString name = prep->preparation.agent.name;
    m_making = true;
    const bool made = controller().transact({QStringLiteral("session.prepare"), name}, [&](Db &db) {
        if (draft)
            sessionstore::update(db, Session{filledIn(*draft, prep->preparation.draft), draft->id});
        else
            m_session = sessionstore::insert(db, prep->preparation.draft);
    });
    m_making = false;
    if (made)
        controller().say(tr("Session with %1 prepared").arg(name), true);
    else if (!draft)
        m_session.reset();
}

void PreparePage::refresh()
{
    load();
    if (m_state == State::Work)
        showWork();
    showSaved();
    Q_EMIT titleChanged();
}

void PreparePage::load()
{
    Db &db = controller().db();
    const std::optional<Session> session = m_session ? sessionstore::find(db, *m_session) : std::nullopt;
    if (session)
        m_agent = session->agent;
    const bool showOnly = !m_session && m_agent && controller().isReadOnly();
    if (!session && !showOnly) {
        m_desk->clear();
        showState(State::Gone);
        return;
    }
    const bool over = session && (isHeld(session->status) || session->status == SessionStatus::Cancelled ||
                                  session->status == SessionStatus::NoShow);
    // A session that is over is shown with the figures of its own day.
    const QDate day = over ? qMin(session->day, controller().today()) : controller().today();
    std::optional<PrepData> prep = readPrepData(db, *m_agent, day, m_session);
    if (!prep) {
        m_desk->clear();
        showState(State::Gone);
        return;
    }
    m_data = std::move(*prep);
    const QString name = m_data.preparation.agent.name;
    if (session)
        m_desk->put(*session, actionitemstore::ofSession(db, session->id), name);
    else
        m_desk->showOnly(m_data.preparation.draft, name);
    if (over && !m_editing)
        m_view->show(m_desk->session(), sessionItems(), addendumstore::ofSession(db, *m_session),
                     lockedFrom(), m_data, controller().today());
    showState(over && !m_editing ? State::Over : State::Work);
}

void PreparePage::showState(State state)
{
    m_state = state;
    m_anew->setVisible(m_agent.has_value());
    m_stack->setCurrentIndex(static_cast<int>(state));
}

void PreparePage::showWork()
{
    const bool canWrite = !controller().isReadOnly();
    m_readOnly->say(
        {Badge::Shape::Triangle, theme::Tone::Warn,
         canWrite ? QString() : tr("This book is open read-only: the sheet can be read and printed.")});
    m_prep->setEnabled(canWrite);
    m_recordPart->setEnabled(canWrite);
    m_sources->setEnabled(canWrite);
    m_complete->setEnabled(canWrite && !isOver());
    m_complete->setText(isOver() ? tr("Completed") : tr("Complete"));
    m_prep->show(nowLocal());
    m_recordPart->show();
    sessionEdited();
    showSources();
}

void PreparePage::sessionEdited()
{
    if (m_state != State::Work)
        return;
    m_prep->follow(nowLocal());
    m_recordPart->follow();
    m_completion->show(m_recordPart->missing(), unsavedItem(), isOver());
    if (m_bar->currentIndex() == RecordingPart)
        m_atHand->show();
    m_sourcesLater->start();
}

void PreparePage::showSources()
{
    m_sourcesLater->stop();
    if (m_state != State::Work)
        return;
    m_sources->show(buildSources({m_data.preparation, m_data.evaluated, m_data.interactions, m_data.held,
                                  m_desk->session(), m_data.today},
                                 m_sources->find()));
    orderTabsAsLaidOut(m_bar, m_stack->currentWidget()); // rows have come and gone
}

void PreparePage::showSaved()
{
    if (m_state != State::Work || controller().isReadOnly())
        m_saved->setText({});
    else
        m_saved->setText(m_desk->isDirty() ? tr("Not saved yet") : tr("Saved as you type"));
}

void PreparePage::showPart(int part)
{
    m_bar->setCurrentIndex(part);
    m_parts->setCurrentIndex(part);
    m_side->setCurrentIndex(part == RecordingPart ? 1 : 0);
    if (part == RecordingPart && m_state == State::Work)
        m_atHand->show();
    Q_EMIT titleChanged(); // another primary action
}

QDateTime PreparePage::nowLocal() const
{
    // The day can be set by hand (--today), the time of day cannot.
    return {controller().today(), controller().nowUtc().toLocalTime().time()};
}

bool PreparePage::isOver() const
{
    const SessionStatus status = m_desk->session().status;
    return isHeld(status) || status == SessionStatus::Cancelled || status == SessionStatus::NoShow;
}

std::vector<ActionItem> PreparePage::sessionItems() const
{
    std::vector<ActionItem> items;
    for (const SessionDesk::Item &item : m_desk->items()) {
        if (item.id)
            items.push_back(ActionItem{item.draft, *item.id});
    }
    return items;
}

bool PreparePage::needsRefresh(const Changes &changes) const
{
    if (m_making || m_desk->isWriting())
        return false;
    for (const Entity entity : {Entity::Agent, Entity::Session, Entity::ActionItem, Entity::CheckIn,
                                Entity::Plan, Entity::Behaviour, Entity::Scorecard, Entity::Evaluation,
                                Entity::Setting, Entity::Import, Entity::Moment, Entity::SessionTemplate}) {
        if (changes.has(entity))
            return true;
    }
    return false;
}

} // namespace coachbook::ui
