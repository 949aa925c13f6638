// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/session_rules.h"

#include "core/verdict/rules/unreachable.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::StartTlsRule)
};

bool isOldProtocol(const QString &protocol)
{
    // RFC 8996 retired them.
    return protocol == u"TLSv1"_s || protocol == u"TLSv1.0"_s || protocol == u"TLSv1.1"_s
        || protocol.startsWith(u"SSL"_s) || protocol.contains(u"1.0"_s)
        || protocol.contains(u"1.1"_s);
}

// Submission is for people's programs, which look at the certificate; between servers hardly any
// does (RFC 7435), and a name that differs is common.
bool certificateMatters(const QJsonObject &facts)
{
    return facts[u"implicitTls"_s].toBool() || facts[u"port"_s].toInt() == 587;
}

constexpr int safeKey = 2048; // RFC 9325 4.2: RSA and Diffie-Hellman in a finite field

int shortestKey(const QJsonObject &tls)
{
    int shortest = 0; // 0: none of these kinds
    for (const QString &which : {u"keyBits"_s, u"exchangeBits"_s}) {
        const int length = tls[which].toInt();
        if (length > 0 && (shortest == 0 || length < shortest))
            shortest = length;
    }
    return shortest;
}

} // namespace

Judgement judgeStartTls(const RuleInput &input)
{
    if (const auto unreachable = judgeUnreachable(input.evidence))
        return *unreachable;
    const QJsonObject &facts = input.evidence.facts;
    const QJsonObject tls = facts[u"tls"_s].toObject();
    const QString trouble = facts[u"tlsError"_s].toString();
    if (!trouble.isEmpty() && tls.isEmpty())
        return {Verdict::Fail, u"broken"_s, Words::tr("It offers encryption, but it does not work."),
                trouble, u"starttls-missing"_s};
    if (!tls.isEmpty()) {
        const QString protocol = tls[u"protocol"_s].toString();
        //: %1 is the protocol such as TLSv1.3, %2 the cipher
        QString seen = Words::tr("%1, %2.").arg(protocol, tls[u"cipher"_s].toString());
        if (!facts[u"bytesBeforeTls"_s].toString().isEmpty())
            return {Verdict::Warning, u"weak"_s,
                    Words::tr("It lets others speak into the encrypted talk."),
                    //: %1 is what came
                    Words::tr("Bytes came between the answer to STARTTLS and the handshake: %1")
                        .arg(facts[u"bytesBeforeTls"_s].toString()),
                    u"starttls-missing"_s};
        if (isOldProtocol(protocol))
            return {Verdict::Warning, u"weak"_s, Words::tr("Its encryption is out of date."), seen,
                    u"starttls-missing"_s};
        if (const int length = shortestKey(tls); length > 0 && length < safeKey)
            return {Verdict::Warning, u"weak"_s, Words::tr("Its encryption is out of date."),
                    //: %n is the length of the key
                    seen + u' ' + Words::tr("One of its keys has only %n bit(s).", nullptr, length),
                    u"starttls-missing"_s};
        const QString errors = tls[u"errors"_s].toString();
        if (!errors.isEmpty()) {
            //: %1 is what is wrong with the certificate
            seen += u' ' + Words::tr("Of its certificate: %1.").arg(errors);
            if (certificateMatters(facts))
                return {Verdict::Warning, u"weak"_s,
                        Words::tr("Your people's programs cannot trust its certificate."), seen,
                        u"starttls-missing"_s};
        }
        return {Verdict::Pass, u"encrypted"_s, Words::tr("Yes. Mail to it travels encrypted."), seen,
                {}};
    }
    const QString refusal = facts[u"starttlsReply"_s].toString();
    if (!refusal.isEmpty())
        return {Verdict::Fail, u"broken"_s, Words::tr("It offers encryption, but it does not work."),
                //: %1 is the server's answer to the command
                Words::tr("STARTTLS: %1").arg(refusal), u"starttls-missing"_s};
    if (facts.contains(u"starttlsOffered"_s))
        return {Verdict::Warning, u"not-offered"_s,
                Words::tr("No. Anybody on the way can read the mail."),
                Words::tr("STARTTLS does not stand in the answer to EHLO."), u"starttls-missing"_s};
    return {Verdict::NotTested, u"not-tested"_s, Words::tr("It could not be asked."), {}, {}};
}

} // namespace doorcheck
