// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/relay_plan.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr int mostRisky = 3;       // Exim: smtp_max_synprot_errors
constexpr int mostTransactions = 6; // each needs a RSET; Exim: smtp_accept_max_nonmail is 10

int riskOf(const RelayTransaction &transaction)
{
    int risk = transaction.risky ? 1 : 0;
    for (const RelayQuestion &question : transaction.questions)
        risk += question.risky ? 1 : 0;
    return risk;
}

int riskOf(const RelaySession &session)
{
    int risk = 0;
    for (const RelayTransaction &transaction : session.transactions)
        risk += riskOf(transaction);
    return risk;
}

bool fits(const RelaySession &session, const RelayTransaction &added, int mostQuestions)
{
    const RelayTransaction &last = session.transactions.last();
    const bool newOne = last.sender != added.sender || last.mailFrom != added.mailFrom;
    const qsizetype transactions = session.transactions.size() + (newOne ? 1 : 0);
    return session.questions() + added.questions.size() <= mostQuestions
        && riskOf(session) + riskOf(added) <= mostRisky && transactions <= mostTransactions;
}

} // namespace

int RelaySession::questions() const
{
    int count = 0;
    for (const RelayTransaction &transaction : transactions)
        count += static_cast<int>(transaction.questions.size());
    return count;
}

int RelaySession::refusals() const
{
    int count = 0;
    for (const RelayTransaction &transaction : transactions) {
        for (const RelayQuestion &question : transaction.questions) {
            const bool address = question.id.startsWith(u'R');
            // The other controls follow an acceptance, and are accepted with it as a rule.
            const bool control =
                question.id == u"control/local"_s || question.id == u"control/bare"_s
                || question.id == u"control/last"_s;
            count += address || control ? 1 : 0;
        }
    }
    return count;
}

QList<RelaySession> inSessions(const QList<RelayTransaction> &transactions, int mostQuestions,
                               bool tls)
{
    QList<RelaySession> sessions;
    for (const RelayTransaction &whole : transactions) {
        for (const RelayQuestion &question : whole.questions) {
            const RelayTransaction one{whole.sender, whole.mailFrom, {question}, whole.risky};
            // The first connection with room: risky forms spread over those that are there.
            qsizetype place = 0;
            while (place < sessions.size() && !fits(sessions[place], one, mostQuestions))
                ++place;
            if (place == sessions.size()) {
                sessions.append(RelaySession{{one}, tls});
                continue;
            }
            QList<RelayTransaction> &there = sessions[place].transactions;
            if (there.last().sender == one.sender && there.last().mailFrom == one.mailFrom)
                there.last().questions.append(question);
            else
                there.append(one);
        }
    }
    return sessions;
}

RelayQuestion RelayPlan::plain() const
{
    return {u"R1"_s, names.user + u'@' + names.outsideDomain};
}

RelayQuestion RelayPlan::knownControl(QStringView id) const
{
    // RFC 5321 4.5.1: postmaster exists for every domain served, and bare.
    return {id.toString(), knownDomain ? u"postmaster@"_s + names.mailDomain : u"postmaster"_s};
}

QString RelayPlan::localControl(const QString &domain) const
{
    const QString user = u"zz-"_s + names.random;
    return domain.isEmpty() ? user : user + u'@' + domain;
}

RelayQuestion RelayPlan::localQuestion() const
{
    const QString own =
        names.mailDomain.isEmpty() ? names.hosts.value(0, names.literal) : names.mailDomain;
    return {u"control/local"_s, localControl(own)};
}

RelayQuestion RelayPlan::invalidControl() const
{
    return {u"control/invalid"_s, u"%1@zz-%2.invalid"_s.arg(names.user, names.random)};
}

RelaySession RelayPlan::first() const
{
    const AddressForm sender = senderForms(names).first();
    RelayTransaction asked{sender.id, sender.address, {plain(), knownControl(u"control/known")}};
    // What a made-up recipient gets matters only once something was accepted; at pace gentle it is
    // asked then.
    if (pace.everyForm)
        asked.questions << localQuestion() << invalidControl();
    RelaySession session{{asked}};
    session.withSender = true;
    session.thenData = true;
    return session;
}

