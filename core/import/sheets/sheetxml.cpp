// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheets/sheetxml.h"

#include <QXmlStreamReader>
#include <algorithm>

namespace coachbook::sheetxml {

std::string richText(QXmlStreamReader &xml)
{
    std::string text;
    bool isText = false;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("rPh")) {
            xml.skipCurrentElement();
        } else if (xml.isStartElement()) {
            ++depth;
            isText = xml.name() == QLatin1String("t");
        } else if (xml.isEndElement()) {
            --depth;
            isText = false;
        } else if (isText && xml.isCharacters()) {
            appendUtf8(text, xml.text());
        }
    }
    return text.find("_x") == std::string::npos ? text : resolved(QString::fromStdString(text)).toStdString();
}

void appendUtf8(std::string &to, QStringView text)
{
    constexpr ushort firstBeyondAscii = 0x80;
    const bool isAscii =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < firstBeyondAscii; });
    if (isAscii) {
        for (const QChar c : text)
            to += static_cast<char>(c.unicode());
        return;
    }
    const QByteArray bytes = text.toUtf8();
    to.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

QString resolved(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    constexpr qsizetype length = 7; // _xHHHH_
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isNumber = false;
        const QStringView here = QStringView(text).mid(i, length);
        const ushort code =
            here.size() == length && here.startsWith(QLatin1String("_x")) && here.endsWith(QLatin1Char('_'))
                ? here.mid(2, 4).toUShort(&isNumber, 16)
                : ushort(0);
        if (isNumber) {
            out += QChar(code);
            i += length - 1;
        } else {
            out += text[i];
        }
    }
    return out;
}

Place placeOf(QStringView reference)
{
    Place place;
    std::size_t column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && i < 3 && reference[i].isLetter(); ++i)
        column = column * 26 + static_cast<std::size_t>(reference[i].toUpper().unicode() - u'A' + 1);
    place.column = column == 0 ? 0 : column - 1;
    place.row = reference.mid(i).toLongLong();
    return place;
}

bool isHarmless(QXmlStreamReader &xml)
{
    if (xml.tokenType() != QXmlStreamReader::DTD)
        return true;
    xml.raiseError(QStringLiteral("a workbook has no document type"));
    return false;
}

} // namespace coachbook::sheetxml
