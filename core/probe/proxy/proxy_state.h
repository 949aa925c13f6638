// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/canary.h"
#include "core/probe/probe.h"
#include "core/probe/proxy/http_reading.h"

#include <QCoreApplication>

#include <functional>

namespace doorcheck {

// The words of this probe.
struct ProxyWords
{
    Q_DECLARE_TR_FUNCTIONS(OpenProxy)
};

// Where a proxy is asked to go: one of our listeners, or without any the proxy's own address.
struct ProxyDestination
{
    enum class Kind {
        Page,  // answers a GET with a nonce
        Mail,  // greets with a nonce, as a mail server
        Line,  // says a line with a nonce
        Itself // nothing of ours: only the proxy's word can be heard
    };
    Kind kind = Kind::Itself;
    QHostAddress address;
    quint16 port = 0;
    QByteArray text() const; // "192.0.2.9:25", "[2001:db8::9]:25"
};

// What a port has shown so far. One for each run of the probe, shared by its coroutines.
struct ProxyState
{
    explicit ProxyState(std::shared_ptr<ProbeTask> t);

    ProxyDestination destination(ProxyDestination::Kind kind) const;
    bool hasCanary() const { return !canaryAddress.isNull(); }
    // Whether a nonce of ours stands in these bytes, and means something.
    bool proves(const QByteArray &bytes, const QString &pageNonce = {}) const;

    // Writes down one way tried. `silent`: it is NotAsked because nothing was heard.
    ProxyOutcome add(QLatin1StringView method, const ProxyDestination &destination,
                     const QString &reply, ProxyOutcome outcome, bool silent = false);
    // The same for a connection that gave no answer of its protocol.
    ProxyOutcome addUnanswered(QLatin1StringView method, const ProxyDestination &destination,
                               const Heard &heard);
    void learnFrom(const HttpAnswer &answer); // headers -> facts, software
    void speak(const QString &protocol);
    bool speaks(const QString &protocol) const { return spoken.contains(protocol); }
    void settleSilence(); // reads the silent cases in the light of what was spoken
    std::chrono::milliseconds limit(std::chrono::milliseconds most) const;

    std::shared_ptr<ProbeTask> task;
    QHostAddress canaryAddress; // null: no listener of ours can be named to this proxy
    HttpAnswer baseline;
    bool ownListener = false; // the plain request brought a nonce: this port is ours
    bool shutOut = false;     // it answered once and now takes no connection
    bool webServer = false;   // it answered an absolute URI with something of its own
    QStringList spoken;
    QList<qsizetype> silentCases; // indexes into the evidence's proxyCases
};

using ProxyStatePtr = std::shared_ptr<ProxyState>;

// The longest that an answer, and the first bytes through a tunnel, are waited for.
inline constexpr std::chrono::milliseconds answerMost{15'000};
inline constexpr std::chrono::milliseconds tunnelMost{8'000};
// A server that owes an answer without asking anybody else; and one that has shown to speak
// something else, so that it is hardly worth the wait.
inline constexpr std::chrono::milliseconds promptMost{5'000};
inline constexpr std::chrono::milliseconds unlikelyMost{3'000};
inline constexpr qsizetype heardMost = 64 * 1024;

// Reads into `heard` until `enough` or heardMost. The dialogue and `heard` are the caller's, who
// awaits this; throws what the dialogue throws.
using Enough = std::function<bool(const QByteArray &bytes)>;
QCoro::Task<> hear(ProxyStatePtr state, Dialogue *dialogue, Heard *heard, Enough enough);

// To be called in a catch block: keeps what ended the connection; a stop goes on up.
void keepEnd(Heard &heard, const DialogueError &error);

// --- the ways, one file each; every one adds its case and says how it ended ---

QCoro::Task<> askBaseline(ProxyStatePtr state);                                       // http_get
QCoro::Task<ProxyOutcome> tryGet(ProxyStatePtr state, ProxyDestination destination);  // http_get
QCoro::Task<ProxyOutcome> tryConnect(ProxyStatePtr state, ProxyDestination destination);
QCoro::Task<ProxyOutcome> trySocks4(ProxyStatePtr state, ProxyDestination destination);
// `byName`: the address is given as a name (ATYP 3), past rules that only know addresses.
QCoro::Task<ProxyOutcome> trySocks5(ProxyStatePtr state, ProxyDestination destination, bool byName);
// What a SOCKS 5 server wants when it does not take "no authentication".
QCoro::Task<> askSocks5Login(ProxyStatePtr state, qsizetype caseIndex);

// After a grant: waits for the nonce of `destination` and reads how it ended. Sends what the
// listener there needs to speak.
QCoro::Task<bool> readThrough(ProxyStatePtr state, Dialogue *dialogue, Heard *heard,
                              ProxyDestination destination);

QByteArray getRequest(const QByteArray &target, const QByteArray &host);

} // namespace doorcheck
