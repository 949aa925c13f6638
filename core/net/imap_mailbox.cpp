// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/imap_mailbox.h"

#include "core/net/network.h"
#include "core/net/resolver.h"
#include "core/protocol/imap_response.h"
#include "core/protocol/mail_header.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::ImapMailbox)
};

using Kind = ImapResponse::Kind;

constexpr quint16 implicitTlsPort = 993;
constexpr qsizetype mostHeader = 256 * 1024;
constexpr qsizetype mostLiterals = 8;
constexpr qsizetype mostResponses = 2000; // to one command
constexpr qsizetype mostCandidates = 5;

// One response with its literals, however many lines that takes.
QCoro::Task<ImapResponse> response(Dialogue *dialogue)
{
    QByteArray text;
    QByteArrayList literals;
    for (;;) {
        const QByteArray line = co_await dialogue->line();
        text += line;
        const std::optional<qint64> size = imapLiteralSize(line);
        if (!size)
            break;
        if (*size > mostHeader || literals.size() >= mostLiterals)
            throw DialogueError(DialogueError::Kind::TooLong,
                                Words::tr("The mailbox sent more than we read."));
        const qsizetype count = *size;
        QByteArray literal;
        if (count > 0)
            literal = co_await dialogue->exactly(count);
        literals.append(literal);
    }
    const ImapResponse read = parseImapResponse(text, literals);
    if (read.kind == Kind::Garbled)
        throw DialogueError(DialogueError::Kind::Garbled,
                            //: %1 is what came instead
                            Words::tr("This is no answer of a mailbox: \"%1\".")
                                .arg(visibleText(text, 80)));
    co_return read;
}

// Everything up to the tagged answer, which stands last; or up to a continuation.
QCoro::Task<QList<ImapResponse>> answers(Dialogue *dialogue, QByteArray tag)
{
    QList<ImapResponse> all;
    while (all.size() < mostResponses) {
        const ImapResponse one = co_await response(dialogue);
        all.append(one);
        const bool last = one.kind == Kind::Continuation
            || (one.kind == Kind::Tagged && one.tag == tag);
        if (last)
            co_return all;
        if (one.kind == Kind::Untagged && one.word == "BYE")
            throw DialogueError(DialogueError::Kind::Closed,
                                //: %1 is what the mailbox's server said last
                                Words::tr("The mailbox hung up: %1").arg(visibleText(one.text, 200)));
    }
    throw DialogueError(DialogueError::Kind::TooLong,
                        Words::tr("The mailbox sent more than we read."));
}

QByteArray nextTag(ImapMailbox *mailbox)
{
    return 'd' + QByteArray::number(++mailbox->commands);
}

QCoro::Task<QList<ImapResponse>> command(Dialogue *dialogue, std::shared_ptr<ImapMailbox> mailbox,
                                         QByteArray words)
{
    const QByteArray tag = nextTag(mailbox.get());
    dialogue->send(tag + ' ' + words);
    const QList<ImapResponse> all = co_await answers(dialogue, tag);
    co_return all;
}

bool offersPlain(const QList<ImapResponse> &all) // the last list counts
{
    bool offered = false;
    for (const ImapResponse &one : all) {
        const QByteArrayList words = one.capabilities();
        if (!words.isEmpty())
            offered = words.contains("AUTH=PLAIN");
    }
    return offered;
}

// Where nobody can stand between: this machine itself.
bool isThisMachine(const Dialogue &dialogue)
{
    return dialogue.endpoint().address.isLoopback();
}

QString whyNotTrusted(const Dialogue &dialogue)
{
    if (!dialogue.isEncrypted())
        return Words::tr("the mailbox offers no encryption, so the password was not said");
    const QString errors = dialogue.tlsFacts()[u"errors"_s].toString();
    if (errors.isEmpty() || isThisMachine(dialogue))
        return {};
    //: %1 is the TLS library's own words
    return Words::tr("the mailbox's certificate does not hold (%1), so the password was not said")
        .arg(errors);
}

