// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/values.h"

#include "app/cli/words.h"
#include "core/checklist/checklist.h"
#include "core/report/plain_text.h"

#include <QNetworkInterface>

namespace doorcheck {

using namespace Qt::StringLiterals;

void ValueReader::refuse(QLatin1StringView option, const QString &value, const QString &what,
                         qsizetype position)
{
    if (m_error)
        return;
    QString text = u"--%1: "_s.arg(option);
    if (!value.isEmpty())
        text += u"'%1': "_s.arg(plainText(value.left(200)));
    text += what;
    if (position >= 0) {
        //: where in a value the fault stands; %1: 1 for its first character
        text += u' ' + Cli::tr("(at character %1)").arg(position + 1);
    }
    m_error = CliError{UsageError, text};
}

void ValueReader::refuseWord(QLatin1StringView option, const QString &value, const QString &words)
{
    //: %1: the words that may be given, separated by commas
    refuse(option, value, Cli::tr("not one of the words this option knows; write %1").arg(words));
}

// QHostAddress also takes "10.1" and "1" for IPv4: nobody who types those means what they become.
static QHostAddress addressFrom(const QString &text)
{
    QHostAddress address;
    if (!text.contains(u':') && text.count(u'.') != 3)
        return address;
    if (text.contains(u'%') || !address.setAddress(text))
        return {};
    return address;
}

QHostAddress ValueReader::address(QLatin1StringView option)
{
    return has(option) ? addressIn(option, m_options.value(option)) : QHostAddress();
}

QList<QHostAddress> ValueReader::addresses(QLatin1StringView option)
{
    QList<QHostAddress> addresses;
    for (const QString &value : m_options.listValues(option))
        addresses << addressIn(option, value);
    return addresses;
}

QHostAddress ValueReader::addressIn(QLatin1StringView option, QString text)
{
    text = text.trimmed();
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.mid(1, text.size() - 2);
    const QHostAddress address = addressFrom(text);
    if (address.isNull())
        refuse(option, text, Cli::tr("not an address; write one like 192.0.2.1 or 2001:db8::1"));
    return address;
}

QHostAddress ValueReader::ownAddress(QLatin1StringView option)
{
    const QHostAddress own = address(option);
    if (own.isNull() || own.isLoopback() || QNetworkInterface::allAddresses().contains(own))
        return own;
    QHostAddress bare = own; // interfaces name link-local addresses with their scope
    for (QHostAddress candidate : QNetworkInterface::allAddresses()) {
        candidate.setScopeId({});
        if (candidate == bare)
            return own;
    }
    refuse(option, m_options.value(option),
           Cli::tr("not an address of this machine; name one of its own, or leave the option out"));
    return {};
}

static std::optional<quint16> portFrom(QStringView text)
{
    bool fine = text.size() <= 5;
    for (const QChar c : text)
        fine = fine && c >= u'0' && c <= u'9';
    const int port = fine ? text.toInt(&fine) : 0;
    if (!fine || port < 1 || port > 65535)
        return {};
    return quint16(port);
}

quint16 ValueReader::port(QLatin1StringView option)
{
    if (!has(option))
        return 0;
    const std::optional<quint16> port = portFrom(m_options.value(option));
    if (!port)
        refuse(option, m_options.value(option),
               Cli::tr("not a port; write a number from 1 to 65535"));
    return port.value_or(0);
}

QList<NameServer> ValueReader::servers(QLatin1StringView option, quint16 usualPort)
{
    QList<NameServer> servers;
    for (const QString &value : m_options.values(option)) {
        NameServer server{addressFrom(value), usualPort};
        const qsizetype colon = value.lastIndexOf(u':');
        if (server.address.isNull() && colon > 0) {
            QString host = value.left(colon);
            if (host.startsWith(u'[') && host.endsWith(u']'))
                host = host.mid(1, host.size() - 2);
            server.address = addressFrom(host);
            const std::optional<quint16> port = portFrom(QStringView(value).mid(colon + 1));
            if (!port && !server.address.isNull()) {
                refuse(option, value, Cli::tr("the port is not a number from 1 to 65535"),
                       colon + 1);
                return {};
            }
            server.port = port.value_or(usualPort);
        }
        if (server.address.isNull() && value.startsWith(u'[') && value.endsWith(u']'))
            server.address = addressFrom(value.mid(1, value.size() - 2));
        if (server.address.isNull()) {
            refuse(option, value,
                   Cli::tr("not an address; write one like 192.0.2.1 or [2001:db8::1]:53"));
            return {};
        }
        servers << server;
    }
    return servers;
}

Networks ValueReader::networks(QLatin1StringView option)
{
    Networks networks;
    for (const QString &value : m_options.listValues(option)) {
        const qsizetype slash = value.indexOf(u'/');
        const QHostAddress address = addressFrom(slash < 0 ? value : value.left(slash));
        const int most = address.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32;
        bool fine = !address.isNull();
        const int length = slash < 0 ? most : value.mid(slash + 1).toInt(&fine);
        if (address.isNull() || !fine || length < 0 || length > most) {
            refuse(option, value,
                   Cli::tr("not a network; write one like 192.0.2.0/24 or 2001:db8::/32"));
            return {};
        }
        networks << qMakePair(address, length);
    }
    return networks;
}

std::optional<std::chrono::milliseconds> ValueReader::seconds(QLatin1StringView option, int least,
                                                              int most)
{
    if (!has(option))
        return {};
    bool fine = false;
    const int seconds = m_options.value(option).toInt(&fine);
    if (!fine || seconds < least || seconds > most) {
        //: %1 and %2: numbers
        refuse(option, m_options.value(option),
               Cli::tr("not a time; write seconds, from %1 to %2").arg(least).arg(most));
        return {};
    }
    return std::chrono::seconds(seconds);
}

QList<HostTarget> ValueReader::hosts(QLatin1StringView option)
{
    QList<HostTarget> hosts;
    for (const QString &value : m_options.values(option)) {
        const auto parsed = parseHostTarget(value);
        if (const auto *refusal = std::get_if<InputRefusal>(&parsed))
            refuse(option, value, refusal->text); // the text tells the place
        else if (const auto &host = std::get<HostTarget>(parsed); !hosts.contains(host))
            hosts << host;
    }
    return hosts;
}

QList<Endpoint> ValueReader::places(QLatin1StringView option)
{
    QList<Endpoint> places;
    for (const QString &value : m_options.listValues(option)) {
        const auto parsed = parseHostTarget(value.trimmed());
        if (const auto *host = std::get_if<HostTarget>(&parsed))
            places << Endpoint{host->host, host->address, host->port};
        else
            refuse(option, value, std::get<InputRefusal>(parsed).text); // it tells the place
    }
    return places;
}

QStringList ValueReader::domains(QLatin1StringView option)
{
    QStringList domains;
    for (const QString &value : m_options.values(option)) {
        const auto parsed = parseDomain(value);
        if (const auto *refusal = std::get_if<InputRefusal>(&parsed))
            refuse(option, value, refusal->text); // the text tells the place
        else if (const auto &domain = std::get<QString>(parsed); !domains.contains(domain))
            domains << domain;
    }
    return domains;
}

QString ValueReader::mailbox(QLatin1StringView option)
{
    if (!has(option))
        return {};
    const QString value = m_options.value(option);
    const auto parsed = parseMailbox(value);
    if (const auto *refusal = std::get_if<InputRefusal>(&parsed)) {
        refuse(option, value, refusal->text); // the text tells the place
        return {};
    }
    return std::get<QString>(parsed);
}

QStringList ValueReader::checkIds(QLatin1StringView option)
{
    const QStringList ids = m_options.listValues(option);
    for (const QString &id : ids) {
        if (checklist().check(id))
            continue;
        QStringList known;
        for (const CheckEntry &check : checklist().checks)
            known << check.id;
        QString near;
        for (const QString &candidate : known) {
            if (candidate.endsWith(u'.' + id) || candidate.startsWith(id + u'.'))
                near = candidate;
        }
        //: %1: id of a check
        refuse(option, id,
               near.isEmpty() ? Cli::tr("no such check; the ids are in doorcheck-cli list")
                              : //: %1 is a check's name that is like what was typed
                                Cli::tr("no such check; did you mean %1?").arg(near));
    }
    if (has(option) && ids.isEmpty())
        refuse(option, m_options.value(option),
               Cli::tr("names no check; the ids are in doorcheck-cli list"));
    return ids;
}

Permission ValueReader::permission(QLatin1StringView option)
{
    Permission permission;
    const QString value = m_options.value(option);
    const QString bare = QString(value).remove(u';').trimmed();
    if (bare.isEmpty())
        return permission; // nobody gave any: the caller says so
    permission.name = value.section(u';', 0, 0).trimmed();
    permission.role = value.section(u';', 1, 1).trimmed();
    permission.basis = value.section(u';', 2).trimmed();
    permission.given = QDateTime::currentDateTime();
    QStringList missing;
    if (permission.name.isEmpty())
        missing << Cli::tr("the name");
    if (permission.role.isEmpty())
        missing << Cli::tr("the role");
    if (permission.basis.isEmpty())
        missing << Cli::tr("the basis");
    if (!missing.isEmpty()) {
        //: %1: the missing parts, of: the name, the role, the basis
        refuse(option, value,
               Cli::tr("without %1; write \"NAME; ROLE; BASIS\"").arg(missing.join(u", "_s)));
    }
    return permission;
}

} // namespace doorcheck
