// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/stop_signals.h"

#include <QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace doorcheck {

// A signal handler may touch only lock-free atomics and call what POSIX names async-signal-safe.
static int pipeEnds[2] = {-1, -1};
static std::atomic<qint64> firstAskedMs{-1};
static_assert(std::atomic<qint64>::is_always_lock_free);

static qint64 nowMs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

static void onSignal(int)
{
    const int keptErrno = errno;
    const qint64 now = nowMs();
    qint64 first = -1;
    if (firstAskedMs.compare_exchange_strong(first, now)) {
        const char byte = 's';
        [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &byte, 1);
    } else if (now - first > 300) {
        // timeout(1) and some shells signal the process and its group within a moment: that is
        // one request, not two.
        _exit(130);
    }
    errno = keptErrno;
}

StopSignals::StopSignals(QObject *parent) : QObject(parent)
{
    if (pipe(pipeEnds) != 0)
        return; // the system's own handling stays: the program ends, and the store keeps the rest
    for (const int end : pipeEnds) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }

    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        char byte = 0;
        if (read(pipeEnds[0], &byte, 1) != 1)
            return;
        notifier->setEnabled(false);
        Q_EMIT asked();
    });

    struct sigaction action
    {
    };
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before
        {
        };
        sigaction(number, nullptr, &before);
        // nohup(1) asked that the end of the terminal be no end of ours.
        if (number != SIGHUP || before.sa_handler != SIG_IGN)
            sigaction(number, &action, nullptr);
    }
    struct sigaction ignore
    {
    };
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &ignore, nullptr);
}

} // namespace doorcheck
