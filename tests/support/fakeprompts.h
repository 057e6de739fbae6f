// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompts.h"

namespace coachbook::test {

/// Answers as told and keeps what was said.
class FakePrompts : public ui::Prompts
{
public:
    bool confirm(const QString &title, const QString &text, const QString &) override
    {
        said << title + QLatin1Char('\n') + text;
        return answer;
    }
    void tell(const QString &title, const QString &text, const QString &) override
    {
        said << title + QLatin1Char('\n') + text;
    }
    QString askText(const QString &, const QString &, const QString &) override { return typed; }
    QStringList openFiles(const QString &, const QString &) override { return files; }
    QString openFolder(const QString &) override { return files.value(0); }
    QString saveFile(const QString &, const QString &, const QString &) override { return target; }

    bool answer = true;
    QString typed, target;
    QStringList files, said;
};

} // namespace coachbook::test
