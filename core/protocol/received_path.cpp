// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/received_path.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

// Complete words only: "mx.example" is no part of "mx.example.net".
bool names(const QString &text, const QString &name)
{
    const auto partOfName = [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u':';
    };
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0 && !name.isEmpty();
         at = text.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + name.size();
        const bool starts = at == 0 || !partOfName(text[at - 1]) || text.first(at).endsWith("IPv6:"_L1);
        bool ends = end == text.size() || !partOfName(text[end]);
        if (!ends && text[end] == u'.') // the dot of a full name
            ends = end + 1 == text.size() || !partOfName(text[end + 1]);
        if (starts && ends)
            return true;
    }
    return false;
}

// "mail" alone would be found in every other line.
bool isTelling(const QString &name)
{
    return name.contains(u'.') || name.contains(u':');
}

bool namesAny(const QString &text, const QStringList &wanted)
{
    return std::ranges::any_of(wanted, [&](const QString &name) {
        return isTelling(name) && names(text, name);
    });
}

bool isBy(const ReceivedHop &hop, const QStringList &wanted)
{
    return namesAny(hop.by, wanted) || wanted.contains(hop.by, Qt::CaseInsensitive);
}

bool isItself(const QString &name)
{
    return name.startsWith("localhost"_L1, Qt::CaseInsensitive) || name.startsWith("127."_L1)
        || name.startsWith("[127."_L1);
}

} // namespace

qsizetype hopOfServer(const QList<ReceivedHop> &path, const QStringList &names)
{
    const auto it = std::ranges::find_if(path, [&](const ReceivedHop &hop) {
        return !isItself(hop.by) && isBy(hop, names);
    });
    return it == path.end() ? -1 : std::distance(path.begin(), it);
}

bool showsHandingOn(const QList<ReceivedHop> &path, const QStringList &names)
{
    bool taken = false;
    for (const ReceivedHop &hop : path) {
        const bool ours = isBy(hop, names);
        if (namesAny(hop.from, names) && !ours && !isItself(hop.by))
            return true;
        if (taken && !ours && !hop.by.isEmpty() && !isItself(hop.by))
            return true;
        taken |= ours;
    }
    return false;
}

} // namespace doorcheck
