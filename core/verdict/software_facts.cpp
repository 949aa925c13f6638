// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/software_facts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// The linker drops a static library's resources unless somebody asks for them by name, and this
// macro works in the global namespace only.
static void initFactsResource()
{
    Q_INIT_RESOURCE(facts);
}

namespace doorcheck {

using namespace Qt::StringLiterals;

static const QJsonObject &softwareFacts()
{
    static const QJsonObject facts = [] {
        initFactsResource();
        QFile file(u":/doorcheck/facts/software.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The software facts are missing from the program: build it again.");
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        if (root["products"_L1].toArray().isEmpty())
            qFatal("The software facts cannot be read: build the program again.");
        return root;
    }();
    return facts;
}

static bool sameName(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

static QJsonObject findProduct(const QString &name)
{
    for (const QJsonValue &value : softwareFacts()["products"_L1].toArray()) {
        const QJsonObject product = value.toObject();
        if (sameName(product["name"_L1].toString(), name))
            return product;
        for (const QJsonValue &alias : product["aliases"_L1].toArray()) {
            if (sameName(alias.toString(), name))
                return product;
        }
    }
    return {};
}

// The numbers of a version, as far as they go: "7.9.0p0" is 7, 9, 0, 0.
static QList<qint64> numbersOf(const QString &version)
{
    QList<qint64> numbers;
    qsizetype at = 0;
    while (at < version.size() && numbers.size() < 8) {
        const qsizetype begin = at;
        while (at < version.size() && version[at] >= u'0' && version[at] <= u'9')
            ++at;
        if (at > begin)
            numbers << QStringView(version).mid(begin, qMin<qsizetype>(at - begin, 12)).toLongLong();
        else
            ++at;
    }
    return numbers;
}

int compareVersions(const QString &left, const QString &right)
{
    const QList<qint64> a = numbersOf(left);
    const QList<qint64> b = numbersOf(right);
    for (qsizetype i = 0; i < qMin(a.size(), b.size()); ++i) {
        if (a[i] != b[i])
            return a[i] < b[i] ? -1 : 1;
    }
    return 0; // "3.8" and "3.8.2" agree as far as both say
}

static bool isOfBranch(const QString &version, const QString &branch)
{
    const QList<qint64> of = numbersOf(branch);
    return numbersOf(version).mid(0, of.size()) == of;
}

// A month without a day counts until its last day.
static QDate endDate(const QString &text)
{
    if (text.size() == 7) {
        const QDate first = QDate::fromString(text + u"-01"_s, Qt::ISODate);
        return first.isValid() ? first.addMonths(1).addDays(-1) : QDate();
    }
    return QDate::fromString(text, Qt::ISODate);
}

// A branch without an end date has ended on a day that nobody noted; a null one is looked after by
// somebody else, about whom nothing is known.
static Support branchSupport(const QJsonValue &end, const QDate &today, QDate *ends)
{
    if (end.isNull())
        return Support::Unknown;
    *ends = endDate(end.toString());
    return ends->isValid() && *ends >= today ? Support::Maintained : Support::Ended;
}

static Support versionSupport(const QJsonObject &product, const QString &version,
                              const QDate &today, QDate *ends)
{
    for (const QJsonValue &value : product["branches"_L1].toArray()) {
        const QJsonObject branch = value.toObject();
        if (isOfBranch(version, branch["branch"_L1].toString()))
            return branchSupport(branch["eol"_L1], today, ends);
    }
    const QString from = product["supportedFrom"_L1].toString();
    if (from.isEmpty())
        return Support::Unknown;
    return compareVersions(version, from) < 0 ? Support::Ended : Support::Maintained;
}

SupportState supportOf(const Software &software, const QDate &today)
{
    SupportState state;
    state.asOf = QDate::fromString(softwareFacts()["asOf"_L1].toString(), Qt::ISODate);
    const QJsonObject product = findProduct(software.name);
    if (software.name.isEmpty() || product.isEmpty())
        return state;
    state.name = product["name"_L1].toString();
    state.latest = product["latest"_L1].toString();
    state.source = product["source"_L1].toString();

    const int shelfLife = softwareFacts()["shelfLifeDays"_L1].toInt();
    const bool hasVersion = !numbersOf(software.version).isEmpty();
    if (product["abandoned"_L1].toBool()) {
        // Needs no fresh facts: what was given up stays given up.
        state.support = Support::Abandoned;
    } else if (!hasVersion) {
        state.support = Support::NoVersion;
    } else if (state.asOf.daysTo(today) > shelfLife) {
        state.support = Support::FactsTooOld;
    } else {
        state.support = versionSupport(product, software.version, today, &state.ends);
        state.newerOut = !state.latest.isEmpty()
                         && compareVersions(software.version, state.latest) < 0;
    }
    return state;
}

QString knownSoftwareName(const QString &name)
{
    return findProduct(name)["name"_L1].toString();
}

} // namespace doorcheck
