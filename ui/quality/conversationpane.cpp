// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/conversationpane.h"
#include "core/domain/evaluation.h"
#include "core/domain/zonedtime.h"
#include "ui/playing/playerbar.h"
#include "ui/quality/qualitywords.h"
#include "ui/theme/theme.h"
#include "ui/transcripts/turndelegate.h"
#include "ui/transcripts/turnmodel.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace coachbook::ui {
namespace {

QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::Voice:
        return ConversationPane::tr("Call");
    case Channel::Chat:
        return ConversationPane::tr("Chat");
    case Channel::Email:
        return ConversationPane::tr("E-mail");
    case Channel::Ticket:
        return ConversationPane::tr("Ticket");
    case Channel::Other:
        break;
    }
    return ConversationPane::tr("Interaction");
}

} // namespace

QStringList interactionFacts(const std::optional<Interaction> &interaction, const QString &ref, QDate today,
                             const QString &zone)
{
    if (!interaction)
        return ref.isEmpty()
                   ? QStringList{ConversationPane::tr("No interaction named")}
                   : QStringList{ConversationPane::tr("Interaction %1, not among those imported").arg(ref)};
    QStringList facts{
        ConversationPane::tr("%1 %2", "kind and id").arg(channelWord(interaction->channel), ref)};
    if (!interaction->queue.isEmpty())
        facts << interaction->queue;
    const QDateTime start = QDateTime::fromSecsSinceEpoch(interaction->startUtc, Qt::UTC);
    facts << dayText(interaction->day, today) + QLatin1Char(' ') +
                 QLocale().toString(inZone(start, zone).time(), QLocale::ShortFormat);
    if (interaction->talk)
        facts << ConversationPane::tr("%1 talk").arg(momentText(*interaction->talk));
    if (interaction->hold && *interaction->hold > 0)
        facts << ConversationPane::tr("%1 hold").arg(momentText(*interaction->hold));
    if (interaction->csat)
        facts << ConversationPane::tr("CSAT %1").arg(pointsText(*interaction->csat));
    if (interaction->resolved)
        facts << (*interaction->resolved ? ConversationPane::tr("resolved")
                                         : ConversationPane::tr("not resolved"));
    return facts;
}

ConversationPane::ConversationPane(QWidget *parent)
    : QWidget(parent), m_facts(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)),
      m_metrics(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)),
      m_none(Label::wrapped(tr("There is no transcript of this conversation. Mark moments by their time.\n\n"
                               "Transcripts come in with File > Import."),
                            theme::Type::Body, theme::Tone::Muted)),
      m_player(new PlayerBar), m_model(new TurnModel(this)), m_delegate(new TurnDelegate(*m_model, this)),
      m_list(new QListView),
      m_mark(new QPushButton(theme::icon(QStringLiteral("bookmarks")), tr("&Mark Moment…")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, 0, theme::related, theme::margin);
    column->setSpacing(theme::related);
    column->addWidget(m_facts);
    column->addWidget(m_player);
    column->addWidget(m_metrics);
    column->addWidget(makeTurns(), 1);
    m_mark->setToolTip(tr("Mark the chosen turns, or a time, as worth talking about (Ctrl+M)"));
    m_mark->setShortcut(QKeySequence(tr("Ctrl+M")));
    column->addWidget(m_mark, 0, Qt::AlignLeft);
    connectPlayer();
    setFocusProxy(m_list);
    connect(m_mark, &QPushButton::clicked, this, &ConversationPane::markClicked);
}

QWidget *ConversationPane::makeTurns()
{
    auto *card = new Card;
    card->column()->setContentsMargins(1, theme::related, 1, theme::related);
    m_list->setObjectName(QStringLiteral("evaluate.turns"));
    m_list->setAccessibleName(tr("Turns of the conversation"));
    setUpTurnList(*m_list, *m_model, *m_delegate, 200);
    m_none->setContentsMargins(theme::group, theme::related, theme::group, theme::related);
    m_none->setAlignment(Qt::AlignTop);
    card->column()->addWidget(m_none);
    card->column()->addWidget(m_list, 1);
    return card;
}

