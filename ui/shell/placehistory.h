// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include <optional>
#include <vector>

namespace coachbook::ui {

/// The way through the window, as in a browser: going somewhere new forgets what lay ahead.
class PlaceHistory
{
public:
    void visit(const Place &place);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    Place back() { return m_places[--m_at]; }
    Place forward() { return m_places[++m_at]; }
    std::optional<Place> current() const;
    void clear();

private:
    std::vector<Place> m_places;
    size_t m_at = 0;
};

} // namespace coachbook::ui
