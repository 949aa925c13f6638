// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"
#include "core/run/engine.h"

#include <QAbstractListModel>

namespace doorcheck {

// The questions as rows, each group under a row with its name. Rows stay where they are while a
// run goes on; only what stands in them changes.
class ChecklistModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        GroupRole = Qt::UserRole + 1, // bool: a group's name, not a question
        ItemRole,                     // QString: the id of the question
        VerdictRole,                  // int of Verdict; invalid while there is no answer
        OutcomeRole,                  // QString: the owner's line
        WordRole,                     // QString: "Fail", "Waiting"
        SourceRole,                   // QString: "Probe, outside"
        AcceptedRole,                 // bool
        StateRole,                    // int of State
        ProgressRole                  // double, 0 to 1, of a question that is being asked
    };
    enum State { Waiting, Running, Answered };

    explicit ChecklistModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // `running`: a question without findings is still waited for.
    void show(const ReportModel &report, bool running);
    // The checks that are being asked at this moment.
    void setAsking(const QList<Engine::Asking> &asking);
    const ReportItem *item(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &itemId) const;
    // The first question after `from` that did not pass; wraps around. `step` is 1 or -1.
    QModelIndex nextOpen(const QModelIndex &from, int step) const;

private:
    struct Row
    {
        QString group; // not empty: a row with the group's name
        int item = -1; // index into m_items
    };
    State stateOf(const ReportItem &item) const;
    bool answered(const ReportItem &item) const { return stateOf(item) == Answered; }
    // What the item's checks speak to at this moment, and how far they are with that.
    Engine::Asking askedOf(const ReportItem &item) const;
    QVariant itemData(const ReportItem &item, int role) const;
    QString wordOf(const ReportItem &item) const;
    QString outcomeOf(const ReportItem &item) const;
    QString sourceOf(const ReportItem &item) const;

    QList<ReportItem> m_items;
    QList<Row> m_rows;
    QList<Engine::Asking> m_asking;
    bool m_running = false;
};

} // namespace doorcheck
