// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// A round of calibration on paper: the blank form, and the minutes.
#include "ui/printing/calibrationpaper.h"
#include "ui/printing/paperbuilder.h"
#include "ui/printing/questionpaper.h"
#include "ui/quality/agreementwords.h"
#include "ui/quality/calibrationtotals.h"
#include "ui/quality/calibrationwords.h"
#include "ui/quality/qualitywords.h"
#include "ui/viewstate/paperwords.h"
#include <QPagedPaintDevice>

namespace coachbook::ui::paper {

namespace {

constexpr std::size_t mostUpright = 6;

QString none()
{
    return QStringLiteral("–");
}

QString cardWords(const CalibrationRound &round)
{
    return Words::tr("%1, version %2").arg(round.card.name).arg(round.card.version);
}

PageFrame frameOf(const CalibrationPaper &input, const QString &kind)
{
    PageFrame frame;
    frame.title = input.round.calibration.name;
    frame.headerLeft = input.round.calibration.name;
    frame.headerRight = kind;
    frame.footerLeft = joined({Words::tr("Printed %1").arg(yearDay(input.today)), input.teamName});
    return frame;
}

class FormPaper
{
public:
    FormPaper(PaperBuilder &builder, const CalibrationPaper &calibration)
        : paper(builder), input(calibration), round(calibration.round)
    {}

    void addAll()
    {
        addHead();
        addScorecard();
        for (std::size_t i = 0; i < round.items.size(); ++i)
            addInteraction(i);
    }

private:
    void addHead()
    {
        paper.title(
            round.calibration.name,
            joined({Words::tr("Calibration"), cardWords(round),
                    round.items.size() == 1 ? Words::tr("one interaction")
                                            : Words::tr("%n interactions", nullptr, int(round.items.size())),
                    Words::tr("due %1").arg(weekdayYearDay(round.calibration.due))}));
        paper.blanks({{Words::tr("Evaluator"), 3, {}}, {Words::tr("Date"), 1, {}}});
        paper.space(pt(8));
        const QString owner = round.calibration.owner;
        paper.paragraph(
            owner.isEmpty()
                ? Words::tr(
                      "Answer each question for each interaction on your own, without talking about it. "
                      "Tick one box a question.")
                : Words::tr(
                      "Answer each question for each interaction on your own, without talking about it. "
                      "Tick one box a question. Give the form back to %1.")
                      .arg(owner));
    }

    /// What each question means, once; the sheets below repeat only its words.
    void addScorecard()
    {
        paper.heading(Words::tr("The questions"));
        int number = 0;
        for (const Question &question : round.card.questions) {
            paper.item({QStringLiteral("%1.").arg(++number), question.text, pt(18), 0, Style::Body, true});
            paper.paragraph(joined({question.section, Words::tr("weight %1").arg(pointsText(question.weight)),
                                    criticalWords(question)}),
                            Style::Small, pt(18));
            if (!question.help.isEmpty())
                paper.paragraph(question.help, Style::Small, pt(18));
        }
    }

    void addInteraction(std::size_t index)
    {
        paper.heading(round.items[index].interactionRef,
                      Words::tr("%1 of %2").arg(index + 1).arg(round.items.size()));
        paper.paragraph(input.facts.value(int(index)), Style::Small);
        paper.keepLastWithNext();
        int number = 0;
        for (const Question &question : round.card.questions)
            addQuestion(question, ++number);
    }

    void addQuestion(const Question &question, int number)
    {
        paper.space(pt(5));
        paper.item({QStringLiteral("%1.").arg(number), question.text, pt(18), 0, Style::Body, true});
        const QStringList boxes = choicesToTick(question);
        const QString comment = Words::tr("Comment");
        if (kindOf(question) == QuestionKind::Choice) { // their words are too long for one line
            for (const QString &box : boxes) {
                paper.checks({box}, box == boxes.last() ? comment : QString(), pt(18));
                if (box != boxes.last())
                    paper.keepLastWithNext();
            }
        } else if (kindOf(question) == QuestionKind::Rating && boxes.size() < 2) {
            paper.checks(boxes, Words::tr("Points, 0 to %1, and comment").arg(pointsText(question.maximum)),
                         pt(18));
        } else {
            paper.checks(boxes, comment, pt(18));
        }
    }

    PaperBuilder &paper;
    const CalibrationPaper &input;
    const CalibrationRound &round;
};

class MinutesPaper
{
public:
    MinutesPaper(PaperBuilder &builder, const CalibrationPaper &calibration)
        : paper(builder), round(calibration.round), results(*calibration.results)
    {}

    void addAll()
    {
        addHead();
        addMinutes();
        addQuestions();
        addTotals();
        addLeniency();
        addDifferences();
    }

private:
    void addHead()
    {
        paper.title(Words::tr("Minutes of %1").arg(round.calibration.name),
                    joined({Words::tr("Calibration"), cardWords(round)}));
        QStringList present;
        for (const EvaluatorResult &each : results.evaluators)
            present << evaluatorName(round, each.evaluator);
        std::vector<std::pair<QString, QString>> facts{
            {Words::tr("Began"), yearDay(round.calibration.created)},
            {Words::tr("Closed"),
             round.calibration.closedOn ? yearDay(*round.calibration.closedOn) : Words::tr("not closed yet")},
            {Words::tr("Evaluators"), present.join(QStringLiteral(", "))}};
        if (const QStringList missing = missingEvaluators(round); !missing.isEmpty())
            facts.emplace_back(Words::tr("Answers missing"), missing.join(QStringLiteral(", ")));
        facts.emplace_back(Words::tr("Result"), resultsSentence(round, results));
        paper.facts(facts);
    }

