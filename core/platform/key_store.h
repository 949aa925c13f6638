// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace doorcheck {

// Passwords in the place where the desktop keeps them (Secret Service, KWallet, Keychain, Windows'
// credential store). One question at a time; each ends in one answered(), in a later turn of the
// event loop. A machine without such a place answers with an error, and nothing is written elsewhere.
class KeyStore : public QObject
{
    Q_OBJECT

public:
    explicit KeyStore(QObject *parent = nullptr) : QObject(parent) {}

    virtual void read(const QString &name);
    virtual void write(const QString &name, const QString &secret);
    virtual void remove(const QString &name);

    // How the login of a mailbox is called there: "imap:anna@mail.example:993".
    static QString nameFor(const QString &user, const QString &host, quint16 port);

Q_SIGNALS:
    // `secret` of read(); empty when there is none. `error`: a sentence, or empty.
    void answered(const QString &secret, const QString &error);
};

} // namespace doorcheck
