// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/coveragepage.h"
#include "core/storage/sqlite/connection.h"
#include "ui/quality/coveragewords.h"
#include "ui/quality/qualitytabs.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/jobs.h"
#include "ui/team/frozentable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/partbar.h"
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPointer>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace coachbook::ui {

CoveragePage::CoveragePage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_bar(new PartBar), m_period(new QComboBox), m_nextPart(new NextPart),
      m_shares(new SharesPart), m_means(new MeansPart),
      m_wait(Label::wrapped({}, theme::Type::Body, theme::Tone::Muted)), m_parts(new QStackedLayout),
      m_stack(new QStackedLayout),
      m_next(new QAction(theme::icon(QStringLiteral("list-add")), tr("Evaluate Next"), this)),
      m_copy(new QAction(theme::icon(QStringLiteral("edit-copy")), tr("Copy Draw"), this)),
      m_goals(new QAction(theme::icon(QStringLiteral("configure")), tr("Goals"), this)),
      m_import(new QAction(tr("Import interactions"), this))
{
    makeActions();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    whole->setSpacing(theme::related);
    auto *tabs = new QualityTabs(QStringLiteral("coverage"));
    connect(tabs, &QualityTabs::chosen, this, [this](const QString &page) { Q_EMIT goTo({page}); });
    whole->addWidget(tabs);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(new EmptyState(
        QStringLiteral("office-chart-line"), tr("Nothing to cover yet"),
        tr("Once the calls, chats and e-mails of the team are in the book, this page says how many of them "
           "are evaluated, how far those speak for all, and which to evaluate next."),
        m_import));
    m_wait->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_wait);
    m_stack->setCurrentIndex(Reading);
    whole->addLayout(m_stack, 1);
    setFocusProxy(m_bar);
    // What could not be read while another job ran is read after it.
    connect(&controller.jobs(), &Jobs::finished, this, &CoveragePage::read);
}

void CoveragePage::makeActions()
{
    const std::tuple<QAction *, const char *, QString> actions[] = {
        {m_next, "coverage.next", tr("Evaluate the first of the random core")},
        {m_copy, "coverage.copy", tr("Copy the seed and what was drawn by it, for an audit")},
        {m_goals, "coverage.goals", tr("Goal, least number for each agent, critical queues")},
        {m_import, "coverage.import", {}}};
    for (const auto &[action, name, tip] : actions) {
        action->setObjectName(QString::fromLatin1(name));
        if (!tip.isEmpty())
            action->setToolTip(tip);
    }
    m_next->setEnabled(false); // until there is something to evaluate
    m_copy->setEnabled(false);
    m_goals->setProperty("menu", QStringLiteral("none")); // Tools > Settings is the same
    m_import->setProperty("menu", QStringLiteral("none"));
    connect(m_next, &QAction::triggered, this, [this] {
        if (!m_state || m_state->random.empty())
            return;
        const Interaction &first = m_state->random.front().interaction;
        evaluate({first.agent, first.externalId, Pick::RandomCore});
    });
    connect(m_copy, &QAction::triggered, this, &CoveragePage::copyDraw);
    connect(m_goals, &QAction::triggered, this, [this] { Q_EMIT goTo({QStringLiteral("settings")}); });
    connect(m_import, &QAction::triggered, this, [this] { Q_EMIT goTo({QStringLiteral("import")}); });
}

QWidget *CoveragePage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    m_bar->setAccessibleName(tr("Parts of coverage"));
    for (const QString &part : {tr("What next"), tr("Shares"), tr("Mean scores")})
        m_bar->addTab(part);
    m_period->setAccessibleName(tr("Period"));
    for (const CoveragePeriod period :
         {CoveragePeriod::ThisMonth, CoveragePeriod::LastMonth, CoveragePeriod::Weeks13})
        m_period->addItem(periodText(period), static_cast<int>(period));
    row->addWidget(m_period);
    row->addWidget(m_bar);
    row->addStretch();
    connect(m_bar, &PartBar::currentChanged, m_parts, &QStackedLayout::setCurrentIndex);
    connect(m_period, &QComboBox::activated, this, &CoveragePage::refresh);
    return head;
}

