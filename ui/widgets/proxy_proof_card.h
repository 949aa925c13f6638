// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/request.h"
#include "ui/widgets/card.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace doorcheck {

class HostList;
class TextField;

// Where a proxy may be asked to lead, all of it the client's own: their web site, hosts inside, the
// cloud's description of the machine. Nothing of it is needed.
class ProxyProofCard : public Card
{
    Q_OBJECT

public:
    explicit ProxyProofCard(QWidget *parent = nullptr);

    void fill(const CheckRequest &request);
    // Into the request, what can be read; says below a field what cannot. False when there is such.
    bool read(CheckRequest &request);
    // The same without saying anything.
    void sketch(CheckRequest &request) const;

Q_SIGNALS:
    void edited();

private:
    TextField *m_site;
    HostList *m_hosts;
    QCheckBox *m_metadata;
};

} // namespace doorcheck
