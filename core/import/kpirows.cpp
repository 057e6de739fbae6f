// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/kpirows.h"

#include "core/import/fields/fieldtables.h"
#include "core/import/headermatch.h"
#include "core/import/rowagent.h"
#include <array>
#include <cmath>

namespace coachbook {

namespace {

using F = ImportField;

constexpr double percent = 100;

struct WideKpi
{
    Kpi kpi;
    F value;
    F over, under; ///< counts that make up the value where the file has no column for it
    F n;
};
constexpr std::array<WideKpi, 4> wideKpis{
    {{Kpi::Aht, F::KpiAht, F::HandleTotal, F::Handled, F::Handled},
     {Kpi::Fcr, F::KpiFcr, F::ResolvedCount, F::Resolvable, F::Resolvable},
     {Kpi::Csat, F::KpiCsat, F::KpiCsat, F::Rated, F::Rated},
     {Kpi::Qa, F::KpiQa, F::KpiQa, F::Evaluated, F::Evaluated}}};

std::optional<Kpi> kpiOfField(F field)
{
    for (const WideKpi &wide : wideKpis) {
        if (wide.value == field)
            return wide.kpi;
    }
    return std::nullopt;
}

bool isPercent(Kpi kpi)
{
    return kpi == Kpi::Fcr || kpi == Kpi::Qa;
}

} // namespace

std::optional<KpiWord> kpiOfWord(const QString &word)
{
    const HeaderReading reading = readHeader(word);
    std::optional<int> best;
    KpiWord found;
    for (const FieldSpec &spec : fieldtables::kpiValues()) {
        const std::optional<int> rank = headerRank(spec, reading);
        if (!rank || (best && *best <= *rank))
            continue;
        best = rank;
        found = {*kpiOfField(spec.field), reading.unit};
    }
    return best ? std::optional(found) : std::nullopt;
}

KpiRows::KpiRows(const ImportPlan &plan, const AgentIndex &agents)
    : m_cells(plan), m_agents(agents), m_hint(periodHint(plan.mapping.headerOf(F::Period))),
      m_hasAgents(!plan.mapping.lacksAgent())
{}

bool KpiRows::read(const Record &record, KpiRow &to, Refusal &refusal)
{
    m_cells.take(record);
    to = KpiRow();
    if (m_hasAgents)
        to.agent = agentOf(m_cells, m_agents);
    const Period period = takePeriod();
    if (m_cells.has(F::Kpi))
        takeLong(to, period);
    else
        takeWide(to, period);
    if (m_cells.isRefused())
        refusal = *m_cells.refusal();
    return !m_cells.isRefused();
}

std::optional<int> KpiRows::year()
{
    const std::optional<double> number = m_cells.number(F::Year);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

Period KpiRows::takePeriod()
{
    const std::optional<int> inYear = year();
    const auto read = [&](F field, PeriodHint hint) -> std::optional<Period> {
        const std::string_view text = m_cells.raw(field);
        Period period;
        if (text.empty() || m_cells.isRefused())
            return std::nullopt;
        const ValueProblem problem = parsePeriod(text, m_cells.plan().style.dateOrder, hint, inYear, period);
        if (problem == ValueProblem::None)
            return period;
        m_cells.refuse(problem == ValueProblem::NoSuchDay ? RefusalReason::NoSuchDay
                                                          : RefusalReason::NotAPeriod,
                       field, QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        return std::nullopt;
    };
    // The first day of "from ... to" is a day, whatever its header says.
    const std::string_view end = m_cells.raw(F::PeriodEnd);
    std::optional<Period> period = read(F::Period, end.empty() ? m_hint : PeriodHint::Day);
    if (!period)
        m_cells.refuseMissing(F::Period);
    if (const std::optional<Period> last = period ? read(F::PeriodEnd, PeriodHint::Day) : std::nullopt) {
        if (last->to < period->from)
            m_cells.refuse(RefusalReason::EndBeforeStart, F::PeriodEnd,
                           QString::fromUtf8(end.data(), static_cast<qsizetype>(end.size())));
        period->to = last->to;
    }
    return period.value_or(Period());
}

std::optional<double> KpiRows::ratio(F over, F under, double times)
{
    const ValueType type = specOf(ImportKind::Kpis, over)->type;
    std::optional<double> sum;
    if (type == ValueType::Duration) {
        if (const std::optional<int> seconds = m_cells.seconds(over))
            sum = *seconds;
    } else {
        sum = m_cells.number(over);
    }
    const std::optional<double> count = m_cells.number(under);
    if (!sum || !count || *count <= 0)
        return std::nullopt;
    return *sum / *count * times;
}

void KpiRows::takeWide(KpiRow &row, const Period &period)
{
    for (const WideKpi &wide : wideKpis) {
        std::optional<double> value;
        if (wide.kpi == Kpi::Aht) {
            if (const std::optional<int> seconds = m_cells.seconds(wide.value))
                value = *seconds;
        } else if (isPercent(wide.kpi)) {
            value = m_cells.share(wide.value);
        } else {
            value = m_cells.number(wide.value);
        }
        const std::optional<double> n = m_cells.number(wide.n);
        if (!value && wide.over != wide.value)
            value = ratio(wide.over, wide.under, isPercent(wide.kpi) ? percent : 1);
        add(row, wide.kpi, period, value, n);
    }
    if (row.figures.empty() && !m_cells.isRefused()) {
        for (const WideKpi &wide : wideKpis) {
            if (m_cells.has(wide.value) || m_cells.has(wide.over))
                m_cells.refuseMissing(m_cells.has(wide.value) ? wide.value : wide.over);
        }
    }
}

std::optional<double> KpiRows::figure(F field, const KpiWord &word)
{
    if (word.kpi == Kpi::Aht) {
        const std::optional<int> seconds =
            m_cells.seconds(field, word.unit.value_or(m_cells.plan().mapping.unitOf(field)));
        return seconds ? std::optional<double>(*seconds) : std::nullopt;
    }
    return isPercent(word.kpi) && field == F::KpiValue ? m_cells.share(field) : m_cells.number(field);
}

void KpiRows::takeLong(KpiRow &row, const Period &period)
{
    const QString name = m_cells.text(F::Kpi);
    const std::optional<KpiWord> word = kpiOfWord(name);
    if (name.isEmpty())
        m_cells.refuseMissing(F::Kpi);
    else if (!word)
        m_cells.refuse(RefusalReason::NotAKnownWord, F::Kpi, name);
    if (!word || m_cells.isRefused())
        return;
    std::optional<double> value = figure(F::KpiValue, *word);
    const std::optional<double> n = m_cells.number(F::Denominator);
    const std::optional<double> sum = figure(F::Numerator, *word);
    if (!value && sum && n && *n > 0)
        value = *sum / *n * (isPercent(word->kpi) ? percent : 1);
    if (!value)
        m_cells.refuseMissing(m_cells.has(F::KpiValue) ? F::KpiValue : F::Numerator);
    add(row, word->kpi, period, value, n);
}

void KpiRows::refuseOutOfRange(Kpi kpi, double value)
{
    constexpr double longestHandleTime = 24 * 3600, bestRating = 10;
    const double most = kpi == Kpi::Aht ? longestHandleTime : kpi == Kpi::Csat ? bestRating : percent;
    for (const WideKpi &wide : wideKpis) {
        if (wide.kpi != kpi || (value >= 0 && value <= most + 1e-9))
            continue;
        m_cells.refuse(value < 0 ? RefusalReason::Negative : RefusalReason::TooLarge,
                       m_cells.has(F::Kpi)       ? F::KpiValue
                       : m_cells.has(wide.value) ? wide.value
                                                 : wide.over,
                       QString::number(value));
    }
}

void KpiRows::add(KpiRow &row, Kpi kpi, const Period &period, std::optional<double> value,
                  std::optional<double> n)
{
    if (!value || m_cells.isRefused())
        return;
    refuseOutOfRange(kpi, *value);
    KpiFigure figure;
    figure.kpi = kpi;
    figure.from = QDate::fromJulianDay(period.from);
    figure.to = QDate::fromJulianDay(period.to);
    figure.value = *value;
    if (n && *n >= 1)
        figure.n = static_cast<int>(std::lround(*n));
    else if (n && *n == 0)
        return; // a mean of nothing is no figure
    row.figures.push_back(figure);
}

} // namespace coachbook
