// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcripts/transcriptpage.h"
#include "core/domain/zonedtime.h"
#include "core/storage/agentstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/transcriptstore.h"
#include "ui/importing/transcriptwords.h"
#include "ui/quality/newevaluation.h"
#include "ui/shell/bookcontroller.h"
#include "ui/theme/theme.h"
#include "ui/transcripts/findbar.h"
#include "ui/transcripts/turndelegate.h"
#include "ui/transcripts/turnmodel.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

namespace coachbook::ui {

TranscriptPage::TranscriptPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_model(new TurnModel(this)), m_delegate(new TurnDelegate(*m_model, this)),
      m_list(new QListView), m_find(new FindBar(tr("Find in this transcript"))),
      m_evaluate(new QAction(theme::icon(QStringLiteral("checkbox")), tr("Evaluate…"), this)),
      m_openAgent(new QAction(theme::icon(QStringLiteral("user")), tr("Open Agent"), this)),
      m_copy(new QAction(theme::icon(QStringLiteral("edit-copy")), tr("Copy as Text"), this)),
      m_stack(new QStackedLayout)
{
    makeActions();
    m_stack->addWidget(makeContent());
    m_stack->addWidget(new EmptyState(QStringLiteral("text-x-generic"),
                                      tr("This transcript is not in the book any more"),
                                      tr("Its import was undone, or a newer version of it came in.")));
    setLayout(m_stack);
    setFocusProxy(m_list);
}

void TranscriptPage::makeActions()
{
    m_evaluate->setObjectName(QStringLiteral("transcript.evaluate"));
    connect(m_evaluate, &QAction::triggered, this, &TranscriptPage::evaluate);
    m_openAgent->setObjectName(QStringLiteral("transcript.agent"));
    m_copy->setObjectName(QStringLiteral("transcript.copy"));
    connect(m_openAgent, &QAction::triggered, this, [this] {
        if (m_transcript && m_transcript->agent)
            Q_EMIT goTo({QStringLiteral("agent"), m_transcript->agent->value()});
    });
    connect(m_copy, &QAction::triggered, this, [this] {
        std::vector<int> all(m_model->lines().size());
        std::iota(all.begin(), all.end(), 0);
        copy(all);
    });
}

QWidget *TranscriptPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    column->setSpacing(theme::related + theme::small);
    column->addWidget(m_find);
    auto *card = new Card;
    card->column()->setContentsMargins(1, theme::related, 1, theme::related);
    m_list->setObjectName(QStringLiteral("transcript.turns"));
    m_list->setAccessibleName(tr("Turns of the conversation"));
    setUpTurnList(*m_list, *m_model, *m_delegate, 500);
    m_list->installEventFilter(this);
    card->column()->addWidget(m_list);
    column->addWidget(card, 1);
    connect(m_find, &FindBar::textChanged, this, [this] { showFound(); });
    connect(m_find, &FindBar::stepped, this, &TranscriptPage::step);
    return content;
}

QString TranscriptPage::title() const
{
    return m_transcript ? tr("Conversation %1", "with its id").arg(m_transcript->conversationId)
                        : tr("Transcript");
}

QString TranscriptPage::subtitle() const
{
    if (!m_transcript)
        return {};
    QStringList parts;
    if (!m_agentName.isEmpty())
        parts << m_agentName;
    else if (!m_transcript->agentNamed.isEmpty())
        parts << tr("%1, not in this book").arg(m_transcript->agentNamed);
    if (m_transcript->day) {
        QString when = dayText(*m_transcript->day, controller().today());
        if (m_transcript->start)
            when += QLatin1Char(' ') +
                    QLocale().toString(inZone(*m_transcript->start, controller().settings().zone).time(),
                                       QLocale::ShortFormat);
        parts << when;
    }
    parts << m_extent << transcriptFormatText(m_transcript->source);
    return parts.join(QStringLiteral(" · "));
}

std::optional<AgentId> TranscriptPage::agentAtHand() const
{
    return m_transcript ? m_transcript->agent : std::nullopt;
}

void TranscriptPage::setSubject(qint64 turn)
{
    m_turn = TurnId(turn);
}

