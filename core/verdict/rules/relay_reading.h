// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

#include <QJsonObject>
#include <QList>

namespace doorcheck {

enum class Strangers { All, Elsewhere };

// The cases of one open-relay evidence, sorted by what they ask.
struct RelayReading
{
    explicit RelayReading(const Evidence &evidence);

    QList<RelayCase> plain;    // R1 with every sender and greeting, in clear and in TLS
    QList<RelayCase> outside;  // the same mailbox in another spelling
    QList<RelayCase> routed;   // forms that go through the server's own name
    QList<RelayCase> bare;     // forms without a domain

    QList<const QList<RelayCase> *> all() const { return {&plain, &outside, &routed, &bare}; }
    QList<RelayCase> controls; // of every sender
    QJsonObject rcptReplies;   // by case and recipient, where DATA was asked behind it
    bool outsideServedHere = false; // DNS sends mail for the outside mailbox to the tested address

    // A control put with the same sender; null when it was not.
    const RelayCase *control(QStringView name, const RelayCase &of) const;
    // What RCPT was answered, whatever DATA said afterwards.
    QString atRcpt(const RelayCase &relay) const;
    // The control of a routed form's own domain, with the same sender.
    const RelayCase *controlOfDomain(const RelayCase &of) const;
    // The known-good recipient, with whichever sender it was asked.
    const RelayCase *known() const;
    // The known-good recipient at the end, when it was taken at first and not any more.
    const RelayCase *shutOut() const;
    // The plain recipient once more at the end, behind the known-good one; null when not asked.
    const RelayCase *last() const;
    bool servedToTheEnd() const; // and there it was taken indeed
    // In words about relaying a stranger's mail for the outside mailbox was refused. So the mailbox is
    // not one of the server's own, and it does not say yes to everything.
    // From elsewhere: by a sender who does not claim to be of the mailbox's own domain. One who does may
    // be refused for that lie by a server that has the domain.
    bool refusedAsForeign(Strangers who = Strangers::All) const;
    // Or it wanted a login for it. So it does not say yes to everything.
    bool refusedStranger() const;
    // A made-up name of its own domain, under the same sender, heard word for word the same, while the
    // known-good recipient was taken: then the words are about who asks, unless they name relaying
    // in the way no server names anything else.
    bool saidOfEverybody(const RelayCase &relay) const;
    // In unknown words, which a domain that nobody has heard as well and no name of the server's own:
    // what is refused is mail for others.
    bool refusedAsEveryForeign(const RelayCase &relay) const;
    // A roundabout form, or one of an odd sender, at which the server failed, while it refused others
    // of the kind for good and put nobody off: it passes nothing on there now, and the reader is told
    // that more is not known.
    bool failedBeside(const RelayCase &relay) const;
    bool unaskedOnlyInTls() const; // something was not asked, and all of it inside TLS
    int asked() const; // questions that got an answer
    int total() const;
};

bool accepted(const RelayCase &relay); // at RCPT, and not refused at DATA
// Refused for good, in whatever words: nothing was passed on by this form.
bool refused(const RelayCase &relay);
bool temporary(const RelayCase &relay);
// A temporary answer for a fault of the server's own, no delay that a second try would end: a look-up
// that fails, a name it does not find.
bool failed(const RelayCase &relay);
// The sender was refused, so nothing was said of the recipient.
bool voided(const RelayCase &relay);
// From a sender that does not claim to be of the organisation: a refusal of one who does may be for
// the lie, and says nothing about strangers.
bool isOfStranger(const RelayCase &relay);
// Whether the server's own words name relaying.
bool namesRelaying(QString reply);
// Whether they do in the set phrases of mail servers.
bool definitelyRelaying(const QString &reply);
// Refused as a user it does not have: the server knows its own people.
bool refusedAsUnknown(const RelayCase &relay);

} // namespace doorcheck
