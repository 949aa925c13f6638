// SPDX-License-Identifier: GPL-3.0-or-later
// mail.smuggling: does the server take something else than a dot on a line of its own for the end of
// a message (RFC 5321 2.3.8, 4.1.1.4)? Then whoever writes a message writes the next one's sender too.
#include "core/probe/smtp/reply_reading.h"
#include "core/probe/smtp/session_checks.h"
#include "core/probe/smtp/smtp_session.h"
#include "core/protocol/mail_header.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::Smuggling)
};

// An end that servers on the way are known to let through. "\r\n.\n" and the like are not among them:
// a server that sends doubles every dot behind a whole line end, so nobody can make it send them.
struct FalseEnd
{
    QLatin1StringView id;
    QByteArrayView bytes;
    bool gentle; // tried at every pace
};

// The zero byte stands inside, so the sizes are given.
const QList<FalseEnd> &falseEnds()
{
    static const QList<FalseEnd> ends{{"LF.LF"_L1, QByteArrayView("\n.\n", 3), true},
                                      {"LF.CRLF"_L1, QByteArrayView("\n.\r\n", 4), true},
                                      {"CR.CRLF"_L1, QByteArrayView("\r.\r\n", 4), false},
                                      {"CR.CR"_L1, QByteArrayView("\r.\r", 3), false},
                                      {"LF.CR"_L1, QByteArrayView("\n.\r", 3), false},
                                      {"CR.LF"_L1, QByteArrayView("\r.\n", 3), false},
                                      {"CRLF-NUL.CRLF"_L1, QByteArrayView("\r\n\0.\r\n", 6), false}};
    return ends;
}

constexpr quint16 implicitTlsPort = 465;
constexpr int mostReplies = 8;

QList<FalseEnd> endsFor(bool everyForm)
{
    QList<FalseEnd> ends;
    for (const FalseEnd &end : falseEnds()) {
        if (end.gentle || everyForm)
            ends.append(end);
    }
    return ends;
}

// Where the message goes: a mailbox of the tester's own behind the server, or else the outside one,
// which only a relay takes.
QString mailboxOf(const ProbeInput &input)
{
    return input.testMailbox.isEmpty() ? input.outsideMailbox : input.testMailbox;
}

QByteArray headerOf(const ProbeInput &input, const QString &token, const QByteArray &subject)
{
    return "From: Doorcheck <" + input.outsideMailbox.toLatin1() + ">\r\nTo: <"
        + mailboxOf(input).toLatin1() + ">\r\nSubject: " + subject + ' ' + token.toLatin1()
        + "\r\nDate: " + QDateTime::currentDateTimeUtc().toString(Qt::RFC2822Date).toLatin1() + "\r\n"
        + markField + ": " + token.toLatin1() + "\r\n\r\n";
}

// One message that holds the commands of a second one behind the false end. A server in order sees
// one message, whose text is a little odd.
QByteArray twoInOne(const ProbeInput &input, const FalseEnd &end, const QString &token)
{
    return headerOf(input, token, "Doorcheck end-of-message test")
        + "This message tests where the mail server finds the end of a message. It was sent by\r\n"
          "Doorcheck with the permission of the server's owner, to the tester's own mailbox.\r\n"
          "What follows belongs to it."
        + end.bytes.toByteArray() + "MAIL FROM:<" + input.outsideMailbox.toLatin1() + ">\r\nRCPT TO:<"
        + mailboxOf(input).toLatin1() + ">\r\nDATA\r\n"
        + headerOf(input, token + u"-second"_s, "Doorcheck second message")
        + "If this is a message of its own, the server can be made to take forged ones.\r\n.\r\n";
}

// Everything the server says after the message, up to its goodbye.
QCoro::Task<QList<SmtpReply>> repliesAfter(Dialogue *dialogue)
{
    QList<SmtpReply> replies;
    try {
        while (replies.size() < mostReplies)
        {
            const SmtpReply reply = co_await dialogue->reply();
            replies.append(reply);
            if (replies.size() == 1)
                dialogue->send("QUIT");
            if (reply.code == 221 || reply.code == 421)
                break;
        }
    } catch (const DialogueError &error) {
        if (error.kind() == DialogueError::Kind::Stopped || replies.isEmpty())
            throw;
    }
    co_return replies;
}

// Some hang up on them with a temporary code (Sendmail: 421 Bare linefeed (LF) not allowed).
bool isAboutLineEnds(const SmtpReply &reply)
{
    const QString words = reply.text().toLower();
    return !reply.positive()
        && (words.contains(u"bare"_s) || words.contains(u"linefeed"_s) || words.contains(u"line feed"_s)
            || words.contains(u"newline"_s));
}

// It saw that more came than one message (RFC 5321 4.2.4: 500 to 504 are about commands).
bool isAboutProtocol(const SmtpReply &reply)
{
    return (reply.code >= 500 && reply.code <= 504) || reply.enhanced.startsWith("5.5.")
        || reply.text().contains(u"pipelin"_s, Qt::CaseInsensitive);
}

