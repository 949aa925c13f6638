// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/resolver.h"

namespace doorcheck {

// What one message says about one question. Pure.
struct DnsReading
{
    DnsAnswer answer;
    // The message ends in a CNAME to this name and holds nothing of it: to be asked next.
    QByteArray next;
};

DnsReading readDnsAnswer(const QByteArray &message, const DnsQuestion &question);

// True when the status is a word about the name itself, so that no other server need be asked.
bool isAnswer(DnsStatus status);

// Of two ways to fail, true when `a` says more than `b`.
bool saysMore(DnsStatus a, DnsStatus b);

} // namespace doorcheck
