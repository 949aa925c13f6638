// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace doorcheck {

// What was sent, of one probe or of a whole run.
struct Traffic
{
    int connections = 0; // attempts to connect, whether they succeeded or not
    int messages = 0;    // complete messages handed over (DATA ended with a dot)
    qint64 bytes = 0;    // sent by us, before encryption
    bool operator==(const Traffic &) const = default;

    Traffic &operator+=(const Traffic &other)
    {
        connections += other.connections;
        messages += other.messages;
        bytes += other.bytes;
        return *this;
    }
};

} // namespace doorcheck