    void addMinutes()
    {
        if (round.calibration.minutes.isEmpty())
            return;
        paper.heading(Words::tr("Minutes"));
        paper.paragraph(round.calibration.minutes);
    }

    void addQuestions()
    {
        paper.heading(Words::tr("Agreement by question"));
        PaperTable table;
        table.columns = {{Words::tr("Question"), false, 1}, {Words::tr("Verdict")},
                         {Words::tr("Same"), true},         {Words::tr("n"), true},
                         {Words::tr("AC1/AC2"), true},      {Words::tr("95 %"), true},
                         {Words::tr("Alpha"), true},        {Words::tr("Kappa"), true}};
        bool isFew = false;
        for (const QuestionFinding &each : results.questions) {
            const AgreementCoefficients found = each.coefficients.value_or(AgreementCoefficients{});
            isFew = isFew || each.units < leastUnitsForCoefficients;
            table.rows.push_back(
                {{questionText(round, each.question), isAgreed(each) ? Style::Figure : Style::FigureStrong},
                 badgeOf(each).word,
                 shareText(each.agreeing),
                 QString::number(each.interactions),
                 coefficientText(found.gwet),
                 intervalText(found.gwetInterval),
                 coefficientText(found.alpha),
                 coefficientText(kappaOf(each))});
        }
        paper.table(table);
        paper.space(pt(4));
        QString remark =
            Words::tr("Same: share of the pairs of answers that are the same. AC1 of Gwet for yes, no "
                      "and choices, AC2 for ratings; Krippendorff's alpha; kappa of %1.")
                .arg(results.evaluators.size() == 2 ? Words::tr("Cohen") : Words::tr("Fleiss"));
        if (isFew)
            remark += QLatin1Char(' ') +
                      Words::tr("Fewer than %1 items: no coefficient.").arg(leastUnitsForCoefficients);
        paper.paragraph(remark, Style::Small);
    }

    void addTotals()
    {
        paper.heading(Words::tr("Total scores"));
        paper.paragraph(totalsText(results.totals));
        paper.keepLastWithNext();
        paper.space(pt(6));
        PaperTable table;
        table.columns = {{Words::tr("Interaction"), false, 1}};
        for (const EvaluatorResult &each : results.evaluators)
            table.columns.push_back({evaluatorName(round, each.evaluator), true});
        table.columns.push_back({Words::tr("Agreed"), true});
        for (std::size_t i = 0; i < round.items.size(); ++i) {
            std::vector<TableCell> row{round.items[i].interactionRef};
            for (const std::optional<double> &score : results.scores[i])
                row.emplace_back(score ? qaText(score) : none());
            const std::optional<double> held = heldScore(round, round.items[i].id);
            row.emplace_back(held ? qaText(held) : none(), Style::FigureStrong);
            table.rows.push_back(std::move(row));
        }
        paper.table(table);
    }

    void addLeniency()
    {
        paper.heading(Words::tr("Leniency"));
        std::vector<std::pair<QString, QString>> facts;
        for (const EvaluatorResult &each : results.evaluators)
            facts.emplace_back(
                evaluatorName(round, each.evaluator),
                each.leniency
                    ? Words::tr("%1, n = %2").arg(leniencyText(*each.leniency)).arg(each.leniency->units)
                    : none());
        paper.facts(facts);
    }

    void addDifferences()
    {
        if (results.disagreements.empty())
            return;
        paper.heading(Words::tr("Where answers differed"));
        for (const QuestionFinding &question : disputedQuestions(results)) {
            paper.subheading(questionText(round, question.question), badgeOf(question).word);
            PaperTable table;
            table.columns = {{Words::tr("Interaction")},
                             {Words::tr("Who said what"), false, 3},
                             {Words::tr("Agreed"), false, 2}};
            for (const Disagreement &each : results.disagreements) {
                if (each.question == question.question)
                    table.rows.push_back(differenceRow(each));
            }
            paper.table(table);
        }
    }

    std::vector<TableCell> differenceRow(const Disagreement &each) const
    {
        const CalibrationItem *item = findItem(round, each.item);
        const AgreedScore *agreed = findAgreed(round, each.item, each.question);
        return {item ? item->interactionRef : QString(), whoSaidWhat(round, each),
                agreed ? TableCell(agreedText(round, *agreed))
                       : TableCell(round.calibration.state == CalibrationState::Closed
                                       ? Words::tr("not agreed")
                                       : Words::tr("not agreed yet"),
                                   Style::FigureEmphasis)};
    }

    PaperBuilder &paper;
    const CalibrationRound &round;
    const CalibrationResults &results;
};

} // namespace

int drawCalibrationForm(QPagedPaintDevice &device, const CalibrationPaper &input)
{
    PaperBuilder paper(pageSpace(device).width);
    FormPaper(paper, input).addAll();
    return drawPages(device, paper.take(), frameOf(input, Words::tr("Calibration form")));
}

int drawCalibrationMinutes(QPagedPaintDevice &device, const CalibrationPaper &input)
{
    // A column of scores for each evaluator: from seven on the sheet lies on its side.
    if (input.results->evaluators.size() > mostUpright &&
        device.pageLayout().orientation() != QPageLayout::Landscape)
        device.setPageOrientation(QPageLayout::Landscape);
    PaperBuilder paper(pageSpace(device).width);
    MinutesPaper(paper, input).addAll();
    return drawPages(device, paper.take(), frameOf(input, Words::tr("Minutes")));
}

} // namespace coachbook::ui::paper
