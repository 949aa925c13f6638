// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/mailbox_trial.h"
#include "core/run/request.h"
#include "ui/widgets/card.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace doorcheck {

class KeyStore;
class TextField;

// The tester's own mailbox for the proof, and how it can be read by itself. Its password stays in
// the field or, where that is wanted, in the desktop's key store; it is written nowhere else.
class MailboxCard : public Card
{
    Q_OBJECT

public:
    explicit MailboxCard(QWidget *parent = nullptr);

    // Where passwords are kept; it outlives the card. Without one none is kept.
    void setKeyStore(KeyStore *keys);

    void fill(const CheckRequest &request);
    // Into the request, what can be read; says below a field what cannot. False when there is such.
    bool read(CheckRequest &request);
    // The same without saying anything.
    void sketch(CheckRequest &request) const;
    // What is still missing before a message may be sent, for a person; empty: nothing.
    QString missing() const;
    // Logs in with what `request` says, and tells how it went.
    void attempt(const CheckRequest &request);
    // A check has begun with what stands here: the password is kept, if it is to be.
    void keepPassword();
    // The password, if it is the one of this mailbox.
    QString passwordOf(const ImapLogin &login) const;

Q_SIGNALS:
    void edited();
    void trialAsked();
    void notKept(const QString &why); // the password, which a check has begun with

private:
    void addLogin();
    void showParts();
    void say(const QString &text, bool fault = false);
    void fetchPassword();
    void takeAnswer(const QString &secret, const QString &error);
    QString keyName() const; // empty while user or server cannot be read
    std::optional<ImapLogin> login() const;

    TextField *m_mailbox;
    QCheckBox *m_proof;
    QCheckBox *m_look;
    QWidget *m_login;
    TextField *m_server;
    TextField *m_user;
    TextField *m_password;
    QCheckBox *m_keep;
    QPushButton *m_try;
    QLabel *m_said;
    MailboxTrial m_trial;
    KeyStore *m_keys = nullptr;
    QString m_asked;   // the name in the key store that was asked for
    QString m_fetched; // the name whose password stands in the field
};

} // namespace doorcheck
