// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/calibrationplans.h"
#include "core/domain/scorecard.h"
#include "core/storage/calibrationstore.h"
#include "core/storage/qualitystore.h"
#include "ui/quality/calibrationdialog.h"
#include "ui/quality/newevaluation.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include <QLocale>
#include <QUuid>

namespace coachbook::ui {
namespace {

std::vector<Scorecard> cardsToUse(BookController &controller)
{
    return usableCards(qualitystore::scorecards(controller.db()));
}

CalibrationPlan newPlan(const BookController &controller)
{
    CalibrationPlan plan;
    plan.created = controller.today();
    plan.due = controller.settings().calendar.onOrAfter(controller.today().addDays(daysToAnswer));
    plan.name = CalibrationDialog::tr("Calibration %1")
                    .arg(QLocale().toString(controller.today(), QStringLiteral("MMMM yyyy")));
    plan.owner = plan.self = controller.settings().supervisor.simplified();
    return plan;
}

/// The same people and the same scorecard in its newest version, a month on.
CalibrationPlan planAfter(BookController &controller, const CalibrationRound &round)
{
    const CalibrationPlan before = calibrationstore::planOf(round);
    CalibrationPlan plan = newPlan(controller);
    plan.isMonthly = true;
    plan.follows = round.calibration.id;
    plan.self = before.self;
    plan.colleagues = before.colleagues;
    plan.due = nextCalibrationDue(before.due, round.calibration.monthlyOn.value_or(before.due.day()),
                                  controller.settings().calendar);
    plan.due = std::max(plan.due, controller.today());
    plan.name = CalibrationDialog::tr("Calibration %1")
                    .arg(QLocale().toString(plan.due, QStringLiteral("MMMM yyyy")));
    plan.scorecard = before.scorecard;
    for (const Scorecard &card : cardsToUse(controller)) {
        if (card.name == round.card.name)
            plan.scorecard = card.id;
    }
    return plan;
}

/// Evaluators with answers whom a changed plan does not name any more.
QStringList thoseWhoLose(const CalibrationRound &round, const CalibrationPlan &plan)
{
    QStringList names;
    for (const CalibrationEvaluator &each : round.evaluators) {
        const bool answered =
            std::any_of(round.answers.begin(), round.answers.end(),
                        [&each](const CalibrationAnswer &answer) { return answer.evaluator == each.id; });
        if (answered && plan.self.compare(each.name, Qt::CaseInsensitive) != 0 &&
            !plan.colleagues.contains(each.name, Qt::CaseInsensitive))
            names << each.name;
    }
    return names;
}

} // namespace

std::optional<CalibrationId> beginCalibration(BookController &controller,
                                              const std::optional<CalibrationRound> &follows, QWidget *window)
{
    if (controller.isReadOnly())
        return std::nullopt;
    if (!ensureScorecard(controller))
        return std::nullopt;
    CalibrationDialog dialog(
        controller, follows ? planAfter(controller, *follows) : newPlan(controller),
        CalibrationDialog::Items::Open,
        follows ? CalibrationDialog::tr("Next round") : CalibrationDialog::tr("New round"), window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    CalibrationPlan plan = dialog.plan();
    plan.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::optional<CalibrationId> made;
    controller.transact({QStringLiteral("calibration.add"), plan.name},
                        [&](Db &db) { made = calibrationstore::insert(db, plan); });
    return made;
}

void changeCalibration(BookController &controller, const CalibrationRound &round, QWidget *window)
{
    const CalibrationPlan before = calibrationstore::planOf(round);
    const bool open = mayChangeItems(round);
    CalibrationDialog dialog(controller, before,
                             open ? CalibrationDialog::Items::Open : CalibrationDialog::Items::Locked,
                             CalibrationDialog::tr("Change %1").arg(round.calibration.name), window);
    if (dialog.exec() != QDialog::Accepted || dialog.plan() == before)
        return;
    const CalibrationPlan plan = dialog.plan();
    const QStringList losing = thoseWhoLose(round, plan);
    if (!losing.isEmpty() &&
        !controller.prompts().confirm(CalibrationDialog::tr("Remove answers?"),
                                      CalibrationDialog::tr("With the name the answers go too: %1.")
                                          .arg(losing.join(QStringLiteral(", "))),
                                      CalibrationDialog::tr("Remove")))
        return;
    const CalibrationId id = round.calibration.id;
    if (controller.transact({QStringLiteral("calibration.edit"), plan.name},
                            [&](Db &db) { calibrationstore::update(db, id, plan); }))
        controller.say(CalibrationDialog::tr("Round changed"), true);
}

} // namespace coachbook::ui
