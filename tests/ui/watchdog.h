// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QStringList>

namespace doorcheck::test {

// Microseconds of the processor that this program has had.
qint64 processorUs();

// Measures how long each event holds the window's thread. Time in which the machine ran something
// else does not count: Linux tells it for each thread, and elsewhere all time counts.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    void watch(bool on) { m_watching = on; }
    // "QTimer, event 1: 73 ms" for everything beyond `ms`.
    QStringList heldLongerThan(int ms) const;

private:
    struct Hold
    {
        QString what;
        qint64 us = 0;
    };
    QList<Hold> m_holds;
    int m_depth = 0;
    bool m_watching = false;
};

} // namespace doorcheck::test
