// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/rules/open_relay.h"

#include <QJsonArray>

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

} // namespace doorcheck::test
