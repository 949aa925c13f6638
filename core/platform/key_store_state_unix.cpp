// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/key_store_state.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QLibrary>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 2'000;

// KWallet is spoken to without libsecret.
bool isKde()
{
    return qgetenv("XDG_CURRENT_DESKTOP").split(':').contains("KDE")
        || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

} // namespace

KeyStoreState keyStoreState()
{
    if (isKde())
        return KeyStoreState::Open;
    QLibrary library(u"secret-1"_s, 0);
    if (!library.load())
        return KeyStoreState::NoLibrary;
    // Secret Service API: the collection that new passwords go to.
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return KeyStoreState::Absent;
    const QDBusMessage answer = bus.call(question, QDBus::Block, patienceMs);
    const QString error = answer.errorName();
    if (error.endsWith(".ServiceUnknown"_L1) || error.endsWith(".NameHasNoOwner"_L1)
        || error.contains(".Spawn."_L1))
        return KeyStoreState::Absent;
    const QVariant locked =
        answer.arguments().value(0).value<QDBusVariant>().variant();
    return locked.toBool() ? KeyStoreState::Locked : KeyStoreState::Open;
}

} // namespace doorcheck