// The password as literals or in base64, never in the transcript.
QCoro::Task<QList<ImapResponse>> sayLogin(Dialogue *dialogue, std::shared_ptr<ImapMailbox> mailbox,
                                          ImapLogin login, bool plain)
{
    const QByteArray tag = nextTag(mailbox.get());
    const QByteArray user = login.user.toUtf8();
    const QByteArray password = login.password.toUtf8();
    const QString hidden = Words::tr("(user and password)");
    QByteArrayList parts;
    if (plain) {
        dialogue->send(tag + " AUTHENTICATE PLAIN");
        parts = {('\0' + user + '\0' + password).toBase64()};
    } else {
        dialogue->send(tag + " LOGIN {" + QByteArray::number(user.size()) + '}');
        parts = {user + " {" + QByteArray::number(password.size()) + '}', password};
    }
    QList<ImapResponse> all;
    for (const QByteArray &part : parts) {
        all = co_await answers(dialogue, tag);
        if (all.last().kind != Kind::Continuation)
            co_return all; // refused before it was said
        dialogue->send(part, hidden);
    }
    all = co_await answers(dialogue, tag);
    if (all.last().kind == Kind::Continuation) {
        dialogue->send("*"); // it wants more than there is to say (RFC 9051 6.2.2)
        all = co_await answers(dialogue, tag);
    }
    co_return all;
}

// What the server says of a login, for a person: an answer that repeats the password, in whatever
// form it was said, is left out whole.
QString withoutPassword(const QString &said, const ImapLogin &login)
{
    const QByteArray password = login.password.toUtf8();
    const QByteArray plain = '\0' + login.user.toUtf8() + '\0' + password;
    for (const QByteArray &form : {password, password.toBase64(), plain.toBase64()}) {
        if (said.contains(visibleText(form, 200)))
            return Words::tr("(an answer that repeats the password)");
    }
    return said;
}

// "NO [LIMIT] too many connections" (RFC 5530 3): what it cannot do for now, it may do later. Anything
// else is the last word on this login, and to ask again would count as guessing.
bool isForNow(const QByteArray &answer)
{
    const QByteArray words = answer.toUpper();
    return words.startsWith("[UNAVAILABLE]") || words.startsWith("[LIMIT]")
        || words.startsWith("[INUSE]") || words.startsWith("[SERVERBUG]");
}

qsizetype stationsOf(const QByteArray &header)
{
    return receivedPath(readMailHeader(header)).size();
}

QCoro::Task<QByteArrayList> findIn(Dialogue *dialogue, std::shared_ptr<ImapMailbox> mailbox,
                               QByteArray folder, QByteArray token)
{
    const QByteArray examine = "EXAMINE " + folder;
    const QList<ImapResponse> opened = co_await command(dialogue, mailbox, examine);
    if (!opened.last().ok())
        co_return QByteArrayList();
    // Some servers index the subject only; whatever is found is looked at.
    const QByteArray search =
        QByteArray("UID SEARCH OR HEADER ") + markField + " \"" + token + "\" SUBJECT \"" + token + '"';
    const QList<ImapResponse> searched = co_await command(dialogue, mailbox, search);
    QList<quint32> candidates;
    for (const ImapResponse &one : searched)
        candidates += one.found(mostCandidates);
    candidates = candidates.mid(std::max<qsizetype>(0, candidates.size() - mostCandidates));
    QByteArrayList headers;
    for (const quint32 uid : std::as_const(candidates)) {
        const QByteArray fetch = "UID FETCH " + QByteArray::number(uid) + " (BODY.PEEK[HEADER])";
        const QList<ImapResponse> fetched = co_await command(dialogue, mailbox, fetch);
        for (const ImapResponse &one : fetched) {
            const QByteArray header = one.word == "FETCH" ? one.literals.value(0) : QByteArray();
            if (carriesMark(readMailHeader(header), token))
                headers.append(header);
        }
    }
    co_return headers;
}

} // namespace

