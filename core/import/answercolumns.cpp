// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/answercolumns.h"

#include "core/import/headermatch.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace coachbook {

namespace {

using F = ImportField;
constexpr double largestScore = 100;

const QRegularExpression &maximumPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\s*(?:[(\\[]\\s*(?:max\\.?:?\\s*|out of\\s+|von\\s+|/\\s*|[01]\\s*[-\\x{2013}]\\s*)?"
                       "(\\d{1,3}(?:[.,]\\d+)?)\\s*(?:pts?\\.?|points?|punkte|puntos|pontos)?\\s*[)\\]]"
                       "|/\\s*(\\d{1,3}))\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

std::optional<bool> passed(std::string_view value)
{
    static const std::array<QLatin1String, 6> good{QLatin1String("pass"),      QLatin1String("passed"),
                                                   QLatin1String("met"),       QLatin1String("achieved"),
                                                   QLatin1String("compliant"), QLatin1String("erfullt")};
    static const std::array<QLatin1String, 7> bad{
        QLatin1String("fail"),         QLatin1String("failed"),        QLatin1String("not met"),
        QLatin1String("not achieved"), QLatin1String("non compliant"), QLatin1String("not compliant"),
        QLatin1String("nicht erfullt")};
    constexpr std::size_t longest = 20;
    if (value.size() > longest)
        return std::nullopt;
    const QString word =
        normalizedHeader(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
    if (std::find(good.begin(), good.end(), word) != good.end())
        return true;
    if (std::find(bad.begin(), bad.end(), word) != bad.end())
        return false;
    return parseYesNo(value);
}

/// A column that adds the others up.
bool isTotal(const QString &header)
{
    static const QStringList totals{
        QStringLiteral("total"),       QStringLiteral("overall"),  QStringLiteral("gesamt"),
        QStringLiteral("final"),       QStringLiteral("score"),    QStringLiteral("gesamtpunkte"),
        QStringLiteral("punkte"),      QStringLiteral("ergebnis"), QStringLiteral("gesamtpunktzahl"),
        QStringLiteral("percentage"),  QStringLiteral("percent"),  QStringLiteral("average"),
        QStringLiteral("resultado"),   QStringLiteral("puntaje"),  QStringLiteral("puntuacion"),
        QStringLiteral("note finale"), QStringLiteral("qa score"), QStringLiteral("quality score"),
        QStringLiteral("grade")};
    const QString plain = normalizedHeader(header);
    const QStringList words = plain.split(QLatin1Char(' '));
    return totals.contains(plain) || words.contains(QLatin1String("total")) ||
           words.contains(QLatin1String("overall")) || words.contains(QLatin1String("gesamt")) ||
           words.contains(QLatin1String("final"));
}

bool isScore(const QString &value)
{
    const std::string text = value.toStdString();
    double number = 0;
    for (const DecimalMark mark : {DecimalMark::Point, DecimalMark::Comma}) {
        if (parseNumber(text, mark, number) == ValueProblem::None)
            return number >= 0 && number <= largestScore;
    }
    return passed(text).has_value();
}

bool isWord(const QString &value)
{
    double number = 0;
    const std::string text = value.toStdString();
    return parseNumber(text, DecimalMark::Point, number) != ValueProblem::None &&
           parseNumber(text, DecimalMark::Comma, number) != ValueProblem::None;
}

bool holdsScores(const Column &column, const QStringList &values)
{
    return !column.field && !column.header.isEmpty() && !values.isEmpty() && !isTotal(column.header) &&
           !readHeader(column.header).unit && std::all_of(values.begin(), values.end(), isScore);
}

bool tellsEvaluation(const ColumnMapping &mapping, const std::vector<std::size_t> &answers)
{
    const auto withMaximum = std::count_if(answers.begin(), answers.end(), [&mapping](std::size_t column) {
        return maximumInHeader(mapping.columns[column].header).has_value();
    });
    return withMaximum > 1 || mapping.columnOf(F::Evaluator) >= 0 || mapping.columnOf(F::Scorecard) >= 0 ||
           mapping.columnOf(F::EvaluationKey) >= 0 ||
           std::any_of(mapping.columns.begin(), mapping.columns.end(),
                       [](const Column &column) { return isTotal(column.header); });
}

} // namespace

std::optional<double> maximumInHeader(const QString &header)
{
    const QRegularExpressionMatch match = maximumPattern().match(header);
    if (!match.hasMatch())
        return std::nullopt;
    QString number = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    const double maximum = number.replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    return maximum > 0 ? std::optional(maximum) : std::nullopt;
}

QString questionInHeader(const QString &header)
{
    QString question = header;
    if (maximumInHeader(header))
        question.remove(maximumPattern());
    question = question.simplified();
    return question.isEmpty() ? header.simplified() : question;
}

std::optional<double> scoreIn(std::string_view value, double maximum, DecimalMark mark)
{
    value = trimmed(value);
    double number = 0;
    if (parseNumber(value, mark, number) != ValueProblem::None) {
        const std::optional<bool> answer = passed(value);
        return answer ? std::optional(*answer ? maximum : 0) : std::nullopt;
    }
    constexpr double percent = 100;
    return value.find('%') == std::string_view::npos ? number : number * maximum / percent;
}

void findAnswers(ColumnMapping &mapping, const ColumnSamples &samples)
{
    if (mapping.kind != ImportKind::Evaluations || mapping.columnOf(F::Question) >= 0 ||
        mapping.lacksAgent() || mapping.columnOf(F::Date) < 0)
        return;
    std::vector<std::size_t> answers;
    for (std::size_t i = 0; i < mapping.columns.size() && i < samples.size(); ++i) {
        if (holdsScores(mapping.columns[i], samples[i]))
            answers.push_back(i);
    }
    if (answers.size() < 2 || !tellsEvaluation(mapping, answers))
        return;
    for (const std::size_t i : answers) {
        Column &column = mapping.columns[i];
        column.field = F::Answer;
        column.ground = ColumnGround::OnlyScores;
        column.maximum = maximumInHeader(column.header);
        if (!column.maximum && std::all_of(samples[i].begin(), samples[i].end(), isWord))
            column.maximum = 1;
    }
    for (const F sums : {F::Score, F::Maximum}) { // of all answers together
        if (const int column = mapping.columnOf(sums); column >= 0) {
            mapping.columns[static_cast<std::size_t>(column)].field.reset();
            mapping.columns[static_cast<std::size_t>(column)].ground = ColumnGround::TakenAlready;
        }
    }
}

} // namespace coachbook
