// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/request.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace doorcheck {

// One run: discovers, probes, judges, advises. Nothing is sent before start() has seen a complete
// permission. Findings arrive one by one as they end; the document is complete at finished().
class Engine : public QObject
{
    Q_OBJECT

public:
    struct State; // shared with the coroutines of the run

    // With `resumed`, its findings are kept and only what is missing is asked.
    explicit Engine(CheckRequest request, std::optional<RunDocument> resumed = {},
                    QObject *parent = nullptr);
    ~Engine() override;

    // What the client has decided so far about places that may be found again. Before start().
    void setDecisions(const Decisions &decisions);

    // A sentence when the run cannot begin (no permission, canary cannot listen); else empty, and
    // signals follow.
    QString start();
    // Ends the run soon; what was learnt is kept and finished() comes.
    void stop();

    const RunDocument &document() const;

    // What is being asked at this moment.
    struct Asking
    {
        QString check;           // id
        QString where;           // "mx.example [192.0.2.1]:25"
        int connections = 0;     // made so far
        int mostConnections = 0; // planned, at most
        bool operator==(const Asking &) const = default;
    };
    QList<Asking> asking() const;

Q_SIGNALS:
    void began();                          // document() has id, started, permission, vantage
    void progress(int done, int total, const QString &what);
    void found(const doorcheck::Finding &finding); // written down as it ends
    void finished();

private:
    std::shared_ptr<State> m_state;
};

} // namespace doorcheck
