// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/mta_fingerprint.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLooked = 512; // RFC 5321 4.5.3.1.5: a reply line is no longer
constexpr qsizetype mostLines = 64;

struct Pattern
{
    QLatin1StringView name;
    QRegularExpression words; // the first group, where there is one, is the version
};

QRegularExpression words(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

// What the servers put into their greeting unless somebody changed it.
const QList<Pattern> &bannerPatterns()
{
    static const QString version = u"([0-9][0-9a-z._+-]{0,30})"_s;
    static const QList<Pattern> patterns{
        {"Postfix"_L1, words(u"\\bpostfix\\b(?:[ /(]+"_s + version + u")?"_s)},
        {"Exim"_L1, words(u"\\bexim\\b(?:[ /]+"_s + version + u")?"_s)},
        {"Sendmail"_L1, words(u"\\bsendmail\\b(?:[ /]+"_s + version + u")?"_s)},
        {"OpenSMTPD"_L1, words(u"\\bopensmtpd\\b(?:[ /]+"_s + version + u")?"_s)},
        {"Exchange"_L1, words(u"\\bmicrosoft e?smtp mail service\\b(?:, version: "_s + version
                              + u")?"_s)},
        {"Haraka"_L1, words(u"\\bharaka\\b(?:[ /]+v?"_s + version + u")?"_s)},
        {"netqmail"_L1, words(u"\\bnetqmail\\b(?:[ /-]"_s + version + u")?"_s)},
        {"notqmail"_L1, words(u"\\bnotqmail\\b(?:[ /-]"_s + version + u")?"_s)},
        {"qmail"_L1, words(u"\\bqmail\\b"_s)},
        {"Courier"_L1, words(u"\\bcourier\\b(?:[ /]+"_s + version + u")?"_s)},
        {"Stalwart"_L1, words(u"\\bstalwart\\b(?: e?smtp)?(?: v?"_s + version + u")?"_s)},
        {"MailEnable"_L1, words(u"\\bmailenable\\b(?: service)?(?:,? version: "_s + version
                                + u")?"_s)},
        {"hMailServer"_L1, words(u"\\bhmailserver\\b(?:[ /]+"_s + version + u")?"_s)},
        {"Zimbra"_L1, words(u"\\bzimbra\\b"_s)},
    };
    return patterns;
}

// Words of the EHLO answer that only one server uses.
const QList<Pattern> &ehloPatterns()
{
    static const QList<Pattern> patterns{
        {"Exchange"_L1, words(u"^(?:250[ -])?(?:x-exps|x-anonymoustls|xrdst)\\b"_s)},
        {"Sendmail"_L1, words(u"\\bhello\\b.*\\bpleased to meet you$"_s)},
    };
    return patterns;
}

} // namespace

// The greeting without its code and without the host's own name, which may well be
// "postfix.example.org" in front of another server.
static QString withoutHost(const QByteArray &banner)
{
    QString text = QString::fromLatin1(banner.left(mostLooked));
    if (text.startsWith("220 "_L1) || text.startsWith("220-"_L1))
        text.remove(0, 4);
    const qsizetype space = text.indexOf(u' ');
    const QString first = space < 0 ? text : text.left(space);
    if (first.contains(u'.') || first.startsWith(u'['))
        text.remove(0, first.size());
    return text;
}

static QString tidyVersion(QString version)
{
    while (!version.isEmpty() && !version.back().isLetterOrNumber())
        version.chop(1); // "10.34--" in MailEnable's greeting
    return version;
}

static Software fromBanner(const QByteArray &banner)
{
    const QString text = withoutHost(banner);
    Software found;
    for (const Pattern &pattern : bannerPatterns()) {
        const QRegularExpressionMatch match = pattern.words.match(text);
        if (!match.hasMatch())
            continue;
        if (!found.name.isEmpty())
            return {};
        found = {pattern.name, tidyVersion(match.captured(1)), u"banner"_s};
    }
    return found;
}

Software mailSoftware(const QByteArray &banner, const QByteArrayList &ehlo)
{
    const Software greeted = fromBanner(banner);
    if (!greeted.name.isEmpty())
        return greeted;
    for (const QByteArray &line : ehlo.mid(0, mostLines)) {
        const QString text = QString::fromLatin1(line.left(mostLooked)).trimmed();
        for (const Pattern &pattern : ehloPatterns()) {
            if (pattern.words.match(text).hasMatch())
                return {pattern.name, {}, u"EHLO"_s};
        }
    }
    return {};
}

QString hostNameAtStart(const SmtpReply &reply)
{
    static const QRegularExpression name(
        u"^\\s*([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+)\\.?(?:\\s|$)"_s);
    const QString text = reply.lines.isEmpty() ? QString() : visibleText(reply.lines.first(), 300);
    const QString found = name.match(text).captured(1).toLower();
    return QHostAddress(found).isNull() ? found : QString();
}

} // namespace doorcheck
