// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheets/workbook.h"

#include "core/import/sheets/sheetxml.h"
#include <QHash>
#include <QXmlStreamReader>
#include <algorithm>

namespace coachbook {

namespace {

/// Calls `element` for each element that begins; false when the entry is not there or no sound XML.
template <class Element>
bool readXml(const Archive &archive, const QString &name, Element element)
{
    const std::unique_ptr<QIODevice> device = archive.open(name);
    if (!device)
        return false;
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        xml.readNext();
        if (sheetxml::isHarmless(xml) && xml.isStartElement())
            element(xml);
    }
    return !xml.hasError();
}

struct Relation
{
    QString type, target;
};

QString folderOf(const QString &entry)
{
    return entry.left(entry.lastIndexOf(QLatin1Char('/')) + 1);
}

/// "worksheets/sheet1.xml" beside "xl/workbook.xml" is "xl/worksheets/sheet1.xml"; one with a slash first
/// stands for itself.
QString resolvedTarget(const QString &from, const QString &target)
{
    return target.startsWith(QLatin1Char('/')) ? target.mid(1) : folderOf(from) + target;
}

QHash<QString, Relation> relationsOf(const Archive &archive, const QString &entry)
{
    QHash<QString, Relation> relations;
    const QString folder = folderOf(entry);
    const QString name = folder + QLatin1String("_rels/") + entry.mid(folder.size()) + QLatin1String(".rels");
    readXml(archive, name, [&](QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1String("Relationship"))
            relations.insert(
                attributes.value(QLatin1String("Id")).toString(),
                {attributes.value(QLatin1String("Type")).toString().section(QLatin1Char('/'), -1),
                 resolvedTarget(entry, attributes.value(QLatin1String("Target")).toString())});
    });
    return relations;
}

/// The value of an attribute whatever its namespace: workbooks differ in the one of r:id.
QString attribute(const QXmlStreamReader &xml, QLatin1String name)
{
    for (const QXmlStreamAttribute &each : xml.attributes()) {
        if (each.name() == name)
            return each.value().toString();
    }
    return {};
}

} // namespace

Workbook::Workbook(const QString &path) : m_archive(path)
{
    m_isOpen = m_archive.problem() == ArchiveProblem::None && readSheets();
    if (m_isOpen)
        readFormats();
}

QString Workbook::mainEntry() const
{
    for (const Relation &relation : relationsOf(m_archive, QString())) {
        if (relation.type == QLatin1String("officeDocument"))
            return relation.target;
    }
    return QStringLiteral("xl/workbook.xml");
}

bool Workbook::readSheets()
{
    const QString entry = mainEntry();
    const QHash<QString, Relation> relations = relationsOf(m_archive, entry);
    for (const Relation &relation : relations) {
        if (relation.type == QLatin1String("sharedStrings"))
            m_texts = relation.target;
        else if (relation.type == QLatin1String("styles"))
            m_styles = relation.target;
    }
    const bool read = readXml(m_archive, entry, [&](QXmlStreamReader &xml) {
        if (xml.name() == QLatin1String("workbookPr")) {
            const QString value = attribute(xml, QLatin1String("date1904"));
            m_is1904 = value == QLatin1String("1") || value == QLatin1String("true");
        }
        if (xml.name() != QLatin1String("sheet"))
            return;
        QString id;
        for (const QXmlStreamAttribute &each : xml.attributes()) {
            if (each.name() == QLatin1String("id") && !each.prefix().isEmpty())
                id = each.value().toString();
        }
        const Relation relation = relations.value(id);
        const QString state = attribute(xml, QLatin1String("state"));
        if (relation.type == QLatin1String("worksheet") && m_archive.has(relation.target))
            m_sheets.push_back({attribute(xml, QLatin1String("name")), relation.target,
                                !state.isEmpty() && state != QLatin1String("visible")});
    });
    std::stable_partition(m_sheets.begin(), m_sheets.end(),
                          [](const Sheet &sheet) { return !sheet.isHidden; });
    return read && !m_sheets.empty();
}

