// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_document.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace doorcheck {

// One line of the history: a run without its evidence.
struct StoredRun
{
    QString id;
    QString client;
    QDateTime started, finished; // finished is null for a run that was cut off or is under way
    bool complete = false;
    Summary summary;
    QString domain; // of the newest run of each of the newest eight clients only; or empty
};

// The runs of one user, in one SQLite file that nobody else may read. A finding whose addFinding()
// said true is there after a crash, a kill and a power cut. Several programs may use one file at a
// time. An object belongs to the thread that made it. The destructor closes the file.
//
// Everything that can go wrong (a damaged file, a full disk, a read-only folder, a file of a newer
// version) is one plain sentence in *error: what, where, and the mend. The run goes on without a
// store; nothing here throws.
class RunStore
{
public:
    RunStore();
    ~RunStore();
    RunStore(const RunStore &) = delete;
    RunStore &operator=(const RunStore &) = delete;

    // history.sqlite in the application's data folder.
    static QString defaultPath();

    // Makes file (mode 0600) and folder (0700) when they are missing, checks the file and brings it
    // to today's format. False and a sentence when that cannot be. `Later` leaves out the look
    // through the whole file, which takes its time: somebody else does it with another object.
    enum class Check { Now, Later };
    bool open(const QString &path, QString *error, Check check = Check::Now);
    // The same to read only, where the file or its folder may not be written. Changes nothing.
    bool openReadOnly(const QString &path, QString *error);
    bool isOpen() const;
    QString path() const;

    // Writes the head of a run, its request, and the findings it has. Also for a run that is
    // resumed, or whose vantage is known only later: a second call replaces the head.
    bool begin(const RunDocument &run, QString *error);
    // Adds a finding, or replaces the one with the same key. `sent` is the run's traffic so far.
    bool addFinding(const QString &runId, const Finding &finding, const Traffic &sent,
                    QString *error);
    // Replaces everything known of the run by `run`, in its order.
    bool finish(const RunDocument &run, QString *error);

    // The id that `name` means: an id, the beginning of exactly one id (any case), or "last".
    std::optional<QString> find(const QString &name, QString *error) const;
    // The run `name` means. One that never finished is read as stopped, with what it had learnt
    // and its request, so that it can be resumed.
    std::optional<RunDocument> load(const QString &name, QString *error) const;
    // The newest first.
    std::optional<QList<StoredRun>> list(QString *error) const;
    bool remove(const QString &name, QString *error);

    // What was decided about the findings of a client: risks that are accepted and work that is
    // planned. It belongs to no run, so that the next one has it too.
    std::optional<Decisions> decisions(const QString &client, QString *error) const;
    // Replaces what the client of `run` decided about these places (an empty decision takes it
    // away) and the findings of `run` there, as they are in `run`. Keeps the run if it was not.
    bool decide(const RunDocument &run, const Decisions &decisions, QString *error);

    // Copies a file into the folder beside the history, under its checksum, for the owner alone.
    // Files over 64 MiB are refused.
    std::optional<Attachment> attach(const QString &file, QString *error) const;
    // Where a copy is: to be shown, or to be given away with a report.
    QString attachmentPath(const Attachment &attachment) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace doorcheck
