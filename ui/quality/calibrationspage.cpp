// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/calibrationspage.h"
#include "ui/quality/calibrationpackets.h"
#include "ui/quality/calibrationplans.h"
#include "ui/quality/calibrationwords.h"
#include "ui/quality/qualitytabs.h"
#include "ui/shell/bookcontroller.h"
#include "ui/team/frozentable.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/emptystate.h"
#include <QAction>
#include <QHeaderView>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace coachbook::ui {

CalibrationsPage::CalibrationsPage(BookController &controller, QWidget *parent)
    : Page(controller, parent),
      m_model(new CellTable({tr("Round"), tr("State"), tr("Due"), tr("Waiting for"), tr("Interactions"),
                             tr("Evaluators"), tr("Scorecard")},
                            {false, false, false, false, true, false, false}, this)),
      m_filter(new CellFilter(m_model, this)), m_table(new FrozenTable), m_stack(new QStackedLayout),
      m_new(new QAction(theme::icon(QStringLiteral("list-add")), tr("New round…"), this)),
      m_open(new QAction(theme::icon(QStringLiteral("document-open")), tr("Open packet…"), this))
{
    m_new->setObjectName(QStringLiteral("calibrations.new"));
    m_open->setObjectName(QStringLiteral("calibrations.open"));
    for (QAction *action : {m_new, m_open})
        action->setProperty("menu", QStringLiteral("session")); // no agent is at hand
    connect(m_new, &QAction::triggered, this, &CalibrationsPage::makeNew);
    connect(m_open, &QAction::triggered, this, &CalibrationsPage::openPacket);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    whole->setSpacing(theme::related);
    auto *tabs = new QualityTabs(QStringLiteral("calibrations"));
    connect(tabs, &QualityTabs::chosen, this, [this](const QString &page) { Q_EMIT goTo({page}); });
    whole->addWidget(tabs);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(new EmptyState(
        QStringLiteral("user-others"), tr("No calibration yet"),
        tr("Several people score the same conversations without seeing each other's answers. Then you see "
           "where they agree, where the scorecard is read in different ways, and who gives more than the "
           "others. Ten interactions or more tell most. A packet that a colleague sent you is opened with "
           "Open packet."),
        m_new));
    whole->addLayout(m_stack, 1);
    setFocusProxy(m_table);
}

QWidget *CalibrationsPage::makeContent()
{
    m_table->setAccessibleName(tr("Rounds of calibration"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] = {30, 22, 12, 38, 13, 13, 28};
    for (int each = 0; each < m_model->columnCount(); ++each)
        m_table->setColumnWidth(each, unit * widths[each]);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(m_table, &QTableView::activated, this, &CalibrationsPage::openCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &CalibrationsPage::openCurrent);
    connect(m_table, &FrozenTable::copied, this,
            [this] { controller().say(tr("Copied as text, to paste in a table or a mail")); });
    return m_table;
}

QString CalibrationsPage::subtitle() const
{
    if (m_rounds.empty())
        return {};
    QStringList parts{m_rounds.size() == 1 ? tr("1 round") : tr("%1 rounds").arg(m_rounds.size())};
    int open = 0, series = 0;
    for (const calibrationstore::Listed &each : m_rounds) {
        const bool isOpen = each.calibration.state == CalibrationState::Open;
        open += isOpen && each.calibration.role == CalibrationRole::Owner;
        series += !isOpen && each.calibration.monthlyOn && !each.isFollowed;
    }
    if (open > 0)
        parts << tr("%1 open").arg(open);
    if (series > 0)
        parts << tr("%1 series to go on with").arg(series);
    return parts.join(QStringLiteral(", "));
}

/// Who has not answered; of a closed series, when its next round is due.
QString CalibrationsPage::waitingText(const calibrationstore::Listed &each) const
{
    const Calibration &round = each.calibration;
    if (round.state == CalibrationState::Open)
        return each.missing.join(QStringLiteral(", "));
    if (!round.monthlyOn || each.isFollowed)
        return {};
    const QDate next = nextCalibrationDue(round.due, *round.monthlyOn, controller().settings().calendar);
    return tr("next round, due %1").arg(dayText(next, controller().today()));
}

CellRow CalibrationsPage::rowOf(const calibrationstore::Listed &each) const
{
    const Calibration &round = each.calibration;
    const CalibrationStage stage =
        stageOf(round, static_cast<int>(each.missing.size()), controller().today());
    const QString evaluators = round.role == CalibrationRole::Guest
                                   ? tr("you")
                                   : tr("%1 of %2 in")
                                         .arg(each.evaluators - static_cast<int>(each.missing.size()))
                                         .arg(each.evaluators);
    return {round.id.value(),
            {{round.name},
             {stageText(stage), static_cast<int>(stage), badgeOf(stage)},
             {dayText(round.due, controller().today()), round.due},
             {waitingText(each)},

             {QString::number(each.interactions), each.interactions},
             {evaluators, each.evaluators},
             {tr("%1, version %2").arg(each.scorecard).arg(each.version), {}, {}, theme::Tone::Muted}}};
}

void CalibrationsPage::refresh()
{
    const QModelIndex before = m_table->currentIndex();
    const qint64 id = before.isValid() ? before.data(CellTable::IdRole).toLongLong() : 0;
    m_rounds = calibrationstore::list(controller().db());
    std::vector<CellRow> rows;
    for (const calibrationstore::Listed &each : m_rounds)
        rows.push_back(rowOf(each));
    m_model->setRows(std::move(rows));
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(CellTable::IdRole).toLongLong() == id)
            m_table->selectRow(row);
    }
    m_table->keepCurrent();
    m_stack->setCurrentIndex(m_rounds.empty() ? 1 : 0);
    m_new->setEnabled(!controller().isReadOnly());
    m_open->setEnabled(!controller().isReadOnly());
    Q_EMIT titleChanged();
}

bool CalibrationsPage::needsRefresh(const Changes &changes) const
{
    return changes.has(Entity::Calibration) || changes.has(Entity::Scorecard) || changes.has(Entity::Setting);
}

void CalibrationsPage::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        Q_EMIT goTo({QStringLiteral("calibration"), index.data(CellTable::IdRole).toLongLong()});
}

void CalibrationsPage::makeNew()
{
    goToRound(beginCalibration(controller(), std::nullopt, window()));
}

void CalibrationsPage::openPacket()
{
    goToRound(openAnyPacket(controller(), window()));
}

void CalibrationsPage::takeFiles(const QStringList &paths)
{
    goToRound(openPackets(controller(), paths, window()));
}

void CalibrationsPage::goToRound(std::optional<CalibrationId> round)
{
    if (round)
        Q_EMIT goTo({QStringLiteral("calibration"), round->value()});
}

} // namespace coachbook::ui
