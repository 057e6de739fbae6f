// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/saverefused.h"
#include "core/import/refusedrows.h"
#include "ui/importing/importwords.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompts.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <memory>

namespace coachbook::ui {
namespace {

struct SaveRefusedTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::SaveRefused)
};

void save(BookController &controller, const ImportPlan &plan, const std::vector<Refusal> &problems)
{
    const QFileInfo source(plan.shape.path);
    const QString name =
        SaveRefusedTexts::tr("%1 refused.csv", "name of a file").arg(source.completeBaseName());
    const QString target =
        controller.prompts().saveFile(SaveRefusedTexts::tr("Where to keep the refused rows"),
                                      source.dir().filePath(name), SaveRefusedTexts::tr("CSV (*.csv)"));
    if (target.isEmpty())
        return;
    const auto rows = std::make_shared<qint64>(-1);
    controller.jobs().run(
        {SaveRefusedTexts::tr("Saving refused rows"),
         [plan, problems, target, rows](const JobControl &job) {
             try {
                 *rows = writeRefusedRows(plan, problems, target, refusalText, job);
             } catch (const StorageError &error) {
                 if (error.kind() != StorageErrorKind::Conflict &&
                     error.kind() != StorageErrorKind::Constraint)
                     throw;
             }
         },
         [&controller, source, target, rows](bool ok) {
             if (ok && *rows < 0)
                 controller.prompts().tell(
                     SaveRefusedTexts::tr("The refused rows were not saved"),
                     source == QFileInfo(target)
                         ? SaveRefusedTexts::tr(
                               "They cannot replace the file they come from. Choose another name.")
                         : SaveRefusedTexts::tr(
                               "%1 is not as it was when it was imported. Import it again, then save "
                               "the rows that are refused.")
                               .arg(source.fileName()));
             else if (ok)
                 controller.say(SaveRefusedTexts::tr("Saved %1 to %2. Mend them there and import that file.")
                                    .arg(rowsText(*rows), QDir::toNativeSeparators(target)));
         }});
}

} // namespace

QPushButton *saveRefusedButton(BookController &controller, const ImportPlan &plan, const ImportResult &result)
{
    auto *button = new QPushButton(SaveRefusedTexts::tr("Save refused rows…"));
    button->setObjectName(QStringLiteral("import.saveRefused"));
    QObject::connect(button, &QPushButton::clicked, &controller,
                     [&controller, plan, problems = result.problems] { save(controller, plan, problems); });
    return button;
}

} // namespace coachbook::ui
