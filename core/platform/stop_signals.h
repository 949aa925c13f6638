// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace doorcheck {

// Ctrl-C, a closed terminal and a polite kill, as one Qt signal in the event loop. The second
// request ends the program at once with status 130, for when the first is not heard. One object
// a program; writing to a closed pipe is an error value from then on, not the end.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);

Q_SIGNALS:
    void asked();
};

} // namespace doorcheck