void TranscriptPage::refresh()
{
    Db &db = controller().db();
    const std::optional<Transcript> before =
        std::exchange(m_transcript, m_turn ? transcriptstore::ofTurn(db, *m_turn) : std::nullopt);
    m_stack->setCurrentIndex(m_transcript ? 0 : 1);
    m_openAgent->setEnabled(m_transcript && m_transcript->agent);
    m_copy->setEnabled(m_transcript.has_value());
    m_evaluate->setEnabled(m_transcript && !controller().isReadOnly());
    if (!m_transcript)
        return;
    const std::optional<Agent> agent =
        m_transcript->agent ? agentstore::find(db, *m_transcript->agent) : std::nullopt;
    m_agentName = agent ? agent->name : QString();
    const std::vector<Turn> turns = transcriptstore::turns(db, *m_transcript);
    m_extent = extentText(turns);
    if (!before || before->id != m_transcript->id)
        m_find->setText({});
    m_model->setLines(turnLines(turns));
    m_delegate->measure(m_list->font());
    m_list->doItemsLayout();
    const auto shown =
        std::find_if(turns.begin(), turns.end(), [this](const Turn &turn) { return turn.id == *m_turn; });
    showTurn(shown == turns.end() ? 0 : static_cast<int>(shown - turns.begin()));
    m_match = -1;
    m_model->setMatches(findInTurns(m_model->lines(), m_find->text()));
    m_find->showCount(m_match, static_cast<int>(m_model->matches().size()));
}

bool TranscriptPage::needsRefresh(const Changes &changes) const
{
    return changes.has(Entity::Transcript) || changes.has(Entity::Interaction) ||
           changes.has(Entity::Agent) || changes.has(Entity::Import);
}

void TranscriptPage::focusFind()
{
    m_find->focusText();
}

void TranscriptPage::lookFor(const QString &text)
{
    m_find->setText(text);
}

void TranscriptPage::showFound()
{
    m_model->setMatches(findInTurns(m_model->lines(), m_find->text()));
    m_match = -1;
    const std::vector<TurnMatch> &all = m_model->matches();
    const int from = std::max(0, m_list->currentIndex().row());
    const auto next =
        std::find_if(all.begin(), all.end(), [from](const TurnMatch &match) { return match.row >= from; });
    if (!all.empty())
        goToMatch(next == all.end() ? 0 : static_cast<int>(next - all.begin()));
    else
        m_find->showCount(-1, 0);
}

void TranscriptPage::step(int by)
{
    const int count = static_cast<int>(m_model->matches().size());
    if (count > 0)
        goToMatch((std::max(m_match, by > 0 ? -1 : 0) + by + count) % count);
}

void TranscriptPage::goToMatch(int match)
{
    m_match = match;
    showTurn(m_model->matches()[static_cast<std::size_t>(match)].row);
    m_find->showCount(match, static_cast<int>(m_model->matches().size()));
}

void TranscriptPage::showTurn(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index,
                     row == 0 ? QAbstractItemView::EnsureVisible : QAbstractItemView::PositionAtCenter);
}

std::vector<int> TranscriptPage::chosenRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void TranscriptPage::evaluate()
{
    if (!m_transcript)
        return;
    std::optional<AgentId> agent = m_transcript->agent;
    if (!agent) {
        const std::optional<Interaction> interaction =
            metricstore::findInteraction(controller().db(), m_transcript->conversationId);
        agent = interaction ? interaction->agent : std::nullopt;
    }
    if (const auto made = beginEvaluation(controller(), {agent, m_transcript->conversationId}, window()))
        Q_EMIT goTo({QStringLiteral("evaluate"), made->value()});
}

void TranscriptPage::copy(const std::vector<int> &rows)
{
    QStringList text;
    for (const int row : rows)
        text << plainLine(m_model->line(row));
    QGuiApplication::clipboard()->setText(text.join(QLatin1Char('\n')));
    controller().say(rows.size() == m_model->lines().size() ? tr("Copied the whole transcript as text")
                                                            : tr("Copied the chosen turns as text"));
}

bool TranscriptPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy(chosenRows());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace coachbook::ui