QWidget *CoveragePage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    column->addWidget(makeHead());
    for (QWidget *part : std::initializer_list<QWidget *>{m_nextPart, m_shares, m_means})
        m_parts->addWidget(part);
    column->addLayout(m_parts, 1);
    connect(m_nextPart, &NextPart::evaluate, this, &CoveragePage::evaluate);
    connect(m_nextPart, &NextPart::openAgent, this, [this](AgentId agent) {
        Q_EMIT goTo({QStringLiteral("agent"), agent.value()});
    });
    for (const FrozenTable *table : {m_shares->table(), m_means->table()}) {
        connect(table, &FrozenTable::copied, this, &CoveragePage::tellCopied);
        connect(table, &QTableView::activated, this, [this] {
            if (const std::optional<AgentId> agent = agentAtHand())
                Q_EMIT goTo({QStringLiteral("agent"), agent->value()});
        });
    }
    return content;
}

QString CoveragePage::subtitle() const
{
    return m_state && m_state->hasInteractions
               ? coverageSentence(m_state->agents.coverage, controller().settings().quality)
               : QString();
}

void CoveragePage::refresh()
{
    m_isStale = true;
    read();
}

void CoveragePage::read()
{
    if (!m_isStale || m_isReading || !controller().hasBook())
        return;
    const auto period = static_cast<CoveragePeriod>(m_period->currentData().toInt());
    auto found = std::make_shared<CoverageState>();
    Jobs::Job job;
    job.title = tr("Counting what was evaluated");
    job.work = [book = &controller().book(), settings = controller().settings(), today = controller().today(),
                period, found](const JobControl &) {
        const std::unique_ptr<Db> reader = book->openReader();
        *found = readCoverage(*reader, settings, period, today);
    };
    job.done = [page = QPointer<CoveragePage>(this), found](bool ok) {
        if (page)
            page->take(ok, found);
    };
    job.cancellable = false;
    job.background = true;
    if (controller().jobs().run(std::move(job))) {
        m_isStale = false;
        m_isReading = true;
    }
    m_wait->setText(m_isReading
                        ? tr("Counting what was evaluated…")
                        : tr("This is counted once “%1” has ended.").arg(controller().jobs().title()));
    m_wait->setAccessibleName(m_wait->text());
}

void CoveragePage::take(bool ok, const std::shared_ptr<const CoverageState> &state)
{
    m_isReading = false;
    if (ok) {
        m_state = state;
        showState();
    } else if (!m_state) {
        m_wait->setText(tr("This could not be counted. F5 tries again."));
    }
    read();
}

void CoveragePage::showState()
{
    const BookSettings &settings = controller().settings();
    const bool canEvaluate = !controller().isReadOnly();
    m_nextPart->show(m_state, settings.zone, controller().today(), canEvaluate);
    m_shares->show(m_state, settings.quality, controller().today());
    m_means->show(m_state);
    m_next->setEnabled(canEvaluate && !m_state->random.empty());
    m_copy->setEnabled(!m_state->random.empty());
    m_stack->setCurrentIndex(m_state->hasInteractions ? Content : Nothing);
    Q_EMIT titleChanged();
}

bool CoveragePage::needsRefresh(const Changes &changes) const
{
    for (const Entity entity :
         {Entity::Evaluation, Entity::Interaction, Entity::Agent, Entity::Setting, Entity::Transcript}) {
        if (changes.has(entity))
            return true;
    }
    return false;
}

std::optional<AgentId> CoveragePage::agentAtHand() const
{
    if (m_bar->currentIndex() == 1)
        return m_shares->agentAtHand();
    return m_bar->currentIndex() == 2 ? m_means->agentAtHand() : std::nullopt;
}

void CoveragePage::evaluate(const EvaluationStart &start)
{
    if (const std::optional<EvaluationId> made = beginEvaluation(controller(), start, window()))
        Q_EMIT goTo({QStringLiteral("evaluate"), made->value()});
}

void CoveragePage::copyDraw()
{
    QGuiApplication::clipboard()->setText(drawAsText(*m_state));
    controller().say(tr("The draw was copied with its seed"));
}

void CoveragePage::tellCopied()
{
    controller().say(tr("Copied as text, to paste in a table or a mail"));
}

} // namespace coachbook::ui
