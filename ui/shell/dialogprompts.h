// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompts.h"

namespace coachbook::ui {

/// Prompts as dialogs over the active window.
class DialogPrompts : public Prompts
{
public:
    bool confirm(const QString &title, const QString &text, const QString &yes) override;
    void tell(const QString &title, const QString &text, const QString &details) override;
    QString askText(const QString &title, const QString &label, const QString &text) override;
    QStringList openFiles(const QString &title, const QString &filter) override;
    QString openFolder(const QString &title) override;
    QString saveFile(const QString &title, const QString &name, const QString &filter) override;
};

} // namespace coachbook::ui
