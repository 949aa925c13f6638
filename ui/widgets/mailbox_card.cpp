// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mailbox_card.h"

#include "core/platform/key_store.h"
#include "core/report/plain_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

static const quint16 usualPort = ImapLogin().port;

MailboxCard::MailboxCard(QWidget *parent)
    //: Title of a card, and the remark beside it
    : Card(tr("Proof mailbox"), tr("Optional"), parent)
    //: A field's name and an example in it
    , m_mailbox(new TextField(tr("An address of yours elsewhere"), tr("you@outside.example")))
    , m_proof(new QCheckBox(tr("Send it one marked message, as proof")))
    , m_look(new QCheckBox(tr("Let Doorcheck look for it there")))
    , m_login(new QWidget)
    , m_said(plainLabel({}, 12, QFont::Normal, "second"))
{
    m_mailbox->edit()->setObjectName(u"mailboxField"_s);
    m_proof->setObjectName(u"proofBox"_s);
    m_look->setObjectName(u"imapBox"_s);
    body()->addWidget(m_mailbox);
    body()->addWidget(m_proof);
    body()->addWidget(plainLabel(tr("If the message arrives there, the open door is proven."), 12,
                                 QFont::Normal, "second"));
    body()->addWidget(m_look);
    addLogin();
    body()->addWidget(m_login);
    for (TextField *field : {m_mailbox, m_server, m_user, m_password})
        connect(field->edit(), &QLineEdit::textChanged, this, &MailboxCard::edited);
    for (TextField *field : {m_server, m_user}) {
        connect(field->edit(), &QLineEdit::editingFinished, this, &MailboxCard::fetchPassword);
        // A kept password is for the mailbox it was kept for, and is not said to another server.
        connect(field->edit(), &QLineEdit::textEdited, this, [this] {
            if (!std::exchange(m_fetched, {}).isEmpty())
                m_password->edit()->clear();
        });
    }
    for (QCheckBox *box : {m_proof, m_look}) {
        connect(box, &QCheckBox::toggled, this, &MailboxCard::showParts);
        connect(box, &QCheckBox::toggled, this, &MailboxCard::edited);
    }
    connect(this, &MailboxCard::edited, this, [this] {
        m_trial.stop();
        say({});
    });
    connect(m_try, &QPushButton::clicked, this, &MailboxCard::trialAsked);
    connect(&m_trial, &MailboxTrial::ended, this, [this](const QString &trouble) {
        if (trouble.isEmpty())
            //: After a login to a mailbox was tried
            return say(tr("It works: the mailbox can be read."));
        //: After a login to a mailbox was tried. %1 is why it did not work
        say(tr("It does not work: %1").arg(plainText(trouble, 300)), true);
    });
    say({});
    showParts();
}

void MailboxCard::addLogin()
{
    //: The login of a mailbox: fields' names and examples
    m_server = new TextField(tr("Mail server (IMAP)"), tr("imap.outside.example"));
    m_user = new TextField(tr("User"), tr("you@outside.example"));
    m_password = new TextField(tr("Password"), {});
    m_server->edit()->setObjectName(u"imapServer"_s);
    m_user->edit()->setObjectName(u"imapUser"_s);
    m_password->edit()->setObjectName(u"imapPassword"_s);
    m_password->edit()->setEchoMode(QLineEdit::Password);
    m_keep = new QCheckBox(tr("Keep it in this computer's key store"));
    m_keep->setObjectName(u"imapKeep"_s);
    m_keep->hide();
    //: Button: logs in to a mailbox, to see whether it works
    m_try = new QPushButton(tr("Try it"));
    m_try->setObjectName(u"imapTry"_s);
    m_try->setProperty("small", true);
    m_said->setObjectName(u"imapSaid"_s);
    auto *layout = new QVBoxLayout(m_login);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_server);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_user, 1);
    row->addWidget(m_password, 1);
    layout->addLayout(row);
    layout->addWidget(m_keep);
    layout->addWidget(m_try, 0, Qt::AlignLeft);
    layout->addWidget(m_said);
    layout->addWidget(plainLabel(tr("It is only read. Nothing in it is changed or kept."), 12,
                                 QFont::Normal, "second"));
}

void MailboxCard::setKeyStore(KeyStore *keys)
{
    m_keys = keys;
    m_keep->setVisible(keys);
    if (keys)
        connect(keys, &KeyStore::answered, this, &MailboxCard::takeAnswer);
}

void MailboxCard::showParts()
{
    m_look->setVisible(m_proof->isChecked());
    m_login->setVisible(m_proof->isChecked() && m_look->isChecked());
}

void MailboxCard::say(const QString &text, bool fault)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    m_said->setProperty("tone", fault ? u"fault"_s : u"second"_s);
    repolish(m_said);
}

