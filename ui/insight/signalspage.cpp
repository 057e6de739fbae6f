// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/signalspage.h"
#include "core/storage/agentstore.h"
#include "ui/insight/insighttabs.h"
#include "ui/insight/signalactions.h"
#include "ui/shell/bookcontroller.h"
#include "ui/team/frozentable.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/signalwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/partbar.h"
#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace coachbook::ui {
namespace {

Badge harmBadge(SignalHarm harm)
{
    const QString word = signalHarmText(harm);
    switch (harm) {
    case SignalHarm::Customer:
        return {Badge::Shape::Triangle, theme::Tone::Bad, word};
    case SignalHarm::Resolution:
        return {Badge::Shape::Circle, theme::Tone::Warn, word};
    case SignalHarm::Efficiency:
        return {Badge::Shape::Ring, theme::Tone::Info, word};
    case SignalHarm::Promise:
        return {Badge::Shape::Square, theme::Tone::Muted, word};
    case SignalHarm::GoodNews:
        return {Badge::Shape::Tick, theme::Tone::Good, word};
    }
    return {};
}

} // namespace

SignalsPage::SignalsPage(BookController &controller, QWidget *parent)
    : Page(controller, parent),
      m_model(new CellTable({tr("Agent"), tr("Concerns"), tr("Signal"), tr("Since"), tr("Why")}, {}, this)),
      m_filter(new CellFilter(m_model, this)), m_table(new FrozenTable), m_parts(new PartBar),
      m_find(new QLineEdit), m_title(new SectionTitle({})), m_sentence(Label::wrapped({})),
      m_rule(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)), m_stack(new QStackedLayout)
{
    makeActions();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    whole->setSpacing(theme::related);
    auto *tabs = new InsightTabs(QStringLiteral("insight"));
    connect(tabs, &PageTabs::chosen, this, [this](const QString &page) { Q_EMIT goTo({page}); });
    whole->addWidget(tabs);
    whole->addWidget(makeContent(), 1);
    setFocusProxy(m_table);
}

QAction *SignalsPage::makeAction(const char *name, const QString &text, const char *icon,
                                 const std::function<void(const signalstore::Listed &)> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("signals.%1").arg(QLatin1String(name)));
    if (*icon)
        action->setIcon(theme::icon(QString::fromLatin1(icon)));
    connect(action, &QAction::triggered, this, [this, run] {
        if (const signalstore::Listed *listed = current())
            run(signalstore::Listed(*listed)); // the list is read anew meanwhile
    });
    return action;
}

void SignalsPage::makeActions()
{
    using signalstore::Listed;
    m_session = makeAction("session", tr("Take into Session"), "", [this](const Listed &listed) {
        if (const auto made = takeIntoSession(controller(), listed))
            Q_EMIT goTo({QStringLiteral("session"), made->value()});
    });
    m_dismiss = makeAction("dismiss", tr("Dismiss…"), "",
                           [this](const Listed &listed) { dismissSignal(controller(), listed); });
    m_snooze = makeAction("snooze", tr("Snooze a Week"), "",
                          [this](const Listed &listed) { snoozeSignal(controller(), listed); });
    m_reopen = makeAction("reopen", tr("Open Again"), "",
                          [this](const Listed &listed) { reopenSignal(controller(), listed); });
    m_openAgent = makeAction("agent", tr("Open Agent"), "user", [this](const Listed &listed) {
        Q_EMIT goTo({QStringLiteral("agent"), listed.signal.agent.value()});
    });
    m_import = new QAction(tr("Import figures"), this);
    m_import->setObjectName(QStringLiteral("signals.import"));
    m_import->setProperty("menu", QStringLiteral("none"));
    connect(m_import, &QAction::triggered, this, [this] { Q_EMIT goTo({QStringLiteral("import")}); });
}

QWidget *SignalsPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    auto *head = new QHBoxLayout;
    m_parts->setAccessibleName(tr("Signals by state"));
    for (const QString &part : {tr("Open"), tr("Snoozed"), tr("Answered"), tr("Past")})
        m_parts->addTab(part);
    m_find->setPlaceholderText(tr("Find by agent or words"));
    m_find->setAccessibleName(tr("Find signal"));
    m_find->setMaximumWidth(300);
    addClearButton(m_find);
    head->addWidget(m_parts);
    head->addStretch();
    head->addWidget(m_find, 1);
    column->addLayout(head);
    m_stack->addWidget(makeTable());
    m_stack->addWidget(new EmptyState(
        QStringLiteral("office-chart-line"), tr("Nothing asks for coaching yet"),
        tr("Once figures, evaluations and sessions are in the book, this page names who needs coaching and "
           "why: scores surely under target, behaviours under standard, promises that are due, and who got "
           "better and should be told."),
        m_import));
    m_stack->addWidget(new EmptyState(QStringLiteral("checkbox"), tr("Nothing in this list"),
                                      tr("Signals that are open, snoozed, answered or past stand under the "
                                         "words above.")));
    column->addLayout(m_stack, 1);
    connect(m_parts, &PartBar::currentChanged, this, &SignalsPage::showPart);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        m_table->keepCurrent();
        showCurrent();
    });
    return content;
}

