// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/proxy/their_server.h"

#include "core/probe/proxy/elsewhere.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

// The code and the name, which stay the same; what follows may be the time of day.
QByteArray steadyPart(const QByteArray &line)
{
    const QByteArrayList words = line.simplified().split(' ');
    if (words.size() < 2 || !words[0].startsWith("220"))
        return {};
    return line.first(line.indexOf(words[1]) + words[1].size());
}

} // namespace

QCoro::Task<QByteArray> greetingOf(ProxyStatePtr state, Endpoint mail)
{
    QByteArray line;
    if (mail.port == 0)
        co_return line;
    try {
        Dialogue dialogue(state->task->network, mail);
        dialogue.setStepLimit(state->patience(Patience::Answer));
        co_await dialogue.open();
        line = co_await dialogue.line();
        dialogue.send("QUIT"_ba);
    } catch (const DialogueError &error) {
        if (error.kind() == DialogueError::Kind::Stopped)
            throw;
    }
    co_return steadyPart(line);
}

QCoro::Task<> askTheirServer(ProxyStatePtr state)
{
    const Evidence &evidence = state->task->evidence;
    const Endpoint mail = state->task->input.ownMail;
    const QList<ProxyOutcome> doubtful{ProxyOutcome::Granted, ProxyOutcome::Unreachable};
    const QString site = u"own-web-site"_s;
    const bool elsewhere = state->proofs.values().contains(site); // what we saw rests on them alone
    const bool proven = anyWas(evidence, {}, {ProxyOutcome::Reached});
    if (mail.port == 0 || (proven && !elsewhere) || !(elsewhere || anyWas(evidence, {}, doubtful)))
        co_return;
    const QList<ProxyOutcome> worth = elsewhere
        ? QList{ProxyOutcome::Granted, ProxyOutcome::Unreachable, ProxyOutcome::Denied}
        : doubtful;
    state->theirGreeting = co_await greetingOf(state, mail);
    if (state->theirGreeting.isEmpty())
        co_return;
    const ProxyDestination there{ProxyDestination::Kind::Theirs, mail.address, mail.port};
    state->proofs[QString::fromLatin1(there.text())] = u"own-mail-server"_s;
    QList<Way> ways;
    for (const bool tls : {false, true}) {
        if (anyWas(evidence, tls ? u"connect+tls"_s : u"connect"_s, worth))
            ways.append(connectWay(there, tls));
    }
    for (const Way &way : {socks5Way(there), socks4Way(there)}) {
        if (anyWas(evidence, way.method, worth))
            ways.append(way);
        if (anyWas(evidence, way.method + u"+tls"_s, worth))
            ways.append(inTls(way));
    }
    QList<Trial> trials = co_await askAll(state, ways);
    readAll(*state, trials);
    throwIfStopped(*state);
}

} // namespace doorcheck
