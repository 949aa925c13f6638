// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/endpoint.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

QString Endpoint::text() const
{
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    if (host.isEmpty() && !six)
        return u"%1:%2"_s.arg(address.toString()).arg(port);
    const QString bracketed = u"[%1]:%2"_s.arg(address.toString()).arg(port);
    return host.isEmpty() ? bracketed : host + u' ' + bracketed;
}

} // namespace doorcheck
