// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/probe.h"
#include "core/probe/smtp/relay_plan.h"
#include "core/probe/smtp/smtp_session.h"

#include <QCoreApplication>

#include <QSet>

#include <list>

namespace doorcheck {

struct RelayWords
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::OpenRelay)
};

// What the connections of one mail probe share. Lives as long as the probe's coroutine.
struct RelayState
{
    explicit RelayState(std::shared_ptr<ProbeTask> probe);

    std::shared_ptr<ProbeTask> task;
    RelayPlan plan;
    QSet<QString> unclearAtData; // ids of cases: asking once more would only repeat it
    QString outsideMailbox;
    QList<RelaySession> queue;         // connections still to be made
    std::list<QCoro::Task<>> workers;  // those at work on them
    int working = 0;
    int atOnce = 1;
    bool planRest = false;   // the first greeting is still to tell what else to ask
    bool begunAnew = false;  // with a name in the greeting
    bool useTls = false;     // the server wants TLS before it answers
    bool inTurnOnly = false; // commands sent at once were lost
    bool reached = false;    // some connection got as far as EHLO
    bool over = false;       // the server has had enough of us: nothing more is asked
    QByteArray ehloName;     // what to say with EHLO in place of our address; empty: our address
    int brokenInAll = 0;
    int saidOnce = 0;        // cases that share their one refusal, at MAIL, with another
    int broken = 0;          // connections in a row that ended before their last question
    std::optional<DialogueError> fault; // the first error, for a probe that never got anywhere
    QList<RelayTransaction> moved; // questions whose sender was refused, and how
    QList<RelayTransaction> taken; // senders the server took at MAIL, without questions

    // Adds what the greeting taught: host names, and a guess at D where none was given.
    void learnNames(const SmtpHello &hello, const QHostAddress &own);

    void add(const RelayTransaction &asked, const RelayQuestion &question, RelayOutcome outcome,
             const QString &reply);
    void addUnasked(const RelaySession &session, const QString &why,
                    RelayOutcome outcome = RelayOutcome::NotAsked);
    RelayCase *find(const QString &id, const QString &recipient);
    // The answer heard before in this run, by whichever probe.
    std::optional<RelayCase> heard(const RelayTransaction &asked, const RelayQuestion &question);
    // The plain recipient was refused for the name we gave with EHLO, as servers put off saying.
    bool refusedForGreeting() const;
    // What the pace left out of the plan: {senders, greetings, recipients}, lists of addresses and names.
    QJsonObject leftOut() const;
    int refusals() const; // cases so far that a log watcher counts
};

// Works through the queue: connection after connection, or side by side as the pace allows. Throws
// the first error when no connection ever got as far as EHLO, and when the person stopped.
QCoro::Task<> workThrough(std::shared_ptr<RelayState> state);

// From now on the greeting carries a name in place of our address; false when it does already.
bool greetByName(RelayState *state);

// Starts a connection for each session waiting, as far as the pace allows.
void hire(std::shared_ptr<RelayState> state);

// These sessions, and once more with a name in the greeting where our address was refused for one.
QCoro::Task<> askFew(std::shared_ptr<RelayState> state, QList<RelaySession> sessions);

// Several commands in one packet: offered, wanted, and not found broken before (RFC 2920).
bool mayGroup(const RelayState &state, const SmtpHello &hello);

// One connection from greeting to QUIT. What breaks off is tried once more, then NotAsked.
QCoro::Task<> converse(std::shared_ptr<RelayState> state, RelaySession session);

// MAIL and RCPTs on an open connection; `left` shrinks as they are answered.
QCoro::Task<> askSession(std::shared_ptr<RelayState> state, Dialogue *dialogue, SmtpHello hello,
                         std::shared_ptr<RelaySession> left);

// MAIL, RCPT and DATA of each transaction, ended at 354 without a byte of message.
QCoro::Task<> askAtData(std::shared_ptr<RelayState> state, Dialogue *dialogue, SmtpHello hello,
                        std::shared_ptr<RelaySession> left, bool begun);

// Sends a marked message by an accepted pair, once, with the name in the greeting that it was
// accepted with (empty: the usual one), and notes it in the fact "proofs".
QCoro::Task<> sendProof(std::shared_ptr<RelayState> state, RelayCase relay, QString token,
                        QString greeting);

// Waits for the marked messages to come to the canary, or to the mailbox that can be read; sets
// Proven and the fact "proofs" (proof_evidence.h).
QCoro::Task<> awaitProof(std::shared_ptr<RelayState> state);

QByteArray smtpPath(const QString &address); // in angle brackets

} // namespace doorcheck
