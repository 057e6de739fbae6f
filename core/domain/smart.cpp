// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/smart.h"

#include "core/domain/blanktext.h"
#include "core/domain/smartphrases.h"
#include <algorithm>
#include <cmath>

namespace coachbook {

namespace {

SmartFinding finding(SmartPart part, SmartRemark remark)
{
    SmartFinding made;
    made.part = part;
    made.remark = remark;
    return made;
}

/// The text with what stands between quotation marks blanked out: words to say to a customer are not judged.
/// Positions stay.
QString withoutQuotes(const QString &text)
{
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]|«[^»]*»"));
    QString blanked = text;
    for (auto it = quoted.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        for (auto i = match.capturedStart(); i < match.capturedEnd(); ++i)
            blanked[i] = QLatin1Char('"');
    }
    return blanked;
}

/// Vague phrases in the order they stand; of overlapping ones the longest.
std::vector<SmartFinding> vagueFindings(const QString &text)
{
    const QString judged = withoutQuotes(text);
    std::vector<SmartFinding> found;
    for (const VaguePhrase &vague : smartWording().vague) {
        for (auto it = vague.pattern.globalMatch(judged); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            SmartFinding made = finding(SmartPart::Specific, SmartRemark::VaguePhrase);
            made.position = static_cast<int>(match.capturedStart());
            made.length = static_cast<int>(match.capturedLength());
            made.phrase = text.mid(made.position, made.length);
            made.better = vague.better;
            found.push_back(made);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const SmartFinding &a, const SmartFinding &b) { return a.length > b.length; });
    std::vector<SmartFinding> kept;
    for (const SmartFinding &each : found) {
        const bool overlaps = std::any_of(kept.begin(), kept.end(), [&each](const SmartFinding &other) {
            return each.position < other.position + other.length &&
                   other.position < each.position + each.length;
        });
        if (!overlaps)
            kept.push_back(each);
    }
    std::sort(kept.begin(), kept.end(),
              [](const SmartFinding &a, const SmartFinding &b) { return a.position < b.position; });
    return kept;
}

/// Achievable: two acts joined. "then" is one act after another in the same moment, and stays one.
bool hasMoreThanOneChange(const QString &text)
{
    return withoutQuotes(text).trimmed().contains(smartWording().joined);
}

void addSpecific(std::vector<SmartFinding> &found, const QString &whole)
{
    const QString text = whole.left(longestItem);
    if (isBlank(text)) {
        found.push_back(finding(SmartPart::Specific, SmartRemark::TextMissing));
        return;
    }
    const std::vector<SmartFinding> vague = vagueFindings(text);
    found.insert(found.end(), vague.begin(), vague.end());
    if (isOnlyAScore(text))
        found.push_back(finding(SmartPart::Specific, SmartRemark::OnlyAScore));
    else if (!text.contains(smartWording().situation))
        found.push_back(finding(SmartPart::Specific, SmartRemark::NoSituation));
    if (whole.size() > longestItem)
        found.push_back(finding(SmartPart::Specific, SmartRemark::TooLong));
}

bool isOnWrongSide(double baseline, double target, const KpiSetting &setting)
{
    return (setting.direction == Direction::Up && target < baseline) ||
           (setting.direction == Direction::Down && target > baseline);
}

void addMeasurable(std::vector<SmartFinding> &found, const ActionItemDraft &item, const KpiSettings &kpis)
{
    const auto add = [&found](SmartRemark remark) {
        found.push_back(finding(SmartPart::Measurable, remark));
    };
    const bool measured = (item.measure == MeasureKind::Kpi && item.kpi) ||
                          (item.measure == MeasureKind::Count && !isBlank(item.countOf));
    if (!measured) {
        add(SmartRemark::MeasureMissing);
        return;
    }
    if (!item.baseline)
        add(SmartRemark::BaselineMissing);
    if (!item.target)
        add(SmartRemark::TargetMissing);
    if (!item.baseline || !item.target)
        return;
    if (std::abs(*item.baseline - *item.target) < 1e-9)
        add(SmartRemark::TargetEqualsBaseline);
    else if (item.measure == MeasureKind::Kpi &&
             isOnWrongSide(*item.baseline, *item.target, kpis[static_cast<std::size_t>(*item.kpi)]))
        add(SmartRemark::TargetOnWrongSide);
}

void addAchievable(std::vector<SmartFinding> &found, const ActionItemDraft &item, const SmartContext &context)
{
    if (hasMoreThanOneChange(item.text.left(longestItem)))
        found.push_back(finding(SmartPart::Achievable, SmartRemark::MoreThanOneChange));
    if (item.measure != MeasureKind::Kpi || !item.kpi || !item.target)
        return;
    const auto kpi = static_cast<std::size_t>(*item.kpi);
    const std::optional<KpiReach> &reach = context.reaches[kpi];
    if (!reach || !isBeyondReach(*item.target, context.kpis[kpi], *reach))
        return;
    SmartFinding made = finding(SmartPart::Achievable, SmartRemark::TargetBeyondReach);
    made.reach = reach;
    found.push_back(made);
}

void addTimeBound(std::vector<SmartFinding> &found, const ActionItemDraft &item, const SmartContext &context)
{
    if (!item.due) {
        found.push_back(finding(SmartPart::TimeBound, SmartRemark::DueMissing));
        return;
    }
    if (isOverdue(item, context.today)) {
        found.push_back(finding(SmartPart::TimeBound, SmartRemark::DueInPast));
        return;
    }
    SmartFinding made = finding(SmartPart::TimeBound, SmartRemark::DueNotWorked);
    made.clash = dueDayClash(*item.due, context.calendar, context.periods);
    if (made.clash)
        found.push_back(made);
}

} // namespace

std::vector<SmartFinding> smartFindings(const ActionItemDraft &item, const SmartContext &context)
{
    std::vector<SmartFinding> found;
    addSpecific(found, item.text);
    addMeasurable(found, item, context.kpis);
    addAchievable(found, item, context);
    if (!item.behaviour && !item.kpi)
        found.push_back(finding(SmartPart::Relevant, SmartRemark::NotLinked));
    addTimeBound(found, item, context);
    return found;
}

std::vector<SmartFinding> smartFindings(const ActionItemDraft &item, const KpiSettings &kpis, QDate today)
{
    SmartContext context;
    context.kpis = kpis;
    context.today = today;
    context.calendar = WorkCalendar({true, true, true, true, true, true, true}, {});
    return smartFindings(item, context);
}

bool isVague(const std::vector<SmartFinding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const SmartFinding &each) {
        return each.remark == SmartRemark::VaguePhrase || each.remark == SmartRemark::OnlyAScore;
    });
}

bool isOnlyAScore(const QString &whole)
{
    const QString text = whole.left(longestItem);
    const SmartWording &wording = smartWording();
    if (!text.contains(wording.measure))
        return false;
    static const QRegularExpression notAWord(QStringLiteral("[^\\p{L}']+"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    const QStringList rest =
        QString(text).remove(wording.measure).toLower().split(notAWord, Qt::SkipEmptyParts);
    return std::all_of(rest.begin(), rest.end(),
                       [&wording](const QString &word) { return wording.figureWords.contains(word); });
}

} // namespace coachbook
