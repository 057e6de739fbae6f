// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playing/playmodule.h"

namespace coachbook::ui {

/// As PlayModule::decode.
bool decodeSound(const QString &path, const std::atomic<bool> &stop, const TakeSamples &take,
                 QString *reason);

} // namespace coachbook::ui
