// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/text_pool.h"

#include "core/run/run_document.h"

namespace doorcheck {

namespace {

// As many as a port has that took no connection; one that spoke is like no other.
constexpr qsizetype factsOfNobody = 8;

} // namespace

void TextPool::share(QString *text)
{
    if (text->isEmpty())
        return;
    *text = *m_texts.insert(*text);
}

void TextPool::share(Finding *finding)
{
    for (QString *text : {&finding->target, &finding->address, &finding->reason, &finding->technical})
        share(text);
    Evidence &evidence = finding->evidence;
    for (ProxyCase &way : evidence.proxyCases)
        share(&way.destination);
    for (Transcript &transcript : evidence.transcripts) {
        share(&transcript.peer);
        transcript.lines.squeeze();
    }
    evidence.transcripts.squeeze();
    evidence.proxyCases.squeeze();
    if (evidence.facts.size() > factsOfNobody)
        return;
    const auto known = m_facts.constFind(evidence.facts);
    if (known != m_facts.cend())
        evidence.facts = *known;
    else
        m_facts.insert(evidence.facts, evidence.facts);
}

} // namespace doorcheck
