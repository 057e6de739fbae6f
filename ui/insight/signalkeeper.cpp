// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/signalkeeper.h"
#include "ui/insight/signalactions.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/jobs.h"

namespace coachbook::ui {
namespace {

constexpr int keeperPauseMs = 1500; // typing and imports tell of many changes

} // namespace

SignalKeeper::SignalKeeper(BookController &controller, QObject *parent)
    : QObject(parent), m_controller(controller)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keeperPauseMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { keepSignals(m_controller); });
    connect(&controller, &BookController::bookOpened, this, &SignalKeeper::later);
    connect(&controller, &BookController::dayChanged, this, &SignalKeeper::later);
    connect(&controller, &BookController::changed, this, &SignalKeeper::later);
    connect(&controller.jobs(), &Jobs::finished, this, &SignalKeeper::later);
    connect(&controller, &BookController::bookClosing, &m_timer, &QTimer::stop);
    if (controller.hasBook())
        later();
}

void SignalKeeper::later()
{
    m_timer.start();
}

} // namespace coachbook::ui
