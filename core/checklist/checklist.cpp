// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/checklist.h"

#include "core/language/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <mutex>

// The linker drops a static library's resources unless somebody asks for them by name, and this
// macro works in the global namespace only.
static void initChecklistResource()
{
    Q_INIT_RESOURCE(checklist);
}

namespace doorcheck {

using namespace Qt::StringLiterals;

static QString text(const QJsonObject &object, QLatin1StringView name)
{
    return object[name].toString();
}

// The texts are listed for lupdate by translations/collect_strings.py.
static QString translated(const QJsonObject &object, QLatin1StringView name)
{
    const QByteArray source = text(object, name).toUtf8();
    return source.isEmpty() ? QString()
                            : QCoreApplication::translate("checklist", source.constData());
}

static QStringList strings(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &entry : value.toArray())
        result << entry.toString();
    return result;
}

static ChecklistItem readItem(const QJsonObject &object, int number)
{
    ChecklistItem item;
    item.id = text(object, "id"_L1);
    item.number = number;
    item.group = translated(object, "group"_L1);
    item.question = translated(object, "question"_L1);
    item.why = translated(object, "why"_L1);
    item.place = translated(object, "place"_L1);
    item.leaflet = object["leaflet"_L1].toBool(true);
    item.checks = strings(object["checks"_L1]);
    return item;
}

static CheckEntry readCheck(const QJsonObject &object)
{
    CheckEntry check;
    check.id = text(object, "id"_L1);
    check.item = text(object, "item"_L1);
    check.title = translated(object, "title"_L1);
    check.answeredBy = strings(object["answeredBy"_L1]);
    check.sends = translated(object, "sends"_L1);
    check.derivedFrom = text(object, "derivedFrom"_L1);
    check.follows = text(object, "follows"_L1);
    check.owner = text(object, "owner"_L1);
    return check;
}

static Checklist readChecklist()
{
    initChecklistResource();
    QFile file(u":/doorcheck/checklist/leaflet.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The checklist is missing from the program: build it again.");
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("The checklist cannot be read at byte %d: %s.", error.offset,
               qPrintable(error.errorString()));

    Checklist list;
    list.version = text(root, "version"_L1);
    for (const QJsonValue &value : root["items"_L1].toArray())
        list.items << readItem(value.toObject(), int(list.items.size()) + 1);
    for (const QJsonValue &value : root["checks"_L1].toArray())
        list.checks << readCheck(value.toObject());
    if (list.items.isEmpty() || list.checks.isEmpty())
        qFatal("The checklist is empty: build the program again.");
    return list;
}

const CheckEntry *Checklist::check(QStringView id) const
{
    for (const CheckEntry &entry : checks) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

const ChecklistItem *Checklist::item(QStringView id) const
{
    for (const ChecklistItem &entry : items) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

const Checklist &checklist()
{
    // One a language, kept for good: others hold references to it.
    static std::mutex mutex;
    static std::map<QString, Checklist> lists;
    const std::lock_guard lock(mutex);
    const QString language = currentLanguage();
    const auto known = lists.find(language);
    return known != lists.end() ? known->second
                                : lists.emplace(language, readChecklist()).first->second;
}

} // namespace doorcheck
