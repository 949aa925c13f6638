// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/probe.h"
#include "core/probe/smtp/relay_forms.h"
#include "core/probe/smtp/smtp_session.h"

#include <QCoreApplication>

namespace doorcheck {

struct RelayWords
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::OpenRelay)
};

// One RCPT to be asked under a sender.
struct RelayQuestion
{
    QString id; // the second half of the case's id: "R4", "control/local"
    QString recipient;
};

// What the steps of the open-relay probe share. Lives as long as the probe's coroutine.
struct RelayState
{
    explicit RelayState(std::shared_ptr<ProbeTask> probe);

    std::shared_ptr<ProbeTask> task;
    RelayNames names;
    QString outsideMailbox;
    QString random;       // this probe's own nonce, lower-case hex
    bool domainGiven;     // D is the person's word, not a guess
    bool useTls = false;  // the server wants TLS before it answers
    bool reached = false; // some connection got as far as EHLO
    bool over = false;    // the server has had enough of us: nothing more is asked
    int broken = 0;       // connections in a row that ended before their last question

    // Adds what the greeting taught: host names, and a guess at D where none was given.
    void learnNames(const SmtpHello &hello);

    QList<RelayQuestion> firstQuestions() const; // the plain recipient and the three controls
    QList<RelayQuestion> formQuestions() const;  // every other recipient form
    QString localControl(const QString &domain) const;

    void add(const AddressForm &sender, const RelayQuestion &question, RelayOutcome outcome,
             const QString &reply);
    void addUnasked(const AddressForm &sender, const QList<RelayQuestion> &questions,
                    const QString &why);
    RelayCase *find(const AddressForm &sender, const QString &question);
};

// One connection: greeting, MAIL, then RCPT after RCPT, each case added to the evidence as it is
// answered. What was not asked any more is added as NotAsked with the reason. Returns how MAIL was
// taken. Starts again with STARTTLS where the server demands it.
QCoro::Task<RelayOutcome> askRecipients(std::shared_ptr<RelayState> state, AddressForm sender,
                                        QList<RelayQuestion> questions);

// As askRecipients, with the questions of RelayState::firstQuestions(), which need the names in
// the greeting.
QCoro::Task<RelayOutcome> askFirst(std::shared_ptr<RelayState> state, AddressForm sender);

// One connection that goes on to DATA with an accepted pair, and ends there at once. Sets the
// outcome of `relayCase`. With `token`, the marked message is really sent.
QCoro::Task<> askData(std::shared_ptr<RelayState> state, qsizetype index, QString token);

// Waits for the marked message to come to the canary; sets Proven and the fact "proof".
QCoro::Task<> awaitProof(std::shared_ptr<RelayState> state, qsizetype index, QString token);

} // namespace doorcheck
