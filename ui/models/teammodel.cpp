// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/teammodel.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/findmatch.h"
#include "ui/widgets/badge.h"
#include <QLocale>
#include <algorithm>

namespace coachbook::ui {
namespace {

QString noTeamValue()
{
    return QStringLiteral("–");
}

/// The figure alone: its unit is in the header.
QString kpiFigure(const TeamKpi &kpi, Kpi which)
{
    return kpi.now ? kpiValueText(which, kpi.now->value).remove(QLatin1Char('%')).trimmed() : noTeamValue();
}

QString teamTargetWords(const KpiSetting &setting)
{
    const QString target = kpiValueText(setting.kpi, *setting.target);
    switch (setting.direction) {
    case Direction::Up:
        return TeamModel::tr("target at least %1").arg(target);
    case Direction::Down:
        return TeamModel::tr("target at most %1").arg(target);
    case Direction::Band:
        return TeamModel::tr("target %1 to %2")
            .arg(kpiValueText(setting.kpi, setting.targetLow.value_or(0)), target);
    }
    return {};
}

QString kpiSentence(const TeamKpi &kpi, const KpiSetting &setting)
{
    if (!kpi.now)
        return TeamModel::tr("%1: no data in the last two weeks").arg(kpiName(setting.kpi));
    QString text =
        TeamModel::tr("%1 %2 in the last two weeks (%3)", "AHT, 5:12, n = 12")
            .arg(kpiName(setting.kpi), kpiValueText(setting.kpi, kpi.now->value), sampleText(kpi.now->n));
    if (kpi.standing == Standing::Meets)
        text += TeamModel::tr(", meets the %1").arg(teamTargetWords(setting));
    else if (kpi.standing == Standing::Misses)
        text += TeamModel::tr(", misses the %1").arg(teamTargetWords(setting));
    return text;
}

} // namespace

void TeamModel::setState(TeamState state)
{
    beginResetModel();
    m_state = std::move(state);
    endResetModel();
}

std::optional<int> TeamModel::rowOf(AgentId agent) const
{
    for (size_t i = 0; i < m_state.rows.size(); ++i) {
        if (m_state.rows[i].agent == agent)
            return int(i);
    }
    return std::nullopt;
}

int TeamModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_state.rows.size());
}

int TeamModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TeamModel::text(const TeamRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case TierColumn:
        return row.tier;
    case Last:
        return row.due.lastCounting ? dayText(row.due.lastCounting->day, m_state.today) : noTeamValue();
    case NextDue:
        return row.due.nextDue && row.due.state != DueState::Paused
                   ? nearDayText(*row.due.nextDue, m_state.today)
                   : noTeamValue();
    case State:
        return badgeOf(row.due).word;
    case OpenItems:
        return row.openItems ? QLocale::system().toString(row.openItems) : noTeamValue();
    default:
        return kpiFigure(row.kpis[size_t(column - FirstKpi)], allKpis[size_t(column - FirstKpi)]);
    }
}

QString TeamModel::toolTip(const TeamRow &row, int column) const
{
    if (column >= FirstKpi)
        return kpiSentence(row.kpis[size_t(column - FirstKpi)], m_state.kpis[size_t(column - FirstKpi)]);
    if (column == Name)
        return QStringList{row.name, row.externalId, row.team}.join(QStringLiteral("  ")).simplified();
    return column == OpenItems ? QString() : row.reason;
}

QVariant TeamModel::sortValue(const TeamRow &row, int column) const
{
    const auto julian = [](const std::optional<QDate> &day) {
        return day ? QVariant(day->toJulianDay()) : QVariant();
    };
    switch (column) {
    case Name:
        return row.name;
    case TierColumn:
        return row.tierOrder * 10000000LL +
               (row.due.tier.changesOn ? row.due.tier.changesOn->toJulianDay() : 0);
    case Last:
        return row.due.lastCounting ? QVariant(row.due.lastCounting->day.toJulianDay()) : QVariant();
    case NextDue:
        return row.due.state == DueState::Paused ? QVariant() : julian(row.due.nextDue);
    case OpenItems:
        return row.openItems;
    case State:
        return {};
    default:
        break;
    }
    const TeamKpi &kpi = row.kpis[size_t(column - FirstKpi)];
    return kpi.now ? QVariant(kpi.now->value) : QVariant();
}

