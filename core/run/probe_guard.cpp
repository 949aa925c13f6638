// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/probe_guard.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

void keep(Evidence *evidence, const QString &error, const QString &text)
{
    evidence->facts[u"error"_s] = error;
    evidence->facts[u"errorText"_s] = text;
    evidence->notLearnt.append(text);
}

} // namespace

QCoro::Task<> runGuarded(ProbeFunction probe, std::shared_ptr<ProbeTask> task)
{
    try {
        co_await probe(task);
    } catch (const DialogueError &error) {
        keep(&task->evidence, dialogueErrorName(error.kind()), error.text());
    } catch (const std::exception &error) {
        keep(&task->evidence, u"internal"_s, QString::fromUtf8(error.what()));
    }
    task->evidence.transcripts = task->network.transcripts();
}

} // namespace doorcheck
