// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the form as a request, and a request in the form.
#include "ui/pages/setup_page.h"

#include "core/run/plan.h"
#include "ui/settings.h"
#include "ui/widgets/host_list.h"
#include "ui/widgets/mailbox_card.h"
#include "ui/widgets/plan_card.h"
#include "ui/widgets/proxy_proof_card.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/vantage_picture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QSettings>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr auto draftKey = "plan/draft"_L1;

bool SetupPage::readTargets(CheckRequest &request)
{
    bool fine = m_mail->commit();
    fine = m_proxies->commit() && fine;
    request.mail = m_mail->hosts();
    request.proxies = m_proxies->hosts();
    request.domains.clear();
    if (m_domain->text().isEmpty())
        return fine;
    const std::variant<QString, InputRefusal> domain = parseDomain(m_domain->text());
    if (const auto *refusal = std::get_if<InputRefusal>(&domain)) {
        m_domain->refuse(refusal->text);
        return false;
    }
    request.domains << std::get<QString>(domain);
    return fine;
}

// What can be read of it, and the first piece that cannot.
static QList<QHostAddress> addressesIn(const QString &text, QString *refused)
{
    QList<QHostAddress> addresses;
    for (const QString &piece : text.split(u',', Qt::SkipEmptyParts)) {
        const auto host = parseHostTarget(piece.trimmed());
        const auto *target = std::get_if<HostTarget>(&host);
        if (target && !target->address.isNull() && target->port == 0)
            addresses << target->address;
        else if (refused->isEmpty())
            *refused = piece.trimmed();
    }
    return addresses;
}

bool SetupPage::readPublic(CheckRequest &request)
{
    QString refused;
    request.publicAddresses = addressesIn(m_public->text(), &refused);
    if (!refused.isEmpty())
        //: What is wrong with a field. %1 is what was typed
        m_public->refuse(tr("\"%1\" is no address: write one like 203.0.113.7 or 2001:db8::7, "
                            "without a port.")
                             .arg(refused.left(60)));
    return refused.isEmpty();
}

std::optional<CheckRequest> SetupPage::request()
{
    CheckRequest request = m_base;
    const bool targets = readTargets(request);
    const bool mailbox = m_mailbox->read(request);
    const bool proof = m_proxyProof->read(request);
    const bool own = readPublic(request);
    if (!targets || !mailbox || !proof || !own || !missing().isEmpty())
        return {};
    if (request.domains != m_base.domains || request.mail != m_base.mail ||
        request.proxies != m_base.proxies) {
        // Other servers: what was set up for the earlier ones (where our listeners are, how fast,
        // which name server) must not slip into a check of these.
        const CheckRequest read = request;
        request = usualRequest(readSettings());
        request.domains = read.domains;
        request.mail = read.mail;
        request.proxies = read.proxies;
        request.publicAddresses = read.publicAddresses;
        m_mailbox->sketch(request);
        m_proxyProof->sketch(request);
    }
    request.leaveOut = m_leaveOut;
    request.client = m_client->text();
    request.permission = {m_name->text(), m_role->text(), m_basis->text(),
                          QDateTime::currentDateTimeUtc()};
    request.statedPlace.reset();
    const QVariant place = m_vantage->currentData();
    if (place.isValid())
        request.statedPlace = Place(place.toInt());
    return request;
}

void SetupPage::fill(const CheckRequest &request)
{
    m_base = request;
    m_client->setText(request.client);
    m_domain->setText(request.domains.value(0));
    m_mail->setHosts(request.mail);
    m_proxies->setHosts(request.proxies);
    m_name->setText(request.permission.name);
    m_role->setText(request.permission.role);
    m_basis->setText(request.permission.basis);
    m_allowed->setChecked(false); // given anew for each check
    m_mailbox->fill(request);
    m_proxyProof->fill(request);
    QStringList own;
    for (const QHostAddress &address : request.publicAddresses)
        own << address.toString();
    m_public->setText(own.join(u", "_s));
    setLeftOut(request.leaveOut); // the servers were set above, which forgets it
    const int row = request.statedPlace ? m_vantage->findData(int(*request.statedPlace)) : 0;
    m_vantage->setCurrentIndex(qMax(row, 0));
    updateStart();
}

