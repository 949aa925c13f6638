// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mailbox_login.h"

#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/platform/console.h"
#include "core/platform/key_store.h"
#include "core/report/plain_text.h"
#include "core/run/mailbox_trial.h"
#include "core/target/target.h"

#include <QCoreApplication>
#include <QFile>

#include <functional>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace {

struct KeyAnswer
{
    QString secret, error;
};

// The application's event loop, until the key store has answered.
KeyAnswer awaitAnswer(KeyStore &store, const std::function<void()> &ask)
{
    KeyAnswer answer;
    QObject::connect(&store, &KeyStore::answered, qApp, [&](const QString &secret, const QString &error) {
        answer = {secret, error};
        QCoreApplication::quit();
    });
    ask();
    QCoreApplication::exec();
    return answer;
}

QString nameOf(const ImapLogin &login)
{
    return KeyStore::nameFor(login.user, login.host, login.port);
}

// Why the mailbox cannot be read; empty when it can. The application's event loop meanwhile.
QString tryLogin(const CheckRequest &request)
{
    MailboxTrial trial;
    QString trouble;
    QObject::connect(&trial, &MailboxTrial::ended, qApp, [&](const QString &why) {
        trouble = why;
        QCoreApplication::quit();
    });
    const QString refusal = trial.start(request);
    if (!refusal.isEmpty())
        return refusal;
    QCoreApplication::exec();
    return trouble;
}

std::variant<QString, CliError> passwordInFile(const QString &path)
{
    const QString option = u"--proof-imap-password: "_s;
    QFile file(path);
    const bool standardInput = path == "-"_L1;
    if (!standardInput && QFile::exists(path) && !isPrivateFile(path)) {
        //: %1: a file
        return CliError{UnreadableInput, option
                                             + Cli::tr("%1: others may read this file; take that "
                                                       "from them: chmod 600 %1")
                                                   .arg(plainText(path))};
    }
    const bool open = standardInput ? file.open(stdin, QIODevice::ReadOnly)
                                    : file.open(QIODevice::ReadOnly);
    if (!open)
        return CliError{UnreadableInput, option + plainText(path) + u": "_s + file.errorString()};
    QString line = QString::fromUtf8(file.readLine(4096));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty()) {
        //: %1: a file
        return CliError{UnreadableInput,
                        option + Cli::tr("%1: its first line is empty").arg(plainText(path))};
    }
    return line;
}

} // namespace

std::variant<std::optional<ImapLogin>, CliError> mailboxFromOptions(const Options &options)
{
    if (!options.has("proof-imap"_L1))
        return std::optional<ImapLogin>();
    const QString typed = options.value("proof-imap"_L1);
    // A user's name is often an address itself: the last at-sign is the one.
    const qsizetype at = typed.lastIndexOf(u'@');
    const auto refusal = [&](const QString &why) {
        return CliError{UsageError, u"--proof-imap: '%1': %2"_s.arg(plainText(typed), why)};
    };
    if (at < 1)
        return refusal(Cli::tr("write USER@HOST or USER@HOST:PORT"));
    const auto target = parseHostTarget(typed.mid(at + 1));
    if (const auto *refused = std::get_if<InputRefusal>(&target))
        return refusal(refused->text);
    const HostTarget &place = std::get<HostTarget>(target);
    ImapLogin login;
    login.user = typed.first(at);
    login.host = place.address.isNull() ? place.host : place.address.toString();
    if (place.port != 0)
        login.port = place.port;
    return std::optional<ImapLogin>(login);
}

std::optional<CliError> fetchPassword(const Options &options, ImapLogin &login)
{
    KeyAnswer kept;
    if (options.has("proof-imap-password"_L1)) {
        auto read = passwordInFile(options.value("proof-imap-password"_L1));
        if (const auto *error = std::get_if<CliError>(&read))
            return *error;
        login.password = std::get<QString>(read);
    } else {
        KeyStore store;
        kept = awaitAnswer(store, [&] { store.read(nameOf(login)); });
        login.password = kept.secret;
    }
    if (login.password.isEmpty()) {
        //: %1: a user's name; %2: a host
        const QString prompt = Cli::tr("Password of %1 at %2: ")
                                   .arg(plainText(login.user), plainText(login.host));
        login.password = askHidden(prompt).value_or(QString());
    }
    if (!login.password.isEmpty())
        return {};
    const QString why =
        kept.error.isEmpty() ? Cli::tr("the key store holds none for this mailbox") : kept.error;
    //: %1: why the key store gave none
    return CliError{UnreadableInput,
                    Cli::tr("--proof-imap: no password (%1). Type it in at a terminal, or name a "
                            "file with --proof-imap-password")
                        .arg(plainText(why))};
}

void keepPassword(const ImapLogin &login, QString trouble, Terminal &terminal)
{
    if (trouble.isEmpty()) {
        KeyStore store;
        trouble = awaitAnswer(store, [&] { store.write(nameOf(login), login.password); }).error;
    }
    if (!trouble.isEmpty()) {
        //: %1: why not
        terminal.warn(Cli::tr("--proof-imap-keep: the password was not kept (%1). The next run will "
                              "want it again: type it in, or name a file with "
                              "--proof-imap-password")
                          .arg(plainText(trouble)));
    }
}

std::optional<CliError> fetchProofPassword(const Options &options, CheckRequest &request,
                                           Terminal &terminal)
{
    if (!request.sendProof || !request.proofMailbox || !request.permission.complete())
        return {};
    const auto error = fetchPassword(options, *request.proofMailbox);
    if (!error && options.has("proof-imap-keep"_L1))
        keepPassword(*request.proofMailbox, tryLogin(request), terminal);
    return error;
}

} // namespace doorcheck
