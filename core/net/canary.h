// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace doorcheck {

struct CanarySettings
{
    QHostAddress listen{QHostAddress::Any}; // where the listeners bind
    QHostAddress announced; // the address others are told; null: the source address towards them
    quint16 smtpPort = 0;   // 0: 25 where allowed, else any free one
    quint16 httpPort = 0;   // 0: 80 where allowed, else any free one
    quint16 tcpPort = 0;    // 0: any free one
};

// Listeners of our own. Each answer carries a nonce made for that one connection or request, never
// anything the other side sent: an echo cannot pass for proof.
//
//  HTTP  GET /<token>  -> a small page with a nonce derived from the token by a secret of this run.
//                         Any other path gives 404 without a nonce.
//  SMTP  greets "220 <name> ESMTP <nonce>", a fresh nonce each connection, and takes mail only
//        for mailboxes that were expected; keeps what it took, bounded.
//  TCP   sends one line with a fresh nonce, hears what it is told, and closes.
//  UDP   answers a datagram "/<token>" with the nonce of that page, and no other.
//
// A token that arrives at any of them is remembered: whoever brought it was told it by us.
class Canary : public QObject
{
    Q_OBJECT

public:
    explicit Canary(CanarySettings settings, QObject *parent = nullptr);
    ~Canary() override;

    // Starts all listeners. On failure a sentence (what, where, what to do); empty when fine.
    QString start();

    quint16 smtpPort() const;
    quint16 httpPort() const;
    quint16 tcpPort() const;
    quint16 udpPort() const; // 0: none could be had
    // Also listens on these ports, as TCP does; those that are taken or not allowed are left out.
    void listenAlso(const QList<quint16> &ports);
    const QList<quint16> &alsoPorts() const;
    // The address to name to a proxy at `target`, or null when none is known.
    QHostAddress addressFor(const QHostAddress &target) const;
    // Where a program on this machine reaches the listeners: to check that they answer at all.
    QHostAddress ownAddress() const;

    // A fresh token for one HTTP request, and the nonce its page will carry.
    struct Page
    {
        QString path; // "/3f2a..."
        QString nonce;
    };
    Page newPage();
    // Whether the token of this page came to one of our listeners, by whatever way.
    bool arrived(const Page &page) const;
    // Who brought it: the first few addresses, none when it did not come.
    QList<QHostAddress> arrivedFrom(const Page &page) const;

    // True when this nonce was sent by one of our listeners (in a banner or a line).
    bool issued(const QByteArray &nonce) const;
    // A nonce in `bytes` that one of our listeners issued; empty when there is none.
    QByteArray findIssued(const QByteArray &bytes) const;

    // Lets mail to `mailbox` in, and remembers it.
    void expectMail(const QString &mailbox);
    struct Delivery
    {
        QHostAddress from; // who delivered
        QString mailFrom;
        QString rcptTo;
        QByteArray message; // headers and body, at most 64 KiB
        qint64 atMs = 0;    // since the epoch
    };
    // The delivery that carries `token` in its own header, if one has come; never a bounce.
    std::optional<Delivery> deliveryWith(const QByteArray &token) const;

Q_SIGNALS:
    void delivered();
    void touched(); // some connection reached a listener

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace doorcheck
