// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/movementpage.h"
#include "core/storage/agentstore.h"
#include "ui/charts/chartview.h"
#include "ui/insight/insighttabs.h"
#include "ui/insight/movementtable.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int usualSpanDays = 28;

Label *fieldLabel(const QString &text, QWidget *field)
{
    auto *label = new Label(text, theme::Type::Body, theme::Tone::Muted);
    label->setBuddy(field); // a screen reader says a combo box's label and not its name
    return label;
}

} // namespace

MovementPage::MovementPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_agents(new QComboBox), m_start(new QComboBox),
      m_day(new DayField(tr("Day to hold apart by"))), m_table(new MovementTable),
      m_reading(Label::wrapped({})), m_sentences(Label::wrapped({}, theme::Type::Body, theme::Tone::Muted)),
      m_kpiTitle(new SectionTitle({})), m_chart(new ChartView), m_stack(new QStackedLayout),
      m_openAgent(new QAction(tr("Open agent"), this)), m_copy(new QAction(tr("Copy figures"), this)),
      m_import(new QAction(tr("Import figures"), this)), m_addAgent(new QAction(tr("See the team"), this))
{
    makeActions();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    whole->setSpacing(theme::related);
    auto *tabs = new InsightTabs(QStringLiteral("movement"));
    connect(tabs, &PageTabs::chosen, this, [this](const QString &page) { Q_EMIT goTo({page}); });
    whole->addWidget(tabs);
    whole->addWidget(makeHead());
    m_stack->addWidget(scrolled(makeContent()));
    m_stack->addWidget(new EmptyState(QStringLiteral("user"), tr("No agents yet"),
                                      tr("Once agents and their figures are in the book, this page shows "
                                         "what changed around the start of coaching, and how sure that is."),
                                      m_addAgent));
    m_stack->addWidget(new EmptyState(
        QStringLiteral("office-chart-line"), tr("No figures of these weeks"),
        tr("Import interactions and evaluations from four weeks before the start of coaching on, to see "
           "here what moved. For limits of the chart it takes twelve weeks."),
        m_import));
    whole->addLayout(m_stack, 1);
    setFocusProxy(m_table);
}

void MovementPage::makeActions()
{
    const std::pair<QAction *, const char *> actions[] = {{m_openAgent, "movement.agent"},
                                                          {m_copy, "movement.copy"},
                                                          {m_import, "movement.import"},
                                                          {m_addAgent, "movement.team"}};
    for (const auto &[action, name] : actions)
        action->setObjectName(QString::fromLatin1(name));
    connect(m_openAgent, &QAction::triggered, this, [this] {
        if (m_agent)
            Q_EMIT goTo({QStringLiteral("agent"), m_agent->value()});
    });
    connect(m_copy, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_table->asText());
        this->controller().say(tr("Copied as text, to paste in a table or a mail"));
    });
    connect(m_import, &QAction::triggered, this, [this] { Q_EMIT goTo({QStringLiteral("import")}); });
    connect(m_addAgent, &QAction::triggered, this, [this] { Q_EMIT goTo({QStringLiteral("team")}); });
}

QWidget *MovementPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    m_agents->setObjectName(QStringLiteral("movement.agents"));
    m_start->setObjectName(QStringLiteral("movement.start"));
    for (QComboBox *box : {m_agents, m_start}) {
        leaveWheelToPage(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_agents ? 18 : 34);
    }
    row->addWidget(fieldLabel(tr("A&gent"), m_agents));
    row->addWidget(m_agents);
    row->addSpacing(theme::related);
    row->addWidget(fieldLabel(tr("Start of &coaching"), m_start));
    row->addWidget(m_start, 1);
    row->addWidget(m_day);
    row->addStretch();
    connect(m_agents, &QComboBox::activated, this, [this] {
        setSubject(m_agents->currentData().toLongLong());
        this->controller().guarded([this] { refresh(); });
    });
    connect(m_start, &QComboBox::activated, this,
            [this] { this->controller().guarded([this] { showMovement(); }); });
    connect(m_day, &DayField::dayChanged, this,
            [this] { this->controller().guarded([this] { showMovement(); }); });
    return head;
}

QWidget *MovementPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, theme::related, 0);
    column->setSpacing(theme::group);
    auto *changes = new Card;
    changes->column()->addWidget(new SectionTitle(tr("Changes side by side")));
    changes->column()->addWidget(m_table);
    changes->column()->addWidget(m_reading);
    changes->column()->addWidget(
        Label::wrapped(movementCaution(), theme::Type::Secondary, theme::Tone::Muted));
    column->addWidget(changes);
    auto *kpi = new Card;
    kpi->column()->addWidget(m_kpiTitle);
    m_chart->setFixedHeight(220);
    kpi->column()->addWidget(m_chart);
    kpi->column()->addWidget(m_sentences);
    column->addWidget(kpi);
    column->addStretch();
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_table, &QTableWidget::currentCellChanged, this, &MovementPage::showKpi);
    return content;
}