void Workbook::readFormats()
{
    QHash<int, CellFormat> own;
    bool inCells = false;
    readXml(m_archive, m_styles, [&](QXmlStreamReader &xml) {
        const auto name = xml.name();
        if (name == QLatin1String("numFmt")) {
            own.insert(attribute(xml, QLatin1String("numFmtId")).toInt(),
                       cellFormatOf(attribute(xml, QLatin1String("formatCode"))));
        } else if (name == QLatin1String("cellXfs")) {
            inCells = true;
        } else if (name == QLatin1String("cellStyles") || name == QLatin1String("dxfs")) {
            inCells = false;
        } else if (name == QLatin1String("xf") && inCells) {
            const int id = attribute(xml, QLatin1String("numFmtId")).toInt();
            m_formats.push_back(own.value(id, builtinCellFormat(id)));
        }
    });
}

const Sheet *Workbook::sheet(const QString &name) const
{
    const auto found = std::find_if(m_sheets.begin(), m_sheets.end(),
                                    [&name](const Sheet &sheet) { return sheet.name == name; });
    return found == m_sheets.end() ? nullptr : &*found;
}

bool Workbook::readTexts()
{
    if (m_texts.isEmpty() || !m_archive.has(m_texts))
        return true;
    bool isTooLarge = false;
    const bool read = readXml(m_archive, m_texts, [&](QXmlStreamReader &xml) {
        if (xml.name() != QLatin1String("si"))
            return;
        m_textBytes += sheetxml::richText(xml);
        m_textEnds.push_back(m_textBytes.size());
        if (m_textBytes.size() > static_cast<std::size_t>(mostSharedText)) {
            isTooLarge = true;
            xml.raiseError();
        }
    });
    return read && !isTooLarge;
}

std::string_view Workbook::text(std::size_t number) const
{
    if (number >= m_textEnds.size())
        return {};
    const std::size_t begin = number == 0 ? 0 : m_textEnds[number - 1];
    return std::string_view(m_textBytes).substr(begin, m_textEnds[number] - begin);
}

CellFormat Workbook::format(int style) const
{
    return style >= 0 && style < static_cast<int>(m_formats.size())
               ? m_formats[static_cast<std::size_t>(style)]
               : CellFormat::Number;
}

/// Merged cells are listed after all cells. Looking for them as plain text is a small part of what reading
/// XML takes.
const std::vector<MergedRows> &Workbook::mergedRows(const QString &entry) const
{
    const auto [place, isNew] = m_merged.try_emplace(entry);
    std::vector<MergedRows> &merged = place->second;
    if (!isNew)
        return merged;
    constexpr qsizetype piece = 256 * 1024, overlap = 64;
    constexpr std::size_t most = 100000;
    const std::unique_ptr<QIODevice> device = m_archive.open(entry);
    QByteArray text;
    while (device && !device->atEnd() && merged.size() < most) {
        const QByteArray more = device->read(piece);
        if (more.isEmpty())
            break;
        text = text.right(overlap) + more;
        for (qsizetype at = text.indexOf("<mergeCell "); at >= 0; at = text.indexOf("<mergeCell ", at + 1)) {
            const qsizetype begin = text.indexOf('"', at) + 1, end = text.indexOf('"', begin);
            if (begin <= 0 || end < 0)
                break;
            const QString range = QString::fromLatin1(text.mid(begin, end - begin));
            const sheetxml::Place from = sheetxml::placeOf(range.section(QLatin1Char(':'), 0, 0));
            const sheetxml::Place to = sheetxml::placeOf(range.section(QLatin1Char(':'), 1, 1));
            if (to.row > from.row)
                merged.push_back({from.row, to.row, from.column});
        }
    }
    return merged;
}

} // namespace coachbook
