// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup_page.h"

#include "ui/theme/verdict_paint.h"
#include "ui/widgets/card.h"
#include "ui/widgets/found_list.h"
#include "ui/widgets/host_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mailbox_card.h"
#include "ui/widgets/plan_card.h"
#include "ui/widgets/proxy_proof_card.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/vantage_picture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

SetupPage::SetupPage(QWidget *parent)
    : QWidget(parent)
    , m_mailbox(new MailboxCard)
    , m_proxyProof(new ProxyProofCard)
    , m_title(plainLabel({}, 22, QFont::DemiBold))
    , m_lead(plainLabel({}, 13, QFont::Normal, "second"))
    , m_plan(new PlanCard)
{
    setObjectName(u"page"_s);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(whoCard());
    left->addWidget(mailCard());
    left->addWidget(proxyCard());
    left->addWidget(m_plan);
    left->addWidget(m_proxyProof);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(permissionCard());
    right->addWidget(vantageCard());
    right->addWidget(m_mailbox);
    right->addStretch(1);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(24, 16, 24, 18);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnMinimumWidth(1, 350);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_lead, 1, 0, 1, 2);
    grid->setRowMinimumHeight(2, 8);
    grid->addLayout(left, 3, 0);
    grid->addLayout(right, 3, 1);
    grid->setRowStretch(3, 1);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(footBar());

    for (TextField *field : {m_client, m_domain, m_name, m_role, m_basis, m_public})
        connect(field->edit(), &QLineEdit::textChanged, this, &SetupPage::updateStart);
    for (HostList *list : {m_mail, m_proxies}) {
        connect(list, &HostList::edited, this, &SetupPage::updateStart);
        connect(list, &HostList::edited, this, &SetupPage::forgetFound);
    }
    connect(m_domain->edit(), &QLineEdit::textChanged, this, &SetupPage::forgetFound);
    connect(m_allowed, &QCheckBox::toggled, this, &SetupPage::updateStart);
    connect(m_mailbox, &MailboxCard::edited, this, &SetupPage::updateStart);
    connect(m_mailbox, &MailboxCard::notKept, this, &SetupPage::troubled);
    connect(m_mailbox, &MailboxCard::trialAsked, this, &SetupPage::tryMailbox);
    connect(m_proxyProof, &ProxyProofCard::edited, this, &SetupPage::updateStart);
    for (FoundList *list : {m_foundMail, m_foundProxies})
        connect(list, &FoundList::ticked, this, &SetupPage::take);
    connect(m_vantage, &QComboBox::currentIndexChanged, this, &SetupPage::updateStart);
    m_wait.setSingleShot(true);
    m_wait.setInterval(150);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        updatePlan();
        keepDraft();
    });
    takeDraft();
    showLookupState();
    updateStart();
    updatePlan();
}

