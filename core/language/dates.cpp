// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/dates.h"

#include "core/language/language.h"

#include <QCoreApplication>

namespace doorcheck {

namespace {
struct Format
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::Dates)
};
} // namespace

QString dayAndMonth(const QDateTime &when)
{
    //: A form for dates, as in QLocale::toString(): d day, MMM short name of the month, yyyy year
    return currentLocale().toString(when.toLocalTime(), Format::tr("d MMM"));
}

QString dateOf(const QDateTime &when)
{
    //: A form for dates, as in QLocale::toString(): d day, MMM short name of the month, yyyy year
    return currentLocale().toString(when.toLocalTime(), Format::tr("d MMM yyyy"));
}

QString dateAndTime(const QDateTime &when)
{
    //: A form for dates and times, as in QLocale::toString(): hh hour from 00 to 23, mm minute
    return currentLocale().toString(when.toLocalTime(), Format::tr("d MMM yyyy, hh:mm"));
}

} // namespace doorcheck
