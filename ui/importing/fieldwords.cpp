// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwords.h"
#include <QCoreApplication>

namespace coachbook::ui {
namespace {

struct FieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::ImportWords)
};

} // namespace

QString importFieldText(ImportField field)
{
    static const char *const names[] = {
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Agent id"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Agent name"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "First name"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Last name"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Team"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "E-mail"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Hire date"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Left on"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Reason for leaving"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Status"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Status since"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Tier"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Interaction id"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Start"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Date"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Time of day"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "End"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Queue"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Channel"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Talk time"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Hold time"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "After-call work"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Duration"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Answered"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Resolved"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "CSAT"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Turns"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "First words"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Evaluation id"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Evaluator"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Scorecard"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Section"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Question"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Score"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Maximum"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Weight"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Critical"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Comment"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Answer to a question"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Session type"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Length"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Behaviour"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Action item"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Due"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Result"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Coach"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Notes"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Period"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "End of period"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Year"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "KPI"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Value"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Numerator"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Denominator"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "AHT"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "FCR"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "CSAT, average"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "QA score"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Handled"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Handle time, total"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Ratings"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Evaluations"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Resolved, number"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Could be resolved"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Interval"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "End of interval"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Kind of day"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Offered"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Forecast"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Answered, number"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Abandoned"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Agents scheduled"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Shift"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Shift begins"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Shift ends"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Break begins"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Break ends"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Lunch begins"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Lunch ends"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Breaks"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Last day"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Name of the day"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Event id"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Event"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "End, time of day"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "All day"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Busy"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Effective from"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Supervisor"),
        QT_TRANSLATE_NOOP("coachbook::ui::ImportWords", "Repeat contact")};
    return FieldTexts::tr(names[static_cast<int>(field)]);
}

} // namespace coachbook::ui
