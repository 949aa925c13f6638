// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/pace.h"
#include "core/probe/smtp/relay_forms.h"

namespace doorcheck {

// One RCPT to be asked under a sender.
struct RelayQuestion
{
    QString id; // the second half of the case's id: "R4", "control/local"
    QString recipient;
    bool risky = false;
};

// One MAIL and the RCPTs under it.
struct RelayTransaction
{
    QString sender; // the first half of the case's id: "S2", "S2+tls"
    QString mailFrom;
    QList<RelayQuestion> questions;
    bool risky = false;
};

// One connection: its transactions one after another.
struct RelaySession
{
    QList<RelayTransaction> transactions;
    bool tls = false; // after STARTTLS
    bool data = false;       // each transaction goes on to DATA, and ends there
    bool withSender = false; // questions that another sender may carry when this one is refused
    bool grouped = false;    // its commands were sent at once
    bool thenData = false;   // an accepted plain recipient is asked at DATA in the same connection
    QString greeting = {};   // the name to say with EHLO; empty: our own address
    int tries = 0;           // how often it was begun and broken off

    int questions() const;
    int refusals() const; // questions that a server in order refuses, each a line in its log
};

// What is put to one server, as data: what is asked and what is announced beforehand come from the
// same place. Keeps each connection within what servers bear: RCPTs under Postfix's soft error
// limit, at most three forms that Exim counts as syntax errors, few RSETs.
struct RelayPlan
{
    RelayNames names;
    PaceLimits pace;
    bool knownDomain = false; // D is the person's word
    bool submission = false;  // a port for the organisation's own people

    // The plain recipient and controls with the first sender.
    RelaySession first() const;
    // Every other recipient with `sender`.
    QList<RelaySession> recipients(const AddressForm &sender, bool tls) const;
    // Every other sender, and other names in the greeting, with the plain recipient.
    QList<RelaySession> senders() const;
    // What is asked again after STARTTLS. At pace gentle it stands in for the clear ones.
    QList<RelaySession> afterTls(const AddressForm &sender) const;
    // The known-good recipient once more: are we still served? And behind it, where every form is
    // asked, the plain one: is it refused in the same words, now that a recipient was taken?
    RelaySession last(const QString &sender, const QString &mailFrom, bool tls) const;

    RelayQuestion plain() const;
    RelayQuestion knownControl(QStringView id) const;
    QString localControl(const QString &domain) const;
    RelayQuestion localQuestion() const;
    RelayQuestion invalidControl() const;
};

// Splits the transactions into connections.
QList<RelaySession> inSessions(const QList<RelayTransaction> &transactions, int mostQuestions,
                               bool tls);

// What a server's administrator sees when a made-up mailbox of this domain was asked for.
QString unknownUserLogLine(const QString &domain);

} // namespace doorcheck
