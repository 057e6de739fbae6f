// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placehistory.h"

namespace coachbook::ui {

namespace {
constexpr size_t historyMost = 100;
} // namespace

void PlaceHistory::visit(const Place &place)
{
    if (current() == place)
        return;
    if (!m_places.empty())
        m_places.resize(m_at + 1);
    m_places.push_back(place);
    if (m_places.size() > historyMost)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

std::optional<Place> PlaceHistory::current() const
{
    return m_places.empty() ? std::nullopt : std::optional(m_places[m_at]);
}

void PlaceHistory::clear()
{
    m_places.clear();
    m_at = 0;
}

} // namespace coachbook::ui
