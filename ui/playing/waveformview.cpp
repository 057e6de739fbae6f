// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/waveformview.h"
#include "core/recording/channelroles.h"
#include "ui/playing/waveformaccess.h"
#include "ui/playing/waveformpaint.h"
#include "ui/theme/theme.h"
#include "ui/transcripts/turnlines.h"
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr qint64 step = 5000, smallStep = 1000;
constexpr qint64 openEnd = 1000; ///< how long a turn is drawn whose end nobody knows
constexpr int catchWidth = 9;    ///< from a mark's middle

} // namespace

WaveformView::WaveformView(QWidget *parent) : QWidget(parent)
{
    installWaveformAccess();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Recording"));
    setMouseTracking(true);
}

void WaveformView::setLengths(qint64 lengthMs, qint64 recordingMs)
{
    m_length = std::max({lengthMs, recordingMs, qint64(0)});
    m_recording = recordingMs;
    matchChannels();
    update();
}

void WaveformView::setWaveform(Waveform waveform)
{
    m_waveform = std::move(waveform);
    m_gain = gainOf(m_waveform);
    matchChannels();
    update();
}

void WaveformView::setRoomForSound(bool room)
{
    m_hasRoomForSound = room;
    updateGeometry();
}

void WaveformView::setTurns(const std::vector<Turn> &turns)
{
    m_turns = turns;
    m_bars.clear();
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const Turn &turn = turns[i];
        if (!turn.startMs)
            continue;
        const std::optional<qint64> next = i + 1 < turns.size() ? turns[i + 1].startMs : std::nullopt;
        const qint64 end = turn.endMs ? *turn.endMs : next.value_or(*turn.startMs + openEnd);
        m_bars.push_back({{*turn.startMs, std::max(end, *turn.startMs + 1)}, turn.role, turn.speaker});
    }
    std::stable_sort(m_bars.begin(), m_bars.end(),
                     [](const Bar &a, const Bar &b) { return a.time.fromMs < b.time.fromMs; });
    matchChannels();
    updateGeometry();
    update();
}

void WaveformView::setMoments(std::vector<PlayerMoment> moments)
{
    m_moments = std::move(moments);
    setAccessibleDescription(m_moments.empty() ? QString()
                                               : tr("%n moments", nullptr, int(m_moments.size())));
    update();
}

void WaveformView::setPart(std::optional<TimePart> part)
{
    m_part = part;
    update();
}

void WaveformView::setPosition(qint64 ms)
{
    const auto strip = [&] { return QRect(int(scale().x(m_position)) - 3, 0, 7, height()); };
    update(strip());
    const bool isNewSecond = ms / 1000 != m_position / 1000;
    m_position = ms;
    update(strip());
    if (isNewSecond && hasFocus() && QAccessible::isActive()) {
        QAccessibleValueChangeEvent changed(this, double(ms) / 1000);
        QAccessible::updateAccessibility(&changed);
    }
}

void WaveformView::matchChannels()
{
    m_channelRoles = channelRoles(m_waveform, m_recording, m_turns);
}

QString WaveformView::valueText() const
{
    QString text = tr("%1 of %2", "1:02 of 5:12").arg(offsetText(m_position), offsetText(m_length));
    if (const Bar *bar = barAt(m_position))
        text += QStringLiteral(", ") + tr("%1 speaks")
                                           .arg(bar->role == TurnRole::Other && !bar->speaker.isEmpty()
                                                    ? bar->speaker
                                                    : speakerName(bar->role));
    for (const PlayerMoment &moment : m_moments) {
        if (TimePart{moment.startMs, std::max(moment.endMs, moment.startMs + 1)}.holds(m_position))
            text += QStringLiteral(", ") + moment.label;
    }
    return text;
}

const WaveformView::Bar *WaveformView::barAt(qint64 ms) const
{
    const auto found =
        std::find_if(m_bars.begin(), m_bars.end(), [ms](const Bar &bar) { return bar.time.holds(ms); });
    return found == m_bars.end() ? nullptr : &*found;
}

