// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace coachbook::ui {

/// Questions to the person, behind an interface so that tests answer without a dialog. All text is shown as
/// plain text.
class Prompts
{
public:
    virtual ~Prompts() = default;
    virtual bool confirm(const QString &title, const QString &text, const QString &yes) = 0;
    virtual void tell(const QString &title, const QString &text,
                      const QString &details = {}) = 0; ///< an error or a remark
    virtual QString askText(const QString &title, const QString &label,
                            const QString &text = {}) = 0; ///< empty: cancelled
    virtual QStringList openFiles(const QString &title, const QString &filter) = 0;
    virtual QString openFolder(const QString &title) = 0; ///< empty: cancelled
    virtual QString saveFile(const QString &title, const QString &name, const QString &filter) = 0;
};

} // namespace coachbook::ui
