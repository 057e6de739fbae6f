// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/sounddecoder.h"
#include <QAudioBuffer>
#include <QAudioDecoder>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>
#include <QUrl>
#include <vector>

namespace coachbook::ui {
namespace {

constexpr int lookMs = 50;                  ///< how often `stop` is looked at
constexpr qint64 decodePatienceMs = 10'000; ///< without a sample; a back end may hang on a broken file

void pass(const QAudioBuffer &buffer, std::vector<float> &numbers, const TakeSamples &take)
{
    const QAudioFormat format = buffer.format();
    const qsizetype count = buffer.sampleCount();
    const int bytes = format.bytesPerSample();
    if (!format.isValid() || bytes <= 0)
        return;
    numbers.resize(std::size_t(count));
    const auto *stored = buffer.constData<char>();
    for (qsizetype i = 0; i < count; ++i)
        numbers[std::size_t(i)] = format.normalizedSampleValue(stored + i * bytes);
    take(numbers.data(), buffer.frameCount(), format.channelCount(), format.sampleRate());
}

class Decoding
{
public:
    Decoding(const std::atomic<bool> &stop, const TakeSamples &take) : m_stop(stop), m_take(take) {}
    bool run(const QString &path, QString *reason)
    {
        QAudioDecoder decoder;
        QObject::connect(&decoder, &QAudioDecoder::bufferReady, &m_loop, [&] { empty(decoder); });
        QObject::connect(&decoder, &QAudioDecoder::finished, &m_loop, [&] {
            empty(decoder);
            m_isDone = true;
            m_loop.quit();
        });
        QObject::connect(&decoder, qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), &m_loop, [&] {
            *reason = decoder.errorString();
            m_loop.quit();
        });
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &m_loop, [this] {
            if (m_stop.load() || m_since.elapsed() > decodePatienceMs)
                m_loop.quit();
        });
        look.start(lookMs);
        m_since.start();
        decoder.setSource(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()));
        decoder.start();
        if (reason->isEmpty())
            m_loop.exec();
        if (!m_isDone)
            decoder.stop();
        return m_isDone && m_hasSamples && !m_stop.load();
    }

private:
    void empty(QAudioDecoder &decoder)
    {
        while (decoder.bufferAvailable() && !m_stop.load()) {
            pass(decoder.read(), m_numbers, m_take);
            m_hasSamples = true;
            m_since.start();
        }
    }
    const std::atomic<bool> &m_stop;
    const TakeSamples &m_take;
    QEventLoop m_loop;
    QElapsedTimer m_since;
    std::vector<float> m_numbers;
    bool m_isDone = false, m_hasSamples = false; ///< a back end may be done with a broken file at once
};

} // namespace

bool decodeSound(const QString &path, const std::atomic<bool> &stop, const TakeSamples &take, QString *reason)
{
    QString why;
    const bool done = Decoding(stop, take).run(path, &why);
    if (!done && why.isEmpty())
        why = QCoreApplication::translate("PlayModule", "The file could not be decoded.");
    if (reason)
        *reason = why;
    return done;
}

} // namespace coachbook::ui
