// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/engine.h"

#include "core/checklist/checklist.h"
#include "core/language/language.h"
#include "core/platform/open_files.h"
#include "core/run/jobs.h"
#include "core/run/probe_guard.h"
#include "core/run/rejudging.h"
#include "core/run/text_pool.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

// Servers asked at the same time, and the sockets that each may need. One port is never asked by two
// probes at once; the ports of one proxy are, side by side, so that the silent ones are waited for
// together.
constexpr int serversAtOnce = 128;
constexpr int socketsOfAServer = 30;
constexpr int filesOfOurOwn = 100;

// As many as this program may have sockets for: one too many would look like a server that is down.
int mostAtOnce(qsizetype servers)
{
    const int files = allowOpenFiles(serversAtOnce * socketsOfAServer + filesOfOurOwn);
    const int most = std::clamp((files - filesOfOurOwn) / socketsOfAServer, 1, serversAtOnce);
    return static_cast<int>(std::clamp<qsizetype>(servers, 1, most));
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::Engine)
};

QString newRunId(const QDateTime &now)
{
    return u"DC-%1-%2"_s.arg(now.toUTC().toString(u"yyyyMMdd-hhmmss"_s),
                             QString::number(QRandomGenerator::system()->bounded(0x1000, 0x10000), 16)
                                 .toUpper());
}

} // namespace

// Outlives the engine when that is deleted in the middle: the coroutines hold it.
struct Engine::State
{
    explicit State(CheckRequest wanted)
        : request(std::move(wanted))
        , resolver(request.resolver)
        , pace(request.pace)
    {
    }

    CheckRequest request;
    Resolver resolver;
    std::unique_ptr<Canary> canary;
    Pace pace;
    std::shared_ptr<HeardReplies> heard = std::make_shared<HeardReplies>();
    std::stop_source stop;
    RunDocument document;
    TextPool texts;
    QPointer<Engine> engine;
    QList<Lanes> servers; // the jobs of one address together, in order; empty once it is its turn
    Lane unasked;         // those that the stop left out of a lane that had begun
    qsizetype nextServer = 0;
    int workers = 0;
    int done = 0;
    int total = 0;
    Decisions decisions;
    QSet<QString> answered; // keys of findings that are not asked again (resumed)
    struct Running
    {
        std::shared_ptr<ProbeTask> task;
        QString check, where;
        int planned = 0;
    };
    std::vector<Running> running;
    QSet<QString> passedOver; // keys of jobs that an earlier one on the same port made needless

    NetworkSettings network();
    void add(const Finding &finding);
    void addLost(const LostTarget &lost);
    void end();
    void tell(const QString &what);
};

NetworkSettings Engine::State::network()
{
    NetworkSettings settings;
    settings.resolver = &resolver;
    settings.canary = canary.get();
    settings.pace = &pace;
    settings.heard = heard;
    settings.source = request.source;
    settings.limits.connect = request.connectTimeout;
    settings.limits.step = request.stepTimeout;
    settings.stop = stop.get_token();
    return settings;
}

void Engine::State::add(const Finding &finding)
{
    if (answered.contains(finding.key()))
        return;
    document.findings.append(finding);
    texts.share(&document.findings.last());
    applyDecision(decisions, &document.findings.last());
    if (engine)
        Q_EMIT engine->found(document.findings.last());
}

void Engine::State::tell(const QString &what)
{
    if (engine)
        Q_EMIT engine->progress(done, total, what);
}

void Engine::State::addLost(const LostTarget &lost)
{
    const QStringList selected = selectedChecks(request);
    for (const ProbeEntry &probe : probeTable()) {
        if (probe.scope != lost.scope || !selected.contains(probe.id))
            continue;
        Finding finding = makeNotTested({probe.id, lost.target, {}, 0, Place::Unknown},
                                        lost.reason, lost.technical);
        if (lost.notApplicable) {
            finding.verdict = Verdict::NotApplicable;
            finding.grade.clear();
        }
        add(finding);
    }
}

