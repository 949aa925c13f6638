// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/proxy/way.h"

#include <QJsonArray>

namespace doorcheck {

// Which methods proxy.reach asks by, from what proxy.open found.
inline constexpr qsizetype columnsMost = 4;

// It let us pass, whatever became of it.
bool letUsPass(const ProxyCase &way);
bool isTestLogin(const ProxyCase &way);
// The test login was taken, whether or not it may go where it was sent first.
bool loginTaken(const Evidence &before);

// Every method that led somewhere, then those that may: rules go by port, so one that was refused
// is asked too. A variant ("POST", "CONNECT after an empty line", "with a wrong login") only where
// its plain form leads nowhere.
QStringList columnsIn(const Evidence &before);
// The same with the test login.
QStringList loginColumnsIn(const Evidence &before);

Way wayBy(const ProxyState &state, const QString &method, const ProxyDestination &destination);
// Whether `method` can carry on a conversation with somebody who has no nonce of ours.
bool leadsToHosts(const QString &method);

// What proxy.open has proven and no cell of `matrix` shows, by the same method or its plain form.
QJsonArray provenBefore(const ProxyState &state, const Evidence &before, const QJsonArray &matrix);

} // namespace doorcheck
