// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartmodule.h"
#include <QColor>
#include <QFont>
#include <QIcon>

/// How the program looks: named colour roles, type scale, spaces, icons. Pages use these names and never a
/// literal colour or pixel size; a change of look repaints everything, painted widgets read colours() each
/// time they paint.
namespace coachbook::ui::theme {

enum class Look { System, Light, Dark };

struct Colours ///< contrast of every text role on window and surface is at least 4.5 : 1
{
    bool dark = false;
    QColor window, surface, text, muted, line, accent, onAccent, good, warn, bad, info;
    QColor selection; ///< ground of a selected row; text, muted and the state colours stay readable on it
    QColor hover;     ///< ground of what the pointer is on
};

enum class Tone {
    Text,
    Muted,
    Accent,
    Good,
    Warn,
    Bad,
    Info
};                                                       ///< colour of a text; state colours never come alone
enum class Type { Body, Secondary, Section, PageTitle }; ///< 1.0, 0.9, 1.25 and 1.6 of the system's size

inline constexpr int small = 4;   ///< inside one thing
inline constexpr int related = 8; ///< between things that belong together
inline constexpr int group = 16;  ///< between groups
inline constexpr int margin = 24; ///< of a page
inline constexpr int rowHeight = 32, compactRowHeight = 26, corner = 6;
inline constexpr int wide = 1200;   ///< from here on a page shows detail beside its list
inline constexpr int narrow = 1100; ///< of the window: under it the rail folds to icons

/// Sets style, palette and application icon. System follows the desktop's palette as it was at the first
/// call.
void apply(Look look);
Look look();
const Colours &colours();
Colours coloursOf(bool dark);
QColor colour(Tone tone);
QFont font(Type type);
QFont figures(Type type = Type::Body); ///< with tabular figures where the font has them
ChartColours chartColours();
ChartColours paperColours(); ///< for print: black and greys that survive a photocopy

/// Icon by freedesktop name, drawn in the text colour of the look it is painted in; Breeze is the fallback
/// theme. Example: icon(QStringLiteral("document-print")).
QIcon icon(const QString &name);
/// The icons that are not ours, of file dialogs and text fields, for a light or dark ground.
void useIconsFor(bool dark);
QIcon programIcon();

/// `text` for a tool tip, shown as it is and never as rich text; long text wraps.
QString plainToolTip(const QString &text);
/// `text` for a menu or button, with "&" not taken as an access key.
QString noMnemonic(QString text);

} // namespace coachbook::ui::theme
