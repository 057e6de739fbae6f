// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/progresswords.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>

namespace coachbook::ui {
namespace {

struct ProgressTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::ProgressWords)
};

} // namespace

QString progressTitle(Progress::Kind kind)
{
    switch (kind) {
    case Progress::Kind::Improving:
        return ProgressTexts::tr("Improvement to acknowledge");
    case Progress::Kind::Rising:
        return ProgressTexts::tr("Rises fast: a possible mentor");
    case Progress::Kind::Plateau:
        return ProgressTexts::tr("A plateau");
    case Progress::Kind::NotEnoughData:
    case Progress::Kind::Unclear:
        break;
    }
    return {};
}

QString progressText(const AgentProgress &found)
{
    const Progress &progress = found.progress;
    if (!progress.first || !progress.last)
        return {};
    return ProgressTexts::tr("QA score %1 (n = %2), then %3 (n = %4), four weeks each.")
        .arg(kpiValueText(Kpi::Qa, progress.first->value))
        .arg(progress.first->n)
        .arg(kpiValueText(Kpi::Qa, progress.last->value))
        .arg(progress.last->n);
}

QString progressAdvice(const AgentProgress &found, const QString &agent)
{
    switch (found.progress.kind) {
    case Progress::Kind::Improving:
        return ProgressTexts::tr("Tell %1 that you have seen it.").arg(agent);
    case Progress::Kind::Rising:
        return ProgressTexts::tr(
                   "Tell %1, and ask whether others may listen in: pair agents from the menu Session.")
            .arg(agent);
    case Progress::Kind::Plateau:
        return ProgressTexts::tr("%1 sessions in a row on “%2” and it has not moved: try another way.")
            .arg(found.sessionsOnIt)
            .arg(found.focus);
    case Progress::Kind::NotEnoughData:
    case Progress::Kind::Unclear:
        break;
    }
    return {};
}

} // namespace coachbook::ui
