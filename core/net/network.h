// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic.h"
#include "core/net/dialogue.h"
#include "core/net/heard.h"
#include "core/net/pace.h"

#include <QCoroTask>

#include <chrono>
#include <memory>
#include <stop_token>

namespace doorcheck {

class Canary;
class Resolver;

// What a whole run shares. Built by run/, outlives every probe of the run.
struct NetworkSettings
{
    Resolver *resolver = nullptr;
    Canary *canary = nullptr; // null: no listeners of our own
    Pace *pace = nullptr;     // null: no pacing
    std::shared_ptr<HeardReplies> heard; // null: every probe asks for itself
    QHostAddress source;      // null: whatever the system chooses
    DialogueLimits limits;
    std::stop_token stop;
};

// For Network::pause.
inline constexpr auto untilWoken = std::chrono::milliseconds::max();

// What one probe is handed: the only way from it to the network. Collects the transcripts and the
// traffic of every dialogue opened with it, also of those that failed.
class Network
{
public:
    explicit Network(NetworkSettings settings) : m_settings(std::move(settings)) {}
    Network(const Network &) = delete;
    Network &operator=(const Network &) = delete;

    const NetworkSettings &settings() const { return m_settings; }
    Resolver &resolver() const { return *m_settings.resolver; }
    Canary *canary() const { return m_settings.canary; }
    std::stop_token stop() const { return m_settings.stop; }
    PaceLimits pace() const;

    // Sleeps without blocking. Throws DialogueError::Stopped as soon as the run is stopped.
    QCoro::Task<> sleep(std::chrono::milliseconds time);
    // Waits until `wake` is requested, the run is stopped, or `time` is over (untilWoken: never is).
    // Does not throw.
    QCoro::Task<> pause(std::chrono::milliseconds time, std::stop_token wake);

    const Traffic &traffic() const { return m_traffic; }
    // The transcripts so far, in the order in which the dialogues began.
    QList<Transcript> transcripts() const;

    // For Dialogue.
    std::shared_ptr<Transcript> newTranscript();
    Traffic &countedTraffic() { return m_traffic; }
    std::chrono::milliseconds waitForTurn(const QHostAddress &address);

    // For probes whose questions are most often refused (Pace::waitForRefusals).
    std::chrono::milliseconds waitForRefusals(const QHostAddress &address, int count) const;
    void noteRefusals(const QHostAddress &address, int count);

private:
    NetworkSettings m_settings;
    Traffic m_traffic;
    QList<std::shared_ptr<Transcript>> m_transcripts;
};

} // namespace doorcheck
