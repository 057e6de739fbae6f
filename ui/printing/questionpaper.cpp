// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/questionpaper.h"
#include "core/domain/scorecard.h"
#include "ui/quality/qualitywords.h"
#include "ui/viewstate/paperwords.h"

namespace coachbook::ui::paper {

QString criticalWords(const Question &question)
{
    return question.critical       ? Words::tr("critical: a miss fails the evaluation")
           : question.failsSection ? Words::tr("critical for its section")
                                   : QString();
}

QStringList choicesToTick(const Question &question)
{
    QStringList labels;
    constexpr int mostBoxes = 10;
    switch (kindOf(question)) {
    case QuestionKind::YesNo:
        labels << Words::tr("Yes") << Words::tr("No");
        break;
    case QuestionKind::Choice:
        for (const Choice &choice : question.choices)
            labels << Words::tr("%1 (%2)", "answer (points)").arg(choice.text, pointsText(choice.points));
        break;
    case QuestionKind::Rating:
        for (int points = 0; points <= question.maximum && question.maximum <= mostBoxes; ++points)
            labels << QString::number(points);
        break;
    }
    if (!question.alwaysApplies)
        labels << Words::tr("N/A");
    return labels;
}

} // namespace coachbook::ui::paper
