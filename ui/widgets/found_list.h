// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/lookup.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QGridLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace doorcheck {

// The servers that a check would speak to: names, addresses, ports; what leads nowhere, and why.
// Each server, each address of it and each port there can be left out.
class FoundList : public QWidget
{
    Q_OBJECT

public:
    explicit FoundList(QWidget *parent = nullptr);

    void show(const QList<FoundServer> &servers, const QStringList &troubles);
    void clear() { show({}, {}); }
    // Takes the ticks from these and gives them to all others.
    void setLeftOut(const QList<Endpoint> &places);

Q_SIGNALS:
    // A person wants these places in the check, or out of it. `what` names them.
    void ticked(const QList<doorcheck::Endpoint> &places, bool in, const QString &what);

private:
    void addServer(const FoundServer &server);
    void addAddress(QGridLayout *grid, const FoundServer &server, const QHostAddress &address);
    void addTrouble(const QString &text);
    void watch(QAbstractButton *button, const QList<Endpoint> &places, const QString &what);

    struct Tick
    {
        QAbstractButton *button;
        QList<Endpoint> places;
    };
    QVBoxLayout *m_rows;
    QList<Tick> m_ticks;
};

} // namespace doorcheck
