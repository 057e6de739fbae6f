// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"

class QPushButton;

namespace coachbook::ui {

class BookController;

/// "Save refused rows…": asks where, and writes them with their reasons, to be mended and imported again.
QPushButton *saveRefusedButton(BookController &controller, const ImportPlan &plan,
                               const ImportResult &result);

} // namespace coachbook::ui
