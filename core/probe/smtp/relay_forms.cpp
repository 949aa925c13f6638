// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/relay_forms.h"

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
    return kind == u"bare"_s ? FormKind::Bare : FormKind::Plain;
}

QList<AddressForm> fill(const QJsonArray &entries, const RelayNames &names)
{
    QList<AddressForm> forms;
    QSet<QString> seen;
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const QString form = entry[u"form"_s].toString();
        if (form.contains(u"{D}"_s) && names.mailDomain.isEmpty())
            continue;
        const QStringList hosts = form.contains(u"{H}"_s) ? names.hosts : QStringList{QString()};
        for (const QString &host : hosts) {
            QString address = form;
            address.replace(u"{u}"_s, names.user)
                .replace(u"{X}"_s, names.outsideDomain)
                .replace(u"{D}"_s, names.mailDomain)
                .replace(u"{H}"_s, host)
                .replace(u"{I}"_s, names.literal);
            if (seen.contains(address.toLower()))
                continue;
            seen.insert(address.toLower());
            const FormKind kind = kindOf(entry);
            const QString domain =
                kind == FormKind::Routed ? address.section(u'@', -1) : QString();
            forms.append({entry[u"id"_s].toString(), address, kind, domain});
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

QString addressLiteral(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol
        ? u"[IPv6:%1]"_s.arg(address.toString())
        : u"[%1]"_s.arg(address.toString());
}

} // namespace doorcheck