void Engine::State::end()
{
    const bool stopped = stop.stop_requested();
    // What was not begun any more is named, so that nobody takes silence for an answer.
    Lane jobs = std::exchange(unasked, {});
    for (const Lanes &lanes : std::as_const(servers)) {
        for (const Lane &lane : lanes)
            jobs += lane;
    }
    QSet<QString> known;
    if (!jobs.isEmpty()) { // of a thousand servers a set of its own
        for (const Finding &finding : std::as_const(document.findings))
            known.insert(finding.key());
    }
    for (const Job &job : std::as_const(jobs)) {
        const QString key = makeNotTested(job.place, {}, {}).key();
        if (known.contains(key) || passedOver.contains(key))
            continue;
        Finding skipped = makeNotTested(
            job.place, Words::tr("The check was stopped before this was asked."), {});
        skipped.evidence.facts[u"error"_s] = u"stopped"_s;
        add(skipped);
    }
    const QList<Finding> remaining = makeRemaining(request, document.findings, stopped);
    for (const Finding &finding : remaining)
        add(finding);
    tellClientAddress(&document.findings, request);
    compareAddresses(&document.findings);
    setAsideSilentPorts(&document.findings);
    doubtSilentProxies(&document.findings);
    // Again, since the light of the others may have made a fault of what was none.
    for (Finding &finding : document.findings)
        applyDecision(decisions, &finding);
    sortFindings(&document.findings);
    document.complete = !stopped;
    document.finished = QDateTime::currentDateTime();
    canary.reset();
    if (engine)
        Q_EMIT engine->finished();
}

namespace {

// Free coroutines: what they need they own.
QCoro::Task<> ask(std::shared_ptr<ProbeTask> task, const ProbeEntry *probe)
{
    co_await runGuarded(probe->run, task);
}

} // namespace

static QCoro::Task<> workOff(std::shared_ptr<Engine::State> state, Lane lane)
{
    QHash<QString, std::shared_ptr<const Evidence>> seen; // by check
    QSet<quint16> silent; // ports on trial where nothing greeted us
    for (const Job &job : lane) {
        if (state->stop.stop_requested()) {
            state->unasked.append(job);
            continue;
        }
        const std::shared_ptr<const Evidence> before = seen.value(job.probe->after);
        const bool needless = before && !job.probe->worth(*before);
        if (needless || silent.contains(job.place.port)) {
            ++state->done;
            state->passedOver.insert(makeNotTested(job.place, {}, {}).key());
            continue;
        }
        state->tell(describe(job));
        auto task = std::make_shared<ProbeTask>(state->network(), job.endpoint.input);
        task->input.before = before;
        task->evidence.facts[u"vantage"_s] = placeName(job.place.vantage);
        task->evidence.facts[u"portNamed"_s] = job.endpoint.input.portNamed;
        task->evidence.facts[u"portOnTrial"_s] = isOnTrial(job);
        const PlannedTraffic planned = job.probe->plan(task->input, paceLimits(state->request.pace));
        state->running.push_back(
            {task, job.probe->id, job.endpoint.input.endpoint.text(), planned.connections});
        co_await ask(task, job.probe);
        std::erase_if(state->running, [&](const auto &entry) { return entry.task == task; });
        state->document.sent += task->network.traffic();
        ++state->done;
        seen.insert(job.probe->id, std::make_shared<const Evidence>(task->evidence));
        if (isOnTrial(job) && !task->evidence.facts.contains(u"banner"_s))
            silent.insert(job.place.port);
        state->add(makeFinding(job.place, task->evidence, state->request));
    }
}

// Takes server after server from the list until none is left.
static QCoro::Task<> workThrough(std::shared_ptr<Engine::State> state)
{
    while (state->nextServer < state->servers.size() && !state->stop.stop_requested()) {
        const Lanes lanes = std::exchange(state->servers[state->nextServer++], {});
        const Lane first = lanes.first();
        co_await workOff(state, first);
        std::vector<QCoro::Task<>> running;
        for (qsizetype i = 1; i < lanes.size(); ++i)
            running.push_back(workOff(state, lanes[i]));
        for (QCoro::Task<> &lane : running)
            co_await lane;
    }
    if (--state->workers == 0)
        state->end();
}

