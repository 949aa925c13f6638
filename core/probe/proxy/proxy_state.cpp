// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/proxy/proxy_state.h"

#include "core/protocol/smtp_reply.h" // visibleText

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

using Kind = DialogueError::Kind;

constexpr std::chrono::milliseconds afterOtherProtocol{3'000};

// Without a listener of ours: a server that looks at what it is asked for answers differently for
// a port where nothing listens; one that does not look shows the same page.
constexpr quint16 unusedPort = 61'025;

// "http", "http-get" and "connect" against "socks4" and "socks5".
bool isHttpMethod(QAnyStringView method)
{
    return !method.toString().startsWith(u"socks"_s);
}

} // namespace

QByteArray ProxyDestination::text() const
{
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

bool ProxyState::proves(const QByteArray &bytes, const QString &pageNonce) const
{
    if (!hasCanary() || ownListener)
        return false;
    return (!pageNonce.isEmpty() && bytes.contains(pageNonce.toLatin1()))
        || !task->network.canary()->findIssued(bytes).isEmpty();
}

ProxyOutcome ProxyState::add(QLatin1StringView method, const ProxyDestination &destination,
                             const QString &reply, ProxyOutcome outcome, bool silent)
{
    if (silent && outcome == ProxyOutcome::NotAsked)
        silentCases.append(task->evidence.proxyCases.size());
    task->evidence.proxyCases.append({QString(method), task->input.endpoint.port,
                                      QString::fromLatin1(destination.text()), reply, outcome});
    return outcome;
}

ProxyOutcome ProxyState::addUnanswered(QLatin1StringView method,
                                       const ProxyDestination &destination, const Heard &heard)
{
    if (!heard.connected) {
        shutOut = true;
        return add(method, destination, heard.endText, ProxyOutcome::NotAsked);
    }
    if (!heard.silent())
        return add(method, destination, firstWords(heard.bytes), ProxyOutcome::NotAProxy);
    if (heard.end == Kind::Closed) {
        // From a proxy this may be all it says when it could not get to where it was sent.
        const bool doubtful = isHttpMethod(method) && speaks(u"http"_s) && !webServer;
        return add(method, destination,
                   //: What a server did, in the list of ways tried
                   ProxyWords::tr("closed the connection without an answer"),
                   doubtful ? ProxyOutcome::NotAsked : ProxyOutcome::NotAProxy);
    }
    return add(method, destination, heard.endText, ProxyOutcome::NotAsked, heard.timedOut());
}

void ProxyState::learnFrom(const HttpAnswer &answer)
{
    if (!answer.isHttp())
        return;
    speak(u"http"_s);
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
        facts[u"basicOverClearText"_s] = schemes.contains(u"Basic"_s, Qt::CaseInsensitive);
    }
}

void ProxyState::speak(const QString &protocol)
{
    if (!spoken.contains(protocol))
        spoken.append(protocol);
    task->evidence.facts[u"speaks"_s] = QJsonArray::fromStringList(spoken);
}

void ProxyState::settleSilence()
{
    for (const qsizetype index : std::as_const(silentCases)) {
        ProxyCase &way = task->evidence.proxyCases[index];
        // A SOCKS 5 greeting is answered at once or not at all: it may be told from SOCKS 4.
        const auto same = [&](const QString &protocol) {
            return way.method == u"socks5"_s
                ? protocol == way.method
                : isHttpMethod(protocol) == isHttpMethod(way.method);
        };
        if (spoken.isEmpty() || std::ranges::any_of(spoken, same))
            continue;
        way.outcome = ProxyOutcome::NotAProxy;
        //: %1: the protocol that the port has shown to speak ("http", "socks5")
        way.reply = ProxyWords::tr("no answer; the port speaks %1").arg(spoken.first());
    }
    silentCases.clear();
}

std::chrono::milliseconds ProxyState::limit(std::chrono::milliseconds most) const
{
    return std::min(most, task->network.settings().limits.step);
}

QCoro::Task<> hear(ProxyStatePtr state, Dialogue *dialogue, Heard *heard, Enough enough)
{
    while (heard->bytes.size() < heardMost && !enough(heard->bytes)) {
        const QByteArray bytes = co_await dialogue->block(heardMost);
        heard->bytes += bytes;
        // Another protocol: it may go on for ever, or wait for what we shall not say.
        if (readHttpHead(heard->bytes).state == HttpHeadReading::State::NotHttp)
            dialogue->setStepLimit(state->limit(afterOtherProtocol));
    }
}

void keepEnd(Heard &heard, const DialogueError &error)
{
    if (error.kind() == Kind::Stopped)
        throw error;
    heard.end = error.kind();
    heard.endText = error.text();
}

QCoro::Task<bool> readThrough(ProxyStatePtr state, Dialogue *dialogue, Heard *heard,
                              ProxyDestination destination)
{
    QString nonce;
    if (destination.kind == ProxyDestination::Kind::Page) {
        const Canary::Page page = state->task->network.canary()->newPage();
        nonce = page.nonce;
        const QByteArray request = getRequest(page.path.toLatin1(), destination.text());
        dialogue->sendRaw(request, u"GET %1 (through the tunnel)"_s.arg(page.path));
    }
    dialogue->setStepLimit(state->limit(tunnelMost));
    const Enough enough = [state, nonce](const QByteArray &bytes) {
        return state->proves(bytes, nonce);
    };
    if (destination.kind != ProxyDestination::Kind::Itself) {
        try {
            co_await hear(state, dialogue, heard, enough);
        } catch (const DialogueError &error) {
            keepEnd(*heard, error);
        }
    }
    const bool proven = state->proves(heard->bytes, nonce);
    if (proven && destination.kind == ProxyDestination::Kind::Mail)
        dialogue->sendRaw("QUIT\r\n"_ba, u"QUIT (through the tunnel)"_s);
    co_return proven;
}

} // namespace doorcheck
