// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace doorcheck {

// Whether the desktop asks for dark colours, as its settings portal says it; Qt tells only from 6.5
// on. Silent where there is no portal.
class DesktopColours : public QObject
{
    Q_OBJECT

public:
    explicit DesktopColours(QObject *parent = nullptr);

    void ask(); // the answer comes as a signal

    // "dark", "light", or empty for no preference, from the portal's number.
    static QString schemeName(uint value);

Q_SIGNALS:
    void said(const QString &scheme);

private Q_SLOTS:
    void onChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace doorcheck
