// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

QString RelayCase::sender() const
{
    return id.section(u'/', 0, 0);
}

QString RelayCase::senderForm() const
{
    return sender().section(u'+', 0, 0);
}

QString RelayCase::question() const
{
    return id.section(u'/', 1);
}

bool RelayCase::isControl() const
{
    return question().startsWith(u"control/"_s);
}

bool RelayCase::isControl(QStringView name) const
{
    return question() == u"control/"_s + name.toString();
}

QString RelayCase::key() const
{
    return id + u' ' + rcptTo;
}

QString hopOf(const QString &address)
{
    if (!address.startsWith(u'@'))
        return address.section(u'@', -1);
    const QString route = address.section(u':', 0, -2); // an IPv6 literal has colons of its own
    return route.section(u',', 0, 0).mid(1);
}

} // namespace doorcheck
