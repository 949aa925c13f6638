// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/place.h"

using namespace Qt::StringLiterals;

namespace doorcheck {

QString placeName(Place place)
{
    switch (place) {
    case Place::Outside:
        return u"outside"_s;
    case Place::Inside:
        return u"inside"_s;
    case Place::Unknown:
        break;
    }
    return u"unknown"_s;
}

std::optional<Place> placeFromName(QStringView name)
{
    for (const Place place : {Place::Outside, Place::Inside, Place::Unknown}) {
        if (placeName(place) == name)
            return place;
    }
    return std::nullopt;
}

} // namespace doorcheck
