// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace doorcheck {

// One check: a public id and how it comes by its answer (resources/checklist/leaflet.json).
struct CheckEntry
{
    QString id;       // "mail.open-relay"
    QString item;     // the item it answers: "relay"
    QString title;    // a question, in the owner's words
    QStringList answeredBy; // "probe", "derived", "attestation"
    QString sends;    // what it sends, one line; "nothing" for answers
    QString derivedFrom; // takes its evidence from this check; sends nothing itself
    QString follows;  // its verdict also depends on this check's
    QString owner;    // "mail", "proxy" or "domain": what it is asked of
};

// One question of the checklist, in order.
struct ChecklistItem
{
    QString id;       // "relay"
    int number = 0;   // 1.. as printed
    QString group;    // "Mail server", "Proxy server", "Keeping the door shut", "Beyond the leaflet"
    QString question; // in our own words
    QString why;      // why it matters, in our own words
    QString place;    // where the leaflet asks it; empty beyond the leaflet
    bool leaflet = true; // decides the answer "Is the door shut?"
    QStringList checks;  // ids
};

struct Checklist
{
    QString version; // "2026-11"
    QList<ChecklistItem> items;
    QList<CheckEntry> checks;

    const CheckEntry *check(QStringView id) const;
    const ChecklistItem *item(QStringView id) const;
};

// Reads :/doorcheck/checklist/leaflet.json, in the language of the thread that asks. Broken resources are a programming error
// and end the program with a message.
const Checklist &checklist();

} // namespace doorcheck