QWidget *SetupPage::whoCard()
{
    //: Title of a card, and the remark beside it
    auto *card = new Card(tr("Who is checked"), tr("The name is printed in the report"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    //: A field's name and an example in it
    m_client = new TextField(tr("Client"), tr("Bright Bakery"));
    m_client->edit()->setObjectName(u"clientField"_s);
    //: A field's name and an example in it
    m_domain = new TextField(tr("Mail domain"), tr("brightbakery.example"));
    m_domain->edit()->setObjectName(u"domainField"_s);
    row->addWidget(m_client, 1);
    row->addWidget(m_domain, 1);
    card->body()->addLayout(row);
    return card;
}

QWidget *SetupPage::mailCard()
{
    //: Title of a card, and the remark beside it
    auto *card =
        new Card(tr("Mail servers"), tr("Those of the domain are looked up by themselves"));
    //: Button beside a field, and the hint in that field
    m_mail = new HostList(tr("Add a server"), tr("mail.brightbakery.example, or 192.0.2.1:25"));
    m_mail->field()->setObjectName(u"mailField"_s);
    //: A field's name
    m_mail->field()->setAccessibleName(tr("Mail server"));
    card->body()->addWidget(m_mail);
    addLookup(card->body());
    return card;
}

QWidget *SetupPage::proxyCard()
{
    //: Title of a card, and the remark beside it
    auto *card =
        new Card(tr("Proxy servers"), tr("A domain does not list its proxies, so tell us"));
    //: Button beside a field, and the hint in that field
    m_proxies = new HostList(tr("Add a proxy"), tr("gw.brightbakery.example, or 192.0.2.10:3128"));
    m_proxies->field()->setObjectName(u"proxyField"_s);
    //: A field's name
    m_proxies->field()->setAccessibleName(tr("Proxy"));
    card->body()->addWidget(m_proxies);
    m_foundProxies = new FoundList;
    m_foundProxies->setObjectName(u"foundProxies"_s);
    card->body()->addWidget(m_foundProxies);
    m_noProxy = plainLabel(tr("No proxy? Leave this empty."), 12, QFont::Normal, "second");
    card->body()->addWidget(m_noProxy);
    return card;
}

QWidget *SetupPage::permissionCard()
{
    auto *card = new Card(tr("Permission"), tr("Printed in the report"));
    QVBoxLayout *layout = card->body();
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

QWidget *SetupPage::vantageCard()
{
    auto *card = new Card(tr("Where you check from"));
    QVBoxLayout *layout = card->body();
    m_vantage = new QComboBox;
    m_vantage->setObjectName(u"vantageBox"_s);
    card->setBuddy(m_vantage); // where a combo box is called by its value, this is its name
    //: For a screen reader: a list to choose from
    m_vantage->setAccessibleName(tr("Where you check from"));
    //: Choices: where this computer stands, seen from the servers
    m_vantage->addItem(tr("Find out by the addresses"));
    m_vantage->addItem(tr("From outside their network"), int(Place::Outside));
    m_vantage->addItem(tr("From inside their network"), int(Place::Inside));
    m_picture = new VantagePicture;
    layout->addWidget(m_picture);
    m_placeText = plainLabel({}, 12, QFont::Normal, "second");
    layout->addWidget(m_vantage);
    layout->addWidget(m_placeText);
    //: A field's name and an example in it
    m_public = new TextField(tr("Your public address"), tr("203.0.113.7"));
    m_public->edit()->setObjectName(u"publicField"_s);
    layout->addWidget(m_public);
    layout->addWidget(plainLabel(tr("Only behind a router: the address that the servers see, or "
                                    "several with commas."),
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
    (m_client->text().isEmpty() ? m_client->edit() : m_name->edit())->setFocus();
}

QString SetupPage::missing() const
{
    const bool anyTarget = !m_domain->text().isEmpty() || !m_mail->hosts().isEmpty() ||
                           !m_mail->field()->text().isEmpty() || !m_proxies->hosts().isEmpty() ||
                           !m_proxies->field()->text().isEmpty();
    if (!anyTarget)
        //: Why the check cannot start yet
        return tr("Name a domain, a mail server or a proxy first.");
    if (m_name->text().isEmpty() || m_role->text().isEmpty() || m_basis->text().isEmpty())
        //: Why the check cannot start yet
        return tr("Say who gives the permission, in what role, and on what basis.");
    if (!m_allowed->isChecked())
        //: Why the check cannot start yet
        return tr("Tick the permission first.");
    if (everythingLeftOut())
        //: Why the check cannot start yet
        return tr("Every server is left out. Tick one, or add another.");
    return m_mailbox->missing();
}

void SetupPage::say(const QString &text)
{
    m_missing->setText(text);
}

void SetupPage::updateStart()
{
    const QString reason = missing();
    m_start->setEnabled(reason.isEmpty());
    //: Beside the start button, when everything is there
    m_missing->setText(reason.isEmpty()
                           ? tr("You can stop at any time. Answers already found are kept.")
                           : reason);
    m_start->setToolTip(reason);
    //: Headline of the form before a check
    m_title->setText(tr("Check the plan"));
    m_lead->setText(m_domain->text().isEmpty()
                        ? tr("Nothing is sent until you start the check.")
                        : //: Below the headline. %1 is a domain
                          tr("This is what a check of %1 would do. Nothing has been sent yet.")
                              .arg(m_domain->text()));
    m_wait.start();
}

} // namespace doorcheck
