// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/probe.h"
#include "core/protocol/smtp_reply.h"

namespace doorcheck {

// What a server said of itself before the first question.
struct SmtpHello
{
    bool greeted = false; // 220; false: `refusal` says why nothing more was asked
    SmtpReply greeting;
    SmtpReply ehlo;       // the answer to the last EHLO (or HELO)
    bool extended = false;
    QString tlsRefusal; // the answer to STARTTLS, where it was no yes
    QString refusal;
    QByteArray name;      // what we said with EHLO

    bool offers(QByteArrayView keyword) const; // in the EHLO answer, case-insensitive
    // The name in the greeting and in the EHLO answer, where they look like host names.
    QStringList names() const;
};

// Connects, waits for the whole greeting (never speaks first: postscreen punishes it), says EHLO
// and, where that is not known, HELO. `dialogue` is owned by the caller and outlives the wait.
QCoro::Task<SmtpHello> greetServer(Dialogue *dialogue, bool implicitTls, QByteArray name = {});

// The same for a check's probe: with `name`, or what the run has learnt to say there, or our address.
// Where that is refused it says the tester's own domain, and the run remembers. One connection.
QCoro::Task<SmtpHello> meetServer(std::shared_ptr<ProbeTask> task, Dialogue *dialogue,
                                  bool implicitTls, QByteArray name = {});

// What the tester may truly call itself beside its address: the outside mailbox's domain.
QByteArray testersName(const ProbeInput &input);

// The two halves of it: the greeting alone, and EHLO, with another name than our address where one
// is given.
QCoro::Task<SmtpHello> awaitGreeting(Dialogue *dialogue, bool implicitTls);
QCoro::Task<SmtpHello> sayHello(Dialogue *dialogue, SmtpHello before, QByteArray name = {});

// STARTTLS where it is offered or demanded, and EHLO again. False when the server will not.
QCoro::Task<bool> secure(Dialogue *dialogue, SmtpHello *hello);

// QUIT, without insisting on an answer.
QCoro::Task<> sayGoodbye(Dialogue *dialogue);

// Facts every mail probe records once: "banner", "ehlo", "tls", "bytesBeforeTls".
void recordHello(ProbeTask *task, const SmtpHello &hello, const Dialogue &dialogue);

} // namespace doorcheck
