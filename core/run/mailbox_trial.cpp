// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/mailbox_trial.h"

#include "core/net/network.h"

#include <QCoreApplication>

#include <functional>

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::MailboxTrial)
};

} // namespace

// Outlives the trial when that is deleted in the middle: the coroutine holds it.
struct MailboxTrial::State
{
    explicit State(const CheckRequest &request) : login(*request.proofMailbox), resolver(request.resolver)
    {
        NetworkSettings settings;
        settings.resolver = &resolver;
        settings.source = request.source;
        settings.limits.connect = request.connectTimeout;
        settings.limits.step = request.stepTimeout;
        settings.stop = stop.get_token();
        network = std::make_unique<Network>(std::move(settings));
    }

    ImapLogin login;
    std::stop_source stop;
    Resolver resolver;
    std::unique_ptr<Network> network;
    std::function<void(const QString &)> tell; // empty once nobody waits
};

static QCoro::Task<QString> enter(std::shared_ptr<MailboxTrial::State> state)
{
    Network *network = state->network.get();
    const ImapLogin login = state->login;
    const Endpoint place = co_await findMailbox(network, login);
    Dialogue dialogue(*network, place);
    auto mailbox = std::make_shared<ImapMailbox>();
    const QString trouble = co_await enterMailbox(&dialogue, mailbox, login);
    if (trouble.isEmpty())
        co_await leaveMailbox(&dialogue, mailbox);
    co_return trouble;
}

// The single guard of it: no exception leaves.
static QCoro::Task<> attempt(std::shared_ptr<MailboxTrial::State> state)
{
    QString trouble;
    try {
        trouble = co_await enter(state);
    } catch (const DialogueError &error) {
        trouble = error.text();
    }
    if (state->tell)
        state->tell(trouble);
}

MailboxTrial::~MailboxTrial()
{
    stop();
}

QString MailboxTrial::start(const CheckRequest &request)
{
    stop();
    if (!request.permission.complete())
        return Words::tr("Nothing was sent: nobody's permission is recorded. Name who gave it, in "
                         "what role, and on what basis.");
    if (!request.proofMailbox)
        return Words::tr("Name the mailbox first: its server, its user and the password.");
    m_state = std::make_shared<State>(request);
    m_state->tell = [this](const QString &trouble) { end(trouble); };
    // The answer comes in a later turn, so that whoever asks may connect to it afterwards.
    QMetaObject::invokeMethod(
        this, [state = m_state] { attempt(state); }, Qt::QueuedConnection);
    return {};
}

void MailboxTrial::end(const QString &trouble)
{
    m_state.reset(); // the coroutine still holds it
    Q_EMIT ended(trouble);
}

void MailboxTrial::stop()
{
    if (!m_state)
        return;
    m_state->tell = nullptr;
    m_state->stop.request_stop();
    m_state.reset();
}

} // namespace doorcheck
