// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check_session.h"

#include "core/checklist/checklist.h"

#include <QRandomGenerator>

namespace doorcheck {

using namespace Qt::StringLiterals;

CheckSession::CheckSession(RunStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(30);
    connect(&m_tell, &QTimer::timeout, this, &CheckSession::changed);
}

CheckSession::~CheckSession() = default;

const RunDocument &CheckSession::document() const
{
    return m_engine ? m_engine->document() : m_shown;
}

ReportModel CheckSession::report() const
{
    if (m_running)
        return buildReportModel(document(), checklist(), {}, {});
    if (!m_report)
        m_report = buildReportModel(document(), checklist(), {}, {});
    return *m_report;
}

QString CheckSession::start(const CheckRequest &request)
{
    return begin(std::make_unique<Engine>(request));
}

QString CheckSession::checkAgain(const CheckRequest &request, const QString &check)
{
    RunDocument kept = document();
    const CheckEntry *entry = checklist().check(check);
    const QString asked = entry && !entry->derivedFrom.isEmpty() ? entry->derivedFrom : check;
    kept.findings.removeIf([&](const Finding &finding) { return finding.id == asked; });
    // A run of its own: the earlier one stays in the history as it was.
    kept.started = QDateTime::currentDateTime();
    kept.finished = {};
    kept.sent = {};
    kept.id = u"DC-%1-%2"_s.arg(kept.started.toUTC().toString(u"yyyyMMdd-hhmmss"_s))
                  .arg(QRandomGenerator::system()->bounded(0x1000, 0x10000), 4, 16)
                  .toUpper();
    return begin(std::make_unique<Engine>(request, kept));
}

QString CheckSession::judgeAgain(const CheckRequest &request)
{
    return begin(std::make_unique<Engine>(request, document()));
}

QString CheckSession::begin(std::unique_ptr<Engine> engine)
{
    std::swap(m_engine, engine); // signals may come before start() returns
    m_running = true;
    m_report.reset();
    m_storing = m_store.isOpen();
    m_done = m_total = 0;
    m_what.clear();
    m_clock.start();
    connectEngine();
    m_engine->setDecisions(earlierDecisions(m_engine->document().client));
    const QString refusal = m_engine->start();
    if (!refusal.isEmpty()) {
        m_running = false;
        std::swap(m_engine, engine);
    }
    // The other one may be at the end of its own signal: it goes in a turn of its own.
    if (engine) {
        engine->disconnect(this);
        engine.release()->deleteLater();
    }
    if (refusal.isEmpty())
        Q_EMIT changed();
    return refusal;
}

void CheckSession::connectEngine()
{
    connect(m_engine.get(), &Engine::began, this, &CheckSession::onBegan);
    connect(m_engine.get(), &Engine::found, this, &CheckSession::onFinding);
    connect(m_engine.get(), &Engine::finished, this, &CheckSession::onFinished);
    connect(m_engine.get(), &Engine::progress, this,
            [this](int done, int total, const QString &what) {
                m_done = done;
                m_total = total;
                m_what = what;
                Q_EMIT progressed();
            });
}

QList<Engine::Asking> CheckSession::asking() const
{
    return m_running && m_engine ? m_engine->asking() : QList<Engine::Asking>();
}

Decisions CheckSession::decided(const QString &item) const
{
    Decisions decisions;
    for (const Finding &finding : document().findings) {
        if (finding.item == item)
            decisions.insert(finding.key(), {finding.acceptedRisk, finding.action});
    }
    return decisions;
}

QString CheckSession::decide(const Decisions &decisions)
{
    RunDocument run = document();
    for (Finding &finding : run.findings)
        applyDecision(decisions, &finding);
    QString error;
    if (m_store.isOpen() && !m_store.decide(run, decisions, &error))
        return error;
    show(run);
    return {};
}

Decisions CheckSession::earlierDecisions(const QString &client)
{
    QString error;
    if (!m_store.isOpen())
        return {};
    const std::optional<Decisions> decisions = m_store.decisions(client, &error);
    if (!decisions)
        Q_EMIT storeFailed(error);
    return decisions.value_or(Decisions());
}

QString CheckSession::amend(const RunDocument &run)
{
    QString error;
    if (m_store.isOpen() && !m_store.finish(run, &error))
        return error;
    show(run);
    return {};
}

std::optional<Attachment> CheckSession::attach(const QString &path, QString *error) const
{
    return m_store.attach(path, error);
}

void CheckSession::stop()
{
    if (m_running)
        m_engine->stop();
}

void CheckSession::show(const RunDocument &run, const std::optional<ReportModel> &report)
{
    if (m_running)
        return;
    if (m_engine)
        m_engine.release()->deleteLater();
    m_shown = run;
    m_report = report;
    Q_EMIT changed();
}

void CheckSession::storeSaid(bool fine, const QString &error)
{
    if (fine || !m_storing)
        return;
    m_storing = false;
    Q_EMIT storeFailed(error);
}

void CheckSession::onBegan()
{
    QString error;
    if (m_storing)
        storeSaid(m_store.begin(document(), &error), error);
    Q_EMIT changed();
}

void CheckSession::onFinding(const Finding &finding)
{
    QString error;
    if (m_storing)
        storeSaid(m_store.addFinding(document().id, finding, document().sent, &error), error);
    if (!m_tell.isActive())
        m_tell.start();
}

void CheckSession::onFinished()
{
    QString error;
    m_running = false;
    m_report.reset();
    m_tell.stop();
    if (m_storing)
        storeSaid(m_store.finish(document(), &error), error);
    // In turns of their own: judging and keeping the run, telling of it, and showing that.
    QTimer::singleShot(0, this, [this] {
        report();
        QTimer::singleShot(0, this, [this] {
            Q_EMIT changed();
            Q_EMIT ended();
        });
    });
}

} // namespace doorcheck
