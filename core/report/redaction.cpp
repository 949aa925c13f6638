// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction.h"

#include "core/checklist/checklist.h"
#include "core/report/report_words.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace doorcheck {

using namespace Qt::StringLiterals;

// Members whose values are words of ours, times or numbers. Outside the facts only.
static bool isOurWord(const QString &key)
{
    static const QSet<QString> keys{
        u"schema"_s,  u"engine"_s,    u"id"_s,     u"item"_s,     u"verdict"_s, u"grade"_s,
        u"place"_s,   u"state"_s,     u"answer"_s, u"started"_s,  u"finished"_s, u"given"_s,
        u"expires"_s, u"validUntil"_s, u"due"_s,   u"case"_s,     u"method"_s,  u"outcome"_s,
        u"who"_s,     u"kind"_s,      u"check"_s};
    return keys.contains(key);
}

// What people wrote in words of their own may name anybody.
static bool isFreeText(const QString &key, const QString &inside)
{
    return key == "basis"_L1 || key == "note"_L1
        || (key == "reason"_L1 && inside == "acceptedRisk"_L1);
}

// A name everybody has says nothing about anybody.
static bool isRole(const QString &mailbox)
{
    static const QSet<QString> roles{u"abuse"_s, u"postmaster"_s, u"hostmaster"_s, u"webmaster"_s,
                                     u"security"_s, u"noc"_s, u"root"_s, u"mailer-daemon"_s};
    return roles.contains(mailbox.toLower());
}

