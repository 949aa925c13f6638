// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/proof.h"

#include "core/evidence/proofs.h"
#include "core/net/mailbox_watch.h"
#include "core/net/network.h"
#include "core/net/resolver.h"
#include "core/probe/smtp/proof_evidence.h"
#include "core/protocol/received_path.h"
#include "core/run/rejudging.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::Proof)
};

// What a server may be called on a message's way.
QStringList namesOf(const Finding &finding)
{
    QStringList names = serverNames(finding.evidence);
    names << finding.address << finding.target.section(u' ', 0, 0);
    return names;
}

bool lift(RunDocument *run, const QString &token, const Arrival &arrival)
{
    const CheckRequest request = requestFromJson(run->request, nullptr).value_or(CheckRequest());
    for (Finding &finding : run->findings) {
        if (!openMarks(finding.evidence).contains(token))
            continue;
        if (!noteArrival(&finding.evidence, token, arrival))
            return false;
        judgeAgain(&finding, request);
        tellClientAddress(&run->findings, request);
        compareAddresses(&run->findings);
        return true;
    }
    return false;
}

QString provenWords(int proven)
{
    //: %n messages
    return Words::tr("Proven: %n marked message(s) came through.", nullptr, proven);
}

} // namespace

QList<SentMark> sentMarks(const RunDocument &run)
{
    QList<SentMark> marks;
    for (const Finding &finding : run.findings) {
        const QJsonArray proofs = finding.evidence.facts[u"proofs"_s].toArray();
        for (const QJsonValue &value : proofs) {
            const QJsonObject proof = value.toObject();
            if (!mayArrive(proof))
                continue;
            marks.append({proof[u"token"_s].toString(), finding.key(), finding.target,
                          proof[u"sentTo"_s].toString(),
                          QDateTime::fromString(proof[u"sentAt"_s].toString(), Qt::ISODateWithMs),
                          proof[u"arrived"_s].toBool()});
        }
    }
    return marks;
}

ProofResult proveByMessage(RunDocument *run, const QByteArray &message)
{
    const QList<SentMark> marks = sentMarks(*run);
    if (marks.isEmpty())
        return {0, Words::tr("This run sent no marked message, so there is nothing to prove.")};
    const MailHeader header = readMailHeader(message);
    if (header.fields.isEmpty())
        return {0, Words::tr("This is no message: paste it as your mail program shows its source.")};
    const auto own = std::ranges::find_if(marks, [&](const SentMark &mark) {
        return carriesMark(header, mark.token.toLatin1());
    });
    if (own == marks.end()) {
        const bool inside = std::ranges::any_of(marks, [&](const SentMark &mark) {
            return message.contains(mark.token.toLatin1());
        });
        return {0, inside
                       ? Words::tr("This message speaks of ours but is another one, such as a notice "
                                   "that ours was not delivered. It proves nothing.")
                       : Words::tr("This message carries no mark of this run.")};
    }
    if (own->arrived)
        return {0, Words::tr("This message was proven to have come through before.")};
    const auto finding = std::ranges::find_if(run->findings, [&](const Finding &one) {
        return one.key() == own->finding;
    });
    const QList<ReceivedHop> path = receivedPath(header);
    if (!showsHandingOn(path, namesOf(*finding)))
        //: %1 is the tested server
        return {0, Words::tr("The mark is ours, but the header does not show that %1 handed the "
                             "message on. Paste the whole header, with every line that begins "
                             "with Received.")
                       .arg(own->server)};
    const Arrival arrival{u"pasted"_s, path.last().from, {}, header};
    if (!lift(run, own->token, arrival))
        return {0, Words::tr("This message carries no mark of this run.")};
    return {1, provenWords(1)};
}

// Outlives the search when that is deleted in the middle: the coroutine holds it.
struct ProofSearch::State
{
    RunDocument run;
    ImapLogin login;
    std::chrono::milliseconds wait;
    QList<NameServer> nameServers; // empty: those of the run
    std::unique_ptr<Resolver> resolver;
    std::unique_ptr<Network> network;
    std::stop_source stop;
    ProofResult result;
    QString copy; // what to say of a message that is there and proves nothing
    QPointer<ProofSearch> search;
};

