// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/recordsource.h"
#include "core/import/sheets/workbook.h"
#include <QXmlStreamReader>
#include <string>

namespace coachbook {

/// The rows of one sheet of an .xlsx workbook, read as they come: only the texts that cells share are held in
/// memory. A record's line is the row's number in the sheet. Cells that are missing are empty, a value merged
/// over several rows stands in each of them, and a formula that was never worked out stands as "=A1+B1",
/// which no number is.
class SheetSource : public RecordSource
{
public:
    static constexpr std::size_t mostColumns = 16384;

    /// Null when there is no such workbook or sheet. `workbook`: when it is open already, with its texts.
    static std::unique_ptr<SheetSource> open(const QString &path, const QString &sheet,
                                             std::shared_ptr<const Workbook> workbook = nullptr);

    bool next() override;
    const Record &record() const override { return m_record; }
    qint64 bytesDone() const override;
    bool hasReadError() const override { return m_xml.hasError(); }

private:
    struct Merged
    {
        qint64 first = 0, last = 0; ///< rows
        std::size_t column = 0;
        std::string value;
    };

    enum class CellType { Number, Shared, Boolean, IsoDate, Text };
    struct Cell
    {
        std::size_t column;
        CellType type;
        int style;
    };

    SheetSource(std::shared_ptr<const Workbook> workbook, const Sheet &sheet, qint64 bytes);
    void readRow();
    void readCell();
    Cell cellHere() const;
    void readText();
    std::string valueOf(const Cell &cell) const;
    void fillMerged();
    void makeRecord();

    std::shared_ptr<const Workbook> m_workbook;
    std::unique_ptr<QIODevice> m_device;
    QXmlStreamReader m_xml;
    qint64 m_bytes = 0, m_size = 0;
    qint64 m_row = 0;
    std::size_t m_nextColumn = 0, m_widest = 0, m_used = 0;
    std::vector<std::string> m_cells; ///< of the row; those after m_used are left from others
    std::vector<Merged> m_merged;
    std::string m_value; ///< text of an element, as readText() found it
    std::string m_raw;
    Record m_record;
};

} // namespace coachbook
