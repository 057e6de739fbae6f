// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

namespace coachbook::ui {

Page::Page(BookController &controller, QWidget *parent) : QWidget(parent), m_controller(controller) {}

} // namespace coachbook::ui
