// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_colours.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace doorcheck {

using namespace Qt::StringLiterals;

static const auto service = u"org.freedesktop.portal.Desktop"_s;
static const auto path = u"/org/freedesktop/portal/desktop"_s;
static const auto interface = u"org.freedesktop.portal.Settings"_s;
static const auto group = u"org.freedesktop.appearance"_s;
static const auto key = u"color-scheme"_s;

// The old call wraps its answer in a second variant.
static QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

DesktopColours::DesktopColours(QObject *parent) : QObject(parent)
{
    // A D-Bus signal has no function to name: this one form of connect is by text.
    QDBusConnection::sessionBus().connect(service, path, interface, u"SettingChanged"_s, this,
                                          "1onChanged(QString,QString,QDBusVariant)");
}

QString DesktopColours::schemeName(uint value)
{
    return value == 1 ? u"dark"_s : value == 2 ? u"light"_s : QString();
}

void DesktopColours::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << group << key;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            Q_EMIT said(schemeName(unwrapped(reply.value().variant()).toUInt()));
    });
}

void DesktopColours::onChanged(const QString &changedGroup, const QString &changedKey,
                               const QDBusVariant &value)
{
    if (changedGroup == group && changedKey == key)
        Q_EMIT said(schemeName(unwrapped(value.variant()).toUInt()));
}

} // namespace doorcheck
