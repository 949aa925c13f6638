// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

namespace doorcheck {

// One place to speak to: an address and a port, and the name it was reached by.
struct Endpoint
{
    QString host;         // name as typed or found in DNS (ASCII); empty when only an address is known
    QHostAddress address; // never null once it reaches a probe
    quint16 port = 0;
    bool operator==(const Endpoint &) const = default;

    // "mx.example.org [192.0.2.1]:25", "[2001:db8::1]:25", "192.0.2.1:25"
    QString text() const;
};

} // namespace doorcheck
