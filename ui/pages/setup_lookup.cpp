// SPDX-License-Identifier: GPL-3.0-or-later
// The servers on the plan, looked up before the check: only when asked to, and with a permission.
#include "core/report/plain_text.h"
#include "core/run/endpoints.h"
#include "ui/pages/setup_page.h"
#include "ui/undo.h"
#include "ui/widgets/card.h"
#include "ui/widgets/found_list.h"
#include "ui/widgets/host_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mailbox_card.h"
#include "ui/widgets/text_field.h"

#include <QCheckBox>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

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
    m_leaveOut.clear();
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
    } else if (!m_leaveOut.isEmpty()) {
        //: Above the servers, before they are looked up. %n places
        m_lookupText->setText(tr("%n addresses or ports stay out of the check, as before. Look them "
                                 "up to see which.", nullptr, int(m_leaveOut.size())));
        m_lookupButton->setText(tr("Look it up"));
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
    std::optional<CheckRequest> wanted = request();
    if (!wanted)
        return showLookupState(missing());
    wanted->leaveOut.clear(); // they are shown, without a tick
    showLookupState(m_lookup.start(*wanted));
}

// What was left out as a whole host or address, as the places it has: each can be ticked again.
// What leads to none of them stays as it is.
static QList<Endpoint> placeByPlace(const FoundServers &found, const QList<Endpoint> &leaveOut)
{
    QList<Endpoint> places, unmatched = leaveOut;
    for (const FoundServer &server : found.servers) {
        for (const QHostAddress &address : server.addresses) {
            for (const quint16 port : server.ports) {
                const Endpoint place{server.name, address, port};
                if (isLeftOut(leaveOut, place))
                    places << place;
                unmatched.removeIf([&](const Endpoint &one) { return isLeftOut({one}, place); });
            }
        }
    }
    return places + unmatched;
}

void SetupPage::showFound(const FoundServers &found)
{
    m_found = found;
    QList<FoundServer> mail, proxies;
    for (const FoundServer &server : found.servers)
        (server.proxy ? proxies : mail) << server;
    m_foundMail->show(mail, found.troubles);
    m_foundProxies->show(proxies, {});
    setLeftOut(placeByPlace(found, m_leaveOut));
    showLookupState();
    updatePlan();
    Q_EMIT vantageKnown(found.vantage);
}

void SetupPage::use(KeyStore *keys, QUndoStack *steps)
{
    m_steps = steps;
    m_mail->setSteps(steps);
    m_proxies->setSteps(steps);
    m_mailbox->setKeyStore(keys);
}

// In or out of the check; Ctrl+Z takes it back.
void SetupPage::take(const QList<Endpoint> &places, bool in, const QString &what)
{
    QList<Endpoint> after = m_leaveOut;
    for (const Endpoint &place : places) {
        after.removeAll(place);
        if (!in)
            after << place;
    }
    if (!m_steps)
        return setLeftOut(after);
    m_steps->push(new Step(
        //: What was done with a server, after "Undo:". %1 is its name, its address or a port
        (in ? tr("check %1")
            : //: The same for what is not to be checked. %1 is a name, an address or a port
              tr("leave out %1"))
            .arg(plainText(what, 60)),
        [this, after] { setLeftOut(after); },
        [this, before = m_leaveOut] { setLeftOut(before); }));
}

void SetupPage::setLeftOut(const QList<Endpoint> &places)
{
    m_leaveOut = places;
    m_foundMail->setLeftOut(places);
    m_foundProxies->setLeftOut(places);
    showLookupState();
    updateStart();
}

bool SetupPage::everythingLeftOut() const
{
    if (!m_found || m_leaveOut.isEmpty())
        return false;
    return std::ranges::all_of(m_found->servers, [&](const FoundServer &server) {
        return std::ranges::all_of(server.addresses, [&](const QHostAddress &address) {
            return std::ranges::all_of(server.ports, [&](quint16 port) {
                return m_leaveOut.contains(Endpoint{server.name, address, port});
            });
        });
    });
}

// The same permission as for everything that is sent, also to a mailbox of one's own.
void SetupPage::tryMailbox()
{
    CheckRequest request = sketch();
    m_mailbox->read(request);
    request.permission = {m_name->text(), m_role->text(), m_basis->text(),
                          QDateTime::currentDateTimeUtc()};
    m_mailbox->attempt(request);
}

} // namespace doorcheck