static const QRegularExpression &mailPattern()
{
    static const QRegularExpression pattern(
        uR"(([^\s<>()\[\],;:"'\\@|]+)@(?=\[|[\p{L}\p{N}]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString Redactor::standIn(Kind kind, const QString &text)
{
    static const QString names[] = {u"host"_s, u"address"_s, u"mailbox"_s, u"person"_s};
    const QString key = QString::number(int(kind)) + text.toLower();
    QString &known = m_standIns[key];
    if (known.isEmpty())
        known = u"%1-%2"_s.arg(names[int(kind)]).arg(++m_numbers[int(kind)]);
    return known;
}

void Redactor::learn(Kind kind, const QString &text)
{
    const QString name = text.simplified();
    if (name.size() < 2 || !QHostAddress(name).isNull())
        return; // addresses are known by their form
    QHash<QString, QString> &known = kind == Kind::Mailbox ? m_mailboxes : m_literals;
    if (!known.contains(name.toLower()))
        known.insert(name.toLower(), standIn(kind, name));
}

void Redactor::learnPeople(const RunDocument &run)
{
    QStringList people{run.permission.name};
    for (const Finding &finding : run.findings) {
        if (finding.attestation)
            people << finding.attestation->name << finding.attestation->doneBy;
        if (finding.acceptedRisk)
            people << finding.acceptedRisk->owner;
        if (finding.action)
            people << finding.action->owner;
    }
    for (const QString &person : std::as_const(people)) {
        learn(Kind::Person, person);
        // "Mr Baker" is Ann Baker; a small or short word of a name is any word.
        for (const QString &part : person.split(u' ', Qt::SkipEmptyParts)) {
            if (part.size() >= 4 && part[0].isUpper() && !m_literals.contains(part.toLower()))
                m_literals.insert(part.toLower(), standIn(Kind::Person, person.simplified()));
        }
    }
}

// The name a server or we give at the beginning, which may have no dot to know it by.
static QString nameSaid(const QString &line)
{
    static const QRegularExpression said(u"^(?:220[ -]|250[ -]|EHLO |HELO |LHLO )(\\S+)"_s);
    const QString name = said.match(line).captured(1);
    if (name.contains(u'.'))
        return name;
    static const QSet<QString> noName{u"esmtp"_s, u"smtp"_s, u"localhost"_s};
    const bool greets = !line.startsWith(u"250"_s);
    return greets && name.size() >= 3 && !noName.contains(name.toLower()) ? name : QString();
}

void Redactor::learnHosts(const RunDocument &run)
{
    for (const QJsonValue &domain : run.request[u"domains"_s].toArray())
        learn(Kind::Host, domain.toString());
    for (const QString &list : {u"mail"_s, u"proxies"_s}) {
        for (const QJsonValue &host : run.request[list].toArray()) {
            learn(Kind::Host, host[u"name"_s].toString());
            learn(Kind::Host, host[u"host"_s].toString());
        }
    }
    for (const Finding &finding : run.findings) {
        learn(Kind::Host, finding.target);
        const QJsonArray offered = finding.evidence.facts[u"ehlo"_s].toArray();
        learn(Kind::Host, offered.first().toString().section(u' ', 0, 0));
        learn(Kind::Host, nameSaid(finding.evidence.facts[u"banner"_s].toString()));
        for (const Transcript &transcript : finding.evidence.transcripts) {
            for (const TranscriptLine &line : transcript.lines)
                learn(Kind::Host, nameSaid(line.text));
        }
    }
}

void Redactor::learnMailboxes(const RunDocument &run)
{
    const QString document = QString::fromUtf8(runToJsonText(run));
    for (auto it = mailPattern().globalMatch(document); it.hasNext();) {
        const QString mailbox = it.next().captured(1);
        if (mailbox.size() >= 3 && !isRole(mailbox))
            learn(Kind::Mailbox, mailbox);
    }
    for (const Finding &finding : run.findings) {
        for (const QString &fact : {u"knownName"_s, u"madeUpName"_s, u"login"_s}) {
            const QString name = finding.evidence.facts[fact].toString();
            if (!isRole(name))
                learn(Kind::Mailbox, name);
        }
    }
}

static QRegularExpression anyOf(const QHash<QString, QString> &texts)
{
    QStringList all = texts.keys();
    // The longest first: "Anna Bright" before "Anna".
    std::ranges::sort(all, [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    for (QString &text : all)
        text = QRegularExpression::escape(text);
    const QString pattern = all.isEmpty() ? u"(?!)"_s : all.join(u'|');
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])"_s.arg(pattern),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

Redactor::Redactor(const QList<RunDocument> &runs)
{
    for (const RunDocument &run : runs) {
        learnHosts(run);
        learnPeople(run);
        learnMailboxes(run);
        const QString client = run.client.simplified();
        if (client.size() >= 2)
            m_literals.insert(client.toLower(), ReportWords::tr("Client"));
    }
    m_anyLiteral = anyOf(m_literals);
    m_anyMailbox = anyOf(m_mailboxes);
}

// Replaces each match by what `replace` makes of it.
template <typename Replace>
static QString replaced(const QRegularExpression &pattern, const QString &text, Replace replace)
{
    QString result;
    qsizetype done = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += replace(match);
        done = match.capturedEnd();
    }
    return result += QStringView(text).mid(done);
}

QString Redactor::withoutLiterals(const QString &text, bool mailboxes) const
{
    const QString result = replaced(m_anyLiteral, text, [this](const auto &match) {
        return m_literals.value(match.captured().toLower());
    });
    return !mailboxes ? result : replaced(m_anyMailbox, result, [this](const auto &match) {
        return m_mailboxes.value(match.captured().toLower());
    });
}

QString Redactor::withoutMailboxes(const QString &text)
{
    static const QRegularExpression done(u"^mailbox-\\d+$"_s);
    const auto named = [this](const QString &mailbox) {
        return isRole(mailbox) || done.match(mailbox).hasMatch() ? mailbox
                                                                 : standIn(Kind::Mailbox, mailbox);
    };
    const QString result = replaced(
        mailPattern(), text, [&](const auto &match) { return named(match.captured(1)) + u'@'; });
    // The way of UUCP: the host first.
    static const QRegularExpression bang(u"([\\w.-]+)!([\\w.+%-]+)"_s);
    return replaced(bang, result, [&](const auto &match) {
        return match.captured(1) + u'!' + named(match.captured(2));
    });
}

QString Redactor::withoutAddresses(const QString &text)
{
    static const QRegularExpression six(
        u"(?:[0-9A-Fa-f]{0,4}:){2,7}(?:\\d+(?:\\.\\d+){3}|[0-9A-Fa-f]{0,4})(?:%[\\w-]+)?"_s);
    static const QRegularExpression four(u"\\d+(?:\\.\\d+){3}"_s);
    const QString result = replaced(six, text, [this](const auto &match) {
        const QHostAddress address(match.captured());
        const bool real = !address.isNull() && match.captured() != "::"_L1;
        return real ? standIn(Kind::Address, address.toString()) : match.captured();
    });
    return replaced(four, result, [this](const auto &match) {
        return standIn(Kind::Address, match.captured());
    });
}

QString Redactor::withoutHosts(const QString &text)
{
    static const QRegularExpression host(
        u"(?:[\\p{L}\\p{N}_-]+\\.)+(?:xn--[\\w-]+|\\p{L}{2,})(?![\\p{L}\\p{N}])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return replaced(host, text, [this](const auto &match) {
        const bool check = checklist().check(match.captured()) != nullptr;
        return check ? match.captured() : standIn(Kind::Host, match.captured());
    });
}

QString Redactor::withoutPatterns(const QString &text)
{
    return withoutHosts(withoutAddresses(withoutMailboxes(text)));
}

QString Redactor::evidenceText(const QString &text)
{
    // An address can stand in bytes as well: a reply of SOCKS holds one.
    static const QRegularExpression bytes(u"\\\\x(?!0d|0a|09)[0-9a-f]{2}"_s);
    if (bytes.match(text).hasMatch())
        return ReportWords::tr("(bytes, left out)");
    return redacted(text);
}

QString Redactor::redacted(const QString &text)
{
    return withoutPatterns(withoutLiterals(text, true));
}

QJsonValue Redactor::walk(const QJsonValue &value, const QString &key, const QString &inside)
{
    const bool fact = inside == "facts"_L1;
    if (!fact && isOurWord(key))
        return value;
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &entry : value.toArray())
            array << walk(entry, key, inside);
        return array;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const bool stays = fact || inside == "advice"_L1;
        QJsonObject result;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString name = fact ? evidenceText(it.key()) : it.key();
            result[name] = walk(it.value(), it.key(), stays ? inside : key);
        }
        return result;
    }
    if (!value.isString() || value.toString().isEmpty())
        return value;
    const QString text = value.toString();
    if (inside == "advice"_L1)
        return withoutLiterals(text, false); // ours, but for what the run put into it
    if (!fact && isFreeText(key, inside))
        return ReportWords::tr("(left out for sharing)");
    return evidenceText(text);
}

RunDocument Redactor::redacted(const RunDocument &run)
{
    RunDocument bare = run;
    bare.request = {};
    bare.client.clear();
    bare.vantage.source.clear();
    QJsonObject object = runToJson(bare);
    for (const QString &key : object.keys())
        object[key] = walk(object[key], key, {});
    QString error;
    std::optional<RunDocument> result = runFromJson(object, &error);
    if (!result)
        qFatal("A redacted run cannot be read back: %s", qPrintable(error));
    result->client = ReportWords::tr("Client");
    return *result;
}

} // namespace doorcheck
