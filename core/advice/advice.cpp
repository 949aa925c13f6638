// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/advice.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// The linker drops a static library's resources unless somebody asks for them by name, and this
// macro works in the global namespace only.
static void initAdviceResource()
{
    Q_INIT_RESOURCE(advice);
}

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Advice)
};
} // namespace

static QString translated(const QJsonValue &value)
{
    const QByteArray source = value.toString().toUtf8();
    return source.isEmpty() ? QString()
                            : QCoreApplication::translate("advice", source.constData());
}

static QStringList strings(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &entry : value.toArray())
        result << entry.toString();
    return result;
}

static AdviceStep readStep(const QJsonObject &object)
{
    return {object["kind"_L1].toString(), translated(object["text"_L1]),
            strings(object["commands"_L1])};
}

// An entry that nobody compared with its source yet is shown, but never as certain.
static AdviceStep confirmFirst()
{
    //: First step of advice that has not been compared with the documentation it names
    return {u"note"_s,
            Text::tr("Confirm this in the documentation named below before you change anything."),
            {}};
}

static Advice readAdvice(const QJsonObject &problem, const QJsonObject &entry)
{
    Advice advice;
    advice.id = entry["id"_L1].toString();
    advice.title = translated(entry.contains("title"_L1) ? entry["title"_L1] : problem["title"_L1]);
    advice.effort = translated(entry["effort"_L1]);
    advice.source = entry["source"_L1].toString();
    if (entry["mark"_L1].toString() != "checked"_L1)
        advice.steps << confirmFirst();
    for (const QJsonValue &step : entry["steps"_L1].toArray())
        advice.steps << readStep(step.toObject());
    return advice;
}

static QJsonObject readProblem(const QString &problem)
{
    initAdviceResource();
    QFile file(u":/doorcheck/advice/"_s + problem + u".json"_s);
    if (problem.isEmpty() || problem.contains(u'/') || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

static bool isFor(const QJsonObject &entry, const QString &software)
{
    for (const QString &name : strings(entry["software"_L1])) {
        if (name.compare(software, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QList<Advice> adviceFor(const QString &problem, const Software &software)
{
    const QJsonObject root = readProblem(problem);
    QList<Advice> special;
    QList<Advice> general;
    for (const QJsonValue &value : root["entries"_L1].toArray()) {
        const QJsonObject entry = value.toObject();
        if (entry["software"_L1].toArray().isEmpty())
            general << readAdvice(root, entry);
        else if (isFor(entry, software.name))
            special << readAdvice(root, entry);
    }
    return special.isEmpty() ? general : special;
}

QStringList adviceSoftware(const QString &problem)
{
    QStringList names;
    for (const QJsonValue &value : readProblem(problem)["entries"_L1].toArray())
        names << strings(value["software"_L1]);
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

QString problemOf(const Advice &advice)
{
    return advice.id.section(u'/', 0, 0);
}

} // namespace doorcheck
