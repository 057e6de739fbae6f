// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/scorecolumns.h"

#include "core/import/kpirows.h"

namespace coachbook {

namespace {

using F = ImportField;

std::vector<F> scoreFields(const ColumnMapping &mapping)
{
    switch (mapping.kind) {
    case ImportKind::Kpis:
        return {F::KpiFcr, F::KpiQa, F::KpiValue};
    case ImportKind::Evaluations:
        if (mapping.columnOf(F::Maximum) < 0 && mapping.columnOf(F::Question) < 0 &&
            mapping.columnOf(F::Answer) < 0)
            return {F::Score};
        break;
    default:
        break;
    }
    return {};
}

} // namespace

ScoreColumns::ScoreColumns(const ColumnMapping &mapping) : m_kpiColumn(mapping.columnOf(F::Kpi))
{
    for (const F field : scoreFields(mapping)) {
        if (const int column = mapping.columnOf(field); column >= 0)
            m_watched.push_back({static_cast<std::size_t>(column), field == F::KpiValue, {}, {}});
    }
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        if (mapping.columns[i].field == F::Answer && !mapping.columns[i].maximum)
            m_watched.push_back({i, false, {}, {}});
    }
}

bool ScoreColumns::isShareRow(const Record &record)
{
    if (m_kpiColumn < 0 || static_cast<std::size_t>(m_kpiColumn) >= record.fields.size())
        return false;
    const std::string_view word = record.fields[static_cast<std::size_t>(m_kpiColumn)];
    const auto known = m_isShare.find(word);
    if (known != m_isShare.end())
        return known->second;
    const std::optional<KpiWord> kpi =
        kpiOfWord(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
    const bool isShare = kpi && (kpi->kpi == Kpi::Fcr || kpi->kpi == Kpi::Qa);
    constexpr std::size_t mostWords = 1000;
    if (m_isShare.size() < mostWords)
        m_isShare.emplace(word, isShare);
    return isShare;
}

void ScoreColumns::add(const Record &record)
{
    for (Watched &watched : m_watched) {
        if (watched.column >= record.fields.size() || (watched.isLong && !isShareRow(record)))
            continue;
        const std::string_view value = record.fields[watched.column];
        watched.withPoint.add(value, DecimalMark::Point);
        watched.withComma.add(value, DecimalMark::Comma);
    }
}

std::vector<ScoreColumns::Finding> ScoreColumns::findings(DecimalMark mark) const
{
    std::vector<Finding> found;
    for (const Watched &watched : m_watched) {
        const FullScoreEvidence &evidence =
            mark == DecimalMark::Comma ? watched.withComma : watched.withPoint;
        if (!evidence.isSilent())
            found.push_back({watched.column, evidence});
    }
    return found;
}

} // namespace coachbook