int WaveformView::momentAt(const QPoint &point) const
{
    if (!areas().marks.adjusted(-catchWidth, 0, catchWidth, 0).contains(point))
        return -1;
    int best = -1, nearest = catchWidth + 1;
    for (std::size_t i = 0; i < m_moments.size(); ++i) {
        const int away = std::abs(int(scale().x(m_moments[i].startMs)) - point.x());
        if (away < nearest) {
            nearest = away;
            best = int(i);
        }
    }
    return best;
}

void WaveformView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_length <= 0)
        return;
    const int moment = momentAt(event->pos());
    if (moment >= 0)
        Q_EMIT momentChosen(moment);
    else
        Q_EMIT sought(scale().ms(event->position().x()));
}

void WaveformView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && m_length > 0)
        Q_EMIT sought(scale().ms(event->position().x()));
    else
        setCursor(momentAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void WaveformView::keyPressEvent(QKeyEvent *event)
{
    const std::optional<int> moment = keyMoment(event->key());
    const std::optional<qint64> target = keyTarget(*event);
    if (moment) {
        if (*moment >= 0)
            Q_EMIT momentChosen(*moment);
    } else if (target) {
        Q_EMIT sought(std::clamp<qint64>(*target, 0, m_length));
    } else {
        QWidget::keyPressEvent(event);
    }
}

std::optional<qint64> WaveformView::keyTarget(const QKeyEvent &event) const
{
    const bool isSmall = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool isTurn = event.modifiers().testFlag(Qt::ControlModifier);
    const qint64 by = isSmall ? smallStep : step;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return isTurn ? turnBeside(false) : m_position - by;
    case Qt::Key_Right:
    case Qt::Key_Up:
        return isTurn ? turnBeside(true) : m_position + by;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return m_length;
    default:
        return std::nullopt;
    }
}

/// Of the moment before or after the playhead; -1 where there is none, no value for another key.
std::optional<int> WaveformView::keyMoment(int key) const
{
    if (key != Qt::Key_PageUp && key != Qt::Key_PageDown)
        return std::nullopt;
    const bool isNext = key == Qt::Key_PageDown;
    int best = -1;
    qint64 nearest = 0;
    for (int i = 0; i < int(m_moments.size()); ++i) {
        const qint64 away = (m_moments[std::size_t(i)].startMs - m_position) * (isNext ? 1 : -1);
        if (away > 0 && (best < 0 || away < nearest)) {
            best = i;
            nearest = away;
        }
    }
    return best;
}

/// Back goes to the beginning of the turn at hand first, as a player's track key does.
qint64 WaveformView::turnBeside(bool next) const
{
    qint64 before = 0;
    for (const Bar &bar : m_bars) {
        if (next && bar.time.fromMs > m_position)
            return bar.time.fromMs;
        if (bar.time.fromMs < m_position - 500)
            before = bar.time.fromMs;
    }
    return next ? m_length : before;
}

QString WaveformView::toolTipAt(const QPoint &point) const
{
    const int index = momentAt(point);
    if (index >= 0) {
        const PlayerMoment &moment = m_moments[std::size_t(index)];
        const QString kind = moment.isExample ? tr("Example to follow") : tr("Chance to improve");
        return QStringLiteral("%1 · %2\n%3").arg(offsetText(moment.startMs), kind, moment.label);
    }
    const qint64 at = scale().ms(point.x());
    const Bar *bar = barAt(at);
    if (!bar)
        return offsetText(at);
    return QStringLiteral("%1 · %2").arg(offsetText(at),
                                         bar->speaker.isEmpty() ? speakerName(bar->role) : bar->speaker);
}

bool WaveformView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_length > 0) {
        auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), theme::plainToolTip(toolTipAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace coachbook::ui
