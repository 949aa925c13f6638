// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/smtp/abuse_mailbox.h"
#include "core/probe/smtp/open_relay.h"
#include "core/run/probe_guard.h"
#include "core/verdict/rules/abuse.h"
#include "core/verdict/rules/open_relay.h"
#include "tests/support/scripted_server.h"

#include <QTest>

// Scripted mail servers asked by a probe, for the tests of the open-relay probe.
namespace doorcheck::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Then = Answer::Then;
using Row = ScriptedServer::Row;

inline const Answer denied{"454 4.7.1 <x>: Relay access denied\r\n"};
inline const Answer unknown{"550 5.1.1 <x>: Recipient address rejected: User unknown\r\n"};
inline const Answer ok{"250 2.1.5 Ok\r\n"};

// One connection after another, one question after another, without the waits of a real run.
inline Pace *inTurn()
{
    static Pace pace(PaceName::Normal, PaceLimits{0ms, 0, 8, 1, false, true, 0});
    return &pace;
}

inline Pace *gentle()
{
    static Pace pace(PaceName::Gentle, PaceLimits{0ms, 0, 8, 1, false, false, 0});
    return &pace;
}

inline std::shared_ptr<ProbeTask> taskFor(const ScriptedServer &server, Pace *pace = nullptr,
                                   std::stop_token stop = {})
{
    NetworkSettings settings;
    settings.pace = pace;
    settings.limits.connect = 2s;
    settings.limits.step = 500ms;
    settings.stop = std::move(stop);
    ProbeInput input;
    input.endpoint = {u"mx.d.example"_s, server.serverAddress(), server.serverPort()};
    input.domain = u"d.example"_s;
    input.hostNames = {u"mx.d.example"_s};
    input.outsideMailbox = u"u@x.example"_s;
    input.mailboxIsOurs = true;
    return std::make_shared<ProbeTask>(settings, input);
}

inline QCoro::Task<> guarded(const ProbeEntry *probe, std::shared_ptr<ProbeTask> task,
                      std::shared_ptr<bool> done)
{
    co_await runGuarded(probe->run, task);
    *done = true;
}

inline void run(const ProbeEntry &probe, const std::shared_ptr<ProbeTask> &task)
{
    auto done = std::make_shared<bool>(false);
    guarded(&probe, task, done);
    QTRY_VERIFY_WITH_TIMEOUT(*done, 20'000);
}

inline Judgement judge(const std::shared_ptr<ProbeTask> &task, Place place = Place::Outside)
{
    return judgeOpenRelay({task->evidence, place, QDate(2026, 11, 24), {}, {}});
}

// What a server answers to RCPT, before the generic "250 ok" of ScriptedServer::smtp.
inline QList<Row> closedServer()
{
    return {{"RCPT TO:<postmaster", ok}, {"RCPT TO:<zz-", unknown}, {"RCPT", denied}};
}

} // namespace doorcheck::test