void SetupPage::clear()
{
    fill(usualRequest(readSettings()));
}

void SetupPage::begin(const QString &target)
{
    clear();
    const auto domain = parseDomain(target);
    const auto host = parseHostTarget(target);
    if (std::holds_alternative<QString>(domain))
        m_domain->setText(target);
    else if (const auto *server = std::get_if<HostTarget>(&host))
        m_mail->setHosts({*server});
    m_client->setText(target);
    updatePlan();
}

QString SetupPage::clientName() const
{
    return m_client->text();
}

QStringList SetupPage::domains() const
{
    return m_domain->text().isEmpty() ? QStringList() : QStringList{m_domain->text()};
}

CheckRequest SetupPage::sketch() const
{
    CheckRequest request = m_base;
    request.client = m_client->text();
    request.mail = m_mail->hosts();
    request.proxies = m_proxies->hosts();
    request.domains.clear();
    const auto domain = parseDomain(m_domain->text());
    if (const auto *name = std::get_if<QString>(&domain))
        request.domains << *name;
    m_mailbox->sketch(request);
    m_proxyProof->sketch(request);
    request.leaveOut = m_leaveOut;
    QString refused;
    request.publicAddresses = addressesIn(m_public->text(), &refused);
    if (request.domains != m_base.domains)
        request.discovery = true;
    return request;
}

void SetupPage::updatePlan()
{
    const CheckRequest request = sketch();
    m_noProxy->setVisible(request.proxies.isEmpty());
    Plan plan = planFor(request);
    if (m_found) { // with every address by itself; what DNS was asked stays
        CheckRequest exact = m_found->exact;
        m_mailbox->sketch(exact);
        m_proxyProof->sketch(exact);
        exact.leaveOut = m_leaveOut;
        const QStringList lookups = plan.lookups;
        plan = planFor(exact);
        plan.lookups = lookups;
    }
    m_plan->show(plan, request.pace);
    const QVariant stated = m_vantage->currentData();
    Place place = stated.isValid() ? Place(stated.toInt()) : Place::Unknown;
    if (!stated.isValid() && m_found)
        place = m_found->vantage.place;
    m_picture->setPlace(place);
    switch (place) {
    case Place::Outside:
        //: What it means where one checks from
        m_placeText->setText(tr("A stranger stands where you stand: a pass counts, and a fail "
                                "too."));
        break;
    case Place::Inside:
        m_placeText->setText(
            tr("From inside nothing is proved about strangers: such answers become "
               "Not proven."));
        break;
    case Place::Unknown:
        m_placeText->setText(tr("We compare your address with the servers'. What cannot be told "
                                "becomes Not proven."));
        break;
    }
}

CheckRequest SetupPage::typed() const
{
    CheckRequest request = sketch();
    // The day stands in for one that a request must have; the permission itself is given anew.
    request.permission = {m_name->text(), m_role->text(), m_basis->text(),
                          QDateTime::currentDateTimeUtc()};
    const QVariant place = m_vantage->currentData();
    request.statedPlace = place.isValid() ? std::optional(Place(place.toInt())) : std::nullopt;
    return request;
}

void SetupPage::keepDraft()
{
    const CheckRequest request = typed();
    const bool anything = !request.client.isEmpty() || !m_domain->text().isEmpty() ||
                          !request.mail.isEmpty() || !request.proxies.isEmpty();
    if (!anything || !request.discovery || !readSettings().keepDrafts) // practice servers are gone at the next start
        return QSettings().remove(draftKey);
    QSettings().setValue(draftKey,
                         QJsonDocument(requestToJson(request)).toJson(QJsonDocument::Compact));
}

void SetupPage::takeDraft()
{
    const QByteArray text = QSettings().value(draftKey).toByteArray();
    QString error;
    if (const auto draft = requestFromJson(QJsonDocument::fromJson(text).object(), &error))
        fill(*draft);
}

void SetupPage::begun()
{
    forgetDraft();
    m_mailbox->keepPassword();
}

QString SetupPage::passwordOf(const ImapLogin &login) const
{
    return m_mailbox->passwordOf(login);
}

void SetupPage::forgetDraft()
{
    m_wait.stop();
    QSettings().remove(draftKey);
}

} // namespace doorcheck
