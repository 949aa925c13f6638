// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/session_rules.h"

#include "core/verdict/rules/unreachable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::AuthPlaintextRule)
};

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

// Mechanisms that send the password, or a token as good as one, readable (RFC 4616, 7628).
bool sendsSecret(const QString &mechanism)
{
    return mechanism == u"PLAIN"_s || mechanism == u"LOGIN"_s || mechanism == u"XOAUTH2"_s
        || mechanism == u"OAUTHBEARER"_s || mechanism == u"XOAUTH"_s;
}

} // namespace

Judgement judgeAuthPlaintext(const RuleInput &input)
{
    if (const auto unreachable = judgeUnreachable(input.evidence))
        return *unreachable;
    const QJsonObject &facts = input.evidence.facts;
    const QStringList inTls = listOf(facts[u"authInTls"_s]);
    if (facts[u"implicitTls"_s].toBool() && facts.contains(u"authInTls"_s))
        return {Verdict::Pass, u"after-tls"_s, Words::tr("No. The port is encrypted from the start."),
                //: %1 lists the login methods the server offers, such as PLAIN LOGIN
                Words::tr("AUTH inside TLS: %1.").arg(inTls.join(u' ')), {}};
    if (!facts.contains(u"authInClear"_s))
        return {Verdict::NotTested, u"not-tested"_s, Words::tr("It could not be asked."), {}, {}};
    const QStringList inClear = listOf(facts[u"authInClear"_s]);
    //: %1 lists the login methods the server offers, such as PLAIN LOGIN
    const QString seen = Words::tr("AUTH before TLS: %1.").arg(inClear.join(u' '));
    if (std::ranges::any_of(inClear, sendsSecret))
        return {Verdict::Warning, u"in-clear"_s,
                facts[u"starttlsOffered"_s].toBool()
                    ? Words::tr("Yes. It takes passwords without encryption.")
                    : Words::tr("Yes. It takes passwords and has no encryption."),
                seen, u"auth-plaintext"_s};
    if (!inClear.isEmpty())
        return {Verdict::Pass, u"challenge-only"_s,
                Words::tr("No. Without encryption no password is sent."),
                //: %1 is the sentence so far, which lists login methods
                Words::tr("%1 None of them sends the password itself.").arg(seen), {}};
    if (!inTls.isEmpty())
        return {Verdict::Pass, u"after-tls"_s, Words::tr("No. It wants encryption first."),
                //: %1 lists the login methods the server offers, such as PLAIN LOGIN
                Words::tr("AUTH only inside TLS: %1.").arg(inTls.join(u' ')), {}};
    return {Verdict::Pass, u"none"_s, Words::tr("No. It asks for no password here."),
            Words::tr("AUTH does not stand in the answer to EHLO."), {}};
}

} // namespace doorcheck