QList<RelaySession> RelayPlan::recipients(const AddressForm &sender, bool tls) const
{
    RelayTransaction asked{tls ? sender.id + u"+tls"_s : sender.id, sender.address, {},
                           sender.risky};
    const QList<AddressForm> forms = recipientForms(names);
    for (const AddressForm &form : forms) {
        const bool wanted = tls ? form.afterTls : pace.everyForm || form.gentle;
        if (wanted && form.id != u"R1"_s)
            asked.questions.append({form.id, form.address, form.risky});
    }
    QList<RelaySession> sessions = inSessions({asked}, pace.recipientsPerConnection, tls);
    for (RelaySession &session : sessions)
        session.withSender = true;
    return sessions;
}

QList<RelaySession> RelayPlan::senders() const
{
    QList<RelayTransaction> asked;
    const QList<AddressForm> forms = senderForms(names);
    for (const AddressForm &form : forms.sliced(1)) {
        if (pace.everyForm || (form.gentle && asked.isEmpty()))
            asked.append({form.id, form.address, {plain()}, form.risky});
    }
    if (!pace.everyForm) {
        // The few questions of pace gentle travel in one connection.
        const QList<AddressForm> routes = submission ? QList<AddressForm>() : recipientForms(names);
        for (const AddressForm &form : routes) {
            const bool wanted = form.gentle && form.id != u"R1"_s;
            if (wanted && !asked.isEmpty() && asked.first().questions.size() < 2)
                asked.first().questions.append({form.id, form.address, form.risky});
        }
        QList<RelaySession> few = inSessions(asked, pace.recipientsPerConnection, false);
        for (RelaySession &session : few)
            session.withSender = true;
        return few;
    }
    QList<RelaySession> sessions = inSessions(asked, pace.recipientsPerConnection, false);
    const QList<AddressForm> greetings = greetingForms(names);
    for (const AddressForm &form : greetings) {
        RelaySession session{{{forms.first().id + u'+' + form.id, forms.first().address, {plain()}}}};
        session.greeting = form.address;
        sessions.append(session);
    }
    return sessions;
}

QList<RelaySession> RelayPlan::afterTls(const AddressForm &sender) const
{
    if (!pace.everyForm) {
        QList<RelaySession> sessions = senders();
        for (RelaySession &session : sessions) {
            session.tls = true;
            for (RelayTransaction &transaction : session.transactions) {
                transaction.sender += u"+tls"_s;
                // In place of the roundabout address: whether encryption opens the door says more.
                if (transaction.questions.size() > 1)
                    transaction.questions.removeLast();
            }
        }
        if (!sessions.isEmpty())
            sessions.first().transactions.prepend({sender.id + u"+tls"_s, sender.address, {plain()}});
        return sessions;
    }
    QList<RelayTransaction> asked;
    const QList<AddressForm> forms = senderForms(names);
    for (const AddressForm &form : forms) {
        if (form.afterTls)
            asked.append({form.id + u"+tls"_s, form.address, {plain()}, form.risky});
    }
    return inSessions(asked, pace.recipientsPerConnection, true) + recipients(sender, true);
}

RelaySession RelayPlan::last(const QString &sender, const QString &mailFrom, bool tls) const
{
    QList<RelayQuestion> questions{knownControl(u"control/again")};
    if (pace.everyForm)
        questions.append({u"control/last"_s, plain().recipient});
    return {{{sender, mailFrom, questions}}, tls};
}

QString unknownUserLogLine(const QString &domain)
{
    return u"postfix/smtpd: NOQUEUE: reject: RCPT from <our address>: 550 5.1.1 <zz-...@%1>: "
           "Recipient address rejected: User unknown"_s.arg(domain);
}

} // namespace doorcheck
