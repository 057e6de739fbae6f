// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backups.h"
#include <QDialog>

class QListWidget;

namespace coachbook::ui {

/// Which backup goes in the book's place.
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    RestoreDialog(const QString &bookPath, std::vector<BackupFile> backups, QDate today,
                  QWidget *parent = nullptr);
    QString chosen() const;

private:
    std::vector<BackupFile> m_backups;
    QListWidget *m_list;
};

} // namespace coachbook::ui
