// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/smtp_session.h"

namespace doorcheck {

inline constexpr auto labDomain = QLatin1StringView("practice.example");
inline constexpr auto labHost = QLatin1StringView("mail.practice.example");
inline constexpr auto labUser = QLatin1StringView("anna");

// The practice mail server's answer to one RCPT.
QByteArray labRecipientReply(const QString &rcptTo, bool open);

// Whether a recipient is the practice server's own.
bool isLabMailbox(const QString &rcptTo);

// Hands one message to the next server, then deletes itself. What is refused there is dropped, as
// there is nobody to tell.
class LabDelivery : public QObject
{
    Q_OBJECT

public:
    LabDelivery(SmtpMessage message, const QHostAddress &hop, quint16 port, QObject *parent);

private:
    void hear();
    void sayNext();

    QTcpSocket m_socket;
    QByteArrayList m_words; // what is still to be said, in order
    QByteArray m_heard;
};

} // namespace doorcheck
