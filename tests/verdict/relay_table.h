// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/rules/open_relay.h"

#include <QJsonArray>
#include <QTest>

// Cases of one server as a table of evidence, for the tests of the open-relay rule.
namespace doorcheck::test {

using namespace Qt::StringLiterals;
using Outcome = RelayOutcome;

inline RelayCase make(const char *id, Outcome outcome, const char *reply = nullptr)
{
    const QString name = QString::fromLatin1(id);
    const QString question = name.section(u'/', 1);
    QString rcpt = u"u@x.example"_s;
    if (question == u"control/local"_s)
        rcpt = u"zz@d.example"_s;
    else if (question == u"control/bare"_s)
        rcpt = u"zz"_s;
    else if (question.startsWith(u"control/"_s))
        rcpt = question.mid(8) + u"@d.example"_s;
    else if (question != u"R1"_s)
        rcpt = question + u"%x.example@d.example"_s;
    const bool yes = outcome == Outcome::Accepted;
    return {name, u"u@x.example"_s, rcpt,
            reply ? QString::fromLatin1(reply)
                  : yes                           ? u"250 ok"_s
                : outcome == Outcome::NoSuchUser ? u"550 5.1.1 unknown"_s
                                                 : u"554 5.7.1 Relay access denied"_s,
            outcome};
}

using Cases = QList<RelayCase>;

inline const Cases closed{make("S2/R1", Outcome::Denied), make("S2/control/known", Outcome::Accepted),
                   make("S2/control/local", Outcome::NoSuchUser),
                   make("S2/control/again", Outcome::Accepted)};

inline Judgement judge(const Cases &cases, const QJsonObject &facts = {}, Place place = Place::Outside)
{
    Evidence evidence;
    evidence.relayCases = cases;
    evidence.facts = facts;
    if (!evidence.facts.contains(u"mailDomain"_s))
        evidence.facts[u"mailDomain"_s] = u"d.example"_s;
    return judgeOpenRelay({evidence, place, QDate(2026, 11, 24), {}, {}});
}

inline void relayColumns()
{
    QTest::addColumn<Cases>("cases");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QString>("words");
}

inline void row(const char *name, const Cases &cases, const char *verdict, const char *words = "")
{
    QTest::newRow(name) << cases << QByteArray(verdict) << QString::fromLatin1(words);
}

// What is wrong with the judgement of the row at hand: another verdict, `words` not told, a reason
// too long for its line, or a verdict from inside. Empty when all is right.
inline QByteArray faultOfRow()
{
    QFETCH(Cases, cases);
    QFETCH(QByteArray, verdict);
    QFETCH(QString, words);
    const Judgement judgement = judge(cases);
    const Verdict inside = judge(cases, {}, Place::Inside).verdict;
    const bool right = verdictName(judgement.verdict).toLatin1() == verdict
        && judgement.technical.contains(words) && judgement.reason.size() <= 60
        && (inside == Verdict::NotProven || inside == Verdict::NotTested);
    return right ? QByteArray()
                 : verdictName(judgement.verdict).toLatin1() + ": " + judgement.reason.toUtf8()
            + " | " + judgement.technical.toUtf8() + " | inside " + verdictName(inside).toLatin1();
}

} // namespace doorcheck::test