QString outcomeOf(const QList<SmtpReply> &replies)
{
    // A second "go on" can only be to a DATA that stood inside the message.
    for (const SmtpReply &reply : replies) {
        if (reply.code == 354)
            return u"taken"_s;
    }
    const auto isGoodbye = [](const SmtpReply &reply) { return reply.code == 221 || reply.code == 421; };
    const qsizetype answers = std::ranges::count_if(
        replies, [&](const SmtpReply &reply) { return !isGoodbye(reply); });
    if (answers > 1)
        return u"ended"_s; // it read on as commands, and refused them
    if (replies.isEmpty() || isAboutLineEnds(replies.first()))
        return u"refused"_s;
    // Refused for what it holds, and then hung up: what the rest would have been to it is not known.
    if (replies.first().permanent())
        return isGoodbye(replies.last()) || isAboutProtocol(replies.first()) ? u"refused"_s
                                                                           : u"hung-up"_s;
    if (!replies.first().positive())
        return u"put-off"_s;
    // Whoever hangs up, with 421 or without a word, has not been heard on what it makes of the rest.
    return replies.last().code == 221 ? u"ignored"_s : u"hung-up"_s;
}

// One connection, one form. False when the server takes no message from us at all.
QCoro::Task<bool> tryEnd(std::shared_ptr<ProbeTask> task, FalseEnd end, QString token)
{
    Dialogue dialogue(task->network, task->input.endpoint);
    const bool implicitTls = task->input.endpoint.port == implicitTlsPort;
    SmtpHello hello = co_await meetServer(task, &dialogue, implicitTls);
    recordHello(task.get(), hello, dialogue);
    if (!hello.greeted)
        co_return false;
    const QByteArray sender = task->input.outsideMailbox.toLatin1();
    dialogue.send("MAIL FROM:<" + sender + '>');
    SmtpReply mail = co_await dialogue.reply();
    if (readSenderReply(mail) == RelayOutcome::TlsRequired)
    {
        const bool secured = co_await secure(&dialogue, &hello);
        if (!secured)
            co_return false;
        dialogue.send("MAIL FROM:<" + sender + '>');
        mail = co_await dialogue.reply();
    }
    dialogue.send("RCPT TO:<" + mailboxOf(task->input).toLatin1() + '>');
    const SmtpReply rcpt = co_await dialogue.reply();
    SmtpReply data;
    if (mail.positive() && rcpt.positive())
    {
        dialogue.send("DATA");
        data = co_await dialogue.reply();
    }
    if (data.code != 354) {
        const SmtpReply refusal = !mail.positive() ? mail : !rcpt.positive() ? rcpt : data;
        task->evidence.facts[u"mailboxRefused"_s] = refusal.text();
        co_await sayGoodbye(&dialogue);
        co_return false;
    }
    const QByteArray bytes = twoInOne(task->input, end, token);
    //: Stands in a conversation for the message; %1 is a form of line ends, %2 the size
    dialogue.sendRaw(bytes, Words::tr("(a message with %1 and the commands of a second one inside, %2 bytes)")
                                .arg(end.id)
                                .arg(bytes.size()));
    dialogue.countMessage();
    const QList<SmtpReply> replies = co_await repliesAfter(&dialogue);
    const QString outcome = outcomeOf(replies);
    if (outcome == u"taken"_s)
        dialogue.countMessage();
    QStringList said;
    for (const SmtpReply &reply : replies)
        said.append(reply.text(120));
    QJsonArray forms = task->evidence.facts[u"forms"_s].toArray();
    forms.append(QJsonObject{{u"end"_s, QString(end.id)}, {u"outcome"_s, outcome},
                             {u"replies"_s, said.join(u" / "_s)}, {u"token"_s, token}});
    task->evidence.facts[u"forms"_s] = forms;
    co_return outcome != u"taken"_s; // once is enough
}

QCoro::Task<> smuggling(std::shared_ptr<ProbeTask> task)
{
    task->evidence.facts[u"mailbox"_s] = mailboxOf(task->input);
    task->evidence.facts[u"everyForm"_s] = task->network.pace().everyForm;
    const QList<FalseEnd> ends = endsFor(task->network.pace().everyForm);
    for (const FalseEnd &end : ends) {
        const QString token = newMark();
        const bool goOn = co_await tryEnd(task, end, token);
        if (!goOn)
            break;
    }
    task->evidence.facts[u"asked"_s] = ends.size();
}

PlannedTraffic planSmuggling(const ProbeInput &input, const PaceLimits &pace)
{
    const int ends = static_cast<int>(endsFor(pace.everyForm).size());
    return {ends, ends + 1,
            {u"postfix/smtpd: client=<our address>; postfix/qmgr: from=<%1> (%2 messages to <%3>)"_s
                 .arg(input.outsideMailbox)
                 .arg(ends)
                 .arg(mailboxOf(input))}};
}

} // namespace

const ProbeEntry smugglingEntry{"mail.smuggling"_L1, ProbeScope::MailEndpoint, smuggling,
                                planSmuggling, isTransferPort, {}, nullptr, true};

} // namespace doorcheck
