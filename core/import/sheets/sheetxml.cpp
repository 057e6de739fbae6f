// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheets/sheetxml.h"

#include <QXmlStreamReader>
#include <algorithm>

namespace coachbook::sheetxml {

std::string richText(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("rPh")) {
            xml.skipCurrentElement();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("t")) {
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (xml.isStartElement()) {
            ++depth;
        } else if (xml.isEndElement()) {
            --depth;
        }
    }
    return resolved(text).toStdString();
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

bool isHarmless(QXmlStreamReader &xml)
{
    if (xml.tokenType() != QXmlStreamReader::DTD)
        return true;
    xml.raiseError(QStringLiteral("a workbook has no document type"));
    return false;
}

} // namespace coachbook::sheetxml
