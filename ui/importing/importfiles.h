// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/bundle.h"
#include "core/import/importer.h"
#include <QObject>
#include <memory>

namespace coachbook::ui {

class BookController;

/// One file on the import page, from being dropped to being written.
struct ImportFile
{
    QString path;
    QString zip;                          ///< the archive it lies in, if any
    std::shared_ptr<const Bundle> bundle; ///< keeps what was unpacked of it
    QString shownPath;                    ///< as the person knows it, inside of its archive
    ImportOptions options;
    ImportPlan plan;
    bool isRead = false;
    std::vector<PreviewRow> preview;
    std::vector<UnknownPerson> people;       ///< whom the rows name and the book does not know
    std::map<QString, PersonChoice> choices; ///< what was said about them, by label
    ConflictChoice conflicts; ///< whose values hold for interactions that are there with others
    bool isTooLargeToTry = false;
    std::optional<ImportResult> trial;  ///< what importing it now would do
    std::optional<ImportResult> result; ///< what importing it did
    bool asks() const { return isRead && !plan.problem && !plan.questions.empty(); }
    bool canImport() const { return isRead && plan.canRun() && !result; }
};

/// One file that has just been written.
struct ImportDone
{
    ImportKind kind = ImportKind::Roster;
    ImportResult result;
};

/// The files of the import page. Reading, trying and writing run on a worker; the files are put in the order
/// in which they need each other: the roster first.
class ImportFiles : public QObject
{
    Q_OBJECT
public:
    explicit ImportFiles(BookController &controller, QObject *parent = nullptr);

    const std::vector<ImportFile> &files() const { return m_files; }
    void add(const QStringList &paths); ///< those already there, or done, are read anew
    void remove(int file);
    void clear();
    void setOptions(int file, const ImportOptions &options); ///< reads it again
    /// What a name in the file means; absent: its rows are left out.
    void setChoice(int file, const QString &label, const std::optional<PersonChoice> &choice);
    void setChoices(int file, const std::map<QString, PersonChoice> &choices); ///< beside those made already
    void setConflicts(int file, const ConflictChoice &choice);                 ///< without trying again
    void importAll();
    int importable() const;
    int waiting() const; ///< files with a question
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void changed();
    void wasRead(const QString &path); ///< of the files just read the first with a question, else the first
    void imported(const std::vector<coachbook::ui::ImportDone> &done); ///< what was written, in its order

private:
    void read(std::vector<ImportFile> unread);
    void tryAll();
    void sort();
    const ImportFile *firstOf(const QStringList &paths) const;
    QString wholeSource(std::size_t file) const;
    void setBusy(bool busy);

    BookController &m_controller;
    std::vector<ImportFile> m_files;
    bool m_busy = false;
};

} // namespace coachbook::ui
