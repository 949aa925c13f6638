// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/outcome.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace doorcheck {

enum class Speaker { Doorcheck, Server, Note };

struct TranscriptLine
{
    qint64 atMs = 0; // milliseconds since the dialogue began
    Speaker speaker = Speaker::Note;
    QString text; // one line without its end; control characters already made visible
};

// One connection, as it went. Bounded by Dialogue; `truncated` says when lines were left out.
struct Transcript
{
    QString peer;   // "mx.example.org [192.0.2.1]:25"
    QString source; // our own address and port, empty when never connected
    QDateTime started;
    QList<TranscriptLine> lines;
    bool truncated = false;
};

// One sender and recipient pair put to a mail server.
struct RelayCase
{
    // "S2/R1", "S2+tls/R1", "S2/control/local": sender, after a plus the greeting or TLS, question;
    // the ids of resources/facts/relay-cases.json.
    QString id;
    QString mailFrom; // as sent, without the angle brackets
    QString rcptTo;
    QString reply; // the reply that decided, one line
    RelayOutcome outcome = RelayOutcome::NotAsked;

    QString sender() const;   // "S2+tls"
    QString senderForm() const; // "S2": without greeting and TLS
    QString question() const; // "R1", "control/local"
    bool isControl() const;   // put to learn what the other answers are worth
    bool isControl(QStringView name) const; // the one of this name: "local"
    QString key() const; // of this case in the fact "rcptReplies": several may share an id
};

// The name of the server's own that a routed address goes through: behind the last at-sign, or of a
// source route (RFC 5321 appendix C) its first hop.
QString hopOf(const QString &address);

// One way tried through a proxy.
struct ProxyCase
{
    QString method; // "http-get", "connect", "socks4", "socks5"
    quint16 port = 0;
    QString destination; // host:port of the canary as asked
    QString reply;       // status line or reply code in words, one line
    ProxyOutcome outcome = ProxyOutcome::NotAsked;
};

struct Software
{
    QString name;    // "Postfix", as in resources/facts/software.json; empty: not recognised
    QString version; // empty: not said
    QString source;  // where it was read: "banner", "EHLO", "Server header", "answer"
    bool operator==(const Software &) const = default;
};

// What a probe saw, and what it could not learn and why. Complete in itself: a rule sees nothing
// else of the server. Written to the run document and read back without loss (evidence_json.h).
struct Evidence
{
    QJsonObject facts; // named facts; the names are documented beside each probe
    QList<RelayCase> relayCases;
    QList<ProxyCase> proxyCases;
    QList<Transcript> transcripts;
    QStringList notLearnt; // one sentence each
    Software software;
};

} // namespace doorcheck
