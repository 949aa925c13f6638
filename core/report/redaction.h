// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_document.h"

#include <QHash>
#include <QRegularExpression>

namespace doorcheck {

// Stand-ins for what points at somebody: "host-1", "address-2", "mailbox-1", "person-3". The same
// text has the same stand-in everywhere, and numbers follow the order in which things come up, so
// that the same run is redacted the same way each time.
class Redactor
{
public:
    // Learns what these runs name: the client, hosts, people, mailboxes.
    explicit Redactor(const QList<RunDocument> &runs);

    // One of the runs with stand-ins in every text of it. What was asked for, free words of people and
    // bytes that are no text are left out. Everything but a list of our own words is treated, so
    // that what a later version adds to the document is redacted before anybody thinks of it.
    RunDocument redacted(const RunDocument &run);
    // A text from elsewhere, such as who the report is for.
    QString redacted(const QString &text);

private:
    enum class Kind { Host, Address, Mailbox, Person };
    QString standIn(Kind kind, const QString &text);
    void learn(Kind kind, const QString &text);
    void learnPeople(const RunDocument &run);
    void learnHosts(const RunDocument &run);
    void learnMailboxes(const RunDocument &run);

    QString withoutLiterals(const QString &text, bool mailboxes) const;
    QString withoutPatterns(const QString &text);
    QString withoutMailboxes(const QString &text);
    QString withoutAddresses(const QString &text);
    QString withoutHosts(const QString &text);
    QString evidenceText(const QString &text);
    QJsonValue walk(const QJsonValue &value, const QString &key, const QString &inside);

    QHash<QString, QString> m_standIns; // kind and text in lower case -> stand-in
    int m_numbers[4] = {};
    QHash<QString, QString> m_literals, m_mailboxes; // in lower case -> stand-in
    QRegularExpression m_anyLiteral, m_anyMailbox;
};

} // namespace doorcheck
