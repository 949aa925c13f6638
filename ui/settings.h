// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/request.h"

#include <QString>

#include <optional>

namespace doorcheck {

// What a person may choose once for all checks. A fresh one holds what counts before anybody chose.
// Text as it was typed; mailboxFault() and its like say what cannot be used.
struct Settings
{
    QString theme = QStringLiteral("system"); // "system", "light", "dark", "contrast"
    int textSize = 100;                       // percent
    QString language;                         // empty: the system's
    QString historyPath;                      // empty: the usual place
    PaceName pace = PaceName::Gentle;
    QString name, role; // of whoever checks, for the permission and the answers
    QString mailbox;    // of the tester's own, elsewhere
    QString nameServer; // empty: the system's
    QString canary;     // the address our listeners are reached at; empty: the one we speak from
    bool keepDrafts = true;
    bool keepLayout = true;
    bool notify = true; // when a check ends while one looks elsewhere

    bool operator==(const Settings &) const = default;
};

inline constexpr int textSizes[] = {100, 125, 150, 200};

Settings readSettings();
void writeSettings(const Settings &settings);

// What is wrong with one of the typed ones, for a person; empty when it can be used.
QString mailboxFault(const QString &text);
QString nameServerFault(const QString &text);
QString canaryFault(const QString &text);

// What a new check begins with. What cannot be used is left out.
CheckRequest usualRequest(const Settings &settings);

} // namespace doorcheck
