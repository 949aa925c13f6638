// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace doorcheck {

class JsonReader;

// Somebody answers for leaving a Fail or Warning as it is. The verdict stays what it is.
struct AcceptedRisk
{
    QString reason, owner;
    QDate expires; // the last day on which it holds
    bool operator==(const AcceptedRisk &) const = default;
};

// Who mends it by when, and how far that is.
struct PlannedAction
{
    enum class State { Open, InProgress, Done };
    QString owner;
    QDate due; // invalid: no day was named
    State state = State::Open;
    bool operator==(const PlannedAction &) const = default;
};
inline constexpr PlannedAction::State allActionStates[] = {
    PlannedAction::State::Open, PlannedAction::State::InProgress, PlannedAction::State::Done};
QString actionStateName(PlannedAction::State state); // "open", "inProgress", "done"
std::optional<PlannedAction::State> actionStateFromName(QStringView name);
QString actionStateTitle(PlannedAction::State state); // translated: "In progress"

// What people decided about one finding. It belongs to the client and the finding's place, so it is
// there again in the next run.
struct Decision
{
    std::optional<AcceptedRisk> acceptedRisk;
    std::optional<PlannedAction> action;
    bool isEmpty() const { return !acceptedRisk && !action; }
    bool operator==(const Decision &) const = default;
};
using Decisions = QHash<QString, Decision>; // by Finding::key()

// {reason, owner, expires} and {owner, due, state}; dates are YYYY-MM-DD, a missing one is null.
QJsonObject acceptedRiskToJson(const AcceptedRisk &risk);
QJsonObject plannedActionToJson(const PlannedAction &action);
AcceptedRisk acceptedRiskFrom(JsonReader reader);
PlannedAction plannedActionFrom(JsonReader reader);

} // namespace doorcheck
