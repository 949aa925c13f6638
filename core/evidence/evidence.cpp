// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

QString speakerName(Speaker speaker)
{
    switch (speaker) {
    case Speaker::Doorcheck:
        return u"doorcheck"_s;
    case Speaker::Server:
        return u"server"_s;
    case Speaker::Note:
        break;
    }
    return u"note"_s;
}

Speaker speakerFromName(const QString &name)
{
    if (name == u"doorcheck"_s)
        return Speaker::Doorcheck;
    return name == u"server"_s ? Speaker::Server : Speaker::Note;
}

QJsonObject toJson(const Transcript &transcript)
{
    QJsonArray lines;
    for (const TranscriptLine &line : transcript.lines) {
        lines.append(QJsonObject{{u"at"_s, line.atMs},
                                 {u"who"_s, speakerName(line.speaker)},
                                 {u"text"_s, line.text}});
    }
    return {{u"peer"_s, transcript.peer},
            {u"source"_s, transcript.source},
            {u"started"_s, transcript.started.toString(Qt::ISODateWithMs)},
            {u"lines"_s, lines},
            {u"truncated"_s, transcript.truncated}};
}

Transcript transcriptFromJson(const QJsonObject &object)
{
    Transcript transcript;
    transcript.peer = object[u"peer"_s].toString();
    transcript.source = object[u"source"_s].toString();
    transcript.started = QDateTime::fromString(object[u"started"_s].toString(), Qt::ISODateWithMs);
    transcript.truncated = object[u"truncated"_s].toBool();
    const QJsonArray lines = object[u"lines"_s].toArray();
    for (const QJsonValue &value : lines) {
        const QJsonObject line = value.toObject();
        transcript.lines.append({line[u"at"_s].toInteger(),
                                 speakerFromName(line[u"who"_s].toString()),
                                 line[u"text"_s].toString()});
    }
    return transcript;
}

QJsonObject toJson(const RelayCase &relay)
{
    return {{u"case"_s, relay.id},
            {u"mailFrom"_s, relay.mailFrom},
            {u"rcptTo"_s, relay.rcptTo},
            {u"reply"_s, relay.reply},
            {u"outcome"_s, outcomeName(relay.outcome)}};
}

QJsonObject toJson(const ProxyCase &proxy)
{
    return {{u"method"_s, proxy.method},
            {u"port"_s, proxy.port},
            {u"destination"_s, proxy.destination},
            {u"reply"_s, proxy.reply},
            {u"outcome"_s, outcomeName(proxy.outcome)}};
}

void caseFromJson(const QJsonObject &object, Evidence &evidence)
{
    const QString outcome = object[u"outcome"_s].toString();
    const QString reply = object[u"reply"_s].toString();
    if (object.contains(u"method"_s)) {
        evidence.proxyCases.append({object[u"method"_s].toString(),
                                    static_cast<quint16>(object[u"port"_s].toInt()),
                                    object[u"destination"_s].toString(), reply,
                                    proxyOutcomeFromName(outcome).value_or(ProxyOutcome::NotAsked)});
    } else {
        evidence.relayCases.append({object[u"case"_s].toString(), object[u"mailFrom"_s].toString(),
                                    object[u"rcptTo"_s].toString(), reply,
                                    relayOutcomeFromName(outcome).value_or(RelayOutcome::NotAsked)});
    }
}

} // namespace

QJsonObject evidenceToJson(const Evidence &evidence)
{
    QJsonArray cases;
    for (const RelayCase &relay : evidence.relayCases)
        cases.append(toJson(relay));
    for (const ProxyCase &proxy : evidence.proxyCases)
        cases.append(toJson(proxy));
    QJsonArray transcripts;
    for (const Transcript &transcript : evidence.transcripts)
        transcripts.append(toJson(transcript));
    return {{u"facts"_s, evidence.facts},
            {u"cases"_s, cases},
            {u"transcript"_s, transcripts},
            {u"notLearnt"_s, QJsonArray::fromStringList(evidence.notLearnt)}};
}

Evidence evidenceFromJson(const QJsonObject &object)
{
    Evidence evidence;
    evidence.facts = object[u"facts"_s].toObject();
    const QJsonArray cases = object[u"cases"_s].toArray();
    for (const QJsonValue &value : cases)
        caseFromJson(value.toObject(), evidence);
    const QJsonArray transcripts = object[u"transcript"_s].toArray();
    for (const QJsonValue &value : transcripts)
        evidence.transcripts.append(transcriptFromJson(value.toObject()));
    const QJsonArray notLearnt = object[u"notLearnt"_s].toArray();
    for (const QJsonValue &value : notLearnt)
        evidence.notLearnt.append(value.toString());
    return evidence;
}

QJsonObject softwareToJson(const Software &software)
{
    if (software == Software{})
        return {};
    return {{u"name"_s, software.name},
            {u"version"_s, software.version},
            {u"source"_s, software.source}};
}

Software softwareFromJson(const QJsonObject &object)
{
    return {object[u"name"_s].toString(), object[u"version"_s].toString(),
            object[u"source"_s].toString()};
}

} // namespace doorcheck
