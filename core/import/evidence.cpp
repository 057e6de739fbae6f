// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/inspector.h"

#include "core/base/error.h"
#include "core/import/people.h"
#include "core/import/periods.h"
#include "core/import/rowspool.h"
#include "core/import/transcripts/transcriptdetection.h"
#include "core/import/utf8text.h"

/// The second half of looking at a file: all its rows are read once, and what they prove is decided.
namespace coachbook {

namespace {

constexpr int samplesKept = 50;

} // namespace

void Inspector::sampleRow(const Record &record, std::vector<QStringList> &samples) const
{
    for (std::size_t i = 0; i < samples.size() && i < record.fields.size(); ++i) {
        if (samples[i].size() < samplesKept && !isAbsent(record.fields[i]))
            samples[i] << textOf(trimmed(record.fields[i])).left(200);
    }
}

void Inspector::readAll()
{
    std::vector<std::size_t> dates, periods, numbers;
    for (std::size_t i = 0; i < m_plan.mapping.columns.size(); ++i) {
        const auto field = m_plan.mapping.columns[i].field;
        const ValueType type = field ? specOf(m_plan.mapping.kind, *field)->type : ValueType::Text;
        if (type == ValueType::Date || type == ValueType::Slot)
            dates.push_back(i);
        else if (type == ValueType::Period)
            periods.push_back(i);
        else if (type == ValueType::Number || type == ValueType::Duration || type == ValueType::Figure)
            numbers.push_back(i);
    }
    std::vector<QStringList> samples(m_plan.mapping.columns.size());
    DateEvidence dateEvidence;
    NumberEvidence numberEvidence;
    ScoreColumns scores(m_plan.mapping);
    DurationColumns durations(m_plan.mapping);
    PeopleCount people(m_plan.mapping);
    TranscriptEvidence transcripts;
    const qint64 between = m_plan.shape.format == FileFormat::Transcripts ? 16 : 4096;
    RowFeed feed(m_plan.shape);
    const auto spool = m_plan.shape.format == FileFormat::Xlsx
                           ? std::make_shared<RowSpool>(m_plan.shape.headerLine)
                           : nullptr;
    while (feed.next()) {
        if (spool)
            spool->add(feed.record());
        if (m_plan.rows++ % between == 0)
            report(feed);
        if (m_plan.shape.format == FileFormat::Transcripts)
            transcripts.add(feed.record(), feed.refusal());
        if (feed.refusal())
            continue;
        const Record &record = feed.record();
        if (m_plan.rows <= samplesKept * 10) {
            sampleRow(record, samples);
            durations.add(record);
        }
        people.add(record);
        for (const std::size_t i : dates)
            dateEvidence.add(i < record.fields.size() ? record.fields[i] : std::string_view());
        for (const std::size_t i : periods) {
            if (i < record.fields.size() && !isWrittenPeriod(record.fields[i]))
                dateEvidence.add(record.fields[i]);
        }
        scores.add(record);
        for (const std::size_t i : numbers)
            numberEvidence.add(i < record.fields.size() ? record.fields[i] : std::string_view());
    }
    if (!feed.isOpen() || feed.hasReadError())
        fail(FileProblem::Unreadable);
    else if (m_plan.shape.format == FileFormat::Transcripts)
        transcripts.weigh(m_plan, m_options.agentSpeaker);
    else if (m_plan.rows == 0)
        fail(FileProblem::NoRows);
    else if (spool && spool->finish())
        m_plan.shape.spool = spool;
    dropMisfits(m_plan.mapping, samples);
    for (std::size_t i = 0; i < samples.size(); ++i)
        m_plan.mapping.columns[i].samples = samples[i].mid(0, 5);
    m_plan.people = people.take();
    weighDates(dateEvidence);
    weighNumbers(numberEvidence);
    weighScores(scores);
    weighDurations(durations, samples);
    keepProfile();
}

void Inspector::report(const RowFeed &feed) const
{
    m_job.progress(feed.bytesDone(), m_plan.shape.bytes);
    if (m_job.isCancelled())
        throw StorageError(StorageErrorKind::Cancelled, m_plan.shape.path,
                           QStringLiteral("reading was cancelled"));
}

void Inspector::weighDates(const DateEvidence &evidence)
{
    const auto name = [](DateOrder order) {
        return order == DateOrder::Dmy   ? QStringLiteral("day first")
               : order == DateOrder::Mdy ? QStringLiteral("month first")
                                         : QStringLiteral("year first");
    };
    if (m_options.dateOrder) {
        m_plan.style.dateOrder = *m_options.dateOrder;
        decide(DecisionAbout::DateOrder, DecisionGround::Chosen, name(*m_options.dateOrder));
    } else if (evidence.dayFirst > 0 && evidence.monthFirst > 0) {
        m_plan.questions.push_back(
            {QuestionAbout::DateOrder, true, evidence.dayFirstExample, evidence.monthFirstExample});
    } else if (evidence.dayFirst > 0) {
        m_plan.style.dateOrder = DateOrder::Dmy;
        decide(DecisionAbout::DateOrder, DecisionGround::Values, name(DateOrder::Dmy), evidence.dayFirst,
               evidence.dayFirstExample);
    } else if (evidence.monthFirst > 0) {
        m_plan.style.dateOrder = DateOrder::Mdy;
        decide(DecisionAbout::DateOrder, DecisionGround::Values, name(DateOrder::Mdy), evidence.monthFirst,
               evidence.monthFirstExample);
    } else if (evidence.either > 0 && m_profile && m_profile->dateOrder) {
        m_plan.style.dateOrder = *m_profile->dateOrder;
        decide(DecisionAbout::DateOrder, DecisionGround::Profile, name(*m_profile->dateOrder));
    } else if (evidence.either > 0) {
        m_plan.questions.push_back({QuestionAbout::DateOrder, false, evidence.eitherExample, {}});
    } else if (evidence.yearFirst > 0) {
        decide(DecisionAbout::DateOrder, DecisionGround::OnlyOne, name(DateOrder::Ymd), evidence.yearFirst);
    }
}

void Inspector::weighNumbers(const NumberEvidence &evidence)
{
    const QString point = QStringLiteral("decimal point"), comma = QStringLiteral("decimal comma");
    if (m_options.decimal) {
        m_plan.style.decimal = *m_options.decimal;
        decide(DecisionAbout::DecimalMark, DecisionGround::Chosen,
               *m_options.decimal == DecimalMark::Comma ? comma : point);
    } else if (evidence.point > 0 && evidence.comma > 0) {
        m_plan.questions.push_back(
            {QuestionAbout::DecimalMark, true, evidence.pointExample, evidence.commaExample});
    } else if (evidence.comma > 0) {
        m_plan.style.decimal = DecimalMark::Comma;
        decide(DecisionAbout::DecimalMark, DecisionGround::Values, comma, evidence.comma,
               evidence.commaExample);
    } else if (evidence.point > 0) {
        decide(DecisionAbout::DecimalMark, DecisionGround::Values, point, evidence.point,
               evidence.pointExample);
    } else if (evidence.either > 0 && m_profile && m_profile->decimal) {
        m_plan.style.decimal = *m_profile->decimal;
        decide(DecisionAbout::DecimalMark, DecisionGround::Profile,
               *m_profile->decimal == DecimalMark::Comma ? comma : point);
    } else if (evidence.either > 0) {
        m_plan.questions.push_back({QuestionAbout::DecimalMark, false, evidence.eitherExample, {}});
    }
}

/// Columns that prove it are read as they prove; for the others a person's word counts, else it is asked.
void Inspector::weighScores(const ScoreColumns &columns)
{
    for (const ScoreColumns::Finding &found : columns.findings(m_plan.style.decimal)) {
        const FullScoreEvidence &evidence = found.evidence;
        const std::optional<double> proven = evidence.proven();
        const std::optional<double> said = m_options.fullScore ? m_options.fullScore
                                           : m_profile         ? m_profile->fullScore
                                                               : std::nullopt;
        const std::optional<double> full = proven ? proven : said;
        if (!full) {
            m_plan.questions.push_back({QuestionAbout::FullScore, false, evidence.example,
                                        m_plan.mapping.columns[found.column].header});
            return;
        }
        m_plan.mapping.columns[found.column].fullScore = *full;
        decide(DecisionAbout::FullScore, proven ? DecisionGround::Values : DecisionGround::Chosen,
               QString::number(*full), *full > 1 ? evidence.large : evidence.fractions, evidence.example);
    }
}

/// A person's word counts, then what the values prove; what they leave open is asked.
void Inspector::weighDurations(const DurationColumns &columns, const ColumnSamples &samples)
{
    if (m_options.durationUnit) {
        columns.setUnit(m_plan.mapping, *m_options.durationUnit);
        decide(DecisionAbout::DurationUnit, DecisionGround::Chosen, durationUnitKey(*m_options.durationUnit));
        return;
    }
    if (const std::optional<MillisEvidence> millis = findMillis(m_plan.mapping, samples)) {
        decide(DecisionAbout::DurationUnit, DecisionGround::Values, durationUnitKey(DurationUnit::Millis),
               millis->count, millis->example);
        return;
    }
    const std::optional<DurationColumns::Doubt> doubt = columns.doubt(m_plan.mapping, m_plan.style.decimal);
    if (doubt && m_profile && m_profile->durationUnit) {
        columns.setUnit(m_plan.mapping, *m_profile->durationUnit);
        decide(DecisionAbout::DurationUnit, DecisionGround::Profile,
               durationUnitKey(*m_profile->durationUnit));
    } else if (doubt) {
        m_plan.questions.push_back({QuestionAbout::DurationUnit, false, doubt->example,
                                    m_plan.mapping.columns[doubt->column].header});
    }
}

} // namespace coachbook
