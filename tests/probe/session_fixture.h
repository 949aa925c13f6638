// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/smtp/session_checks.h"
#include "core/run/probe_guard.h"
#include "core/verdict/rules/session_rules.h"
#include "tests/support/judgement_check.h"
#include "tests/support/scripted_server.h"

#include <QTest>

// Scripted mail servers asked by one of the smaller checks, through its rule to a verdict.
namespace doorcheck::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Then = Answer::Then;
using Row = ScriptedServer::Row;

inline const Answer unknown{"550 5.1.1 <x>: Recipient address rejected: User unknown\r\n"};

inline std::shared_ptr<ProbeTask> taskFor(const ScriptedServer &server)
{
    NetworkSettings settings;
    settings.limits.connect = 2s;
    settings.limits.step = 700ms;
    ProbeInput input;
    input.endpoint = {u"mx.test.example"_s, server.serverAddress(), server.serverPort()};
    input.domain = u"d.example"_s;
    input.outsideMailbox = u"u@x.example"_s;
    return std::make_shared<ProbeTask>(settings, input);
}

inline QCoro::Task<> guarded(const ProbeEntry *probe, std::shared_ptr<ProbeTask> task,
                             std::shared_ptr<bool> done)
{
    co_await runGuarded(probe->run, task);
    *done = true;
}

inline Judgement verdictOf(const ProbeEntry &probe, RuleFunction rule, ScriptedServer *server,
                    const QStringList &known = {})
{
    const auto task = taskFor(*server);
    for (const QString &address : known)
        task->input.ownAddresses.append(QHostAddress(address));
    auto done = std::make_shared<bool>(false);
    guarded(&probe, task, done);
    if (!QTest::qWaitFor([&] { return *done; }, 20'000))
        return {Verdict::NotApplicable, u"the probe never ended"_s, {}, {}, {}};
    if (task->network.traffic().connections
        > probe.plan(task->input, task->network.pace()).connections)
        return {Verdict::NotApplicable, u"more than announced"_s, {}, {}, {}};
    for (const QByteArray &said : server->allReceived()) {
        if (said.startsWith("From:") || said.startsWith("DATA"))
            return {Verdict::NotApplicable, u"went on to a message"_s, {}, {}, {}};
    }
    return rule({task->evidence, Place::Outside, QDate(2026, 11, 24), {}, {}});
}

// An answer to EHLO with these keywords.
inline Row ehlo(const QByteArrayList &keywords, const QByteArray &first = "mx.test.example")
{
    QByteArray text = "250-" + first + "\r\n";
    for (const QByteArray &keyword : keywords)
        text += "250-" + keyword + "\r\n";
    return {"EHLO", {text + "250 8BITMIME\r\n"}};
}

inline const Row tls{"STARTTLS", {"220 go\r\n", Then::StartTls}};

} // namespace doorcheck::test
