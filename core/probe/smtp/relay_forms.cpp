// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/relay_forms.h"

#include "core/evidence/evidence.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

static void loadRelayResource()
{
    Q_INIT_RESOURCE(relay);
}

namespace doorcheck {

namespace {

const QJsonObject &relayCases()
{
    static const QJsonObject cases = [] {
        loadRelayResource();
        QFile file(u":/doorcheck/facts/relay-cases.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the relay cases are missing from the resources");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return cases;
}

FormKind kindOf(const QJsonObject &entry)
{
    const QString kind = entry[u"kind"_s].toString();
    if (kind == u"routed"_s)
        return FormKind::Routed;
    if (kind == u"outside"_s)
        return FormKind::Outside;
    return kind == u"bare"_s ? FormKind::Bare : FormKind::Plain;
}

bool lacks(const QString &form, const RelayNames &names)
{
    return (form.contains(u"{D}"_s) && names.mailDomain.isEmpty())
        || (form.contains(u"{L}"_s) && names.ownLiteral.isEmpty());
}

QList<AddressForm> fill(const QJsonArray &entries, const RelayNames &names)
{
    QList<AddressForm> forms;
    QSet<QString> seen;
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const QString form = entry[u"form"_s].toString();
        if (lacks(form, names))
            continue;
        const QStringList hosts = form.contains(u"{H}"_s) ? names.hosts : QStringList{QString()};
        for (const QString &host : hosts) {
            QString address = form;
            address.replace(u"{u}"_s, names.user)
                .replace(u"{X}"_s, names.outsideDomain)
                .replace(u"{D}"_s, names.mailDomain)
                .replace(u"{H}"_s, host)
                .replace(u"{I}"_s, names.literal)
                .replace(u"{L}"_s, names.ownLiteral)
                .replace(u"{N}"_s, names.random);
            if (seen.contains(address.toLower()))
                continue;
            seen.insert(address.toLower());
            AddressForm filled{entry[u"id"_s].toString(), address};
            filled.kind = kindOf(entry);
            if (filled.kind == FormKind::Routed)
                filled.domain = hopOf(address);
            filled.risky = entry[u"risky"_s].toBool();
            filled.gentle = entry[u"gentle"_s].toBool()
                || (entry[u"gentle-no-domain"_s].toBool() && names.mailDomain.isEmpty());
            filled.afterTls = entry[u"tls"_s].toBool();
            forms.append(filled);
        }
    }
    return forms;
}

} // namespace

QList<AddressForm> senderForms(const RelayNames &names)
{
    return fill(relayCases()[u"senders"_s].toArray(), names);
}

QList<AddressForm> recipientForms(const RelayNames &names)
{
    return fill(relayCases()[u"recipients"_s].toArray(), names);
}

QList<AddressForm> greetingForms(const RelayNames &names)
{
    // One name of the host is enough: each is a connection.
    QList<AddressForm> forms;
    const QList<AddressForm> filled = fill(relayCases()[u"greetings"_s].toArray(), names);
    for (const AddressForm &form : filled) {
        if (forms.isEmpty() || forms.last().id != form.id)
            forms.append(form);
    }
    return forms;
}

QString addressLiteral(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol
        ? u"[IPv6:%1]"_s.arg(address.toString())
        : u"[%1]"_s.arg(address.toString());
}

} // namespace doorcheck