QWidget *SignalsPage::makeTable()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    m_table->setAccessibleName(tr("List of signals"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] = {20, 15, 28, 10, 60};
    for (int each = 0; each < m_model->columnCount(); ++each)
        m_table->setColumnWidth(each, unit * widths[each]);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    column->addWidget(m_table, 1);
    auto *detail = new Card;
    detail->column()->addWidget(m_title);
    detail->column()->addWidget(m_sentence);
    detail->column()->addWidget(m_rule);
    column->addWidget(detail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SignalsPage::showCurrent);
    connect(m_table, &QTableView::activated, m_openAgent, &QAction::trigger);
    connect(m_table, &FrozenTable::copied, this,
            [this] { controller().say(tr("Copied as text, to paste in a table or a mail")); });
    return list;
}

QString SignalsPage::subtitle() const
{
    const auto open = std::count_if(m_signals.begin(), m_signals.end(),
                                    [this](const auto &each) { return partOf(each) == OpenPart; });
    return open == 1 ? tr("Signals: 1 open") : tr("Signals: %1 open").arg(open);
}

SignalsPage::Part SignalsPage::partOf(const signalstore::Listed &listed) const
{
    if (isOpenSignal(listed.signal, listed.answer, controller().today()))
        return OpenPart;
    if (!listed.answer || (listed.answer->kind == SignalAnswerKind::Snoozed && !listed.signal.isCurrent))
        return PastPart;
    return listed.answer->kind == SignalAnswerKind::Snoozed ? SnoozedPart : AnsweredPart;
}

CellRow SignalsPage::rowOf(const signalstore::Listed &listed) const
{
    const QDate today = controller().today();
    const Badge harm = harmBadge(listed.signal.harm);
    QString why = signalSentence(listed.signal, today);
    if (listed.answer && partOf(listed) != OpenPart)
        why = tr("%1 (%2)", "reason of a signal, what became of it")
                  .arg(why, signalAnswerText(*listed.answer, today));
    return {listed.signal.id.value(),
            {{listed.agent},
             {harm.word, static_cast<int>(listed.signal.harm), harm},
             {signalTitle(listed.signal)},
             {dayText(listed.signal.raised, today), listed.signal.raised, {}, theme::Tone::Muted},
             {why, {}, {}, theme::Tone::Muted}}};
}

void SignalsPage::refresh()
{
    keepSignals(controller());
    m_signals = signalstore::all(controller().db());
    m_agents = 0;
    for (const Agent &agent : agentstore::all(controller().db()))
        m_agents += isActiveOn(agent, controller().today()) ? 1 : 0;
    showPart();
    Q_EMIT titleChanged();
}

void SignalsPage::showPart()
{
    const signalstore::Listed *before = current();
    const qint64 id = before ? before->signal.id.value() : 0;
    std::vector<CellRow> rows;
    for (const signalstore::Listed &listed : m_signals) {
        if (partOf(listed) == m_parts->currentIndex())
            rows.push_back(rowOf(listed));
    }
    m_stack->setCurrentIndex(m_signals.empty() ? NothingShown : rows.empty() ? AllAnsweredShown : ListShown);
    m_model->setRows(std::move(rows));
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(CellTable::IdRole).toLongLong() == id)
            m_table->selectRow(row);
    }
    m_table->keepCurrent();
    showCurrent();
}

void SignalsPage::showCurrent()
{
    const signalstore::Listed *listed = current();
    const bool canAnswer = listed && !controller().isReadOnly();
    const bool isOpen = listed && partOf(*listed) == OpenPart;
    m_session->setEnabled(canAnswer && isOpen);
    m_dismiss->setEnabled(canAnswer && isOpen);
    m_snooze->setEnabled(canAnswer && isOpen);
    m_reopen->setEnabled(canAnswer && listed->answer && !isOpen);
    m_openAgent->setEnabled(listed);
    if (!listed)
        return;
    const QDate today = controller().today();
    m_title->setText(tr("%1: %2", "agent: signal").arg(listed->agent, signalTitle(listed->signal)));
    m_sentence->setText(signalSentence(listed->signal, today));
    QString rule = signalRuleText(listed->signal.rule, m_agents, {});
    if (listed->answer)
        rule = (rule + QLatin1Char('\n') + signalAnswerText(*listed->answer, today)).trimmed();
    m_rule->setText(rule);
    m_rule->setVisible(!rule.isEmpty());
}

const signalstore::Listed *SignalsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    for (const signalstore::Listed &listed : m_signals) {
        if (index.isValid() && listed.signal.id.value() == index.data(CellTable::IdRole).toLongLong())
            return &listed;
    }
    return nullptr;
}

bool SignalsPage::needsRefresh(const Changes &changes) const
{
    return !changes.isEmpty(); // anything may raise or end a signal
}

std::optional<AgentId> SignalsPage::agentAtHand() const
{
    const signalstore::Listed *listed = current();
    return listed ? std::optional(listed->signal.agent) : std::nullopt;
}

void SignalsPage::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

} // namespace coachbook::ui
