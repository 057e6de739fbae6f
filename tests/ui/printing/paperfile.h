// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper.h"
#include <QTemporaryDir>

namespace coachbook::test {

/// A PDF made in a folder of its own (or in $COACHBOOK_PAPER_DIR, to look at), with what is in it read back
/// by poppler's tools.
class PaperFile
{
public:
    PaperFile(const QString &name, QPageSize::PageSizeId size,
              const std::function<int(QPagedPaintDevice &)> &draw);
    static bool canRead(); ///< pdftotext is there
    const QString &path() const { return m_path; }
    int drawnPages() const { return m_pages; }
    QString text() const;    ///< laid out as on the page, pages parted by form feeds
    QString flowing() const; ///< words in reading order with single spaces
    QStringList pages() const;
    QString info(const QString &field) const; ///< of pdfinfo: "Title", "Pages", "Page size"

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_pages = 0;
};

} // namespace coachbook::test
