// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractTableModel;
class QTableView;

namespace coachbook::ui {

/// A table inside the scrolling import page: as high as its rows, up to a limit. Takes the model.
/// `stretched`: the column that takes the room left over; -1: none.
QTableView *importTable(QAbstractTableModel *model, const QString &name, int stretched);

} // namespace coachbook::ui
