// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>

namespace coachbook {

/// What long work reports and asks while it runs. `done` and `total` are in the work's own unit (bytes,
/// rows); total 0 means unknown. Called on the worker's thread.
struct JobControl
{
    std::function<void(std::int64_t done, std::int64_t total)> progress = [](std::int64_t, std::int64_t) {};
    const std::atomic<bool> *cancelled = nullptr;
    bool isCancelled() const { return cancelled != nullptr && cancelled->load(std::memory_order_relaxed); }
};

} // namespace coachbook
