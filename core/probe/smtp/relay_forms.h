// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

namespace doorcheck {

// The names an address form is made of.
struct RelayNames
{
    QString user;          // u, the local part of the outside mailbox
    QString outsideDomain; // X
    QString mailDomain;    // D; empty: forms with it are left out
    QStringList hosts;     // H
    QString literal;       // I, as written in an address: "[192.0.2.1]", "[IPv6:2001:db8::1]"
    QString ownLiteral = {}; // L, the same of the tester; empty: forms with it are left out
    QString random = {};     // N
};

enum class FormKind { Plain, Outside, Routed, Bare };

struct AddressForm
{
    QString id;      // "R3"; several forms may share one, for several host names
    QString address; // without angle brackets; empty is the null sender
    FormKind kind = FormKind::Plain;
    QString domain = {};  // routed: the server's own name it goes through, for the control of it
    bool risky = false;   // some servers count it as a syntax error
    bool gentle = false;  // asked at every pace
    bool afterTls = false; // asked again after STARTTLS
};

// From :/doorcheck/facts/relay-cases.json, filled with the names, doubles left out, in the order
// in which they are to be asked.
QList<AddressForm> senderForms(const RelayNames &names);
QList<AddressForm> recipientForms(const RelayNames &names);
// Names to greet with, in place of our own address.
QList<AddressForm> greetingForms(const RelayNames &names);

// "[192.0.2.1]" or "[IPv6:2001:db8::1]" (RFC 5321 4.1.3).
QString addressLiteral(const QHostAddress &address);

} // namespace doorcheck