QString MovementPage::subtitle() const
{
    return m_movement ? tr("Did it move? %1, around %2")
                            .arg(m_movement->agent.name, dayText(m_movement->start, controller().today()))
                      : tr("Did it move?");
}

void MovementPage::setSubject(qint64 id)
{
    if (id == 0 || (m_agent && m_agent->value() == id))
        return;
    m_agent = AgentId(id);
    m_start->clear(); // the starts of another agent
}

void MovementPage::fillAgents()
{
    const std::vector<Agent> agents = agentstore::all(controller().db());
    m_agents->clear();
    std::optional<AgentId> first, coached;
    for (const Agent &agent : agents) {
        m_agents->addItem(agent.name, QVariant::fromValue(agent.id.value()));
        if (!isActiveOn(agent, controller().today()))
            continue;
        first = first ? first : std::optional(agent.id);
        if (!m_agent && !coached && !coachingStarts(controller().db(), agent.id).empty())
            coached = agent.id;
    }
    const bool isThere = m_agent && agentstore::find(controller().db(), *m_agent);
    if (!isThere)
        m_agent = coached ? coached : first;
    if (m_agent)
        m_agents->setCurrentIndex(m_agents->findData(QVariant::fromValue(m_agent->value())));
}

void MovementPage::fillStarts()
{
    const QVariant before = m_start->currentData();
    m_start->clear();
    m_starts = m_agent ? coachingStarts(controller().db(), *m_agent) : std::vector<CoachingStart>{};
    for (const CoachingStart &start : m_starts)
        m_start->addItem(startText(start, controller().today()), start.day);
    m_start->addItem(tr("Another day"), QDate());
    m_start->setCurrentIndex(before.isValid() && m_start->findData(before) >= 0 ? m_start->findData(before)
                                                                                : usualStart());
    const QDate usual = controller().today().addDays(-usualSpanDays);
    m_day->setProposal(usual, controller().today());
    if (!m_day->day())
        m_day->setDay(usual);
}

/// The newest with its four weeks behind it, else the newest.
int MovementPage::usualStart() const
{
    for (std::size_t each = 0; each < m_starts.size(); ++each) {
        if (m_starts[each].day <= controller().today().addDays(-usualSpanDays))
            return static_cast<int>(each);
    }
    return 0;
}

std::optional<QDate> MovementPage::chosenStart() const
{
    const QDate day = m_start->currentData().toDate();
    return day.isValid() ? std::optional(day) : m_day->day();
}

void MovementPage::refresh()
{
    fillAgents();
    fillStarts();
    showMovement();
}

void MovementPage::showMovement()
{
    m_day->setVisible(!m_start->currentData().toDate().isValid());
    const std::optional<QDate> start = chosenStart();
    m_movement = m_agent && start ? movementOf(controller().db(), *m_agent, *start, controller().settings(),
                                               controller().today())
                                  : std::nullopt;
    m_stack->setCurrentIndex(!m_agent                               ? NoAgents
                             : m_movement && m_movement->hasFigures ? Content
                                                                    : NoFigures);
    m_copy->setEnabled(m_movement && m_movement->hasFigures);
    m_openAgent->setEnabled(m_agent.has_value());
    if (m_movement) {
        m_table->show(*m_movement);
        const QString reading = handleTimeSentence(m_movement->kpis);
        m_reading->setText(reading);
        m_reading->setVisible(!reading.isEmpty());
        showKpi();
    }
    Q_EMIT titleChanged();
}

void MovementPage::showKpi()
{
    if (!m_movement)
        return;
    const int row = m_table->currentRow();
    const Kpi kpi = allKpis[row >= 0 && row < int(allKpis.size()) ? size_t(row) : 0];
    m_kpiTitle->setText(tr("%1, week by week").arg(kpiName(kpi)));
    m_chart->setChart(movementChart(*m_movement, kpi, controller().settings().kpis[size_t(kpi)]));
    m_sentences->setText(
        movementSentences(m_movement->kpis[size_t(kpi)], controller().today()).join(QLatin1Char('\n')));
}

bool MovementPage::needsRefresh(const Changes &changes) const
{
    for (const Entity entity : {Entity::Agent, Entity::Session, Entity::Plan, Entity::Evaluation,
                                Entity::Interaction, Entity::Setting, Entity::Import}) {
        if (changes.has(entity))
            return true;
    }
    return false;
}

} // namespace coachbook::ui
