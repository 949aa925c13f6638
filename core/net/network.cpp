// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/network.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QPointer>

namespace doorcheck {

namespace {

std::chrono::milliseconds steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

// One wait, ended by its timer or by the stop, whichever comes first. Resumes the coroutine from
// an event of the application's, as Dialogue does, since the coroutine deletes this object.
class Alarm : public QObject
{
public:
    Alarm(std::chrono::milliseconds time, const std::stop_token &stop,
          const std::stop_token &wake = {})
    {
        if (time < untilWoken) {
            m_timer.emplace();
            m_timer->setSingleShot(true);
            connect(&*m_timer, &QTimer::timeout, this, &Alarm::ring);
            m_timer->start(time);
        }
        m_stop.emplace(stop, std::function<void()>([this] { ring(); }));
        m_wake.emplace(wake, std::function<void()>([this] { ring(); }));
    }

    struct Waiter
    {
        Alarm *alarm;
        bool await_ready() const { return false; }
        void await_suspend(std::coroutine_handle<> handle) const { alarm->m_waiting = handle; }
        void await_resume() const { }
    };
    Waiter rung() { return {this}; }

private:
    void ring()
    {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self = QPointer<Alarm>(this)] {
                if (!self)
                    return;
                const std::coroutine_handle<> waiting = std::exchange(self->m_waiting, {});
                if (waiting)
                    waiting.resume();
            },
            Qt::QueuedConnection);
    }

    std::optional<QTimer> m_timer; // none: Qt keeps them in a list, and walks along it each time
    std::coroutine_handle<> m_waiting;
    std::optional<std::stop_callback<std::function<void()>>> m_stop, m_wake;
};

QCoro::Task<> waitForWake(std::chrono::milliseconds time, std::stop_token stop,
                          std::stop_token wake)
{
    Alarm alarm(time, stop, wake);
    co_await alarm.rung();
}

QCoro::Task<> sleepUnlessStopped(std::chrono::milliseconds time, std::stop_token stop)
{
    Alarm alarm(time, stop);
    co_await alarm.rung();
    if (stop.stop_requested())
        throw DialogueError(DialogueError::Kind::Stopped,
                            QCoreApplication::translate("doorcheck::Dialogue",
                                                        "The check was stopped."));
}

} // namespace

PaceLimits Network::pace() const
{
    return m_settings.pace ? m_settings.pace->limits() : paceLimits(PaceName::Fast);
}

QCoro::Task<> Network::sleep(std::chrono::milliseconds time)
{
    return sleepUnlessStopped(time, m_settings.stop);
}

QCoro::Task<> Network::pause(std::chrono::milliseconds time, std::stop_token wake)
{
    return waitForWake(time, m_settings.stop, wake);
}

QList<Transcript> Network::transcripts() const
{
    QList<Transcript> copies;
    for (const std::shared_ptr<Transcript> &transcript : m_transcripts)
        copies.append(*transcript);
    return copies;
}

std::shared_ptr<Transcript> Network::newTranscript()
{
    m_transcripts.append(std::make_shared<Transcript>());
    return m_transcripts.last();
}

std::chrono::milliseconds Network::waitForTurn(const QHostAddress &address)
{
    return m_settings.pace ? m_settings.pace->reserve(address, steadyNow())
                           : std::chrono::milliseconds(0);
}

std::chrono::milliseconds Network::waitForRefusals(const QHostAddress &address, int count) const
{
    return m_settings.pace ? m_settings.pace->waitForRefusals(address, count, steadyNow())
                           : std::chrono::milliseconds(0);
}

void Network::noteRefusals(const QHostAddress &address, int count)
{
    if (m_settings.pace)
        m_settings.pace->noteRefusals(address, count, steadyNow());
}

} // namespace doorcheck
