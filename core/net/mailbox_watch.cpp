// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/mailbox_watch.h"

#include "core/net/network.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace doorcheck {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds oftenFor{60'000}; // most messages arrive early; then the server is spared
constexpr milliseconds askOften{2'000};
constexpr milliseconds askSeldom{10'000};

struct Round
{
    QString trouble; // why there was no login
    bool final = false;
    bool looked = false;
};

struct Watching
{
    Network *network;
    ImapLogin login;
    std::shared_ptr<MailboxWatch> watch;
    QElapsedTimer clock;
    milliseconds bound; // of one connection
    Round round;

    bool isDone() const { return watch->marks().isEmpty() || watch->isOver(); }
    // Between two looks, or two attempts to connect.
    milliseconds pause() const
    {
        return std::min(clock.elapsed() < oftenFor.count() ? askOften : askSeldom, bound / 4);
    }
};

// One connection, from its greeting to its end.
QCoro::Task<> oneRound(std::shared_ptr<Watching> state)
{
    QElapsedTimer age;
    age.start();
    const ImapLogin login = state->login;
    const Endpoint place = co_await findMailbox(state->network, login);
    Dialogue dialogue(*state->network, place);
    auto mailbox = std::make_shared<ImapMailbox>();
    const QString trouble = co_await enterMailbox(&dialogue, mailbox, login);
    state->round.trouble = trouble;
    state->round.final = mailbox->refused;
    if (!trouble.isEmpty())
        co_return;
    for (;;) {
        const QStringList marks = state->watch->marks();
        for (const QString &mark : marks) {
            const QByteArray token = mark.toLatin1();
            const QByteArrayList headers = co_await findMarked(&dialogue, mailbox, token);
            for (const QByteArray &header : headers) {
                if (state->watch->marks().contains(mark)) // not settled by the one before
                    state->watch->found(mark, header);
            }
        }
        state->round.looked = true;
        if (state->isDone() || age.elapsed() >= state->bound.count())
            break;
        const milliseconds pause = state->pause();
        co_await state->network->sleep(pause);
    }
    co_await leaveMailbox(&dialogue, mailbox);
}

} // namespace

QCoro::Task<> watchMailbox(Network *network, ImapLogin login, std::shared_ptr<MailboxWatch> watch)
{
    // A quarter: the last look of a connection still has time to end, and what it hears is bounded.
    const milliseconds bound = network->settings().limits.whole / 4;
    auto state = std::make_shared<Watching>(Watching{network, login, watch, {}, bound, {}});
    state->clock.start();
    bool lookedOnce = false;
    for (;;) {
        state->round = {};
        try {
            co_await oneRound(state);
        } catch (const DialogueError &error) {
            if (error.kind() == DialogueError::Kind::Stopped)
                throw;
            state->round.trouble = error.text();
        }
        lookedOnce = lookedOnce || state->round.looked;
        const QString trouble = state->round.trouble;
        // What never worked is tried as long as one that is being restarted may take, not for hours.
        const bool never = !lookedOnce && (state->isDone() || state->clock.elapsed() > oftenFor.count());
        if (!trouble.isEmpty() && (never || state->round.final)) {
            watch->trouble = trouble;
            co_return;
        }
        if (!trouble.isEmpty())
            watch->interrupted = trouble;
        if (state->isDone())
            co_return;
        if (!trouble.isEmpty()) {
            const milliseconds pause = state->pause();
            co_await network->sleep(pause);
        }
    }
}

} // namespace doorcheck
