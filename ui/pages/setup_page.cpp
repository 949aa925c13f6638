// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup_page.h"

#include "ui/theme/verdict_paint.h"
#include "ui/widgets/host_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

static QVBoxLayout *cardLayout(QFrame *card, const QString &title, const QString &beside)
{
    card->setObjectName(u"card"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    QLabel *name = plainLabel(title, 14, QFont::DemiBold);
    name->setWordWrap(false);
    head->addWidget(name);
    head->addWidget(plainLabel(beside, 12, QFont::Normal, "second"), 1);
    layout->addLayout(head);
    return layout;
}

SetupPage::SetupPage(QWidget *parent) : QWidget(parent)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(24, 18, 24, 18);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnMinimumWidth(1, 370);
    auto *head = new QVBoxLayout;
    //: Headline of the form before a check
    head->addWidget(plainLabel(tr("Is your server's door shut?"), 22, QFont::DemiBold));
    head->addWidget(plainLabel(tr("Find out whether strangers can send mail through your server or "
                                  "hide behind your proxy. If they can, you get the few commands "
                                  "that stop it."),
                               13, QFont::Normal, "second"));
    grid->addLayout(head, 0, 0, 1, 2);
    grid->addWidget(targetsCard(), 1, 0, 3, 1);
    grid->addWidget(permissionCard(), 1, 1);
    grid->addWidget(mailboxCard(), 2, 1);
    grid->addWidget(vantageCard(), 3, 1);
    grid->setRowStretch(4, 1);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(footBar());

    for (TextField *field : {m_client, m_domain, m_name, m_role, m_basis, m_mailbox})
        connect(field->edit(), &QLineEdit::textChanged, this, &SetupPage::updateStart);
    for (HostList *list : {m_mail, m_proxies})
        connect(list, &HostList::edited, this, &SetupPage::updateStart);
    for (QCheckBox *box : {m_allowed, m_proof})
        connect(box, &QCheckBox::toggled, this, &SetupPage::updateStart);
    updateStart();
}

QWidget *SetupPage::targetsCard()
{
    auto *card = new QFrame;
    //: Title of a card, and the remark beside it
    QVBoxLayout *layout = cardLayout(card, tr("What to check"),
                                     tr("Nothing is sent until you start"));
    //: A field's name and an example in it
    m_client = new TextField(tr("Client"), tr("Bright Bakery"));
    m_client->edit()->setObjectName(u"clientField"_s);
    layout->addWidget(m_client);
    //: A field's name and an example in it
    m_domain = new TextField(tr("Mail domain"), tr("brightbakery.example"));
    m_domain->edit()->setObjectName(u"domainField"_s);
    layout->addWidget(m_domain);
    layout->addWidget(plainLabel(tr("Its mail servers are looked up in the public directory (DNS)."),
                                 12, QFont::Normal, "second"));

    //: Button beside a field, and the hint in that field
    m_mail = new HostList(tr("Add a mail server"), tr("mail.brightbakery.example, or 192.0.2.25:25"));
    m_mail->field()->setObjectName(u"mailField"_s);
    //: A field's name
    m_mail->field()->setAccessibleName(tr("Mail server"));
    layout->addSpacing(6);
    layout->addWidget(caption(tr("Mail servers named by hand"), m_mail->field()));
    layout->addWidget(m_mail);

    //: Button beside a field, and the hint in that field
    m_proxies = new HostList(tr("Add a proxy"), tr("gw.brightbakery.example, or 192.0.2.10:3128"));
    m_proxies->field()->setObjectName(u"proxyField"_s);
    //: A field's name
    m_proxies->field()->setAccessibleName(tr("Proxy"));
    layout->addSpacing(6);
    layout->addWidget(caption(tr("Proxies"), m_proxies->field()));
    layout->addWidget(m_proxies);
    layout->addWidget(plainLabel(tr("A domain does not list its proxies, so name them here. No proxy? "
                                    "Leave this empty."),
                                 12, QFont::Normal, "second"));
    layout->addStretch(1);
    return card;
}