namespace {

QStringList wanted(const RunDocument &run)
{
    QStringList tokens;
    for (const Finding &finding : run.findings)
        tokens += openMarks(finding.evidence);
    return tokens;
}

// Its header is the message's own, and yet shows no way through the server.
void noteCopy(ProofSearch::State *state, const QString &token)
{
    const QList<SentMark> marks = sentMarks(state->run);
    for (const SentMark &mark : marks) {
        if (mark.token == token)
            state->copy = noHandingOnWords(token, mark.server);
    }
}

QCoro::Task<> look(std::shared_ptr<ProofSearch::State> state)
{
    QElapsedTimer clock;
    clock.start();
    auto watch = std::make_shared<MailboxWatch>();
    watch->marks = [state] { return wanted(state->run); };
    watch->isOver = [state, clock] { return clock.elapsed() >= state->wait.count(); };
    watch->found = [state](const QString &token, const QByteArray &header) {
        const Arrival arrival{u"imap"_s, state->login.host, {}, readMailHeader(header)};
        if (lift(&state->run, token, arrival))
            ++state->result.proven;
        else
            noteCopy(state.get(), token);
    };
    Network *network = state->network.get();
    const ImapLogin login = state->login;
    co_await watchMailbox(network, login, watch);
    state->result.read = watch->trouble.isEmpty();
    if (!state->result.read)
        state->result.explanation =
            //: %1 is why not
            Words::tr("The mailbox could not be read: %1").arg(watch->trouble);
    else if (!state->copy.isEmpty())
        state->result.explanation = state->copy;
    else if (!watch->interrupted.isEmpty())
        state->result.explanation =
            //: %1 is why not
            Words::tr("No marked message of this run was seen, and the mailbox could not be read "
                      "all the time: %1")
                .arg(watch->interrupted);
}

// The single guard of it: no exception leaves.
QCoro::Task<> search(std::shared_ptr<ProofSearch::State> state)
{
    try {
        co_await look(state);
    } catch (const DialogueError &error) {
        state->result.explanation =
            //: %1 is why not
            Words::tr("The mailbox could not be read: %1").arg(error.text());
    }
    if (state->result.proven > 0)
        state->result.explanation = provenWords(state->result.proven);
    else if (state->result.explanation.isEmpty())
        state->result.explanation =
            Words::tr("No marked message of this run is in the mailbox yet. That proves nothing.");
    state->run.sent += state->network->traffic();
    if (state->search)
        Q_EMIT state->search->finished();
}

} // namespace

ProofSearch::ProofSearch(RunDocument run, ImapLogin login, std::chrono::milliseconds wait,
                         QObject *parent)
    : QObject(parent)
    , m_state(std::make_shared<State>())
{
    m_state->search = this;
    m_state->run = std::move(run);
    m_state->login = std::move(login);
    m_state->wait = wait;
}

ProofSearch::~ProofSearch()
{
    m_state->search = nullptr;
    m_state->stop.request_stop();
}

void ProofSearch::setNameServers(const QList<NameServer> &servers)
{
    m_state->nameServers = servers;
}

void ProofSearch::start()
{
    CheckRequest request = requestFromJson(m_state->run.request, nullptr).value_or(CheckRequest());
    if (!m_state->nameServers.isEmpty())
        request.resolver.servers = m_state->nameServers;
    m_state->resolver = std::make_unique<Resolver>(request.resolver);
    NetworkSettings settings;
    settings.resolver = m_state->resolver.get();
    settings.limits.connect = request.connectTimeout;
    settings.limits.step = request.stepTimeout;
    settings.stop = m_state->stop.get_token();
    m_state->network = std::make_unique<Network>(std::move(settings));
    QMetaObject::invokeMethod(
        this, [state = m_state] { search(state); }, Qt::QueuedConnection);
}

void ProofSearch::stop()
{
    m_state->stop.request_stop();
}

const RunDocument &ProofSearch::document() const
{
    return m_state->run;
}

const ProofResult &ProofSearch::result() const
{
    return m_state->result;
}

} // namespace doorcheck
