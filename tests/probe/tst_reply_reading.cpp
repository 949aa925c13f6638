// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/smtp/relay_forms.h"
#include "core/probe/smtp/reply_reading.h"

#include <QRandomGenerator>
#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

class TestReplyReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Wordings measured on Debian's servers or read in their sources.
    void recipient_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const char *reply, const char *outcome) {
            QTest::newRow(name) << QByteArray(reply) << QString::fromLatin1(outcome);
        };
        row("ok", "250 2.1.5 Ok", "accepted");
        row("forwarded", "251 user not local; will forward", "accepted");
        row("cannot verify", "252 2.0.0 cannot VRFY", "unclear");
        row("postfix default", "454 4.7.1 <u@x.example>: Relay access denied", "denied");
        row("a footer that speaks of relaying",
            "550 5.1.1 <u@d.example>: Recipient address rejected: User unknown in local recipient "
            "table. This server does not relay",
            "noSuchUser");
        row("a footer behind a refusal to relay",
            "554 5.7.1 <u@x.example>: Relay access denied. Is the user unknown to you?", "denied");
        row("soft bounce",
            "450 4.1.1 <u@d.example>: Recipient address rejected: User unknown in local recipient table",
            "noSuchUser");
        row("not verified yet",
            "450 4.1.1 <u@x.example>: Recipient address rejected: unverified address: unknown user?",
            "temporary");
        row("verified elsewhere",
            "550 5.1.1 <u@x.example>: Recipient address rejected: undeliverable address: host "
            "mx.x.example[192.0.2.9] said: 550 5.1.1 user unknown",
            "noSuchUser");
        row("postfix hard", "554 5.7.1 <u@x.example>: Relay access denied", "denied");
        row("sendmail", "550 5.7.1 <u@x.example>... Relaying denied. Proper authentication required.",
            "denied");
        row("sendmail, no name", "550 5.7.1 <u@x.example>... Relaying denied. IP name lookup failed [192.0.2.1]",
            "denied");
        row("exim", "550 relay not permitted", "denied");
        row("opensmtpd", "550 Invalid recipient: <u@x.example>", "noSuchUser");
        row("qmail", "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", "denied");
        row("courier", "513 Relaying denied.", "denied");
        row("exchange", "550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain", "denied");
        row("exchange 2010", "550 5.7.1 Unable to relay", "denied");
        row("haraka", "550 I cannot deliver mail for <u@x.example>", "denied");
        row("zoho", "553 Relaying disallowed as <u@x.example>", "denied");
        row("to other hosts", "550 5.7.1 Relaying to other hosts is not allowed", "denied");
        row("never", "550 We never knowingly relay mail", "denied");
        row("will not", "571 This server won't relay for strangers", "denied");
        row("restricted", "554 Mail relaying through this host is restricted", "denied");
        row("relayed through", "553 sorry, that domain isn't allowed to be relayed thru this MTA (#5.7.1)", "denied");
        row("cpanel", "550 host (x) [192.0.2.1]:4 is not permitted to relay through this server without authentication.", "denied");
        row("barracuda", "550 No such domain at this location (u@x.example)", "denied");
        row("cisco", "550 #5.1.0 Address rejected.", "denied");
        row("imail", "550 not local host x.example, not a gateway", "denied");
        row("domino", "554 Relay rejected for policy reasons.", "denied");
        row("icewarp", "550 5.7.1 <u@x.example> We do not relay", "denied");
        row("james", "550 5.7.1 Requested action not taken: relaying denied", "denied");
        row("maddy", "550 5.1.1 User does not exist", "noSuchUser");
        row("messagelabs", "550 Invalid recipient <u@x.example> (Mode: normal)", "noSuchUser");
        row("exchange online, edge", "550 5.4.1 Recipient address rejected: Access denied. [x]", "denied");
        row("smartermail", "550 Authentication is required for relay", "authRequired");
        row("accused of being open", "550 Rejected: you are an open relay, see bl.example", "unclear");
        row("a relay that is listed", "554 5.7.1 Mail from relay 192.0.2.1 is blocked by reputation", "blocked");
        row("a relay and SPF", "550 5.7.1 SPF: relay 192.0.2.1 is not permitted to send for x", "senderRefused");
        row("relaying not to be had now", "451 4.3.2 relaying not available", "temporary");
        row("access list", "554 5.7.1 <u@x.example>: Recipient address rejected: Access denied", "denied");
        row("not local", "551 User not local; please try <u@other.example>", "denied");
        row("login", "530 5.7.1 Authentication required", "authRequired");
        row("login, 550", "550 5.7.1 You must authenticate before sending", "authRequired");
        row("TLS", "530 5.7.0 Must issue a STARTTLS command first", "tlsRequired");
        row("TLS, courier", "400 STARTTLS is required first.", "tlsRequired");
        row("no domain", "550 5.1.2 <u@x.example>: Recipient address rejected: Domain not found",
            "domainNotFound");
        row("no domain now", "450 4.1.2 <u@x.example>: Recipient address rejected: Domain not found",
            "domainNotFound");
        row("null MX", "556 5.1.10 <u@x.example>: Recipient address rejected: Domain x.example does not accept mail (nullMX)",
            "domainNotFound");
        row("exim unrouteable", "550 Unrouteable address", "domainNotFound");
        row("unknown user", "550 5.1.1 <zz@d.example>: Recipient address rejected: User unknown in local recipient table",
            "noSuchUser");
        row("unknown user, sendmail", "550 5.1.1 <zz@d.example>... User unknown", "noSuchUser");
        row("unknown user, courier", "550 User <zz> unknown", "noSuchUser");
        row("mailbox", "550 Requested action not taken: mailbox unavailable", "noSuchUser");
        row("greylist", "450 4.2.0 <u@x.example>: Recipient address rejected: Greylisted, see http://postgrey.example/", "greylisted");
        row("greylist, later", "451 4.7.1 Greylisting in action, please come back later", "greylisted");
        row("temporary", "451 4.3.0 Temporary lookup failure", "temporary");
        row("too many", "452 4.5.3 Error: too many recipients", "rateLimited");
        row("limit", "421 4.7.0 mx.example Error: too many errors", "rateLimited");
        row("bye", "421 4.3.2 Service shutting down", "rateLimited");
        row("block list", "554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.example", "blocked");
        row("client", "554 5.7.1 <unknown[192.0.2.9]>: Client host rejected: Access denied", "blocked");
        row("helo", "504 5.5.2 <x>: Helo command rejected: need fully-qualified hostname", "blocked");
        row("early talker", "550 5.5.1 Protocol error", "blocked");
        row("sender, late", "450 4.1.8 <u@h.example>: Sender address rejected: Domain not found", "senderRefused");
        row("sender, SPF", "550 5.7.23 SPF validation failed", "senderRefused");
        row("syntax", "501 5.1.3 Bad recipient address syntax", "syntax");
        row("syntax, postfix", "504 5.5.2 <u>: Recipient address rejected: need fully-qualified address", "syntax");
        row("exim syntax", "501 u@x@d: malformed address: @d may not follow u@x", "syntax");
        row("hmailserver", "550 Delivery is not allowed to this address.", "denied");
        row("block list that names a login", "550 5.7.1 Client host [192.0.2.7] blocked using bl.example; customers please use SMTP authentication", "blocked");
        row("greylist that names a login", "451 4.7.1 Greylisted, retry in 300 seconds or use SMTP authentication", "greylisted");
        row("TLS, without an article", "530 #5.7.0 Must issue STARTTLS command first", "tlsRequired");
        row("TLS, sendmail", "403 4.7.0 encryption too weak 0 less than 112", "tlsRequired");
        row("TLS, in a sentence", "550 5.7.10 This server requires TLS; use STARTTLS", "tlsRequired");
        row("mailenable", "503 This mail server requires authentication when attempting to send to a non-local e-mail address.", "authRequired");
        row("kerio", "550 5.7.1 Relaying to <u@x.example> denied (authentication required)", "denied");
        row("a block list's word on its list", "554 5.7.1 Service unavailable; [192.0.2.1] blocked using bl.example; we are not responsible for this listing", "blocked");
        row("not for that domain", "550 we are not responsible for x.example", "denied");
        row("our own relay", "550 5.7.1 Your mail relay is not authorized to talk to us: it has no valid host name", "unclear");
        row("the sending relay", "554 5.7.1 Rejected: sending relay could not be resolved", "unclear");
        row("a relay that rejects", "550 5.7.1 Mail relay has rejected your message, your country is blocked", "blocked");
        row("seen to relay", "550 5.7.1 Your server is not trusted, it was seen to relay unsolicited mail", "blocked");
        row("no open relay", "550 This is not an open relay", "denied");
        row("country", "554 5.7.1 <u@x.example>: Recipient address rejected: connections from your country are not accepted here", "blocked");
        row("recipient, for a reason", "554 5.7.1 <u@x.example>: Recipient address rejected: it is Wednesday", "unclear");
        row("dynamic addresses", "550 5.7.1 Mail from dynamic addresses is refused; please authenticate or send through your provider", "blocked");
        row("SPF before a login", "550 5.7.23 SPF check failed for x.example; our users must authenticate", "senderRefused");
        row("another reason before a login", "550 5.7.1 You look odd; our users must authenticate", "unclear");
        row("a polite login", "550 5.7.1 Sorry, you must authenticate before sending", "authRequired");
        row("login, as an access rule", "550 5.7.1 <u@x.example>: Recipient address rejected: Please authenticate", "authRequired");
        row("sender's domain, by its code", "550 5.1.8 Unknown domain in return path", "senderRefused");
        row("sender's domain, for now", "450 4.1.8 No such domain", "senderRefused");
        row("return path", "550 5.1.0 Return path: no such user in our domain", "senderRefused");
        row("an address that may not relay", "550 Your IP address is not authorized to relay through this server", "denied");
        row("a host that may not relay", "550 5.7.1 Your host is not authorized to use this server as a relay", "denied");
        row("relaying is blocked", "550 5.7.1 Relaying is blocked on this server", "denied");
        row("a ban for attempts", "554 5.7.1 127.0.0.1 is temporarily barred because of relay attempts", "blocked");
        row("other domains", "550 5.7.1 This server does not accept mail for other domains", "denied");
        row("an address without brackets", "550 Relaying to u@x.example prohibited by administrator", "denied");
        row("via this server", "550 You are not authorised to send mail to u@x.example via this server", "denied");
        row("icewarp, access", "550 5.7.1 <u@x.example> Access to <u@x.example> not allowed", "denied");
        row("debian, local only", "550 Mailing to remote domains not supported", "denied");
        row("pop before smtp", "550 Use POP before SMTP, please", "authRequired");
        row("a domain that should prove itself", "550 5.7.1 Domain x.example must authenticate its mail with SPF or DKIM", "senderRefused");
        row("unauthenticated, by its code", "550 5.7.26 Mail without authentication is rejected", "senderRefused");
        row("return address", "550 5.1.0 Your return address does not exist", "senderRefused");
        row("sending domain", "550 5.7.1 Mail from that domain is not accepted: sending domain not accepted", "senderRefused");
        row("null MX of the sender", "550 5.7.27 Mail from a domain with a null MX", "senderRefused");
        row("relaying from a host", "550 5.7.1 Relaying from your host is not permitted", "denied");
        row("office 365", "550 5.7.64 TenantAttribution; Relay Access Denied", "denied");
        row("provider", "554 5.7.1 <u@x.example>: Recipient address rejected: Access denied: your provider is not welcome", "blocked");
        row("networks of ours", "550 5.7.1 Not handled here: mail from your networks", "blocked");
        row("forwarding, for a reason", "550 5.7.1 Forwarding denied: your mail server sends forged mail", "blocked");
        row("forwarding", "550 5.7.1 Forwarding denied", "denied");
        row("551 about us", "551 5.7.1 Your ISP is not welcome", "blocked");
        row("551", "551 User not local; please try <u@other.example>", "denied");
        row("no such sender", "550 5.1.1 Sender mailbox does not exist", "senderRefused");
        row("no such sender, surely", "550 5.1.1 Your sender address: user unknown", "senderRefused");
        row("user unknown, and advice to senders", "550 5.1.1 User unknown; ask the sender to check", "noSuchUser");
        row("unavailable by policy", "550 Requested action not taken: mailbox unavailable. Reject due to policy restrictions.", "unclear");
        row("unavailable", "550 Requested action not taken: mailbox unavailable", "noSuchUser");
        row("a program of ours", "550 SMTP authentication is required, check the settings of your mail client", "authRequired");
        row("not hosted", "550 5.1.2 <u@x.example>: we do not host that domain", "denied");
        row("stalwart", "550 5.1.2 Relay not allowed.", "denied");
        row("own words", "550 go away", "unclear");
        row("address full of words", "550 <greylist.relay@access-denied.example> no thanks", "unclear");
    }

    void recipient()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QString, outcome);
        const auto parsed = parseSmtpReply({reply});
        QVERIFY(parsed);
        QCOMPARE(outcomeName(readRecipientReply(*parsed)), outcome);
    }

    void sender_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("ok") << "250 ok"_ba << u"accepted"_s;
        QTest::newRow("literal") << "501 domain literals not allowed"_ba << u"syntax"_s;
        QTest::newRow("TLS") << "530 5.7.0 Must issue a STARTTLS command first"_ba << u"tlsRequired"_s;
        QTest::newRow("TLS, sendmail") << "403 4.7.0 encryption too weak 0 less than 112"_ba << u"tlsRequired"_s;
        QTest::newRow("login") << "530 5.7.0 Authentication required"_ba << u"authRequired"_s;
        QTest::newRow("spoof") << "550 5.7.1 Sender address rejected: not owned"_ba << u"senderRefused"_s;
        QTest::newRow("later") << "451 4.7.1 try again later"_ba << u"greylisted"_s;
        QTest::newRow("no such domain, for now")
            << "450 4.1.8 <u@zz.x.example>: Sender address rejected: Domain not found"_ba
            << u"senderRefused"_s;
        QTest::newRow("callout") << "451 Could not complete sender verify callout"_ba
                                 << u"senderRefused"_s;
        QTest::newRow("many") << "421 too many connections"_ba << u"rateLimited"_s;
        QTest::newRow("listed") << "554 5.7.1 your IP is listed in a block list"_ba << u"blocked"_s;
    }

    void sender()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QString, outcome);
        QCOMPARE(outcomeName(readSenderReply(*parseSmtpReply({reply}))), outcome);
    }

    void data_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("go") << "354 end with a dot"_ba << u"acceptedToData"_s;
        QTest::newRow("denied") << "554 5.7.1 <DATA>: Data command rejected: Access denied"_ba << u"deniedAtData"_s;
        QTest::newRow("deferred denial") << "454 4.7.1 Relay access denied"_ba << u"deniedAtData"_s;
        QTest::newRow("later") << "451 4.3.0 try again later"_ba << u"greylisted"_s;
        QTest::newRow("bye") << "421 4.4.2 timeout"_ba << u"temporary"_s;
        QTest::newRow("out of order") << "503 5.5.1 Bad sequence of commands"_ba << u"unclear"_s;
        QTest::newRow("order, and yet about relaying")
            << "503 5.5.0 Relaying denied"_ba << u"deniedAtData"_s;
        QTest::newRow("rule at DATA, in other words") << "554 5.7.1 Data command rejected"_ba << u"deniedAtData"_s;
        QTest::newRow("nobody there") << "554 5.5.1 Error: no valid recipients"_ba << u"deniedAtData"_s;
        QTest::newRow("no authenticity") << "550 5.7.26 This mail has been blocked because the sender is unauthenticated"_ba << u"unclear"_s;
        QTest::newRow("disk") << "552 5.3.4 Insufficient system storage"_ba << u"unclear"_s;
        QTest::newRow("country") << "554 5.7.1 Mail from your country is not accepted"_ba << u"blocked"_s;
        QTest::newRow("unknown words") << "554 5.7.1 Not today"_ba << u"unclear"_s;
        QTest::newRow("spam") << "554 5.7.1 Message rejected: it looks like spam"_ba << u"unclear"_s;
        QTest::newRow("SPF") << "550 5.7.23 SPF check failed"_ba << u"unclear"_s;
        QTest::newRow("TLS first")
            << "530 5.7.0 Must issue a STARTTLS command first"_ba << u"tlsRequired"_s;
        QTest::newRow("login first") << "530 5.7.1 Authentication required"_ba << u"deniedAtData"_s;
        QTest::newRow("a filter's IP") << "550 5.7.1 The IP you are using to send mail is not authorized"_ba << u"blocked"_s;
        QTest::newRow("no PTR") << "550 5.7.25 The IP address sending this message does not have a PTR record"_ba << u"blocked"_s;
        QTest::newRow("SPF or DKIM") << "550 5.7.26 Mail must be authenticated with SPF or DKIM"_ba << u"unclear"_s;
        QTest::newRow("exim's own rule") << "550 Administrative prohibition"_ba << u"deniedAtData"_s;
    }

    void data()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QString, outcome);
        QCOMPARE(outcomeName(readDataReply(*parseSmtpReply({reply}))), outcome);
    }

    // Any bytes are read as something, and nothing but 250 and 251 as acceptance.
    void anything()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray line(random.bounded(1, 60), '\0');
            for (char &c : line)
                c = static_cast<char>(random.bounded(256));
            if (i % 2)
                line.prepend(QByteArray::number(random.bounded(200, 600)) + ' ');
            const auto reply = parseSmtpReply({line});
            if (!reply)
                continue;
            const bool yes = readRecipientReply(*reply) == RelayOutcome::Accepted;
            QCOMPARE(yes, reply->code == 250 || reply->code == 251);
            readSenderReply(*reply);
            readDataReply(*reply);
            QVERIFY(reply->text().size() <= 300);
        }
    }

    void forms()
    {
        const RelayNames names{u"u"_s, u"x.example"_s, u"d.example"_s,
                               {u"mx.d.example"_s, u"MX.d.example"_s, u"mail.h.example"_s},
                               u"[192.0.2.1]"_s};
        QStringList addresses;
        for (const AddressForm &form : recipientForms(names))
            addresses << form.id + u' ' + form.address;
        QVERIFY(addresses.startsWith(u"R1 u@x.example"_s));
        QCOMPARE(addresses.removeDuplicates(), 0);
        for (const QString &wanted :
             {u"R4 u%x.example@d.example"_s, u"R9 u@x.example@d.example"_s,
              u"R2 u%x.example@[192.0.2.1]"_s, u"R3 u%x.example@mx.d.example"_s,
              u"R3 u%x.example@mail.h.example"_s, u"R5 \"u@x.example\""_s,
              u"R13 @mx.d.example:u@x.example"_s, u"R15 x.example!u"_s,
              u"R14 @mx.d.example,@[192.0.2.1]:u@x.example"_s,
              u"R24 SRS0=HHHH=TT=x.example=u@d.example"_s})
            QVERIFY2(addresses.contains(wanted), qPrintable(wanted));
        QVERIFY(!addresses.contains(u"R3 u%x.example@MX.d.example"_s)); // the same name
        for (const AddressForm &form : recipientForms(names)) {
            if (form.id == u"R14"_s || form.id == u"R13"_s)
                QVERIFY2(names.hosts.contains(form.domain), qPrintable(form.domain));
            if (form.id == u"R12"_s)
                QCOMPARE(form.domain, names.literal);
        }
        QStringList senders;
        for (const AddressForm &form : senderForms(names))
            senders << form.id + u' ' + form.address;
        QCOMPARE(senders.mid(0, 5), (QStringList{u"S2 u@x.example"_s, u"S10 u@d.example"_s,
                                                 u"S3 u@mx.d.example"_s,
                                                 u"S3 u@mail.h.example"_s, u"S1 "_s}));
        RelayNames bare = names;
        bare.mailDomain.clear();
        bare.hosts.clear();
        for (const AddressForm &form : senderForms(bare))
            QVERIFY2(!form.address.contains(u'{'), qPrintable(form.address));
        QCOMPARE(addressLiteral(QHostAddress(u"2001:db8::1"_s)), u"[IPv6:2001:db8::1]"_s);
    }
};

QTEST_GUILESS_MAIN(TestReplyReading)
#include "tst_reply_reading.moc"