QWidget *SetupPage::permissionCard()
{
    auto *card = new QFrame;
    QVBoxLayout *layout = cardLayout(card, tr("Permission"), tr("Printed in the report"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    //: Who allowed the check: fields' names and examples
    m_name = new TextField(tr("Name"), tr("Tom Reyes"));
    m_role = new TextField(tr("Role"), tr("IT consultant"));
    m_basis = new TextField(tr("Basis"), tr("Written order from the owner, 20 Nov 2026"));
    m_name->edit()->setObjectName(u"permissionName"_s);
    m_role->edit()->setObjectName(u"permissionRole"_s);
    m_basis->edit()->setObjectName(u"permissionBasis"_s);
    row->addWidget(m_name);
    row->addWidget(m_role);
    layout->addLayout(row);
    layout->addWidget(m_basis);
    m_allowed = new QCheckBox(tr("I am allowed to test these servers, and I\n"
                                 "have told the person who runs them."));
    m_allowed->setObjectName(u"allowedBox"_s);
    layout->addWidget(m_allowed);
    return card;
}

QWidget *SetupPage::mailboxCard()
{
    auto *card = new QFrame;
    QVBoxLayout *layout = cardLayout(card, tr("Outside mailbox"), tr("Optional"));
    //: A field's name and an example in it
    m_mailbox = new TextField(tr("An address of yours elsewhere"), tr("you@outside.example"));
    m_mailbox->edit()->setObjectName(u"mailboxField"_s);
    layout->addWidget(m_mailbox);
    m_proof = new QCheckBox(tr("Send it one marked message, as proof"));
    m_proof->setObjectName(u"proofBox"_s);
    layout->addWidget(m_proof);
    return card;
}

QWidget *SetupPage::vantageCard()
{
    auto *card = new QFrame;
    QVBoxLayout *layout = cardLayout(card, tr("Where you check from"), {});
    m_vantage = new QComboBox;
    m_vantage->setObjectName(u"vantageBox"_s);
    //: For a screen reader: a list to choose from
    m_vantage->setAccessibleName(tr("Where you check from"));
    //: Choices: where this computer stands, seen from the servers
    m_vantage->addItem(tr("Find out by the addresses"));
    m_vantage->addItem(tr("From outside their network"), int(Place::Outside));
    m_vantage->addItem(tr("From inside their network"), int(Place::Inside));
    layout->addWidget(m_vantage);
    layout->addWidget(plainLabel(tr("From inside, nothing is proved about strangers: such answers "
                                    "become Not proven."),
                                 12, QFont::Normal, "second"));
    return card;
}

QWidget *SetupPage::footBar()
{
    auto *bar = new QFrame;
    bar->setObjectName(u"footBar"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(10);
    m_missing = plainLabel({}, 12, QFont::Normal, "second");
    m_missing->setObjectName(u"startReason"_s);
    layout->addWidget(m_missing, 1);
    auto *practice = new QPushButton(themedIcon(u"ui/practice"_s),
                                     //: Button: checks servers that are there for practice
                                     tr("Try it on practice servers"));
    practice->setObjectName(u"practiceButton"_s);
    connect(practice, &QPushButton::clicked, this, &SetupPage::practiceAsked);
    layout->addWidget(practice);
    //: Button
    m_start = new QPushButton(tr("Start the check"));
    m_start->setObjectName(u"startButton"_s);
    m_start->setProperty("primary", true);
    connect(m_start, &QPushButton::clicked, this, &SetupPage::startAsked);
    layout->addWidget(m_start);
    return bar;
}

void SetupPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_client->edit()->setFocus();
}

QString SetupPage::missing() const
{
    const bool anyTarget = !m_domain->text().isEmpty() || !m_mail->hosts().isEmpty()
                           || !m_mail->field()->text().isEmpty() || !m_proxies->hosts().isEmpty()
                           || !m_proxies->field()->text().isEmpty();
    if (!anyTarget)
        //: Why the check cannot start yet
        return tr("Name a domain, a mail server or a proxy first.");
    if (m_name->text().isEmpty() || m_role->text().isEmpty() || m_basis->text().isEmpty())
        //: Why the check cannot start yet
        return tr("Say who gives the permission, in what role, and on what basis.");
    if (!m_allowed->isChecked())
        //: Why the check cannot start yet
        return tr("Tick the permission first.");
    if (m_proof->isChecked() && m_mailbox->text().isEmpty())
        //: Why the check cannot start yet
        return tr("A proof message needs an outside mailbox of yours.");
    return {};
}

void SetupPage::updateStart()
{
    const QString reason = missing();
    m_start->setEnabled(reason.isEmpty());
    //: Beside the start button, when everything is there
    m_missing->setText(reason.isEmpty() ? tr("You can stop at any time. Answers already found are kept.")
                                        : reason);
}

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

bool SetupPage::readMailbox(CheckRequest &request)
{
    request.outsideMailbox.clear();
    request.sendProof = m_proof->isChecked();
    if (m_mailbox->text().isEmpty())
        return !request.sendProof;
    const std::variant<QString, InputRefusal> mailbox = parseMailbox(m_mailbox->text());
    if (const auto *refusal = std::get_if<InputRefusal>(&mailbox)) {
        m_mailbox->refuse(refusal->text);
        return false;
    }
    request.outsideMailbox = std::get<QString>(mailbox);
    return true;
}

std::optional<CheckRequest> SetupPage::request()
{
    CheckRequest request = m_base;
    const bool targets = readTargets(request);
    const bool mailbox = readMailbox(request);
    if (!targets || !mailbox || !missing().isEmpty())
        return {};
    if (request.domains != m_base.domains || request.mail != m_base.mail
        || request.proxies != m_base.proxies) {
        // Other servers: what was set up for the earlier ones (where our listeners are, how fast,
        // which name server) must not slip into a check of these.
        const CheckRequest read = request;
        request = {};
        request.domains = read.domains;
        request.mail = read.mail;
        request.proxies = read.proxies;
        request.outsideMailbox = read.outsideMailbox;
        request.sendProof = read.sendProof;
    }
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
    m_mailbox->setText(request.outsideMailbox);
    m_proof->setChecked(request.sendProof);
    const int row = request.statedPlace ? m_vantage->findData(int(*request.statedPlace)) : 0;
    m_vantage->setCurrentIndex(qMax(row, 0));
    updateStart();
}

void SetupPage::clear()
{
    fill({});
}

} // namespace doorcheck
