// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QCoreApplication>
#include <QSettings>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SettingsPage)
};

} // namespace

Settings readSettings()
{
    const QSettings stored;
    const Settings usual;
    Settings settings;
    settings.theme = stored.value("window/theme"_L1, usual.theme).toString();
    settings.textSize = stored.value("window/textSize"_L1, usual.textSize).toInt();
    settings.language = stored.value("language"_L1).toString();
    settings.historyPath = stored.value("history/path"_L1).toString();
    settings.pace = paceFromName(stored.value("check/pace"_L1).toString()).value_or(usual.pace);
    settings.name = stored.value("check/name"_L1).toString();
    settings.role = stored.value("check/role"_L1).toString();
    settings.mailbox = stored.value("check/mailbox"_L1).toString();
    settings.nameServer = stored.value("check/nameServer"_L1).toString();
    settings.canary = stored.value("check/canary"_L1).toString();
    settings.keepDrafts = stored.value("keep/drafts"_L1, usual.keepDrafts).toBool();
    settings.keepLayout = stored.value("keep/layout"_L1, usual.keepLayout).toBool();
    settings.notify = stored.value("window/notify"_L1, usual.notify).toBool();
    return settings;
}

void writeSettings(const Settings &settings)
{
    const Settings usual;
    QSettings stored; // written once, when it goes
    // What is as usual is not written: a later version may have a better idea of it.
    const auto keep = [&stored](const QString &key, const QVariant &value, const QVariant &asUsual) {
        if (value == asUsual)
            stored.remove(key);
        else
            stored.setValue(key, value);
    };
    keep(u"window/theme"_s, settings.theme, usual.theme);
    keep(u"window/textSize"_s, settings.textSize, usual.textSize);
    keep(u"language"_s, settings.language, usual.language);
    keep(u"history/path"_s, settings.historyPath, usual.historyPath);
    keep(u"check/pace"_s, paceName(settings.pace), paceName(usual.pace));
    keep(u"check/name"_s, settings.name, usual.name);
    keep(u"check/role"_s, settings.role, usual.role);
    keep(u"check/mailbox"_s, settings.mailbox, usual.mailbox);
    keep(u"check/nameServer"_s, settings.nameServer, usual.nameServer);
    keep(u"check/canary"_s, settings.canary, usual.canary);
    keep(u"keep/drafts"_s, settings.keepDrafts, usual.keepDrafts);
    keep(u"keep/layout"_s, settings.keepLayout, usual.keepLayout);
    keep(u"window/notify"_s, settings.notify, usual.notify);
}

QString mailboxFault(const QString &text)
{
    const auto mailbox = parseMailbox(text);
    const auto *refusal = std::get_if<InputRefusal>(&mailbox);
    return text.isEmpty() || !refusal ? QString() : refusal->text;
}

// An address, with or without a port; a name would have to be looked up first.
static std::variant<HostTarget, QString> addressOf(const QString &text)
{
    const auto target = parseHostTarget(text);
    if (const auto *refusal = std::get_if<InputRefusal>(&target))
        return refusal->text;
    const auto &host = std::get<HostTarget>(target);
    if (host.address.isNull())
        //: What is wrong with a field: it holds a name
        return Text::tr("Give an address in numbers, as 192.0.2.53.");
    return host;
}

QString nameServerFault(const QString &text)
{
    const auto server = text.isEmpty() ? HostTarget() : addressOf(text);
    const auto *fault = std::get_if<QString>(&server);
    return fault ? *fault : QString();
}

QString canaryFault(const QString &text)
{
    const auto address = text.isEmpty() ? HostTarget() : addressOf(text);
    if (const auto *fault = std::get_if<QString>(&address))
        return *fault;
    if (std::get<HostTarget>(address).port != 0)
        //: What is wrong with a field
        return Text::tr("Give the address without a port.");
    return {};
}

CheckRequest usualRequest(const Settings &settings)
{
    CheckRequest request;
    request.pace = settings.pace;
    request.permission.name = settings.name;
    request.permission.role = settings.role;
    if (mailboxFault(settings.mailbox).isEmpty())
        request.outsideMailbox = settings.mailbox;
    if (!settings.nameServer.isEmpty() && nameServerFault(settings.nameServer).isEmpty()) {
        const auto server = std::get<HostTarget>(addressOf(settings.nameServer));
        request.resolver.servers = {{server.address, server.port ? server.port : quint16(53)}};
    }
    if (!settings.canary.isEmpty() && canaryFault(settings.canary).isEmpty()) {
        // Announced as it was given; it may be a router's that hands on to this computer.
        CanarySettings canary;
        canary.announced = std::get<HostTarget>(addressOf(settings.canary)).address;
        request.canary = canary;
    }
    return request;
}

} // namespace doorcheck
