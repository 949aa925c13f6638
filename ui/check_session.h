// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run_store.h"
#include "core/report/report_model.h"
#include "core/run/engine.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace doorcheck {

// The check the window shows: under way, ended, or read from the history. Keeps what is learnt in
// the store as it comes; trouble with the store is told once and the check goes on.
class CheckSession : public QObject
{
    Q_OBJECT

public:
    // `store` is closed or open, and outlives the session.
    explicit CheckSession(RunStore &store, QObject *parent = nullptr);
    ~CheckSession() override;

    // Empty, or a sentence when it cannot begin; then everything is as before.
    QString start(const CheckRequest &request);
    // Asks one check once more and keeps what else is known; as a run of its own.
    QString checkAgain(const CheckRequest &request, const QString &check);
    // Judges the run anew with the answers in `request`; asks only what was never asked.
    QString judgeAgain(const CheckRequest &request);
    // Notes what was decided about findings, in the run and for the client's next ones. Empty, or
    // a sentence why it could not be kept; then everything is as before.
    QString decide(const Decisions &decisions);
    // What is decided about the findings of a question: what decide() would replace.
    Decisions decided(const QString &item) const;
    // Shows and keeps the run with what was learnt after its end. Empty, or a sentence why not.
    QString amend(const RunDocument &run);
    // Keeps a copy of a file that backs an answer; nothing and a sentence when it cannot.
    std::optional<Attachment> attach(const QString &path, QString *error) const;
    void stop();
    // Shows a run that has ended; with what is told of it, where somebody has that already.
    void show(const RunDocument &run, const std::optional<ReportModel> &report = {});

    bool isRunning() const { return m_running; }
    const RunDocument &document() const;
    // What the pages tell of document(). Without the run's JSON: only the checksum of a printed
    // report needs it.
    ReportModel report() const;
    int done() const { return m_done; }
    int total() const { return m_total; }
    QString what() const { return m_what; }
    // What is being asked at this moment; empty while nothing runs.
    QList<Engine::Asking> asking() const;
    qint64 elapsedMs() const { return m_clock.isValid() ? m_clock.elapsed() : 0; }

Q_SIGNALS:
    void progressed();
    void changed();                       // document() has something new
    void ended();                         // the run has ended; changed() came before
    void storeFailed(const QString &why); // once a run

private:
    QString begin(std::unique_ptr<Engine> engine);
    void connectEngine();
    void onBegan();
    void onFinding(const Finding &finding);
    void onFinished();
    Decisions earlierDecisions(const QString &client);
    void storeSaid(bool fine, const QString &error);

    RunStore &m_store;
    std::unique_ptr<Engine> m_engine;
    mutable std::optional<ReportModel> m_report; // of a run that has ended
    RunDocument m_shown; // what document() is while there is no engine
    bool m_running = false;
    bool m_storing = false;
    int m_done = 0;
    int m_total = 0;
    QString m_what;
    QElapsedTimer m_clock;
    QTimer m_tell; // findings come in bursts: they are told once together
};

} // namespace doorcheck
