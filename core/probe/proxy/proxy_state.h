// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/canary.h"
#include "core/probe/probe.h"
#include "core/probe/proxy/http_reading.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

namespace doorcheck {

// The words of this probe.
struct ProxyWords
{
    Q_DECLARE_TR_FUNCTIONS(OpenProxy)
};

// A method within TLS is named so: "connect+tls".
bool isInTls(QStringView method);
QString withoutTls(const QString &method);

// Where a proxy is asked to go: one of our listeners, or without any the proxy's own address.
struct ProxyDestination
{
    enum class Kind {
        Page,  // answers a GET with a nonce
        Mail,  // greets with a nonce, as a mail server
        Line,  // says a line with a nonce
        Theirs, // the organisation's own mail server, which greets as it greeted us
        Site,   // their web site, which shows what it showed us
        Host,   // somebody who says anything at all
        Itself // nothing of ours: only the proxy's word can be heard
    };
    Kind kind = Kind::Itself;
    QHostAddress address;
    quint16 port = 0;
    QByteArray name = {}; // a proxy of HTTP is told this instead of the address
    bool tls = false;     // whoever is there wants TLS first
    QByteArray hello = {}; // Host: what makes them speak; empty: they speak first
    bool credible = false; // Host: this way has brought a proof elsewhere, so what comes is theirs
    bool secret = false;   // Host: what they say is not kept
    QByteArray text() const; // "192.0.2.9:25", "[2001:db8::9]:25", "www.example.org:80"
};

// Their web site as it showed itself to us directly.
struct SiteSeen
{
    QByteArrayList lines;   // of its page, the same each time; empty: nothing to compare
    QByteArray certificate; // its hash; empty: no TLS there
    bool shownBy(const QByteArray &body, int percent) const;
};

// A port may speak in the clear, or TLS first; each is a conversation of its own.
struct ProxyLayer
{
    HttpAnswer baseline;    // to a plain request, which no server may answer with a nonce of ours
    bool fakesTunnels = false; // after a grant it is the same web server again
    bool webServer = false; // it answered an absolute URI with something of its own
};

// How long something is waited for.
enum class Patience {
    Answer,  // the proxy may have to ask elsewhere first
    Prompt,  // owed at once
    Unlikely, // it has shown to speak something else
    Tunnel   // the first bytes through what was granted
};

// What a port has shown so far. One for each run of the probe, shared by its coroutines.
struct ProxyState
{
    explicit ProxyState(std::shared_ptr<ProbeTask> t);

    ProxyDestination destination(ProxyDestination::Kind kind) const;
    // The address of our listeners with this port, whatever listens there for us.
    ProxyDestination destinationAt(quint16 port) const;
    bool hasCanary() const { return !canaryAddress.isNull(); }
    ProxyLayer &layer(bool tls) { return tls ? secure : plain; }
    // A page of ours to ask for; without a listener the path "/".
    Canary::Page newPage() const;
    // Whether a nonce of ours stands in these bytes, and means something.
    bool proves(const QByteArray &bytes, const QString &pageNonce = {}) const;
    // Whether what was asked of this port came to one of our listeners.
    bool arrived(const Canary::Page &page) const;
    // And by the proxy itself: whoever watches its requests may fetch what it refused (a reputation
    // service, a link scanner).
    bool broughtByItself(const Canary::Page &page) const;

    // Writes down one way tried. `silent`: it is NotAsked because nothing was heard.
    ProxyOutcome add(const QString &method, const ProxyDestination &destination,
                     const QString &reply, ProxyOutcome outcome, bool silent = false);
    // The same for a connection that gave no answer of its protocol.
    ProxyOutcome addUnanswered(const QString &method, const ProxyDestination &destination,
                               const Heard &heard);
    bool refusesPlainForms(bool tls) const;
    void learnFrom(const HttpAnswer &answer, bool tls); // headers -> facts, software
    void speak(const QString &protocol);
    bool speaks(const QString &protocol) const { return spoken.contains(protocol); }
    void noteProof(); // whose server was reached -> fact
    void orderCases(); // in the order of the protocols, however they came in
    void settleSilence(); // reads the silent cases in the light of what was spoken
    std::chrono::milliseconds patience(Patience what) const;
    std::chrono::milliseconds connectLimit() const;
    bool hurried() const; // the person wants it fast

    std::shared_ptr<ProbeTask> task;
    QHostAddress canaryAddress; // null: no listener of ours can be named to this proxy
    ProxyLayer plain, secure;
    std::chrono::milliseconds answerTime{0}; // to the plain request, or until it hung up; 0: not known
    QHash<QString, QString> proofs; // by destination: whose server is there, where it is not ours
    QByteArray theirGreeting; // "220 mx.example.org", as we were greeted directly
    SiteSeen site;
    bool tlsAsked = false;    // the plain request in TLS is answered or under way
    bool ownListener = false; // the plain request brought a nonce: this port is ours
    bool early = false;       // ways are asked before the plain request is answered
    qsizetype refusalsChecked = 0; // when the plain request was last asked again
    bool shutOut = false;     // it answered once and now takes no connection
    QStringList spoken;
    QList<qsizetype> silentCases; // indexes into the evidence's proxyCases
};

using ProxyStatePtr = std::shared_ptr<ProxyState>;

inline constexpr qsizetype heardMost = 256 * 1024; // a head and some of the page

// Reads into `heard` until `enough` or heardMost. The dialogue and `heard` are the caller's, who
// awaits this; throws what the dialogue throws.
using Enough = std::function<bool(const QByteArray &bytes)>;
QCoro::Task<> hear(ProxyStatePtr state, Dialogue *dialogue, Heard *heard, Enough enough);

// After a grant: waits for the nonce of `destination` and says whether it came. Sends what the
// listener there needs to speak. What ended the waiting is kept in `heard`.
QCoro::Task<bool> readThrough(ProxyStatePtr state, Dialogue *dialogue, Heard *heard,
                              ProxyDestination destination);

} // namespace doorcheck