QCoro::Task<Endpoint> findMailbox(Network *network, ImapLogin login)
{
    const QHostAddress address(login.host);
    if (!address.isNull())
        co_return Endpoint{QString(), address, login.port};
    const std::stop_token stop = network->stop();
    const QString name = login.host;
    for (const DnsType type : {DnsType::A, DnsType::Aaaa}) {
        const DnsAnswer answer = co_await network->resolver().query(name, type, stop);
        if (!answer.addresses.isEmpty())
            co_return Endpoint{name, answer.addresses.first(), login.port};
    }
    throw DialogueError(DialogueError::Kind::Unreachable,
                        //: %1 is a mailbox's server
                        Words::tr("%1: no address was found for this mailbox.").arg(name));
}

QCoro::Task<QString> enterMailbox(Dialogue *dialogue, std::shared_ptr<ImapMailbox> mailbox,
                                  ImapLogin login)
{
    dialogue->insistOnSafeTls(); // a password is to be said
    if (login.port == implicitTlsPort)
        co_await dialogue->openEncrypted();
    else
        co_await dialogue->open();
    const ImapResponse greeting = co_await response(dialogue);
    if (greeting.kind != Kind::Untagged || !greeting.ok())
        //: %1 and %2 are what the mailbox's server said
        co_return Words::tr("the mailbox does not let us in: %1 %2")
            .arg(visibleText(greeting.word, 20), visibleText(greeting.text, 200));
    if (!dialogue->isEncrypted()) {
        const QByteArray startTls = "STARTTLS";
        const QList<ImapResponse> started = co_await command(dialogue, mailbox, startTls);
        if (started.last().ok())
            co_await dialogue->startTls();
    }
    const QString trouble = whyNotTrusted(*dialogue);
    mailbox->refused = !trouble.isEmpty();
    if (mailbox->refused)
        co_return trouble;
    // Nothing that was said before TLS counts (RFC 9051 6.2.1).
    const QByteArray capability = "CAPABILITY";
    const QList<ImapResponse> offered = co_await command(dialogue, mailbox, capability);
    const bool plain = offersPlain(offered);
    // Its answers may repeat the password, and later ones name somebody's folders: none is kept.
    dialogue->hideReceived();
    const QList<ImapResponse> entered = co_await sayLogin(dialogue, mailbox, login, plain);
    mailbox->refused = !entered.last().ok() && !isForNow(entered.last().text);
    if (!entered.last().ok())
        //: %1 is what the mailbox's server said
        co_return Words::tr("the mailbox refuses the login: %1")
            .arg(withoutPassword(visibleText(entered.last().text, 200), login));
    co_return QString();
}

QCoro::Task<QByteArrayList> findMarked(Dialogue *dialogue, std::shared_ptr<ImapMailbox> mailbox,
                                       QByteArray token)
{
    const QByteArray inbox = "INBOX";
    QByteArrayList headers = co_await findIn(dialogue, mailbox, inbox, token);
    if (!std::exchange(mailbox->askedForJunk, true)) {
        const QByteArray list = "LIST \"\" \"*\"";
        const QList<ImapResponse> folders = co_await command(dialogue, mailbox, list);
        for (const ImapResponse &one : folders) {
            if (mailbox->junk.isEmpty())
                mailbox->junk = one.junkFolder();
        }
    }
    const QByteArray junk = mailbox->junk;
    if (!junk.isEmpty()) {
        const QByteArrayList more = co_await findIn(dialogue, mailbox, junk, token);
        headers += more;
    }
    std::ranges::stable_sort(headers, std::ranges::greater(), stationsOf);
    co_return headers;
}

QCoro::Task<> leaveMailbox(Dialogue *dialogue, std::shared_ptr<ImapMailbox> mailbox)
{
    try {
        dialogue->setStepLimit(std::chrono::seconds(2));
        dialogue->send(nextTag(mailbox.get()) + " LOGOUT");
        const ImapResponse bye = co_await response(dialogue);
        Q_UNUSED(bye)
    } catch (const DialogueError &error) {
        if (error.kind() == DialogueError::Kind::Stopped)
            throw;
    }
}

} // namespace doorcheck
