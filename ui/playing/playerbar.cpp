// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/playerbar.h"
#include "ui/playing/recordingloader.h"
#include "ui/playing/recordingwords.h"
#include "ui/theme/theme.h"
#include "ui/transcripts/turnlines.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace coachbook::ui {
namespace {

constexpr qint64 stepMs = 5000;
constexpr qint64 withoutEnd = 10'000; ///< how much is played of a moment that has no end
constexpr double speeds[]{0.75, 1, 1.25, 1.5, 1.75, 2};

} // namespace

PlayerBar::PlayerBar(QWidget *parent, const FindPlayModule &module)
    : QWidget(parent), m_playback(new Playback(module, this)), m_loader(new RecordingLoader(module, this)),
      m_view(new WaveformView), m_play(new QPushButton), m_loop(new QToolButton), m_speed(new QComboBox),
      m_time(new Label), m_state(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)),
      m_partText(new ElidedLabel({}, theme::Type::Secondary, theme::Tone::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    column->addLayout(makeButtons());
    column->addWidget(m_view);
    column->addWidget(m_state);
    setFocusProxy(m_view);
    connectParts();
    showPlaying(false);
    updateLength();
    updateState();
}

PlayerBar::~PlayerBar() = default;

QLayout *PlayerBar::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::related);
    m_play->setObjectName(QStringLiteral("player.play"));
    row->addWidget(m_play);
    m_back = makeStep(QStringLiteral("media-seek-backward"), tr("5 seconds back"), -stepMs);
    m_forward = makeStep(QStringLiteral("media-seek-forward"), tr("5 seconds forward"), stepMs);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    m_time->setFont(theme::figures());
    m_time->setObjectName(QStringLiteral("player.time"));
    row->addSpacing(theme::small);
    row->addWidget(m_time);
    row->addSpacing(theme::small);
    row->addWidget(m_partText, 1);
    makeLoop();
    makeSpeed();
    row->addWidget(m_loop);
    row->addWidget(m_speed);
    return row;
}

