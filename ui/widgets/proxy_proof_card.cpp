// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/proxy_proof_card.h"

#include "ui/widgets/host_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

ProxyProofCard::ProxyProofCard(QWidget *parent)
    //: Title of a card, and the remark beside it
    : Card(tr("Where a proxy may lead"), tr("Optional, and only for proxies"), parent)
    //: A field's name and an example in it
    , m_site(new TextField(tr("The client's own web site"), tr("www.brightbakery.example")))
    //: Button beside a field, and the hint in that field
    , m_hosts(new HostList(tr("Add a host"), tr("files.brightbakery.example:445")))
    , m_metadata(new QCheckBox(tr("Ask for the cloud's description of the machine, too")))
{
    m_site->edit()->setObjectName(u"siteField"_s);
    body()->addWidget(m_site);
    body()->addWidget(plainLabel(tr("A proxy that cannot reach us may show by it that it lets "
                                    "strangers through."),
                                 12, QFont::Normal, "second"));
    m_hosts->requirePort();
    m_hosts->field()->setObjectName(u"insideField"_s);
    //: A field's name: a host that must not be reached from outside
    const QString inside = tr("Hosts inside, with a port");
    m_hosts->field()->setAccessibleName(inside);
    body()->addWidget(caption(inside, m_hosts->field()));
    body()->addWidget(m_hosts);
    m_metadata->setObjectName(u"metadataBox"_s);
    body()->addWidget(m_metadata);
    body()->addWidget(plainLabel(tr("At a cloud provider, 169.254.169.254 gives away keys. We look "
                                    "only whether the proxy leads there; no answer is kept."),
                                 12, QFont::Normal, "second"));
    connect(m_site->edit(), &QLineEdit::textChanged, this, &ProxyProofCard::edited);
    connect(m_hosts, &HostList::edited, this, &ProxyProofCard::edited);
    connect(m_metadata, &QCheckBox::toggled, this, &ProxyProofCard::edited);
}

void ProxyProofCard::fill(const CheckRequest &request)
{
    m_site->setText(request.site ? hostText(*request.site) : QString());
    m_hosts->setHosts(request.insideHosts);
    m_metadata->setChecked(request.askMetadata);
}

bool ProxyProofCard::read(CheckRequest &request)
{
    const bool fine = m_hosts->commit();
    sketch(request);
    if (m_site->text().isEmpty() || request.site)
        return fine;
    const auto site = parseHostTarget(m_site->text());
    m_site->refuse(std::get<InputRefusal>(site).text);
    return false;
}

void ProxyProofCard::sketch(CheckRequest &request) const
{
    request.insideHosts = m_hosts->hosts();
    request.askMetadata = m_metadata->isChecked();
    request.site.reset();
    const auto site = parseHostTarget(m_site->text());
    if (const auto *host = std::get_if<HostTarget>(&site))
        request.site = *host;
}

} // namespace doorcheck
