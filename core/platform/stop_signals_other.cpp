// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/stop_signals.h"

#include <QTimer>

#include <csignal>
#include <cstdlib>

namespace doorcheck {

static volatile std::sig_atomic_t timesAsked = 0;

static void onSignal(int number)
{
    timesAsked = timesAsked + 1;
    if (timesAsked > 1)
        std::_Exit(130);
    std::signal(number, onSignal); // standard C forgets the handler after its first call
}

StopSignals::StopSignals(QObject *parent) : QObject(parent)
{
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    // Standard C allows a handler nothing but this flag, so somebody has to look at it.
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this, look] {
        if (timesAsked == 0)
            return;
        look->stop();
        Q_EMIT asked();
    });
    look->start(100);
}

} // namespace doorcheck