void ConversationPane::connectPlayer()
{
    connect(m_player, &PlayerBar::positionChanged, this, &ConversationPane::followPlayer);
    connect(m_player, &PlayerBar::momentChosen, this,
            [this](int index) { Q_EMIT momentOpened(m_moments[static_cast<std::size_t>(index)].id); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { seekTurn(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        seekTurn(index.row());
        m_player->play();
    });
}

/// While it plays, the list goes along; what is chosen stays chosen.
void ConversationPane::followPlayer(qint64 ms)
{
    if (!m_player->isPlaying())
        return;
    for (int row = static_cast<int>(m_turns.size()) - 1; row >= 0; --row) {
        const Turn &turn = m_turns[static_cast<std::size_t>(row)];
        if (!turn.startMs || *turn.startMs > ms)
            continue;
        const QModelIndex index = m_model->index(row);
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_list->scrollTo(index);
        return;
    }
}

void ConversationPane::seekTurn(int row)
{
    const Turn &turn = m_turns[static_cast<std::size_t>(row)];
    if (turn.startMs)
        m_player->seek(*turn.startMs);
}

void ConversationPane::showMoments(const std::vector<Moment> &moments)
{
    m_moments.clear();
    std::vector<PlayerMoment> marks;
    for (const Moment &moment : moments) {
        if (!moment.startMs)
            continue;
        m_moments.push_back(moment);
        marks.push_back({*moment.startMs, moment.endMs.value_or(*moment.startMs),
                         moment.kind == MomentKind::Example, momentLine(moment)});
    }
    m_player->setMoments(std::move(marks));
}

void ConversationPane::showRecording(const QString &path)
{
    m_player->setRecording(path);
    const bool hasTimes = std::any_of(m_turns.begin(), m_turns.end(),
                                      [](const Turn &turn) { return turn.startMs.has_value(); });
    m_player->setVisible(!path.isEmpty() || hasTimes);
}

void ConversationPane::showMetrics()
{
    m_metrics->setText(turnMetricsText(m_turns));
    m_metrics->setVisible(!m_metrics->text().isEmpty());
}

void ConversationPane::showFacts(const QStringList &facts)
{
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void ConversationPane::showTurns(std::vector<Turn> turns)
{
    if (turns == m_turns && m_model->rowCount() > 0)
        return;
    m_turns = std::move(turns);
    m_model->setLines(turnLines(m_turns));
    m_delegate->measure(m_list->font());
    m_list->doItemsLayout();
    m_list->setVisible(!m_turns.empty());
    setFocusProxy(m_turns.empty() ? static_cast<QWidget *>(m_mark) : m_list);
    m_none->setVisible(m_turns.empty());
    if (!m_turns.empty())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->clearSelection();
    m_player->setTurns(m_turns);
    showMetrics();
}

void ConversationPane::setReadOnly(bool readOnly)
{
    m_mark->setEnabled(!readOnly);
}

void ConversationPane::hideMarking()
{
    m_mark->hide();
    m_none->setText(tr("There is no transcript of this conversation. Find it by its id in the system that "
                       "recorded it."));
}

std::vector<int> ConversationPane::chosenRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

MomentDraft ConversationPane::chosenPart() const
{
    MomentDraft part;
    QStringList said;
    for (const int row : chosenRows()) {
        const Turn &turn = m_turns[static_cast<std::size_t>(row)];
        if (turn.startMs && (!part.startMs || *turn.startMs < *part.startMs))
            part.startMs = turn.startMs;
        if (turn.endMs && part.startMs && *turn.endMs >= *part.startMs &&
            (!part.endMs || *turn.endMs > *part.endMs))
            part.endMs = turn.endMs;
        said << turn.text.simplified();
    }
    part.quote = said.join(QLatin1Char('\n'));
    if (said.isEmpty() && m_player->isVisible() && m_player->positionMs() > 0)
        part.startMs = m_player->positionMs();
    return part;
}

} // namespace coachbook::ui
