// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace doorcheck {

// Tells the desktop something while the window is in the background: through its notification
// service, and where there is none, not at all. A click on it is opened().
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);

    void tell(const QString &title, const QString &text);

Q_SIGNALS:
    void opened();

private Q_SLOTS:
    void invoked(uint id, const QString &action);

private:
    uint m_last = 0; // what the service calls the last one
    bool m_listening = false;
};

} // namespace doorcheck
