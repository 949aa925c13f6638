// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/imap_mailbox.h"
#include "core/net/resolver.h"
#include "core/run/run_document.h"

#include <QObject>

#include <memory>

namespace doorcheck {

// Proof after the run: a marked message that a server took may reach the tester's mailbox only
// later, or a mailbox that nobody read meanwhile. Whoever is asked for it, the same rule judges: only
// the mark in the message's own header lifts "accepted" to "proven".
//
// A window uses it so: sentMarks() says whether there is anything to prove; what a person pastes goes
// to proveByMessage(); with a login, ProofSearch reads the mailbox itself. Both change a copy of the
// run, which then goes to RunStore::finish().

// A marked message of the run.
struct SentMark
{
    QString token;
    QString finding;  // Finding::key()
    QString server;   // as the report names it
    QString mailbox;  // who it was sent to
    QDateTime sentAt;
    bool arrived = false;
};
QList<SentMark> sentMarks(const RunDocument &run);

struct ProofResult
{
    int proven = 0;      // messages that are proven to have been passed on, by this
    QString explanation; // one or two sentences for the person, whichever way it went
    bool read = false;   // of ProofSearch: the mailbox let us in, and was read to the end
};

// Looks for the run's marks in the own header of a message that a person pasted. What is proven is
// written into the run and judged anew. The way in the header must lead through the tested server:
// a bounce or our own copy shows nothing.
ProofResult proveByMessage(RunDocument *run, const QByteArray &message);

// Looks for them in the mailbox, once. For the thread with the event loop.
class ProofSearch : public QObject
{
    Q_OBJECT

public:
    // `wait`: how long to go on looking for what has not come yet.
    ProofSearch(RunDocument run, ImapLogin login, std::chrono::milliseconds wait = {},
                QObject *parent = nullptr);
    ~ProofSearch() override;

    // Whom to ask for the mailbox's address instead of those the run asked. Before start().
    void setNameServers(const QList<NameServer> &servers);
    void start();
    void stop(); // finished() comes soon
    const RunDocument &document() const;
    const ProofResult &result() const;

    struct State; // shared with the coroutine

Q_SIGNALS:
    void finished();

private:
    std::shared_ptr<State> m_state;
};

} // namespace doorcheck
