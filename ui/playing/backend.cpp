// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/backend.h"
#include <QCoreApplication>
#include <QLibrary>
#include <QLibraryInfo>
#include <QVersionNumber>

namespace coachbook::ui {
namespace {

/// What Qt's GStreamer back end makes a player and a decoder of, and what reads a WAV.
constexpr const char *neededElements[]{"playbin",        "uridecodebin",  "queue",    "audioconvert",
                                       "audioresample",  "volume",        "fakesink", "appsink",
                                       "input-selector", "autoaudiosink", "wavparse"};

/// GStreamer as it is loaded by Qt's back end; asked by name, so that it is not linked.
class GStreamer
{
public:
    GStreamer() : m_library(QStringLiteral("gstreamer-1.0"), 0)
    {
        using Init = int (*)(int *, char ***, void **);
        const auto init = reinterpret_cast<Init>(m_library.resolve("gst_init_check"));
        m_find = reinterpret_cast<Find>(m_library.resolve("gst_element_factory_find"));
        m_drop = reinterpret_cast<Drop>(m_library.resolve("gst_object_unref"));
        m_isReady = init && m_find && m_drop && init(nullptr, nullptr, nullptr) != 0;
    }
    bool has(const char *element) const
    {
        void *const factory = m_isReady ? m_find(element) : nullptr;
        if (factory)
            m_drop(factory);
        return factory;
    }

private:
    using Find = void *(*)(const char *);
    using Drop = void (*)(void *);
    QLibrary m_library;
    Find m_find = nullptr;
    Drop m_drop = nullptr;
    bool m_isReady = false;
};

/// From Qt 6.5 on FFmpeg is the back end unless the environment names another.
bool usesGStreamer()
{
    const QString named = qEnvironmentVariable("QT_MEDIA_BACKEND");
    return named.isEmpty() ? QLibraryInfo::version() < QVersionNumber(6, 5)
                           : named == QLatin1String("gstreamer");
}

} // namespace

QString whyNoBackend()
{
    if (!usesGStreamer())
        return {};
    const GStreamer gstreamer;
    for (const char *element : neededElements) {
        if (!gstreamer.has(element))
            return QCoreApplication::translate(
                "PlayModule",
                "GStreamer's plug-ins are missing; on Debian they are in gstreamer1.0-plugins-good.");
    }
    return {};
}

} // namespace coachbook::ui
