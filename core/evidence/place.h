// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace doorcheck {

// Where we spoke from, seen from the target. Inside: a refusal proves nothing about strangers, and
// an acceptance is what a server does for its own people.
enum class Place { Outside, Inside, Unknown };

QString placeName(Place place); // "outside", "inside", "unknown"
std::optional<Place> placeFromName(QStringView name);

struct Vantage
{
    QHostAddress source; // our address towards the target; null when it could not be found
    Place place = Place::Unknown;
    QString reason;      // one sentence, for a person
    bool stated = false; // the person said so; `reason` also keeps what we saw ourselves
};

} // namespace doorcheck
