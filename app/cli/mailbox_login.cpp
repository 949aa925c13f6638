// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mailbox_login.h"

#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/platform/console.h"
#include "core/platform/key_store.h"
#include "core/report/plain_text.h"
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

std::optional<CliError> fetchPassword(const Options &options, ImapLogin &login, Terminal &terminal)
{
    const QString name = KeyStore::nameFor(login.user, login.host, login.port);
    KeyStore store;
    if (options.has("proof-imap-password"_L1)) {
        auto read = passwordInFile(options.value("proof-imap-password"_L1));
        if (const auto *error = std::get_if<CliError>(&read))
            return *error;
        login.password = std::get<QString>(read);
    } else {
        login.password = awaitAnswer(store, [&] { store.read(name); }).secret;
    }
    if (login.password.isEmpty()) {
        //: %1: a user's name; %2: a host
        const QString prompt = Cli::tr("Password of %1 at %2: ")
                                   .arg(plainText(login.user), plainText(login.host));
        login.password = askHidden(prompt).value_or(QString());
    }
    if (login.password.isEmpty())
        return CliError{UnreadableInput,
                        Cli::tr("--proof-imap: no password; neither the key store nor the terminal "
                                "gave one; name a file with --proof-imap-password")};
    if (options.has("proof-imap-keep"_L1)) {
        const QString error =
            awaitAnswer(store, [&] { store.write(name, login.password); }).error;
        if (!error.isEmpty()) {
            //: %1: why not
            terminal.warn(Cli::tr("--proof-imap-keep: the key store did not take it: %1")
                              .arg(plainText(error)));
        }
    }
    return {};
}

std::optional<CliError> fetchProofPassword(const Options &options, CheckRequest &request,
                                           Terminal &terminal)
{
    if (!request.sendProof || !request.proofMailbox || !request.permission.complete())
        return {};
    return fetchPassword(options, *request.proofMailbox, terminal);
}

} // namespace doorcheck