QVariant TeamModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TeamRow &shown = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case Qt::ToolTipRole:
        return theme::plainToolTip(toolTip(shown, column));
    case Qt::AccessibleTextRole:
        return column >= FirstKpi ? kpiSentence(shown.kpis[size_t(column - FirstKpi)],
                                                m_state.kpis[size_t(column - FirstKpi)])
                                  : text(shown, column);
    case Qt::TextAlignmentRole:
        return int((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(shown, column);
    case AgentRole:
        return QVariant::fromValue<qint64>(shown.agent.value());
    default:
        return {};
    }
}

QVariant TeamModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == OpenItems ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section >= FirstKpi && section < ColumnCount) {
        const KpiSetting &setting = m_state.kpis[size_t(section - FirstKpi)];
        return setting.target ? tr("Last two weeks and 13 weeks; %1").arg(teamTargetWords(setting))
                              : tr("Last two weeks and 13 weeks");
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Agent");
    case TierColumn:
        return tr("Tier");
    case Last:
        return tr("Last session");
    case NextDue:
        return tr("Next due");
    case State:
        return tr("State");
    case OpenItems:
        return tr("Open items");
    default:
        break;
    }
    if (section < FirstKpi || section >= ColumnCount)
        return {};
    const Kpi kpi = allKpis[size_t(section - FirstKpi)];
    const QString unit = kpiUnit(kpi);
    return unit.isEmpty() ? kpiName(kpi) : tr("%1, %2", "KPI and its unit").arg(kpiName(kpi), unit);
}

TeamFilter::TeamFilter(TeamModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(*model)
{
    setSourceModel(model);
    setDynamicSortFilter(true);
}

void TeamFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void TeamFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool TeamFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const TeamRow &shown = m_model.row(row);
    const DueEntry &due = shown.due;
    const bool left = due.pause == PauseKind::Left;
    bool accepted = !left;
    switch (m_show) {
    case Show::Active:
        break;
    case Show::Overdue:
        accepted = due.state == DueState::Overdue;
        break;
    case Show::DueNow:
        accepted = due.state == DueState::Overdue || due.state == DueState::Due;
        break;
    case Show::DueSoon:
        accepted = due.state == DueState::DueSoon;
        break;
    case Show::OnTrack:
        accepted = due.state == DueState::OnTrack;
        break;
    case Show::OnLeave:
        accepted = due.pause == PauseKind::OnLeave;
        break;
    case Show::NotOnTarget:
        accepted = !left && std::any_of(shown.kpis.begin(), shown.kpis.end(),
                                        [](const TeamKpi &kpi) { return kpi.standing == Standing::Misses; });
        break;
    case Show::Left:
        accepted = left;
        break;
    }
    return accepted &&
           (m_text.isEmpty() ||
            findMatch(m_text, QStringList{shown.name, shown.externalId, shown.team, shown.tier}.join(
                                  QLatin1Char(' '))));
}

bool TeamFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == TeamModel::State)
        return left.row() < right.row(); // the rows come in the order of urgency
    const QVariant a = left.data(TeamModel::SortRole), b = right.data(TeamModel::SortRole);
    if (left.column() == TeamModel::Name)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    if (a.isValid() != b.isValid()) // without a value: last in either direction
        return sortOrder() == Qt::AscendingOrder ? a.isValid() : b.isValid();
    if (a == b)
        return left.row() < right.row();
    return a.toDouble() < b.toDouble();
}

} // namespace coachbook::ui
