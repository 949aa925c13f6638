// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace doorcheck {

using namespace Qt::StringLiterals;

// Desktop Notifications Specification 1.2, section 9.
static const auto service = u"org.freedesktop.Notifications"_s;
static const auto place = u"/org/freedesktop/Notifications"_s;

Notifier::Notifier(QObject *parent) : QObject(parent) {}

void Notifier::tell(const QString &title, const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // A D-Bus signal has no function to name: this one form of connect is by text.
    if (!m_listening)
        m_listening = bus.connect(service, place, service, u"ActionInvoked"_s, this,
                                  "1invoked(uint,QString)");
    QDBusMessage call = QDBusMessage::createMethodCall(service, place, service, u"Notify"_s);
    // The body may be taken for markup; what comes from a person or a server is none.
    call << u"Doorcheck"_s << m_last << u"doorcheck"_s << title << text.toHtmlEscaped()
         //: Button of a message from the desktop
         << QStringList{u"default"_s, tr("Open the result")} << QVariantMap() << -1;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_last = reply.value();
        watcher->deleteLater();
    });
}

void Notifier::invoked(uint id, const QString &action)
{
    if (id == m_last && action == "default"_L1)
        Q_EMIT opened();
}

} // namespace doorcheck
