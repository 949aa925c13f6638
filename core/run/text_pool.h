// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace doorcheck {

struct Finding;

// Keeps once what the findings of a run have in common: of the many ports where nothing listens,
// everything but where they are. What they say stays the same.
class TextPool
{
public:
    void share(Finding *finding);

private:
    void share(QString *text);

    QSet<QString> m_texts;
    QHash<QJsonObject, QJsonObject> m_facts;
};

} // namespace doorcheck
