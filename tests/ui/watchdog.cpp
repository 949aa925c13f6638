// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/watchdog.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QFile>

#include <ctime>

namespace doorcheck::test {

using namespace Qt::StringLiterals;

static constexpr qint64 worthNotingUs = 20'000;

// Nanoseconds this thread was ready but another had the processor (second number of schedstat).
static qint64 waitedNs()
{
    QFile file(u"/proc/thread-self/schedstat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong();
}

qint64 processorUs()
{
    return qint64(std::clock()) * 1'000'000 / CLOCKS_PER_SEC;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_watching || m_depth > 0)
        return QApplication::notify(receiver, event);
    const QString what =
        u"%1 %2, event %3"_s.arg(QString::fromLatin1(receiver->metaObject()->className()),
                                 receiver->objectName(), QString::number(event->type()));
    QElapsedTimer clock;
    clock.start();
    const qint64 waited = waitedNs();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    const qint64 us = (clock.nsecsElapsed() - (waitedNs() - waited)) / 1000;
    if (us > worthNotingUs)
        m_holds << Hold{what, us};
    return result;
}

QStringList WatchedApplication::heldLongerThan(int ms) const
{
    QStringList lines;
    for (const Hold &hold : m_holds) {
        if (hold.us > ms * 1000LL)
            lines << u"%1: %2 ms"_s.arg(hold.what).arg(hold.us / 1000);
    }
    return lines;
}

} // namespace doorcheck::test