QToolButton *PlayerBar::makeStep(const QString &icon, const QString &name, qint64 by)
{
    auto *button = new QToolButton;
    button->setIcon(theme::icon(icon));
    button->setText(tr("5 s"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(name);
    button->setToolTip(theme::plainToolTip(name));
    button->setAutoRaise(true);
    button->setObjectName(by < 0 ? QStringLiteral("player.back") : QStringLiteral("player.forward"));
    connect(button, &QToolButton::clicked, this,
            [this, by] { seek(std::clamp<qint64>(positionMs() + by, 0, m_view->lengthMs())); });
    return button;
}

void PlayerBar::makeLoop()
{
    m_loop->setIcon(theme::icon(QStringLiteral("media-playlist-repeat")));
    m_loop->setText(tr("Loop"));
    m_loop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_loop->setCheckable(true);
    m_loop->setAutoRaise(true);
    m_loop->setAccessibleName(tr("Loop the moment"));
    m_loop->setToolTip(theme::plainToolTip(tr("Play the moment over and over (L)")));
    m_loop->setObjectName(QStringLiteral("player.loop"));
    connect(m_loop, &QToolButton::toggled, this, &PlayerBar::setLoop);
}

void PlayerBar::makeSpeed()
{
    for (const double speed : speeds)
        m_speed->addItem(tr("%1×", "speed").arg(locale().toString(speed)), speed);
    m_speed->setCurrentIndex(1);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(theme::plainToolTip(tr("Speed")));
    m_speed->setObjectName(QStringLiteral("player.speed"));
    connect(m_speed, &QComboBox::currentIndexChanged, this,
            [this] { m_playback->setRate(m_speed->currentData().toDouble()); });
}

void PlayerBar::connectParts()
{
    connect(m_play, &QPushButton::clicked, this, [this] { isPlaying() ? pause() : play(); });
    connect(m_view, &WaveformView::sought, this, &PlayerBar::seek);
    connect(m_view, &WaveformView::momentChosen, this, &PlayerBar::chooseMoment);
    connect(m_loader, &RecordingLoader::loaded, this, &PlayerBar::takeRecording);
    connect(m_playback, &Playback::positionChanged, this, [this](qint64 ms) {
        m_view->setPosition(ms);
        updateTime();
        Q_EMIT positionChanged(ms);
    });
    connect(m_playback, &Playback::playingChanged, this, &PlayerBar::showPlaying);
    connect(m_playback, &Playback::partChanged, this, &PlayerBar::updatePart);
    connect(m_playback, &Playback::recordingLengthChanged, this, [this](qint64 ms) {
        m_recording.lengthMs = ms;
        updateLength();
    });
    connect(m_playback, &Playback::refused, this, &PlayerBar::problem);
    connect(m_playback, &Playback::cannotPlay, this, &PlayerBar::takeRefusal);
}

void PlayerBar::setRecording(const QString &path)
{
    m_loader->cancel();
    m_partToPlay.reset();
    m_whyNotPlay.clear();
    m_recording = {};
    m_recording.path = path;
    m_view->setWaveform({});
    m_playback->setFile({}, 0, false);
    m_playback->setPart(std::nullopt);
    m_playback->seek(0);
    if (!path.isEmpty()) {
        m_recording.state = RecordingState::Reading;
        m_loader->load(path);
    }
    updateLength();
    updateState();
}

void PlayerBar::clear()
{
    m_given = 0;
    setTurns({});
    setMoments({});
    setRecording({});
}

void PlayerBar::takeRecording(const Recording &recording)
{
    m_recording = recording;
    m_view->setWaveform(m_recording.waveform);
    m_recording.waveform = {}; // the view's alone
    if (m_recording.canBePlayed())
        m_playback->setFile(m_recording.path, m_recording.lengthMs, m_recording.isWav);
    updateLength();
    updateState();
    if (isVisible())
        askSound();
    Q_EMIT recordingRead();
    if (isTrouble(m_recording, {}))
        Q_EMIT problem(stateText());
    if (const std::optional<TimePart> part = std::exchange(m_partToPlay, std::nullopt))
        m_playback->playPart(*part);
}

void PlayerBar::setLength(qint64 ms)
{
    m_given = ms;
    updateLength();
}

void PlayerBar::setTurns(const std::vector<Turn> &turns)
{
    m_turnsEnd = 0;
    for (const Turn &turn : turns)
        m_turnsEnd = std::max({m_turnsEnd, turn.endMs.value_or(0), turn.startMs.value_or(0)});
    m_view->setTurns(turns);
    updateLength();
}

void PlayerBar::setMoments(std::vector<PlayerMoment> moments)
{
    m_view->setMoments(std::move(moments));
    updateLength();
    updatePart();
}

void PlayerBar::seek(qint64 ms)
{
    m_partToPlay.reset();
    m_playback->seek(ms);
}

void PlayerBar::play()
{
    m_playback->play();
}

void PlayerBar::pause()
{
    m_playback->pause();
}

void PlayerBar::playPart(qint64 fromMs, qint64 toMs)
{
    const TimePart part{fromMs, toMs};
    if (m_recording.state != RecordingState::Reading) {
        m_playback->playPart(part);
        return;
    }
    seek(fromMs);
    m_playback->setPart(part);
    m_partToPlay = part;
}

void PlayerBar::setLoop(bool loop)
{
    if (loop && !m_playback->part())
        m_playback->setPart(partAtHand());
    m_playback->setLoop(loop);
    const QSignalBlocker quiet(m_loop);
    m_loop->setChecked(loop);
}

TimePart PlayerBar::partOf(const PlayerMoment &moment)
{
    return {moment.startMs, moment.endMs > moment.startMs ? moment.endMs : moment.startMs + withoutEnd};
}

/// The moment that the playhead is in; where it is in several, the one that began last.
std::optional<TimePart> PlayerBar::partAtHand() const
{
    std::optional<TimePart> best;
    for (const PlayerMoment &moment : m_view->moments()) {
        const TimePart part = partOf(moment);
        if (part.holds(positionMs()) && (!best || part.fromMs > best->fromMs))
            best = part;
    }
    return best;
}

void PlayerBar::chooseMoment(int index)
{
    const TimePart part = partOf(m_view->moments()[std::size_t(index)]);
    seek(part.fromMs);
    m_playback->setPart(part);
    Q_EMIT momentChosen(index);
}

void PlayerBar::updateLength()
{
    qint64 length = std::max({m_given, m_turnsEnd, m_recording.lengthMs});
    for (const PlayerMoment &moment : m_view->moments())
        length = std::max({length, moment.startMs, moment.endMs});
    m_view->setLengths(length, m_recording.lengthMs);
    m_view->setVisible(length > 0 || m_recording.state == RecordingState::Reading);
    m_back->setEnabled(length > 0);
    m_forward->setEnabled(length > 0);
    updateTime();
}

void PlayerBar::updateTime()
{
    m_time->setText(
        tr("%1 / %2", "1:02 / 5:12").arg(offsetText(positionMs()), offsetText(m_view->lengthMs())));
}

void PlayerBar::updatePart()
{
    const std::optional<TimePart> &part = m_playback->part();
    m_view->setPart(part);
    QString text;
    if (part) {
        text = tr("%1 to %2", "0:42 to 1:05").arg(offsetText(part->fromMs), offsetText(part->toMs));
        for (const PlayerMoment &moment : m_view->moments()) {
            if (partOf(moment) == *part && !moment.label.isEmpty())
                text += QStringLiteral(" · ") + moment.label;
        }
    }
    m_partText->setText(text);
}

QString PlayerBar::stateText() const
{
    return recordingText(m_recording, m_whyNotPlay);
}

void PlayerBar::updateState()
{
    const QString text = stateText();
    m_state->setTone(isTrouble(m_recording, m_whyNotPlay) ? theme::Tone::Warn : theme::Tone::Muted);
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    const bool canBePlayed = m_recording.canBePlayed();
    m_play->setEnabled(canBePlayed);
    m_speed->setEnabled(canBePlayed);
    m_loop->setEnabled(canBePlayed);
    m_view->setRoomForSound(canBePlayed || m_recording.state == RecordingState::Reading);
    m_playback->setNothingToPlay(text);
}

/// The module is loaded after the page is there, not before.
void PlayerBar::askSound()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_recording.canBePlayed())
                return;
            m_whyNotPlay = m_playback->whyNotPlay();
            updateState();
        },
        Qt::QueuedConnection);
}

void PlayerBar::showPlaying(bool playing)
{
    const QString text = playing ? tr("Pause") : tr("Play");
    m_play->setText(text);
    m_play->setAccessibleName(text);
    m_play->setToolTip(theme::plainToolTip(tr("%1 (Space)").arg(text)));
    m_play->setIcon(theme::icon(playing ? QStringLiteral("media-playback-pause")
                                        : QStringLiteral("media-playback-start")));
    m_play->setMinimumWidth(std::max(m_play->minimumWidth(), m_play->sizeHint().width()));
    if (playing && !m_whyNotPlay.isEmpty()) { // a sound device has come meanwhile
        m_whyNotPlay.clear();
        updateState();
    }
    Q_EMIT playingChanged(playing);
}

void PlayerBar::takeRefusal(const QString &reason)
{
    m_whyNotPlay = reason;
    updateState();
    Q_EMIT problem(stateText());
}

void PlayerBar::waitForRecording()
{
    m_loader->waitForDone();
}

void PlayerBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat())
            isPlaying() ? pause() : play();
    } else if (event->key() == Qt::Key_L && event->modifiers() == Qt::NoModifier && m_loop->isEnabled()) {
        m_loop->toggle();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PlayerBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askSound();
}

} // namespace coachbook::ui
