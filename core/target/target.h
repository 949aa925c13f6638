// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

#include <variant>

namespace doorcheck {

// Why a text is not what it should be: a sentence, and the place (0-based) where it goes wrong.
struct InputRefusal
{
    QString text;
    qsizetype position = 0;
};

// A host a person named: by name or by address, with or without a port.
struct HostTarget
{
    QString name;         // as typed, for people ("mx.example.org", "192.0.2.1")
    QString host;         // ACE host name; empty when an address was typed
    QHostAddress address; // null when a name was typed
    quint16 port = 0;     // 0: the usual ports
    bool operator==(const HostTarget &) const = default;
};

// What somebody would type to name it, for parseHostTarget: "mx.example.org:25", "[2001:db8::1]:25".
// Without a port (0) the host alone.
QString hostText(const QString &host, quint16 port);
QString hostText(const HostTarget &host);

// "HOST", "HOST:PORT", "192.0.2.1:25", "[2001:db8::1]:25", "2001:db8::1".
std::variant<HostTarget, InputRefusal> parseHostTarget(const QString &text);

// A mail domain, in any script; gives its ACE form, lower case, without a final dot.
std::variant<QString, InputRefusal> parseDomain(const QString &text);

// "u@example.org", no display name, no quoted forms.
std::variant<QString, InputRefusal> parseMailbox(const QString &text);

} // namespace doorcheck
