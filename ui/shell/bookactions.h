// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include <QObject>
#include <functional>

namespace coachbook::ui {

class BookController;

/// What the File menu and the welcome page do with books: make, open, back up, restore.
class BookActions : public QObject
{
    Q_OBJECT
public:
    using MakeSample = std::function<void(const QString &path, const JobControl &job)>;
    BookActions(BookController &controller, MakeSample makeSample, QObject *parent = nullptr);

    bool createBook(); ///< asks where; false when nothing was made
    void openBook();
    bool open(const QString &path);
    void closeBook();
    void importFiles();  ///< asks for files; makes a book first when none is open
    void importFolder(); ///< of transcripts
    bool hasSample() const { return bool(m_makeSample); }
    void openSample();
    void backUp();
    void backUpQuietly(); ///< the automatic backup, when one is due
    void restore();
    void tellWhere();
    void tellAbout();

Q_SIGNALS:
    void filesChosen(const QStringList &paths);
    void backedUp(const QString &problem); ///< the automatic backup has ended; empty: well

private:
    BookController &m_controller;
    MakeSample m_makeSample;
};

} // namespace coachbook::ui
