// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/decision.h"

#include "core/evidence/json_reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

using State = PlannedAction::State;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::Decision)
};

QJsonValue dayOrNull(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString actionStateName(State state)
{
    switch (state) {
    case State::InProgress:
        return u"inProgress"_s;
    case State::Done:
        return u"done"_s;
    case State::Open:
        break;
    }
    return u"open"_s;
}

std::optional<State> actionStateFromName(QStringView name)
{
    for (const State state : allActionStates) {
        if (actionStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

QString actionStateTitle(State state)
{
    switch (state) {
    case State::InProgress:
        //: How far the work on a fault is: three states
        return Words::tr("In progress");
    case State::Done:
        return Words::tr("Done");
    case State::Open:
        break;
    }
    return Words::tr("Open");
}

QJsonObject acceptedRiskToJson(const AcceptedRisk &risk)
{
    return {{u"reason"_s, risk.reason},
            {u"owner"_s, risk.owner},
            {u"expires"_s, risk.expires.toString(Qt::ISODate)}};
}

QJsonObject plannedActionToJson(const PlannedAction &action)
{
    return {{u"owner"_s, action.owner},
            {u"due"_s, dayOrNull(action.due)},
            {u"state"_s, actionStateName(action.state)}};
}

AcceptedRisk acceptedRiskFrom(JsonReader reader)
{
    return {reader.text("reason"_L1), reader.text("owner"_L1), reader.date("expires"_L1)};
}

PlannedAction plannedActionFrom(JsonReader reader)
{
    PlannedAction action;
    action.owner = reader.text("owner"_L1);
    if (reader.contains("due"_L1))
        action.due = reader.date("due"_L1);
    action.state = reader.word("state"_L1, actionStateFromName, State::Open,
                               {u"open"_s, u"inProgress"_s, u"done"_s});
    return action;
}

} // namespace doorcheck
