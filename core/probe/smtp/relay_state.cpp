// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/relay_state.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

// Names of one host that are tried in addresses: those known beforehand, and with what it says of
// itself in greeting and EHLO.
constexpr qsizetype mostKnownHosts = 3;
constexpr qsizetype mostHosts = 5;

bool isSubmission(quint16 port)
{
    return port == 465 || port == 587; // RFC 8314 3.3, RFC 6409 3.1
}

} // namespace

RelayState::RelayState(std::shared_ptr<ProbeTask> probe)
    : task(std::move(probe))
    , outsideMailbox(task->input.outsideMailbox)
{
    plan.pace = task->network.pace();
    plan.knownDomain = !task->input.domain.isEmpty();
    plan.submission = isSubmission(task->input.endpoint.port);
    const qsizetype at = outsideMailbox.lastIndexOf(u'@');
    plan.names.user = outsideMailbox.left(at);
    plan.names.outsideDomain = outsideMailbox.mid(at + 1);
    plan.names.mailDomain = task->input.domain;
    plan.names.hosts = task->input.hostNames.mid(0, mostKnownHosts);
    plan.names.literal = addressLiteral(task->input.endpoint.address);
    const auto memory = task->network.settings().heard;
    ehloName = memory ? memory->greeting(task->input.endpoint) : QByteArray();
    plan.names.random = memory ? memory->nonce
                               : QString::number(QRandomGenerator::system()->generate64(), 16);
}

void RelayState::learnNames(const SmtpHello &hello, const QHostAddress &own)
{
    RelayNames &names = plan.names;
    names.ownLiteral = addressLiteral(own);
    const QStringList found = hello.names();
    for (const QString &name : found) {
        if (!names.hosts.contains(name, Qt::CaseInsensitive) && names.hosts.size() < mostHosts)
            names.hosts.append(name);
    }
    // "mx.bakery.example" most often serves "bakery.example". A guess only adds questions; the
    // known-good control stays with the bare postmaster, which every server must know.
    if (names.mailDomain.isEmpty()) {
        for (const QString &host : std::as_const(names.hosts)) {
            if (host.count(u'.') >= 2) {
                names.mailDomain = host.section(u'.', 1);
                break;
            }
        }
    }
    QJsonObject &facts = task->evidence.facts;
    facts[u"hostNames"_s] = QJsonArray::fromStringList(names.hosts);
    facts[u"mailDomain"_s] = names.mailDomain;
    facts[u"mailDomainGuessed"_s] = !plan.knownDomain && !names.mailDomain.isEmpty();
}

void RelayState::add(const RelayTransaction &asked, const RelayQuestion &question,
                     RelayOutcome outcome, const QString &reply)
{
    const RelayCase added{asked.sender + u'/' + question.id, asked.mailFrom, question.recipient,
                          reply, outcome};
    if (outcome != RelayOutcome::NotAsked) {
        if (const auto memory = task->network.settings().heard)
            memory->keep(task->input.endpoint, asked.sender, added);
    }
    // A second try replaces what the first could not learn.
    if (RelayCase *existing = find(added.id, added.rcptTo)) {
        if (outcome != RelayOutcome::NotAsked)
            *existing = added;
        return;
    }
    task->evidence.relayCases.append(added);
}

void RelayState::addUnasked(const RelaySession &session, const QString &why, RelayOutcome outcome)
{
    if (session.data)
        return; // its cases are there already, accepted
    for (const RelayTransaction &transaction : session.transactions) {
        for (const RelayQuestion &question : transaction.questions)
            add(transaction, question, outcome, why);
    }
}

bool mayGroup(const RelayState &state, const SmtpHello &hello)
{
    return state.plan.pace.pipelining && !state.inTurnOnly && hello.offers("PIPELINING");
}

RelayCase *RelayState::find(const QString &id, const QString &recipient)
{
    QList<RelayCase> &cases = task->evidence.relayCases;
    const auto it = std::ranges::find_if(cases, [&](const RelayCase &relay) {
        return relay.id == id && relay.rcptTo == recipient;
    });
    return it == cases.end() ? nullptr : &*it;
}

std::optional<RelayCase> RelayState::heard(const RelayTransaction &asked,
                                           const RelayQuestion &question)
{
    const auto memory = task->network.settings().heard;
    if (!memory)
        return std::nullopt;
    return memory->find(task->input.endpoint, asked.sender, asked.mailFrom, question.recipient);
}

bool RelayState::refusedForGreeting() const
{
    return std::ranges::any_of(task->evidence.relayCases, [](const RelayCase &relay) {
        return relay.id.startsWith(u"S2/"_s) && relay.outcome == RelayOutcome::Blocked
            && (relay.reply.contains(u"helo"_s, Qt::CaseInsensitive)
                || relay.reply.contains(u"ehlo"_s, Qt::CaseInsensitive));
    });
}

QJsonObject RelayState::leftOut() const
{
    QSet<QString> asked; // the plain recipient by who asked, the others by what was asked
    for (const RelayCase &relay : std::as_const(task->evidence.relayCases)) {
        asked.insert(relay.question() == u"R1"_s ? relay.sender().remove(u"+tls"_s) + relay.mailFrom
                                                 : relay.rcptTo);
    }
    const QList<AddressForm> senders = senderForms(plan.names);
    QJsonArray from, greeted, to;
    for (const AddressForm &form : senders) {
        if (!asked.contains(form.id + form.address))
            from.append(form.address);
    }
    const QList<AddressForm> greetings = greetingForms(plan.names);
    for (const AddressForm &form : greetings) {
        if (!asked.contains(senders.first().id + u'+' + form.id + senders.first().address))
            greeted.append(form.address);
    }
    const QList<AddressForm> recipients = recipientForms(plan.names);
    for (const AddressForm &form : recipients) {
        if (form.kind != FormKind::Plain && !asked.contains(form.address))
            to.append(form.address);
    }
    return {{u"senders"_s, from}, {u"greetings"_s, greeted}, {u"recipients"_s, to}};
}

int RelayState::refusals() const
{
    return static_cast<int>(std::ranges::count_if(task->evidence.relayCases, [](const RelayCase &c) {
        return c.reply.startsWith(u'4') || c.reply.startsWith(u'5');
    })) - saidOnce;
}

} // namespace doorcheck
