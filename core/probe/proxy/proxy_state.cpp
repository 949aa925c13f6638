// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/proxy/proxy_state.h"

#include "core/probe/proxy/named_hosts.h"
#include "core/probe/proxy/their_site.h"
#include "core/protocol/http_request.h"
#include "core/protocol/smtp_reply.h" // visibleText

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

using Kind = DialogueError::Kind;

using std::chrono::milliseconds;

constexpr milliseconds afterOtherProtocol{3'000};
// Where the person is in a hurry: a port that has not said a word yet. One that was not named is
// but one of many usual places.
constexpr milliseconds hurriedUsual{2'400};
constexpr milliseconds hurriedNamed{8'000};
constexpr milliseconds hurriedUnlikely{1'500};

// Without a listener of ours: a server that looks at what it is asked for answers differently for
// a port where nothing listens; one that does not look shows the same page.
constexpr quint16 unusedPort = 61'025;

// "http", "http-get" and "connect" against "socks4" and "socks5-name".
bool isHttpMethod(QAnyStringView method)
{
    return !method.toString().startsWith(u"socks"_s);
}

} // namespace

QByteArray ProxyDestination::text() const
{
    if (!name.isEmpty())
        return name + ':' + QByteArray::number(port);
    return Endpoint{{}, address, port}.text().toLatin1();
}

ProxyState::ProxyState(std::shared_ptr<ProbeTask> t)
    : task(std::move(t))
{
    const Canary *canary = task->network.canary();
    if (!canary || canary->tcpPort() == 0)
        return;
    canaryAddress = canary->addressFor(task->input.endpoint.address);
    if (hasCanary()) {
        task->evidence.facts[u"canary"_s]
            = QJsonObject{{u"address"_s, canaryAddress.toString()},
                          {u"smtpPort"_s, canary->smtpPort()},
                          {u"httpPort"_s, canary->httpPort()},
                          {u"tcpPort"_s, canary->tcpPort()}};
    }
}

ProxyDestination ProxyState::destination(ProxyDestination::Kind kind) const
{
    using Where = ProxyDestination::Kind;
    if (!hasCanary()) {
        // The client's own host: nobody else is bothered.
        const Endpoint &proxy = task->input.endpoint;
        quint16 port = kind == Where::Page ? 80 : kind == Where::Mail ? 443 : unusedPort;
        if (port == proxy.port)
            port = unusedPort + 1; // never the proxy itself, which would go round in circles
        return {Where::Itself, proxy.address, port};
    }
    const Canary *canary = task->network.canary();
    const quint16 port = kind == Where::Page ? canary->httpPort()
        : kind == Where::Mail                ? canary->smtpPort()
                                             : canary->tcpPort();
    return {kind, canaryAddress, port};
}

ProxyDestination ProxyState::destinationAt(quint16 port) const
{
    using Where = ProxyDestination::Kind;
    const Canary *canary = task->network.canary();
    Where kind = canary->alsoPorts().contains(port) ? Where::Line : Where::Itself;
    if (port == canary->smtpPort())
        kind = Where::Mail;
    else if (port == canary->httpPort())
        kind = Where::Page;
    return {kind, canaryAddress, port};
}

Canary::Page ProxyState::newPage() const
{
    return hasCanary() ? task->network.canary()->newPage() : Canary::Page{u"/"_s, {}};
}

bool ProxyState::proves(const QByteArray &bytes, const QString &pageNonce) const
{
    if (!hasCanary() || ownListener)
        return false;
    return (!pageNonce.isEmpty() && bytes.contains(pageNonce.toLatin1()))
        || !task->network.canary()->findIssued(bytes).isEmpty();
}

bool ProxyState::arrived(const Canary::Page &page) const
{
    return hasCanary() && !ownListener && task->network.canary()->arrived(page);
}

bool ProxyState::broughtByItself(const Canary::Page &page) const
{
    if (!arrived(page)) // asks whether there is a listener of the run at all
        return false;
    const QList<QHostAddress> peers = task->network.canary()->arrivedFrom(page);
    return std::ranges::any_of(peers, [this](const QHostAddress &peer) {
        return peer.isEqual(task->input.endpoint.address, QHostAddress::TolerantConversion);
    });
}

ProxyOutcome ProxyState::add(const QString &method, const ProxyDestination &destination,
                             const QString &reply, ProxyOutcome outcome, bool silent)
{
    if (silent && outcome == ProxyOutcome::NotAsked)
        silentCases.append(task->evidence.proxyCases.size());
    task->evidence.proxyCases.append({method, task->input.endpoint.port,
                                      QString::fromLatin1(destination.text()), reply, outcome});
    return outcome;
}

bool isInTls(QStringView method)
{
    return method.endsWith(u"+tls");
}

QString withoutTls(const QString &method)
{
    return isInTls(method) ? method.chopped(4) : method;
}

static bool isPlainForm(const QString &method)
{
    const QString form = withoutTls(method);
    return form == u"http-get"_s || form == u"connect"_s;
}

// An empty line or another protocol's header before the request.
static bool isMalformed(const QString &method)
{
    const QString form = withoutTls(method);
    return form == u"connect-crlf"_s || form == u"http-proxy-header"_s;
}

ProxyOutcome ProxyState::addUnanswered(const QString &method,
                                       const ProxyDestination &destination, const Heard &heard)
{
    if (!heard.connected) {
        shutOut = true;
        return add(method, destination, heard.endText, ProxyOutcome::NotAsked);
    }
    if (!heard.silent()) {
        const bool half = isHttpMethod(method) && isHalfHttp(heard.bytes);
        return add(method, destination, firstWords(heard.bytes),
                   half ? ProxyOutcome::NotAsked : ProxyOutcome::NotAProxy);
    }
    const bool tls = isInTls(method);
    const bool refusing = refusesPlainForms(tls) && !isPlainForm(method);
    if (heard.end == Kind::Closed) {
        // From a proxy this may be all it says when it could not get to where it was sent.
        // Not so from one that has refused us in words, when it meets an odd form of the request.
        const bool doubtful = isHttpMethod(method) && speaks(tls ? u"https"_s : u"http"_s)
            && !(tls ? secure : plain).webServer && !refusing;
        return add(method, destination,
                   //: What a server did, in the list of ways tried
                   ProxyWords::tr("closed the connection without an answer"),
                   doubtful ? ProxyOutcome::NotAsked : ProxyOutcome::NotAProxy);
    }
    // What is no request of HTTP as it stands may leave such a one waiting for the rest of it.
    const bool waits = refusing && heard.timedOut() && isMalformed(method);
    return add(method, destination, heard.endText,
               waits ? ProxyOutcome::NotAProxy : ProxyOutcome::NotAsked, heard.timedOut());
}

// Turned away in words by GET or CONNECT as everybody writes them.
bool ProxyState::refusesPlainForms(bool tls) const
{
    return std::ranges::any_of(task->evidence.proxyCases, [&](const ProxyCase &way) {
        return isInTls(way.method) == tls && isPlainForm(way.method)
            && (way.outcome == ProxyOutcome::Denied || way.outcome == ProxyOutcome::AuthRequired);
    });
}

void ProxyState::learnFrom(const HttpAnswer &answer, bool tls)
{
    if (!answer.isHttp())
        return;
    speak(tls ? u"https"_s : u"http"_s);
    const HttpResponseHead &head = answer.reading.head;
    QJsonObject &facts = task->evidence.facts;
    for (const auto &[header, fact] : {std::pair("server", u"server"_s), std::pair("via", u"via"_s)}) {
        if (head.has(header) && !facts.contains(fact))
            facts[fact] = visibleText(head.value(header), 200);
    }
    // A program that names its version is worth more than one that does not.
    const Software seen = softwareOf(head);
    Software &known = task->evidence.software;
    if (!seen.name.isEmpty()
        && (known.name.isEmpty() || (known.name == seen.name && known.version.isEmpty())))
        known = seen;
    if (head.status == 407) {
        const QStringList schemes = authSchemes(head);
        facts[u"authSchemes"_s] = QJsonArray::fromStringList(schemes);
        if (!tls)
            facts[u"basicOverClearText"_s] = schemes.contains(u"Basic"_s, Qt::CaseInsensitive);
    }
}

void ProxyState::speak(const QString &protocol)
{
    if (!spoken.contains(protocol))
        spoken.append(protocol);
    task->evidence.facts[u"speaks"_s] = QJsonArray::fromStringList(spoken);
}

void ProxyState::noteProof()
{
    QStringList kinds;
    for (const ProxyCase &way : std::as_const(task->evidence.proxyCases)) {
        const bool inbound = way.method == u"socks5-bind"_s;
        const QString kind = inbound ? u"inbound"_s : proofs.value(way.destination, u"listener"_s);
        if (way.outcome == ProxyOutcome::Reached && !way.method.contains(u"-test-login"_s)
            && !kinds.contains(kind))
            kinds.append(kind);
    }
    if (kinds.isEmpty())
        return;
    task->evidence.facts[u"proof"_s] = kinds.first();
    task->evidence.facts[u"proofs"_s] = QJsonArray::fromStringList(kinds);
}

void ProxyState::settleSilence()
{
    for (const qsizetype index : std::as_const(silentCases)) {
        ProxyCase &way = task->evidence.proxyCases[index];
        // A SOCKS 5 greeting is answered at once or not at all: it may be told from SOCKS 4.
        const auto same = [&](const QString &protocol) {
            if (way.method.startsWith(u"socks5"_s))
                return protocol == u"socks5"_s;
            if (way.method.startsWith(u"socks4"_s))
                return protocol.startsWith(u"socks"_s);
            return protocol == (isInTls(way.method) ? u"https"_s : u"http"_s);
        };
        if (spoken.isEmpty() || std::ranges::any_of(spoken, same))
            continue;
        way.outcome = ProxyOutcome::NotAProxy;
        //: %1: the protocol that the port has shown to speak ("http", "socks5")
        way.reply = ProxyWords::tr("no answer; the port speaks %1").arg(spoken.first());
    }
    silentCases.clear();
    QList<ProxyCase> &cases = task->evidence.proxyCases;
    for (ProxyCase &way : cases) {
        const bool tls = isInTls(way.method);
        // It refuses to go to our listener; a fault it tells everybody of is then of its own works.
        const HttpAnswer &plain = layer(tls).baseline;
        const bool itsOwn = (plain.status() == 500 || plain.status() == 503) && way.reply == plain.text();
        const bool refused = std::ranges::any_of(cases, [&](const ProxyCase &other) {
            return other.method == (tls ? u"http-get+tls"_s : u"http-get"_s)
                && other.outcome == ProxyOutcome::Denied;
        });
        if (way.outcome == ProxyOutcome::Unreachable && itsOwn && refused)
            way.outcome = ProxyOutcome::OwnPage;
        if (way.method.startsWith(u"connect"_s) && way.outcome == ProxyOutcome::Granted
            && layer(tls).fakesTunnels)
            way.outcome = ProxyOutcome::OwnPage;
    }
}

void ProxyState::orderCases()
{
    const auto rank = [](const ProxyCase &way) {
        if (isInTls(way.method) || way.method == u"h2-connect"_s)
            return 3;
        if (way.method == u"telnet"_s)
            return 2;
        return isHttpMethod(way.method) ? 0 : 1;
    };
    std::ranges::stable_sort(task->evidence.proxyCases, {}, rank);
}

bool ProxyState::hurried() const
{
    return task->network.pace().gap.count() == 0;
}

milliseconds ProxyState::patience(Patience what) const
{
    milliseconds most{15'000};
    if (what == Patience::Prompt)
        most = milliseconds(5'000);
    else if (what == Patience::Unlikely)
        most = milliseconds(3'000);
    else if (what == Patience::Tunnel)
        most = milliseconds(8'000);
    // Asked this early, a port of a slow proxy has not said a word yet.
    if (hurried() && spoken.isEmpty() && !(early && what == Patience::Answer))
        most = std::min(most, task->input.portNamed ? hurriedNamed : hurriedUsual);
    if (hurried() && what == Patience::Unlikely)
        most = std::min(most, hurriedUnlikely);
    return std::min(most, task->network.settings().limits.step);
}

milliseconds ProxyState::connectLimit() const
{
    const milliseconds most = task->network.settings().limits.connect;
    return hurried() && !task->input.portNamed ? std::min(most, hurriedUsual) : most;
}

QCoro::Task<> hear(ProxyStatePtr state, Dialogue *dialogue, Heard *heard, Enough enough)
{
    // An answer that comes drop by drop is not worth more than one that does not come.
    dialogue->finishWithin(2 * state->patience(Patience::Answer));
    while (heard->bytes.size() < heardMost && !enough(heard->bytes)) {
        const QByteArray bytes = co_await dialogue->block(heardMost);
        heard->bytes += bytes;
        // Another protocol: it may go on for ever, or wait for what we shall not say.
        if (readAnswerHead(heard->bytes).state == HttpHeadReading::State::NotHttp)
            dialogue->setStepLimit(std::min(afterOtherProtocol, state->patience(Patience::Answer)));
    }
}

QCoro::Task<bool> readThrough(ProxyStatePtr state, Dialogue *dialogue, Heard *heard,
                              ProxyDestination destination)
{
    if (destination.kind == ProxyDestination::Kind::Site)
    {
        const bool same = co_await readSite(state, dialogue, heard, destination);
        co_return same;
    }
    if (destination.kind == ProxyDestination::Kind::Host)
    {
        const bool proven = co_await hearHost(state, dialogue, heard, destination);
        co_return proven;
    }
    QString nonce;
    if (destination.kind == ProxyDestination::Kind::Page) {
        const Canary::Page page = state->task->network.canary()->newPage();
        nonce = page.nonce;
        HttpRequest get;
        get.target = page.path.toLatin1();
        get.host = destination.text();
        const QByteArray request = httpRequestBytes(get);
        dialogue->sendRaw(request, u"GET %1 (through the tunnel)"_s.arg(page.path));
    }
    dialogue->setStepLimit(state->patience(Patience::Tunnel));
    const bool theirs = destination.kind == ProxyDestination::Kind::Theirs;
    const Enough enough = [state, nonce, theirs](const QByteArray &bytes) {
        return theirs ? bytes.contains(state->theirGreeting) : state->proves(bytes, nonce);
    };
    if (destination.kind != ProxyDestination::Kind::Itself) {
        try {
            co_await hear(state, dialogue, heard, enough);
        } catch (const DialogueError &error) {
            if (error.kind() == Kind::Stopped)
                throw;
            heard->end = error.kind();
            heard->endText = error.text();
        }
    }
    const bool proven = enough(heard->bytes);
    if (proven && (theirs || destination.kind == ProxyDestination::Kind::Mail))
        dialogue->sendRaw("QUIT\r\n"_ba, u"QUIT (through the tunnel)"_s);
    co_return proven;
}

} // namespace doorcheck
