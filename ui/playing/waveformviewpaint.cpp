// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// What a WaveformView paints; what it does is in waveformview.cpp.
#include "ui/playing/waveformpaint.h"
#include "ui/playing/waveformview.h"
#include "ui/theme/theme.h"
#include "ui/transcripts/turnlines.h"
#include <QPaintEvent>
#include <QPainter>
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr int marksHeight = 20, waveHeight = 72, lineHeight = 16, turnHeight = 8, turnGap = 8;
constexpr int leastForNames = 420; ///< under this width the names of the lanes are left out
constexpr int tickWidth = 64;      ///< a time below the box with room around it

} // namespace

std::vector<TurnRole> WaveformView::lanes() const
{
    std::vector<TurnRole> found;
    for (const TurnRole role : {TurnRole::Agent, TurnRole::Customer, TurnRole::Other}) {
        if (std::any_of(m_bars.begin(), m_bars.end(), [role](const Bar &bar) { return bar.role == role; }))
            found.push_back(role);
    }
    return found;
}

int WaveformView::gutter() const
{
    if (width() < leastForNames)
        return 0;
    const QFontMetrics metrics(theme::font(theme::Type::Secondary));
    int widest = 0;
    for (const TurnRole role : {TurnRole::Agent, TurnRole::Customer, TurnRole::Other})
        widest = std::max(widest, metrics.horizontalAdvance(speakerName(role)));
    return widest + theme::related;
}

WaveformView::Areas WaveformView::areas() const
{
    const int axis = QFontMetrics(theme::font(theme::Type::Secondary)).height() + theme::small;
    const int lanesHeight = int(lanes().size()) * (turnHeight + turnGap) + theme::small;
    Areas all;
    all.box = QRect(gutter(), 0, width() - gutter(), height() - axis);
    const QRect inside = all.box.adjusted(theme::related, 1, -theme::related, -1);
    all.marks = QRect(inside.left(), inside.top(), inside.width(), marksHeight);
    all.turns = QRect(inside.left(), inside.bottom() - lanesHeight + 1, inside.width(), lanesHeight);
    all.wave = QRect(inside.left(), all.marks.bottom() + 1, inside.width(),
                     all.turns.top() - all.marks.bottom() - 1);
    all.axis = QRect(all.box.left(), all.box.bottom() + 1, all.box.width(), axis);
    return all;
}

TimeScale WaveformView::scale() const
{
    const QRect wave = areas().wave;
    return {double(wave.left()), double(std::max(wave.width(), 1)), std::max<qint64>(m_length, 1)};
}

QSize WaveformView::sizeHint() const
{
    return {600, minimumSizeHint().height()};
}

QSize WaveformView::minimumSizeHint() const
{
    const int axis = QFontMetrics(theme::font(theme::Type::Secondary)).height() + theme::small;
    const int wave = m_hasRoomForSound ? waveHeight : lineHeight;
    const int turns = int(lanes().size()) * (turnHeight + turnGap) + theme::small;
    return {200, marksHeight + wave + turns + 2 + axis};
}

void WaveformView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Areas all = areas();
    paintGround(painter, all);
    if (m_length <= 0)
        return;
    paintWaves(painter, all, event->rect());
    paintTurns(painter, all);
    paintMoments(painter, all);
    paintAxis(painter, all);
    paintPlayhead(painter, all);
}

/// The box, the part that is played, and what lies beyond the recording's end.
void WaveformView::paintGround(QPainter &painter, const Areas &all) const
{
    const theme::Colours &colours = theme::colours();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(colours.line, 1));
    painter.setBrush(colours.surface);
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(all.box).adjusted(inset, inset, -inset, -inset), theme::corner,
                            theme::corner);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRect inside = all.box.adjusted(2, 2, -2, -2);
    const auto band = [&](qint64 from, qint64 to) {
        return QRectF(scale().x(from), inside.top(), scale().x(to) - scale().x(from), inside.height())
            .intersected(inside);
    };
    if (m_recording > 0 && m_recording < m_length)
        painter.fillRect(band(m_recording, m_length), colours.window);
    if (m_part)
        painter.fillRect(band(m_part->fromMs, m_part->toMs), colours.selection);
}

