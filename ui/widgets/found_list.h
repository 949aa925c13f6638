// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/lookup.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace doorcheck {

// The servers that a check would speak to: names, addresses, ports; what leads nowhere, and why.
class FoundList : public QWidget
{
    Q_OBJECT

public:
    explicit FoundList(QWidget *parent = nullptr);

    void show(const QList<FoundServer> &servers, const QStringList &troubles);
    void clear() { show({}, {}); }

private:
    void addServer(const FoundServer &server);
    void addTrouble(const QString &text);

    QVBoxLayout *m_rows;
};

} // namespace doorcheck
