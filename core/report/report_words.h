// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/verdict.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace doorcheck {

// The translation context of everything a report says itself.
struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::ReportWords)
};

// The parts of a report, in order.
enum class ReportPart {
    Summary,
    Checklist,
    Areas,
    Findings,
    Duties,
    Evidence,
    Scope,
    Glossary,
    Integrity
};
inline constexpr ReportPart allReportParts[] = {
    ReportPart::Summary,  ReportPart::Checklist, ReportPart::Areas,
    ReportPart::Findings, ReportPart::Duties,    ReportPart::Evidence,
    ReportPart::Scope,    ReportPart::Glossary,  ReportPart::Integrity};
QString partTitle(ReportPart part);
QLatin1StringView partAnchor(ReportPart part); // "summary": the fragment in HTML and PDF

// What a failed check means to the business, without product names or protocol words.
struct BusinessWords
{
    QString risk;     // "Strangers can use your proxy"
    QString good;     // "Your proxy turns strangers away"
    QString decision; // "Have the proxy shut to strangers and checked again"
};
// All empty for a check that has no words of its own.
BusinessWords businessWords(QStringView check);

struct GlossaryTerm
{
    QString term, meaning;
};
QList<GlossaryTerm> glossary();

// What the checksum at the end is good for.
QString integrityWords();

// What a reader must know to read a verdict: one sentence.
QString verdictMeaning(Verdict verdict);

} // namespace doorcheck
