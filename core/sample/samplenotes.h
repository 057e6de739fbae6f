// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>
#include <vector>

namespace coachbook {

struct SampleTalk ///< what was said and agreed in one session on a behaviour
{
    QString moment; ///< the evaluator's words on the call
    QString self, note, agreed, item, count;
    QString good, poor; ///< what the check-in found
    int inARow = 0;     ///< only fits as the n-th session in a row; 0: any
};

struct SampleTexts ///< all that is written about one behaviour
{
    QString key;
    QStringList misses, praises;
    std::vector<SampleTalk> talks;
};

struct SampleNotes
{
    std::vector<SampleTexts> behaviours;
    QStringList privateNotes, reviewNotes, dropped;
    const SampleTexts &of(const QString &key) const;
};

std::optional<SampleNotes> sampleNotesFromJson(const QByteArray &json);
SampleNotes shippedSampleNotes();

} // namespace coachbook
