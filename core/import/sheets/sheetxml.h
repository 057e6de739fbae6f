// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>
#include <string>

class QXmlStreamReader;

/// What the parts of a workbook have in common (ECMA-376 part 1, 18.4 and 22.9.2.19).
namespace coachbook::sheetxml {

/// The text in the <si> or <is> element that the reader has just entered, up to its end: plain or in runs,
/// without phonetic hints, "_x000D_" and its like resolved.
std::string richText(QXmlStreamReader &xml);
void appendUtf8(std::string &to, QStringView text);
/// "_x000D_" is the character 0D.
QString resolved(const QString &text);
/// "AB12": row 12, column 27 counted from 0.
struct Place
{
    qint64 row = 0;
    std::size_t column = 0;
};
Place placeOf(QStringView reference);
/// A document type can define entities that grow beyond all measure, and no workbook has one: false at such a
/// token.
bool isHarmless(QXmlStreamReader &xml);

} // namespace coachbook::sheetxml