static QCoro::Task<> conduct(std::shared_ptr<Engine::State> state)
{
    const CheckRequest request = state->request;
    Resolver *resolver = &state->resolver;
    const std::stop_token stop = state->stop.get_token();
    const RunTargets targets = co_await findEndpoints(request, resolver, stop);
    state->document.vantage = vantageOf(request, targets);
    for (const QString &note : targets.notes) {
        if (!state->document.notes.contains(note))
            state->document.notes.append(note);
    }
    if (state->engine)
        Q_EMIT state->engine->began();
    for (const LostTarget &lost : targets.lost)
        state->addLost(lost);
    state->servers = makeJobs(request, targets, state->answered);
    state->total = jobCount(state->servers);
    state->document.findings.reserve(state->document.findings.size() + state->total + 100);
    state->workers = mostAtOnce(state->servers.size());
    const int workers = state->workers;
    for (int i = 0; i < workers; ++i)
        workThrough(state);
}

Engine::Engine(CheckRequest request, std::optional<RunDocument> resumed, QObject *parent)
    : QObject(parent)
    , m_state(std::make_shared<State>(std::move(request)))
{
    m_state->engine = this;
    RunDocument &document = m_state->document;
    if (resumed) {
        document = *resumed;
        // Whatever was cut short is asked again, and what rests on it is judged again.
        document.findings.removeIf([](const Finding &finding) {
            const CheckEntry *entry = checklist().check(finding.id);
            const bool probed = entry && entry->answeredBy.contains(u"probe"_s);
            return !probed || finding.evidence.facts[u"error"_s].toString() == u"stopped"_s
                || (finding.verdict == Verdict::NotTested && finding.address.isEmpty());
        });
        for (const Finding &finding : std::as_const(document.findings))
            m_state->answered.insert(finding.key());
    } else {
        document.started = QDateTime::currentDateTime();
        document.language = currentLanguage();
        document.id = newRunId(document.started);
        document.permission = m_state->request.permission;
        document.client = m_state->request.client.isEmpty()
            ? m_state->request.domains.value(0)
            : m_state->request.client;
    }
    document.complete = false;
    if (document.language != currentLanguage())
        document.language = u"mul"_s; // begun in one, ended in another
    document.engineVersion = QStringLiteral(DOORCHECK_VERSION);
    document.factsVersion = checklist().version;
    document.request = requestToJson(m_state->request);
}

Engine::~Engine()
{
    m_state->engine = nullptr;
    m_state->stop.request_stop();
}

void Engine::setDecisions(const Decisions &decisions)
{
    m_state->decisions = decisions;
}

QString Engine::start()
{
    const CheckRequest &request = m_state->request;
    if (!request.permission.complete())
        return Words::tr("Nothing was sent: nobody's permission is recorded. Name who gave it, in "
                         "what role, and on what basis.");
    if (needsListeners(request)) {
        m_state->canary =
            std::make_unique<Canary>(request.canary.value_or(CanarySettings{}));
        const QString trouble = m_state->canary->start();
        if (!trouble.isEmpty()) {
            m_state->canary.reset();
            return trouble;
        }
    }
    // Signals come in a later turn, so that whoever starts a run may connect to it afterwards.
    QMetaObject::invokeMethod(
        this, [state = m_state] { conduct(state); }, Qt::QueuedConnection);
    return {};
}

void Engine::stop()
{
    m_state->stop.request_stop();
}

QList<Engine::Asking> Engine::asking() const
{
    QList<Asking> asking;
    for (const State::Running &entry : m_state->running)
        asking.append({entry.check, entry.where, entry.task->network.traffic().connections,
                       entry.planned});
    return asking;
}

const RunDocument &Engine::document() const
{
    return m_state->document;
}

} // namespace doorcheck