std::optional<ImapLogin> MailboxCard::login() const
{
    const auto target = parseHostTarget(m_server->text());
    const auto *place = std::get_if<HostTarget>(&target);
    if (!place || m_user->text().isEmpty())
        return {};
    ImapLogin login;
    login.host = place->address.isNull() ? place->host : place->address.toString();
    if (place->port != 0)
        login.port = place->port;
    login.user = m_user->text();
    login.password = m_password->edit()->text(); // as it is: a password may end in a blank
    return login;
}

void MailboxCard::fill(const CheckRequest &request)
{
    const std::optional<ImapLogin> login = request.proofMailbox;
    m_mailbox->setText(request.outsideMailbox);
    m_proof->setChecked(request.sendProof);
    m_look->setChecked(login.has_value());
    m_server->setText(login ? hostText(login->host, login->port == usualPort ? 0 : login->port)
                            : QString());
    m_user->setText(login ? login->user : QString());
    m_password->setText(login ? login->password : QString());
    m_fetched.clear();
    showParts();
    fetchPassword();
}

bool MailboxCard::read(CheckRequest &request)
{
    sketch(request);
    bool fine = true;
    const auto mailbox = parseMailbox(m_mailbox->text());
    const auto *refusal = std::get_if<InputRefusal>(&mailbox);
    if (refusal && (!m_mailbox->text().isEmpty() || m_proof->isChecked())) {
        m_mailbox->refuse(refusal->text);
        fine = false;
    }
    if (!m_proof->isChecked() || !m_look->isChecked())
        return fine;
    const auto server = parseHostTarget(m_server->text());
    if (const auto *fault = std::get_if<InputRefusal>(&server))
        m_server->refuse(fault->text);
    if (m_user->text().isEmpty())
        //: What is wrong with a field
        m_user->refuse(tr("Name the mailbox's user."));
    if (m_password->edit()->text().isEmpty())
        //: What is wrong with a field
        m_password->refuse(tr("Give its password."));
    return fine && request.proofMailbox && !request.proofMailbox->password.isEmpty();
}

void MailboxCard::sketch(CheckRequest &request) const
{
    const auto mailbox = parseMailbox(m_mailbox->text());
    const auto *address = std::get_if<QString>(&mailbox);
    request.outsideMailbox = address ? *address : QString();
    request.sendProof = m_proof->isChecked();
    request.proofMailbox.reset();
    if (m_proof->isChecked() && m_look->isChecked())
        request.proofMailbox = login();
}

QString MailboxCard::missing() const
{
    if (m_proof->isChecked() && m_mailbox->text().isEmpty())
        //: Why the check cannot start yet
        return tr("A proof message needs an outside mailbox of yours.");
    return {};
}

void MailboxCard::attempt(const CheckRequest &request)
{
    const QString refusal = m_trial.start(request);
    //: While a login to a mailbox is tried
    say(refusal.isEmpty() ? tr("Trying it...") : refusal, !refusal.isEmpty());
}

QString MailboxCard::keyName() const
{
    const std::optional<ImapLogin> now = login();
    return now ? KeyStore::nameFor(now->user, now->host, now->port) : QString();
}

void MailboxCard::fetchPassword()
{
    const QString name = keyName();
    if (!m_keys || name.isEmpty() || !m_password->edit()->text().isEmpty() || name == m_asked)
        return;
    m_asked = name;
    m_keys->read(name);
}

void MailboxCard::takeAnswer(const QString &secret, const QString &error)
{
    const QString asked = std::exchange(m_asked, {});
    if (asked.isEmpty()) { // it was to be kept
        if (error.isEmpty())
            return;
        //: After the desktop was asked to keep a password. %1 is why it did not
        const QString why =
            tr("The key store did not take the password: %1").arg(plainText(error, 200));
        say(why, true);
        Q_EMIT notKept(why); // by now another page is shown
        return;
    }
    if (secret.isEmpty() || asked != keyName() || !m_password->edit()->text().isEmpty())
        return;
    m_password->edit()->setText(secret);
    m_keep->setChecked(true);
    m_fetched = asked;
}

void MailboxCard::keepPassword()
{
    const QString name = keyName();
    if (!m_keys || name.isEmpty() || !m_proof->isChecked() || !m_look->isChecked())
        return;
    m_asked.clear();
    if (m_keep->isChecked())
        m_keys->write(name, m_password->edit()->text());
    else if (m_fetched == name)
        m_keys->remove(name); // it was kept, and is to be no longer
}

QString MailboxCard::passwordOf(const ImapLogin &wanted) const
{
    const std::optional<ImapLogin> now = login();
    const bool same = now && now->host == wanted.host && now->port == wanted.port &&
                      now->user == wanted.user;
    return same ? now->password : QString();
}

} // namespace doorcheck
