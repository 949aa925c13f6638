// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_table.h"

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace doorcheck {

using namespace Qt::StringLiterals;

const QList<OptionSpec> &optionTable()
{
    static const unsigned anyJson = OutputOptions | JsonOptions;
    static const QList<OptionSpec> table = {
        {"client"_L1, "NAME"_L1, false, TargetOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "The organisation, as the report names it.")},
        {"domain"_L1, "DOMAIN"_L1, true, TargetOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "The organisation's mail domain; its mail hosts are found in DNS.")},
        {"mail"_L1, "HOST[:PORT]"_L1, true, TargetOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "A mail server to check.")},
        {"proxy"_L1, "HOST[:PORT]"_L1, true, TargetOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "A proxy to check; without a port, the usual proxy ports.")},
        {"proxy-login"_L1, "FILE"_L1, false, TargetOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "A test login for the proxies: a file with one line, USER:PASSWORD.")},
        {"site"_L1, "HOST[:PORT]"_L1, false, TargetOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "The organisation's web site: proof where a proxy cannot reach us.")},
        {"inside-host"_L1, "HOST:PORT"_L1, true, TargetOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "A host of the organisation's own network: does the proxy lead there?")},
        {"ask-metadata"_L1, ""_L1, false, TargetOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "Also ask whether it leads to the cloud's metadata; no answer is kept.")},
        {"no-discovery"_L1, ""_L1, false, TargetOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Check only the servers named here.")},
        {"leave-out"_L1, "HOST[:PORT],..."_L1, true, TargetOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "Servers that are not to be asked, also when DNS names them.")},
        {"permission"_L1, "\"NAME; ROLE; BASIS\""_L1, false, PermissionOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "Who allowed the check, in what role, on what basis.")},
        {"external"_L1, "MAILBOX"_L1, false, AskingOptions,
         QT_TRANSLATE_NOOP(
             "doorcheck::Cli",
             "A mailbox of your own outside the organisation: the recipient of every relay test.")},
        {"test-mailbox"_L1, "MAILBOX"_L1, false, AskingOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "A mailbox of your own behind the checked servers, for mail.smuggling.")},
        {"send-proof"_L1, ""_L1, false, AskingOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Allow marked messages to it, at most three for each server and port.")},
        {"proof-wait"_L1, "SECONDS"_L1, false, AskingOptions | ProofOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "How long to wait for them; 10 when not given.")},
        {"headers"_L1, "FILE"_L1, false, ProofOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "The marked message as it arrived, with all of its "
                                             "header; - is standard input.")},
        {"proof-imap"_L1, "USER@HOST[:PORT]"_L1, false, AskingOptions | ProofOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Look for them in that mailbox over IMAP, "
                                             "reading only; port 993.")},
        {"proof-imap-password"_L1, "FILE"_L1, false, AskingOptions | ProofOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "Its password: the first line of a file that only you may read; - is "
                           "standard input. Else the key store, else the terminal is asked.")},
        {"proof-imap-keep"_L1, ""_L1, false, AskingOptions | ProofOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Keep that password in the desktop's key store, "
                                             "once it has let us in.")},
        {"greylist-wait"_L1, "SECONDS"_L1, false, AskingOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "Ask once more, after this time, a server that says \"come back later\".")},
        {"canary"_L1, "ADDRESS"_L1, false, AskingOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "The address at which the target reaches our own listeners.")},
        {"canary-smtp-port"_L1, "PORT"_L1, false, AskingOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Port of our mail listener; 25, or a free one.")},
        {"canary-http-port"_L1, "PORT"_L1, false, AskingOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Port of our web listener; 80, or a free one.")},
        {"canary-tcp-port"_L1, "PORT"_L1, false, AskingOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Port of our plain listener; a free one.")},
        {"from"_L1, "ADDRESS"_L1, false, AskingOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "The address of this machine to speak from.")},
        {"public"_L1, "ADDRESS,..."_L1, true, AskingOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "Our own addresses as the outside sees them, where a router rewrites ours.")},
        {"vantage"_L1, "auto|outside|inside"_L1, false, AskingOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "Where you say that is, seen from the servers; recorded as your word.")},
        {"inside"_L1, "CIDR,..."_L1, true, AskingOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "The organisation's own networks.")},
        {"resolver"_L1, "ADDRESS[:PORT]"_L1, true, AskingOptions | ProofOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "The name server to ask instead of the system's.")},
        {"only"_L1, "ID,..."_L1, true, AskingOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Only these checks; see: doorcheck-cli list.")},
        {"skip"_L1, "ID,..."_L1, true, AskingOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "All checks but these.")},
        {"pace"_L1, "gentle|normal|fast"_L1, false, AskingOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "How fast to ask; gentle when not given.")},
        {"connect-timeout"_L1, "SECONDS"_L1, false, AskingOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "How long to wait for a connection; 20 when not given.")},
        {"step-timeout"_L1, "SECONDS"_L1, false, AskingOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "How long to wait for one answer; 60 when not given.")},
        {"answers"_L1, "FILE"_L1, false, AskingOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "Your signed answers to what no probe can see; see: list --template.")},
        {"resume"_L1, "RUN"_L1, false, ResumeOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Go on with a stopped run, under the permission that it holds.")},
        {"json"_L1, "FILE"_L1, false, anyJson,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "The whole result as JSON; - is standard output.")},
        {"pdf"_L1, "FILE"_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "The report as PDF.")},
        {"html"_L1, "FILE"_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "The report as one HTML page.")},
        {"csv"_L1, "FILE"_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "The findings as a table.")},
        {"sarif"_L1, "FILE"_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "The findings as SARIF 2.1.0.")},
        {"markdown"_L1, "FILE"_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "The report as Markdown.")},
        {"prepared-by"_L1, "NAME"_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Who made the report.")},
        {"prepared-for"_L1, "NAME"_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Who the report is for.")},
        {"classification"_L1, "TEXT"_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "How the report is to be handled: \"Confidential\".")},
        {"logo"_L1, "FILE"_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Picture for the report's cover.")},
        {"accent"_L1, "#RRGGBB"_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Colour of the report's links.")},
        {"contact"_L1, "TEXT"_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "How to reach who made the report.")},
        {"legal"_L1, "TEXT"_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "A line for the foot of the report's cover.")},
        {"report-level"_L1, "management|technical"_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Whom the PDF is written for; technical.")},
        {"report-lang"_L1, "CODE"_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Language of the reports, if not that of --lang.")},
        {"paper"_L1, "a4|letter"_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Paper of the PDF; a4.")},
        {"redact"_L1, ""_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "Stand-ins for names, addresses, mailboxes and people in every output.")},
        {"hide-accepted"_L1, ""_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Leave out which risks were accepted by whom.")},
        {"attach-run"_L1, ""_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "Attach the whole result to the PDF, which is then none for archives.")},
        {"compare"_L1, "RUN"_L1, false, OutputOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "An earlier run: the PDF then says what has changed since.")},
        {"store"_L1, "FILE"_L1, false, StoreOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Where runs are kept.")},
        {"no-store"_L1, ""_L1, false, StoreOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Keep nothing.")},
        {"state"_L1, "open|closed"_L1, false, LabOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "Whether the practice servers are open; closed when not given.")},
        {"address"_L1, "ADDRESS"_L1, false, LabOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Loopback address to serve on; 127.0.0.1.")},
        {"smtp-port"_L1, "PORT"_L1, false, LabOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Port of the mail server; a free one.")},
        {"http-port"_L1, "PORT"_L1, false, LabOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Port of the HTTP proxy; a free one.")},
        {"socks-port"_L1, "PORT"_L1, false, LabOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Port of the SOCKS proxy; a free one.")},
        {"relays-to"_L1, "ADDRESS:PORT"_L1, false, LabOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "Where the open mail server hands on mail for others; 127.0.0.1:2525.")},
        {"template"_L1, ""_L1, false, ListOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "An answers file to fill in, for check --answers, instead.")},
        {"quiet"_L1, ""_L1, false, CommonOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "No progress, only warnings and errors.")},
        {"lang"_L1, "CODE"_L1, false, CommonOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Language of texts and reports.")},
        {"color"_L1, "auto|always|never"_L1, false, CommonOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Colour in the terminal.")},
        {"help"_L1, ""_L1, false, CommonOptions, QT_TRANSLATE_NOOP("doorcheck::Cli", "This text.")},
    };
    return table;
}

const QList<CommandSpec> &commandTable()
{
    static const QList<CommandSpec> table = {
        {"check"_L1, ""_L1,
         TargetOptions | PermissionOptions | AskingOptions | ResumeOptions | OutputOptions |
             StoreOptions | CommonOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Run the checks.")},
        {"plan"_L1, ""_L1,
         TargetOptions | PermissionOptions | AskingOptions | JsonOptions | CommonOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Say what check would send, and send nothing.")},
        {"recheck"_L1, "RUN"_L1,
         PermissionOptions | AskingOptions | OutputOptions | StoreOptions | CommonOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Ask the targets of a run again what did not pass.")},
        {"prove"_L1, "RUN"_L1, ProofOptions | OutputOptions | StoreOptions | CommonOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "Show that a marked message of a run came through: paste it, or read "
                           "its mailbox.")},
        {"report"_L1, "RUN"_L1, OutputOptions | StoreOptions | CommonOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Render a stored run.")},
        {"history"_L1, "[list | show RUN | diff RUN RUN]"_L1,
         JsonOptions | StoreOptions | CommonOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Look at stored runs and compare them.")},
        {"audit"_L1, "FILE..."_L1, CommonOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli", "Judge configuration files (not in this version).")},
        {"logs"_L1, "FILE..."_L1, CommonOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "Look for misuse in mail and proxy logs (not in this version).")},
        {"lab"_L1, ""_L1, LabOptions | CommonOptions,
         QT_TRANSLATE_NOOP(
             "doorcheck::Cli",
             "Practice servers on loopback: prints their addresses as JSON, serves until "
             "stopped.")},
        {"list"_L1, ""_L1, JsonOptions | ListOptions | CommonOptions,
         QT_TRANSLATE_NOOP("doorcheck::Cli",
                           "Every check: id, question, how it is answered, what it sends.")},
    };
    return table;
}

const CommandSpec *findCommand(QStringView name)
{
    for (const CommandSpec &command : commandTable()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

const OptionSpec *findOption(const CommandSpec &command, QStringView name)
{
    for (const OptionSpec &option : optionTable()) {
        if (option.name == name && (option.groups & command.groups) != 0)
            return &option;
    }
    return nullptr;
}

// Levenshtein distance: enough for slips of the finger.
static int distance(QStringView a, QStringView b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[size_t(j)];
            row[size_t(j)] = std::min({change, diagonal + 1, row[size_t(j) - 1] + 1});
        }
    }
    return row.back();
}

QString nearestName(QStringView typed, const QList<QLatin1StringView> &names)
{
    QString best;
    int bestDistance = 3; // more than two slips is a guess, not a correction
    if (typed.size() > 40)
        return best;
    for (const QLatin1StringView name : names) {
        const QString candidate = name;
        const int d = distance(typed, candidate);
        if (d < bestDistance && d < candidate.size()) {
            bestDistance = d;
            best = candidate;
        }
    }
    return best;
}

} // namespace doorcheck
