// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/request.h"

#include <QObject>

#include <memory>

namespace doorcheck {

// Logs in to the tester's own mailbox as the check would, and out again: whether it can be read is
// better known before the check than after it. For the thread with the event loop.
class MailboxTrial : public QObject
{
    Q_OBJECT

public:
    struct State; // shared with the coroutine

    explicit MailboxTrial(QObject *parent = nullptr) : QObject(parent) {}
    ~MailboxTrial() override;

    // Tries `proofMailbox` of the request, through its name server. Ends an earlier trial. A request
    // without a permission or a mailbox is refused with a sentence; else empty, and ended() follows.
    QString start(const CheckRequest &request);
    void stop(); // ended() does not come
    bool isRunning() const { return m_state != nullptr; }

Q_SIGNALS:
    // `trouble`: a sentence why the mailbox cannot be read; empty when it can.
    void ended(const QString &trouble);

private:
    void end(const QString &trouble);

    std::shared_ptr<State> m_state;
};

} // namespace doorcheck
