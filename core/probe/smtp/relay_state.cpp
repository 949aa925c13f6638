// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/relay_state.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace doorcheck {

RelayState::RelayState(std::shared_ptr<ProbeTask> probe)
    : task(std::move(probe))
    , outsideMailbox(task->input.outsideMailbox)
    , domainGiven(!task->input.domain.isEmpty())
{
    const qsizetype at = outsideMailbox.lastIndexOf(u'@');
    names.user = outsideMailbox.left(at);
    names.outsideDomain = outsideMailbox.mid(at + 1);
    names.mailDomain = task->input.domain;
    names.hosts = task->input.hostNames;
    names.literal = addressLiteral(task->input.endpoint.address);
    random = QString::number(QRandomGenerator::system()->generate64(), 16);
}

void RelayState::learnNames(const SmtpHello &hello)
{
    const QStringList found = hello.names();
    for (const QString &name : found) {
        if (!names.hosts.contains(name, Qt::CaseInsensitive))
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
    facts[u"hostNames"_s] = names.hosts.join(u' ');
    facts[u"mailDomain"_s] = names.mailDomain;
    facts[u"mailDomainGuessed"_s] = !domainGiven && !names.mailDomain.isEmpty();
}

QString RelayState::localControl(const QString &domain) const
{
    const QString user = u"zz-"_s + random;
    return domain.isEmpty() ? user : user + u'@' + domain;
}

QList<RelayQuestion> RelayState::firstQuestions() const
{
    // RFC 5321 4.5.1: postmaster exists for every domain served, and bare.
    const QString known = domainGiven ? u"postmaster@"_s + names.mailDomain : u"postmaster"_s;
    const QString own = names.mailDomain.isEmpty() ? names.hosts.value(0, names.literal)
                                                   : names.mailDomain;
    return {{u"R1"_s, outsideMailbox},
            {u"control/known"_s, known},
            {u"control/local"_s, localControl(own)},
            {u"control/invalid"_s, u"%1@zz-%2.invalid"_s.arg(names.user, random)}};
}

QList<RelayQuestion> RelayState::formQuestions() const
{
    QList<RelayQuestion> questions;
    const QList<AddressForm> forms = recipientForms(names);
    for (const AddressForm &form : forms) {
        if (form.id != u"R1"_s)
            questions.append({form.id, form.address});
    }
    return questions;
}

void RelayState::add(const AddressForm &sender, const RelayQuestion &question,
                     RelayOutcome outcome, const QString &reply)
{
    RelayCase added{sender.id + u'/' + question.id, sender.address, question.recipient, reply,
                    outcome};
    // A second try replaces what the first could not learn.
    for (RelayCase &existing : task->evidence.relayCases) {
        if (existing.id == added.id && existing.rcptTo == added.rcptTo) {
            if (outcome != RelayOutcome::NotAsked)
                existing = added;
            return;
        }
    }
    task->evidence.relayCases.append(added);
}

void RelayState::addUnasked(const AddressForm &sender, const QList<RelayQuestion> &questions,
                            const QString &why)
{
    for (const RelayQuestion &question : questions)
        add(sender, question, RelayOutcome::NotAsked, why);
}

RelayCase *RelayState::find(const AddressForm &sender, const QString &question)
{
    for (RelayCase &existing : task->evidence.relayCases) {
        if (existing.id == sender.id + u'/' + question && existing.mailFrom == sender.address)
            return &existing;
    }
    return nullptr;
}

} // namespace doorcheck
