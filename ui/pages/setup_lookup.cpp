// SPDX-License-Identifier: GPL-3.0-or-later
// The servers on the plan, looked up before the check: only when asked to, and with a permission.
#include "core/report/plain_text.h"
#include "ui/pages/setup_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/found_list.h"
#include "ui/widgets/host_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

void SetupPage::addLookup(QVBoxLayout *layout)
{
    m_lookupText = plainLabel({}, 12, QFont::Normal, "second");
    m_lookupText->setObjectName(u"lookupText"_s);
    // Asks the name servers which mail servers a domain has.
    m_lookupButton = linkButton({});
    m_lookupButton->setObjectName(u"lookupButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_lookupText, 1);
    row->addWidget(m_lookupButton, 0, Qt::AlignTop);
    layout->addLayout(row);
    m_foundMail = new FoundList;
    m_foundMail->setObjectName(u"foundMail"_s);
    layout->addWidget(m_foundMail);
    connect(m_lookupButton, &QPushButton::clicked, this, &SetupPage::lookUp);
    connect(&m_lookup, &Lookup::found, this, &SetupPage::showFound);
}

// Whatever was found belongs to other targets now.
void SetupPage::forgetFound()
{
    m_lookup.stop();
    m_found.reset();
    m_foundMail->clear();
    m_foundProxies->clear();
    showLookupState();
}

bool SetupPage::hasNames() const
{
    const auto byName = [](const HostTarget &host) { return host.address.isNull(); };
    return (!m_domain->text().isEmpty() && sketch().discovery) ||
           std::ranges::any_of(m_mail->hosts(), byName) ||
           std::ranges::any_of(m_proxies->hosts(), byName);
}

void SetupPage::showLookupState(const QString &trouble)
{
    m_lookupButton->setVisible(hasNames());
    m_lookupText->setProperty("tone", trouble.isEmpty() ? u"second"_s : u"fault"_s);
    if (m_lookup.isRunning()) {
        //: While name servers are asked, and the button that ends it
        m_lookupText->setText(tr("Looking it up..."));
        m_lookupButton->setText(tr("Cancel"));
    } else if (!trouble.isEmpty()) {
        m_lookupText->setText(trouble);
        m_lookupButton->setText(tr("Look it up"));
    } else if (m_found) {
        //: Above the servers that were found. %n addresses in all
        m_lookupText->setText(tr("%n addresses found. Nothing has been sent to them.", nullptr,
                                 int(m_found->exact.mail.size() + m_found->exact.proxies.size())));
        m_lookupButton->setText(tr("Look again"));
    } else {
        //: In place of the servers that are not looked up yet
        m_lookupText->setText(hasNames() ? tr("Addresses are looked up when the check starts, or "
                                              "now if you like.")
                                         : QString());
        m_lookupButton->setText(tr("Look it up"));
    }
    m_lookupText->setVisible(!m_lookupText->text().isEmpty());
    repolish(m_lookupText);
}

void SetupPage::lookUp()
{
    if (m_lookup.isRunning()) {
        m_lookup.stop();
        return showLookupState();
    }
    m_found.reset();
    if (!m_allowed->isChecked() || m_name->text().isEmpty() || m_role->text().isEmpty() ||
        m_basis->text().isEmpty()) {
        (m_name->text().isEmpty() ? static_cast<QWidget *>(m_name->edit()) : m_allowed)->setFocus();
        //: Why the servers cannot be looked up yet
        return showLookupState(tr("Fill in and tick the permission first: name servers of others "
                                  "are asked."));
    }
    const std::optional<CheckRequest> wanted = request();
    if (!wanted)
        return showLookupState(missing());
    showLookupState(m_lookup.start(*wanted));
}

void SetupPage::showFound(const FoundServers &found)
{
    m_found = found;
    QList<FoundServer> mail, proxies;
    for (const FoundServer &server : found.servers)
        (server.proxy ? proxies : mail) << server;
    m_foundMail->show(mail, found.troubles);
    m_foundProxies->show(proxies, {});
    showLookupState();
    updatePlan();
    Q_EMIT vantageKnown(found.vantage);
}

} // namespace doorcheck