void WaveformView::paintWaves(QPainter &painter, const Areas &all, const QRect &dirty) const
{
    const TimeScale times = scale();
    const std::size_t count = std::max<std::size_t>(m_waveform.channels.size(), 1);
    // The agent is above the customer, as in the lanes below.
    const bool isTurned = m_channelRoles.size() == 2 && m_channelRoles[0] == TurnRole::Customer;
    const int height = all.wave.height() / int(count);
    for (std::size_t i = 0; i < count; ++i) {
        const QRect lane(all.wave.left(), all.wave.top() + int(i) * height, all.wave.width(), height);
        const qint64 end = m_recording > 0 ? m_recording : m_length;
        painter.fillRect(QRectF(times.left, lane.center().y(), times.x(end) - times.left, 1),
                         theme::colours().line);
        if (m_waveform.channels.empty())
            continue;
        const std::size_t channel = isTurned ? count - 1 - i : i;
        const TurnRole role = m_channelRoles[channel];
        paintWave(&painter, {QRectF(lane).adjusted(0, 2, 0, -2), dirty, times, m_recording, m_gain},
                  m_waveform.channels[channel], speakerColour(role));
        if (role != TurnRole::Other)
            paintLaneName(painter, lane, speakerName(role));
    }
}

void WaveformView::paintLaneName(QPainter &painter, const QRect &lane, const QString &name) const
{
    if (gutter() == 0)
        return;
    painter.setFont(theme::font(theme::Type::Secondary));
    painter.setPen(theme::colours().muted);
    const int height = painter.fontMetrics().height();
    painter.drawText(QRect(0, lane.center().y() - height / 2, gutter() - theme::related, height),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, name);
}

void WaveformView::paintTurns(QPainter &painter, const Areas &all) const
{
    const TimeScale times = scale();
    const std::vector<TurnRole> roles = lanes();
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const QRect lane(all.turns.left(), all.turns.top() + int(i) * (turnHeight + turnGap),
                         all.turns.width(), turnHeight);
        for (const Bar &bar : m_bars) {
            if (bar.role != roles[i])
                continue;
            const double from = times.x(bar.time.fromMs);
            const double to = std::max(times.x(bar.time.toMs) - 1, from + 1);
            painter.fillRect(QRectF(from, lane.top(), to - from, lane.height()).intersected(QRectF(lane)),
                             speakerColour(bar.role));
        }
        // Where the channels carry the names already, the lanes below need none.
        const bool isNamedAbove =
            std::find(m_channelRoles.begin(), m_channelRoles.end(), roles[i]) != m_channelRoles.end() &&
            roles[i] != TurnRole::Other;
        if (!isNamedAbove)
            paintLaneName(painter, lane, speakerName(roles[i]));
    }
}

void WaveformView::paintMoments(QPainter &painter, const Areas &all) const
{
    const TimeScale times = scale();
    for (const PlayerMoment &moment : m_moments) {
        const double from = times.x(std::min(moment.startMs, m_length));
        const double to = times.x(std::min(std::max(moment.endMs, moment.startMs), m_length));
        painter.fillRect(QRectF(from, all.marks.bottom() - 2, std::max(to - from, 2.0), 2),
                         markColour(moment.isExample));
        paintMark(&painter, {from, all.marks.top() + theme::small + markSize / 2.0}, moment.isExample);
    }
}

void WaveformView::paintAxis(QPainter &painter, const Areas &all) const
{
    painter.setFont(theme::figures(theme::Type::Secondary));
    painter.setPen(theme::colours().muted);
    const TimeScale times = scale();
    for (const qint64 tick : timeTicks(m_length, std::max(all.axis.width() / tickWidth, 1))) {
        const QString text = offsetText(tick);
        const int width = painter.fontMetrics().horizontalAdvance(text) + 2;
        const int left = std::clamp(int(times.x(tick)) - width / 2, all.axis.left(),
                                    std::max(all.axis.right() - width, all.axis.left()));
        painter.drawText(QRect(left, all.axis.top(), width, all.axis.height()), Qt::AlignCenter, text);
    }
}

void WaveformView::paintPlayhead(QPainter &painter, const Areas &all) const
{
    const double x = scale().x(std::min(m_position, m_length));
    painter.fillRect(QRectF(x - 1, all.box.top() + 1, 2, all.box.height() - 1), theme::colours().text);
}

} // namespace coachbook::ui
