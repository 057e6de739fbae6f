// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/sheets/archive.h"
#include "core/import/sheets/cellformat.h"
#include <map>
#include <string>

namespace coachbook {

struct Sheet
{
    QString name;
    QString entry; ///< where its cells are in the archive
    bool isHidden = false;
};

/// Rows over which a value is merged, and its first column.
struct MergedRows
{
    qint64 first = 0, last = 0;
    std::size_t column = 0;
};

/// What all sheets of an .xlsx workbook share. Reads no cell.
class Workbook
{
public:
    static constexpr qint64 mostSharedText = qint64(96) << 20; ///< bytes of UTF-8, held in memory

    explicit Workbook(const QString &path);
    bool isOpen() const { return m_isOpen; }
    const Archive &archive() const { return m_archive; }
    const std::vector<Sheet> &sheets() const { return m_sheets; } ///< in their order, hidden ones last
    const Sheet *sheet(const QString &name) const;
    /// Reads the texts that cells refer to by number; false when they are broken or too large.
    bool readTexts();
    std::string_view text(std::size_t number) const; ///< empty when there is none
    CellFormat format(int style) const;
    /// Of a sheet's entry; looked for once. Not for two threads at a time.
    const std::vector<MergedRows> &mergedRows(const QString &entry) const;
    bool is1904() const { return m_is1904; }

private:
    bool readSheets();
    void readFormats();
    QString mainEntry() const;

    Archive m_archive;
    bool m_isOpen = false;
    bool m_is1904 = false;
    QString m_texts, m_styles;
    std::vector<Sheet> m_sheets;
    std::vector<CellFormat> m_formats; ///< by a cell's style
    std::string m_textBytes;
    std::vector<std::size_t> m_textEnds;
    mutable std::map<QString, std::vector<MergedRows>> m_merged;
};

} // namespace coachbook
