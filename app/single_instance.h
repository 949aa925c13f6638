// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace doorcheck {

// One window for one person: a second start hands its file to the first and ends. Two of them would
// write drafts and settings over each other.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    // `folder` holds the lock; `name` tells programs of different users and tests apart.
    SingleInstance(const QString &folder, const QString &name, QObject *parent = nullptr);

    // False: another one is there and was handed `file`. True: none answered, so this is to be
    // seen; the lock is taken in a later turn, and tooLate() comes where another one has it.
    bool claim(const QString &file);

Q_SIGNALS:
    void tooLate(); // another one was quicker by a moment, and has the file
    void asked(const QString &file); // another start; empty when it named no file

private:
    bool hand(const QString &file) const;
    bool isFirst(const QString &file);
    void take();

    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace doorcheck
