// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/importfiles.h"
#include "ui/shell/page.h"

class QAction;
class QStackedWidget;

namespace coachbook::ui {

class PartBar;
class StepCard;

/// Five steps on one page: file, what it is, columns, people, result. Several files stand beside each other
/// as tabs, in the order in which they are imported.
class ImportPage : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override;
    QString subtitle() const override;
    QAction *primaryAction() override;
    QList<QAction *> secondaryActions() override;
    QString manualPage() const override { return QStringLiteral("importing"); }
    void refresh() override {}
    bool needsRefresh(const Changes &) const override { return false; }
    void takeFiles(const QStringList &paths) override;

private:
    void chooseFiles();
    void show(int file);
    void filesChanged();
    void fillTabs();
    void fillFile(const ImportFile &file);
    void fillKind(const ImportFile &file);
    void fillColumns(const ImportFile &file);
    void fillPeople(const ImportFile &file);
    void fillResult(const ImportFile &file);
    QWidget *fileBody(const ImportFile &file);
    QWidget *resultBody(const ImportFile &file);
    void sayImported(const std::vector<ImportDone> &done);
    const ImportFile *current() const;
    bool isAllIn() const; ///< what could be imported has been

    ImportFiles *m_files;
    QAction *m_choose, *m_import, *m_removeFile, *m_today;
    QStackedWidget *m_stack;
    PartBar *m_tabs;
    StepCard *m_file, *m_kind, *m_columns, *m_people, *m_result;
    QString m_path;   ///< of the file that is shown
    QString m_wanted; ///< of the file to show next, if any
};

} // namespace coachbook::ui
