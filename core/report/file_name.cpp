// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"
#include "core/report/report_words.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

QString defaultNamePattern()
{
    return u"doorcheck_{client}_{date}_{level}"_s;
}

static QString harmless(QString name)
{
    for (QChar &character : name) {
        if (!character.isLetterOrNumber() && !u" -_.,()"_s.contains(character))
            character = u'-';
    }
    name = name.simplified().left(120);
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'.')) // Windows drops it
        name.chop(1);
    return name.isEmpty() ? u"doorcheck"_s : name;
}

QString reportFileName(const RunDocument &run, const ReportOptions &options, const QString &pattern,
                       const QString &ending)
{
    const QString client = options.redact || run.client.simplified().isEmpty()
        ? u"client"_s
        : run.client.simplified().left(60);
    const QString level = options.management ? ReportWords::tr("management")
                                             : ReportWords::tr("technical");
    QString name;
    const QString wanted = pattern.simplified().isEmpty() ? defaultNamePattern() : pattern;
    for (qsizetype i = 0; i < wanted.size();) {
        const auto take = [&](const QString &field, const QString &value) {
            if (!QStringView(wanted).mid(i).startsWith(field))
                return false;
            name += value;
            i += field.size();
            return true;
        };
        const bool filled = take(u"{client}"_s, client)
            || take(u"{date}"_s, run.started.date().toString(Qt::ISODate))
            || take(u"{level}"_s, level) || take(u"{id}"_s, run.id);
        if (!filled)
            name += wanted[i++];
    }
    return harmless(name) + u'.' + ending;
}

} // namespace doorcheck
