// SPDX-License-Identifier: GPL-3.0-or-later
// The encrypted part of a dialogue: what is offered, and what came of it.
#include "core/net/dialogue.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

int lengthOf(const QSslKey &key, QSsl::KeyAlgorithm algorithm)
{
    return !key.isNull() && key.algorithm() == algorithm ? std::max(0, key.length()) : 0;
}

} // namespace

void Dialogue::beginHandshake()
{
    // Certificate errors are facts for a rule, not a reason to end the dialogue.
    QSslConfiguration tls = m_socket.sslConfiguration();
    tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    if (m_oldTls) {
        // An old server is still to be asked. The protocol alone is not enough: the library's own
        // floor refuses TLS 1.0, and the signatures and keys that came with it.
        tls.setProtocol(QSsl::AnyProtocol);
        tls.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
        tls.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
    }
    if (!m_offered.isEmpty())
        tls.setAllowedNextProtocols(m_offered);
    m_socket.setSslConfiguration(tls);
    if (!m_tlsName.isEmpty())
        m_socket.setPeerVerifyName(m_tlsName);
    m_socket.startClientEncryption();
}

QString Dialogue::handshakeTrouble() const
{
    // The library often has no cause to name, and then its sentence ends at the colon.
    QString cause = m_socket.errorString().trimmed();
    while (cause.endsWith(u':') || cause.endsWith(u'.'))
        cause = cause.chopped(1).trimmed();
    if (cause.isEmpty() || cause == u"Error during SSL handshake"_s)
        //: %1 is a host with its port
        return tr("%1: the TLS handshake failed: the two sides found no protocol and cipher in "
                  "common, or the other side speaks something else there.")
            .arg(where());
    //: %1 is a host with its port, %2 the TLS library's own words
    return tr("%1: the TLS handshake failed: %2.").arg(where(), cause);
}

Dialogue::Waiter Dialogue::startTls()
{
    begin(Step::Encrypt, m_stepLimit);
    // RFC 3207 section 4: what was learnt or received before TLS must not survive it.
    m_bytesBeforeTls = std::exchange(m_buffer, {}) + m_socket.readAll();
    m_replyLines.clear();
    if (!m_bytesBeforeTls.isEmpty())
        //: %n counts bytes
        note(tr("%n byte(s) came before the TLS handshake and were thrown away", nullptr,
                static_cast<int>(m_bytesBeforeTls.size())));
    if (!m_failure)
        beginHandshake();
    return {this};
}

Dialogue::Waiter Dialogue::startTls(const QString &name)
{
    m_tlsName = name;
    return startTls();
}

QByteArray Dialogue::agreedProtocol() const
{
    const QSslConfiguration tls = m_socket.sslConfiguration();
    return tls.nextProtocolNegotiationStatus() == QSslConfiguration::NextProtocolNegotiationNegotiated
        ? tls.nextNegotiatedProtocol()
        : QByteArray();
}

QByteArray Dialogue::certificateHash() const
{
    return m_socket.isEncrypted() ? m_socket.peerCertificate().digest(QCryptographicHash::Sha256)
                                  : QByteArray();
}

QJsonObject Dialogue::tlsFacts() const
{
    if (!m_socket.isEncrypted())
        return {};
    const QSslCertificate certificate = m_socket.peerCertificate();
    QStringList errors;
    const QList<QSslError> found = m_socket.sslHandshakeErrors();
    for (const QSslError &error : found)
        errors.append(error.errorString());
    const QSslCipher cipher = m_socket.sessionCipher();
    return {{u"protocol"_s, cipher.protocolString()},
            {u"cipher"_s, cipher.name()},
            {u"bits"_s, cipher.usedBits()},
            {u"keyBits"_s, lengthOf(certificate.publicKey(), QSsl::Rsa)},
            {u"exchangeBits"_s, lengthOf(m_socket.sslConfiguration().ephemeralServerKey(), QSsl::Dh)},
            {u"subject"_s, certificate.subjectInfo(QSslCertificate::CommonName).join(u", "_s)},
            {u"issuer"_s, certificate.issuerInfo(QSslCertificate::CommonName).join(u", "_s)},
            {u"names"_s, QStringList(certificate.subjectAlternativeNames().values()).join(u", "_s)},
            {u"notBefore"_s, certificate.effectiveDate().toString(Qt::ISODate)},
            {u"notAfter"_s, certificate.expiryDate().toString(Qt::ISODate)},
            {u"errors"_s, errors.join(u"; "_s)}};
}

} // namespace doorcheck
