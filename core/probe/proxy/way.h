// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/proxy/proxy_state.h"
#include "core/protocol/socks.h"

#include <vector>

namespace doorcheck {

struct Way;

// What one way gave, before it is read.
struct WayResult
{
    Heard heard;
    Heard choice; // SOCKS 5: the answer to the greeting
    bool proven = false; // a nonce came back through what was granted
    bool nudged = false; // an empty line was sent into the silence
    std::optional<DialogueError> stop; // the person stopped the run meanwhile
};

// One way into a proxy: how it is asked (one connection) and how the answer is read (adds a case).
// Asking never throws, so that several may be under way at once; reading is done in order
// afterwards, when everything is known that the reading of one may rest on.
struct Way
{
    using Ask = QCoro::Task<WayResult> (*)(ProxyStatePtr state, Way way);
    using Read = ProxyOutcome (*)(ProxyState &state, const Way &way, const WayResult &result);

    QString method; // as in the table of methods
    ProxyDestination destination;
    Ask ask = nullptr;
    Read read = nullptr;
    bool tls = false;
    QByteArray request = {}; // what is sent first
    QString shown = {};      // the same in the transcript
    Canary::Page page = {};  // asked for in the request: its nonce or its token may turn up
    bool headOnly = false;   // the answer has no body
    bool patient = false;    // SOCKS: no nudge
    SocksDestination wanted = {};
    QByteArray login = {}; // SOCKS 5: user name and password, each with its length
    bool offersBoth = false; // SOCKS 5: besides the login no authentication, too
};

// The same way within TLS. Only for those that speak over one connection: BIND and datagrams do not.
Way inTls(Way way);

// To be called in a catch block.
void keepEnd(WayResult &result, Heard &heard, const DialogueError &error);

// A way and what became of it.
struct Trial
{
    Way way;
    WayResult result;
    ProxyOutcome outcome = ProxyOutcome::NotAsked;
};

// Asks all ways side by side; `read` reads them in order. Split, so that something else may end
// in between.
QCoro::Task<QList<Trial>> askAll(ProxyStatePtr state, QList<Way> ways);
void readAll(ProxyState &state, QList<Trial> &trials); // those that the stop cut short left out
bool stopped(const ProxyState &state);
void throwIfStopped(const ProxyState &state);
// Of a port that answered the plain request or hung up on it: a server of HTTP or TLS waits for the
// rest of what it takes for a request. An empty line gives it one, so that it says what it is.
// `heard` must outlive the dialogue; what it holds by then means that there is no need. Only where
// the person is in a hurry.
bool worthAnother(const ProxyState &state, const WayResult &result); // after a hang-up on that
// How long SOCKS is waited for on a port that has shown to speak HTTP: a person who names the port
// may know of a slow one.
Patience socksPatience(const ProxyState &state, const Way &way);
void nudgeLater(const ProxyState &state, Dialogue *dialogue, WayResult *result, const Heard *heard);
// Opens the connection of a way (in TLS where the way is), sends its request and hears the answer.
// Throws what the dialogue throws; all that is pointed to is owned by the caller.
QCoro::Task<> sendAndHear(ProxyStatePtr state, Way way, Dialogue *dialogue, Heard *heard,
                          Enough enough);
// The first by a method; none when it was not among them. Owned by the list.
const Trial *trialOf(const QList<Trial> &trials, QStringView method);
// How a method fared; nothing when it was not among them.
std::optional<ProxyOutcome> outcomeOf(const QList<Trial> &trials, QStringView method);

// --- the ways, one file each ---

// http_ways.cpp
QCoro::Task<WayResult> askHttp(ProxyStatePtr state, Way way);
Way getWay(const ProxyState &state, const ProxyDestination &destination, bool tls);
Way oldGetWay(const ProxyState &state, const ProxyDestination &destination, bool tls); // HTTP/1.0
Way headWay(const ProxyState &state, const ProxyDestination &destination, bool tls);
Way postWay(const ProxyState &state, const ProxyDestination &destination, bool tls);
// A reverse proxy that goes where the Host header says.
Way hostWay(const ProxyState &state, const ProxyDestination &destination, bool tls);
// Claims to come from `inside`: in X-Forwarded-For, or in a PROXY header.
Way forwardedWay(const ProxyState &state, const ProxyDestination &destination, bool tls,
                 const QHostAddress &inside);
Way proxyHeaderWay(const ProxyState &state, const ProxyDestination &destination, bool tls,
                   const QHostAddress &inside);
// With a login that nobody was given; or with the person's test login.
Way wrongLoginWay(const ProxyState &state, const ProxyDestination &destination, bool tls);
Way testLoginWay(const ProxyState &state, const ProxyDestination &destination, bool tls);
QCoro::Task<> askBaseline(ProxyStatePtr state, bool tls, std::stop_source opened,
                          std::stop_source done);
// The plain request in the clear once more; the answer is the caller's to compare.
QCoro::Task<HttpAnswer> askPlainly(ProxyStatePtr state);

// The same way with the person's test login: HTTP and SOCKS 5; others stay as they are.
Way withTestLogin(const ProxyState &state, Way way);

// connect_ways.cpp
enum class ConnectForm { Usual, Old, ExtraLineEnd };
Way connectWay(const ProxyDestination &destination, bool tls, ConnectForm form = ConnectForm::Usual);

// With a login that nobody was given.
Way connectWrongLoginWay(const ProxyDestination &destination, bool tls);

// socks4.cpp; `byName`: 4a
Way socks4Way(const ProxyDestination &destination, bool byName = false);
// With a user name that nobody was given: some servers only want to see one.
Way socks4UserWay(const ProxyDestination &destination);

// socks5.cpp
enum class Socks5Form { Address, Name, Mapped };
Way socks5Way(const ProxyDestination &destination, Socks5Form form = Socks5Form::Address);
Way socks5WrongLoginWay(const ProxyDestination &destination);
Way socks5TestLoginWay(const ProxyState &state, const ProxyDestination &destination);
// For a server that hangs up where "no authentication" is all that is offered.
Way offeringBoth(Way way);
// The server that did not take "no authentication" takes a login.
void noteLogin(ProxyState &state, QStringView method, bool hungUp);

bool socks5ChoiceSettled(const QByteArray &bytes); // an Enough, as the next
bool socks5ReplySettled(const QByteArray &bytes);
ProxyOutcome socks5Outcome(quint8 code);
QString socks5ReplyText(quint8 code); // "REP 02 not allowed by the ruleset"

// socks5_more.cpp
Way socks5BindWay(const ProxyState &state, const ProxyDestination &destination);
Way socks5UdpWay(const ProxyState &state);
Way bareUdpWay(const ProxyState &state);

// telnet.cpp
bool looksLikeTelnet(const QByteArray &greeting);
Way telnetWay(const ProxyDestination &destination);

// h2_connect.cpp
Way h2ConnectWay(const ProxyDestination &destination);

} // namespace doorcheck
