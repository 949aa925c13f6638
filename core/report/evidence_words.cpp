// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evidence_words.h"

#include "core/report/plain_text.h"
#include "core/report/report_words.h"

#include <QHash>
#include <QJsonArray>

namespace doorcheck {

using namespace Qt::StringLiterals;

// The labels of facts, for all probes. Short enough for a narrow column.
static const QHash<QString, const char *> &labels()
{
    static const QHash<QString, const char *> table{
        {u"asked"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Ways asked")},
        {u"forms"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Forms tried")},
        {u"leftOut"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Left out at this pace")},
        {u"mailbox"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Mailbox")},
        {u"mailboxRefused"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "The mailbox was refused")},
        {u"ownOnly"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Leads to its own sites only")},
        {u"address"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Address")},
        {u"afterMs"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "After (milliseconds)")},
        {u"answersUs"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Lets us through at all")},
        {u"arrived"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Arrived")},
        {u"askedAgainAfterMs"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Asked again after (milliseconds)")},
        {u"authInClear"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Logins offered without encryption")},
        {u"authInTls"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Logins offered under encryption")},
        {u"authSchemes"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Kinds of login")},
        {u"banner"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Greeting")},
        {u"baseline"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Answer to a plain request")},
        {u"basicOverClearText"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Passwords travel in clear text")},
        {u"bytesBeforeTls"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Sent before encryption was ready")},
        {u"canary"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Our own listeners")},
        {u"canaryAnswers"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Our listener answers ourselves")},
        {u"case"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Case")},
        {u"complete"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Everything was asked")},
        {u"connectPorts"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Tunnels granted to ports")},
        {u"connectRefused"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Tunnels refused by its rules")},
        {u"derivedFrom"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Seen in passing by")},
        {u"echoed"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Addresses of ours in its answer")},
        {u"ehlo"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "What it offers (EHLO)")},
        {u"error"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "How it ended")},
        {u"errorText"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "In words")},
        {u"emptySender"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "From the empty sender")},
        {u"everyForm"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Every form of address was tried")},
        {u"expnKnown"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Answer to EXPN")},
        {u"expnUnknown"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Answer to EXPN, made-up name")},
        {u"faultForAll"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "It fails whatever it is asked")},
        {u"from"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Came from")},
        {u"greetedAs"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "We greeted as")},
        {u"greetingRefused"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Our greeting was refused")},
        {u"handedTo"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Handed to")},
        {u"hostNames"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Names it goes by")},
        {u"httpPort"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Web port")},
        {u"implicitTls"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Encrypted from the start")},
        {u"knownName"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "A name it must know")},
        {u"letIn"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Who was let in")},
        {u"login"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Asked with the test login")},
        {u"madeUpName"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "A name nobody has")},
        {u"mailDomain"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Mail domain")},
        {u"mailDomainGuessed"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Mail domain was guessed")},
        {u"matrix"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Where it leads")},
        {u"methods"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Ways it answers")},
        {u"methodsOffered"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Logins it chose (SOCKS 5)")},
        {u"offered"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Offered")},
        {u"otherAddresses"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Other addresses of this host")},
        {u"outsideIsOurs"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "The outside mailbox is the tester's")},
        {u"outsideMailbox"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Outside mailbox")},
        {u"ownListener"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "This port is our own listener")},
        {u"ownAddresses"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Addresses that are known to be ours")},
        {u"path"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Its way")},
        {u"port"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Port")},
        {u"portNamed"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Port was named by the tester")},
        {u"portOnTrial"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Port was tried on suspicion")},
        {u"proof"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Proof")},
        {u"proofs"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Marked messages")},
        {u"proxyHeader"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Takes a PROXY header")},
        {u"rcpt"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Answer to RCPT")},
        {u"rcptAfter"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Answer to RCPT afterwards")},
        {u"rcptBefore"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Answer to RCPT before")},
        {u"received"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Its Received line in our marked message")},
        {u"reply"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Reply")},
        {u"sentTo"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Sent to")},
        {u"server"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Server header")},
        {u"smtpPort"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Mail port")},
        {u"source"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Our address")},
        {u"speaks"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Languages it answered in")},
        {u"spokeThere"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Servers known by their first word")},
        {u"starttlsOffered"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Encryption offered (STARTTLS)")},
        {u"starttlsReply"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Answer to STARTTLS")},
        {u"startTlsUsed"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Asked under encryption")},
        {u"stranger"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "A stranger")},
        {u"submission"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "A port for one's own people")},
        {u"taken"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Taken by the server")},
        {u"tcpPort"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Plain port")},
        {u"test-login"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "The test login")},
        {u"tls"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Encryption (TLS)")},
        {u"tlsError"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Encryption failed")},
        {u"token"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Secret word")},
        {u"vantage"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Asked from")},
        {u"via"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Via header")},
        {u"vrfyAgain"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Answer to VRFY, known name once more")},
        {u"vrfyKnown"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Answer to VRFY, known name")},
        {u"vrfyKnownOutcome"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "It means, of the known name")},
        {u"vrfyUnknownOutcome"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "It means, of the made-up name")},
        {u"vrfyUnknown"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Answer to VRFY, made-up name")},
        {u"without"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "The same without the claim")},
        {u"withoutOutcome"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "It means, without the claim")},
        {u"wrong-login"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "A wrong login")},
        {u"xclient"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Believes XCLIENT")},
        {u"x-forwarded-for"_s,
         QT_TRANSLATE_NOOP("doorcheck::ReportWords", "A made-up X-Forwarded-For")},
        {u"proxy-header"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "A made-up PROXY header")},
        {u"xforwardOffered"_s, QT_TRANSLATE_NOOP("doorcheck::ReportWords", "Offers XFORWARD")},
    };
    return table;
}

QString factLabel(const QString &name)
{
    if (const char *label = labels().value(name))
        return ReportWords::tr(label);
    QString words;
    for (const QChar c : name) {
        if (c.isUpper() && !words.isEmpty() && !words.back().isUpper() && words.back() != u' ')
            words += u' ';
        words += c == u'-' || c == u'_' ? u' ' : words.isEmpty() ? c.toUpper() : c.toLower();
    }
    return plainText(words, 80);
}

QString methodTitle(const QString &method)
{
    QString title = method;
    title.replace(u"http-get"_s, u"HTTP GET"_s).replace(u"socks"_s, u"SOCKS "_s);
    title.replace(u"connect"_s, u"CONNECT"_s).replace(u'-', u' ').replace(u"http "_s, u"HTTP "_s);
    return plainText(title, 40);
}

static QString scalarText(const QString &name, const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? ReportWords::tr("Yes") : ReportWords::tr("No");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    const QString text = value.toString();
    if (name == "vantage"_L1) {
        return text == "outside"_L1 ? ReportWords::tr("outside")
            : text == "inside"_L1   ? ReportWords::tr("inside")
                                    : ReportWords::tr("a place not known to be outside");
    }
    if (name == "proof"_L1 || name == "proofs"_L1)
        return text == "listener"_L1 ? ReportWords::tr("our own listener was reached")
            : text == "own-mail-server"_L1
            ? ReportWords::tr("the organisation's own mail server was reached")
            : text == "own-web-site"_L1
            ? ReportWords::tr("the organisation's own web site was reached")
            : text;
    if (name.startsWith("vrfy"_L1) || name == "withoutOutcome"_L1) {
        if (const auto outcome = relayOutcomeFromName(text))
            return outcomeWords(*outcome);
    }
    if (const auto outcome = proxyOutcomeFromName(text))
        return outcomeWords(*outcome);
    if (name == "derivedFrom"_L1)
        return QString(text).replace(u'|', u' ');
    return text;
}

static QString valueText(const QString &name, const QJsonValue &value)
{
    QStringList parts;
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            parts << valueText(name, entry);
        parts.removeAll(QString());
        return parts.join(value.toArray().first().isObject() ? u" / "_s : u", "_s);
    }
    if (!value.isObject())
        return scalarText(name, value);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString text = valueText(it.key(), it.value());
        if (!text.isEmpty())
            parts << factLabel(it.key()) + u": "_s + text;
    }
    return parts.join(u"; "_s);
}

// Destination by method: a row for each place, "Mail 25" -> "CONNECT: reached, SOCKS 5: refused".
static void addMatrixRows(const QJsonArray &matrix, QList<ReportRow> &rows)
{
    for (const QJsonValue &value : matrix) {
        const QJsonObject cell = value.toObject();
        const QString title = reachPlace(cell);
        const QString place = cell[u"row"_s] == "inside"_L1
            ? title
            : plainText(u"%1 %2"_s.arg(title).arg(cell[u"port"_s].toInt()), 80);
        const QString outcome = scalarText(u"outcome"_s, cell[u"outcome"_s]);
        const QString fared =
            plainText(methodTitle(cell[u"method"_s].toString()) + u": "_s + outcome, 120);
        if (!rows.isEmpty() && rows.last().name == place)
            rows.last().value += u", "_s + fared;
        else
            rows << ReportRow{place, fared};
    }
}

// A row for each marked message, and one for each station of its way: what a server wrote there is
// evidence, and has to be read whole.
static void addProofRows(const QJsonArray &proofs, QList<ReportRow> &rows)
{
    for (const QJsonValue &value : proofs) {
        QJsonObject proof = value.toObject();
        const QJsonArray path = proof.take(u"path"_s).toArray();
        const QString text = plainText(valueText(u"proofs"_s, proof), 1000);
        if (!text.isEmpty())
            rows << ReportRow{ReportWords::tr("Marked message"), text};
        int station = 0;
        for (const QJsonValue &hop : path) {
            //: The servers a message passed, the first one first. %1: 1, 2, 3 ...
            rows << ReportRow{ReportWords::tr("Its way, station %1").arg(++station),
                              plainText(valueText(u"path"_s, hop), 2000)};
        }
    }
}

QList<ReportRow> factRows(const QJsonObject &facts)
{
    QList<ReportRow> rows, places;
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        if (it.key() == "matrix"_L1 && it.value().isArray()) {
            addMatrixRows(it.value().toArray(), places);
            continue;
        }
        if (it.key() == "proofs"_L1 && it.value().toArray().first().isObject()) {
            addProofRows(it.value().toArray(), rows);
            continue;
        }
        const QString text = plainText(valueText(it.key(), it.value()), 1000);
        if (!text.isEmpty())
            rows << ReportRow{factLabel(it.key()), text};
    }
    return rows + places;
}

QString outcomeWords(RelayOutcome outcome)
{
    switch (outcome) {
    case RelayOutcome::Accepted:
        //: How one attempt to have mail passed on ended
        return ReportWords::tr("Accepted");
    case RelayOutcome::AcceptedToData:
        return ReportWords::tr("Accepted, up to the message");
    case RelayOutcome::Proven:
        return ReportWords::tr("Delivered");
    case RelayOutcome::Denied:
        return ReportWords::tr("Refused");
    case RelayOutcome::DeniedAtData:
        return ReportWords::tr("Refused at the message");
    case RelayOutcome::AuthRequired:
        return ReportWords::tr("Wants a login");
    case RelayOutcome::TlsRequired:
        return ReportWords::tr("Wants encryption");
    case RelayOutcome::NoSuchUser:
        return ReportWords::tr("No such user");
    case RelayOutcome::DomainNotFound:
        return ReportWords::tr("Domain not found");
    case RelayOutcome::Greylisted:
        return ReportWords::tr("Come back later");
    case RelayOutcome::Temporary:
        return ReportWords::tr("Refused for now");
    case RelayOutcome::Blocked:
        return ReportWords::tr("We are blocked");
    case RelayOutcome::RateLimited:
        return ReportWords::tr("Too many questions");
    case RelayOutcome::SenderRefused:
        return ReportWords::tr("Sender refused");
    case RelayOutcome::Syntax:
        return ReportWords::tr("Form not taken");
    case RelayOutcome::Unclear:
        return ReportWords::tr("Unclear refusal");
    case RelayOutcome::NotAsked:
        break;
    }
    return ReportWords::tr("Not asked");
}

QString outcomeWords(ProxyOutcome outcome)
{
    switch (outcome) {
    case ProxyOutcome::Reached:
        //: How one attempt to get through a proxy ended
        return ReportWords::tr("Reached");
    case ProxyOutcome::Granted:
        return ReportWords::tr("Granted, nothing came through");
    case ProxyOutcome::Unreachable:
        return ReportWords::tr("Let pass, could not be reached");
    case ProxyOutcome::Denied:
        return ReportWords::tr("Refused");
    case ProxyOutcome::AuthRequired:
        return ReportWords::tr("Wants a login");
    case ProxyOutcome::OwnPage:
        return ReportWords::tr("Shows a page of its own");
    case ProxyOutcome::Redirected:
        return ReportWords::tr("Sends elsewhere");
    case ProxyOutcome::NotAProxy:
        return ReportWords::tr("Not a proxy for this");
    case ProxyOutcome::Refused:
        return ReportWords::tr("Nothing listens");
    case ProxyOutcome::NotAsked:
        break;
    }
    return ReportWords::tr("Not asked");
}

} // namespace doorcheck
