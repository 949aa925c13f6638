// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/attestation.h"
#include "core/evidence/evidence_json.h"
#include "core/evidence/place.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace doorcheck {

class EvidenceJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void members();
    void outcomes();
    void otherNames();
    void readsAnything_data();
    void readsAnything();
};

namespace {

Evidence sample()
{
    Evidence evidence;
    evidence.facts = {{u"banner"_s, u"220 mx \\x1b[31m"_s}, {u"pipelining"_s, true}};
    evidence.relayCases = {
        {u"S1/R1"_s, u""_s, u"u@example.net"_s, u"554 no"_s, RelayOutcome::Denied},
        {u"control/local"_s, u"a@b"_s, u"c@d"_s, u"250 ok"_s, RelayOutcome::Accepted}};
    evidence.transcripts = {{u"mx [192.0.2.1]:25"_s,
                             u"192.0.2.9:4711"_s,
                             QDateTime({2026, 11, 24}, {1, 3, 5, 250}, Qt::UTC),
                             {{0, Speaker::Note, u"connected"_s},
                              {3'000'000'000, Speaker::Server, u"220 mx"_s},
                              {3'000'000'001, Speaker::Doorcheck, u"QUIT"_s}},
                             true}};
    evidence.notLearnt = {u"Why it closed."_s};
    return evidence;
}

} // namespace

void EvidenceJsonTest::roundTrip()
{
    const Evidence was = sample();
    const QByteArray text = QJsonDocument(evidenceToJson(was)).toJson();
    const Evidence is = evidenceFromJson(QJsonDocument::fromJson(text).object());
    QCOMPARE(is.facts, was.facts);
    QCOMPARE(is.notLearnt, was.notLearnt);
    QCOMPARE(is.relayCases.size(), 2);
    QCOMPARE(is.proxyCases.size(), 0);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(is.relayCases[i].id, was.relayCases[i].id);
        QCOMPARE(is.relayCases[i].mailFrom, was.relayCases[i].mailFrom);
        QCOMPARE(is.relayCases[i].rcptTo, was.relayCases[i].rcptTo);
        QCOMPARE(is.relayCases[i].reply, was.relayCases[i].reply);
        QCOMPARE(is.relayCases[i].outcome, was.relayCases[i].outcome);
    }
    QCOMPARE(is.transcripts.size(), 1);
    const Transcript &transcript = is.transcripts.first();
    QCOMPARE(transcript.peer, was.transcripts.first().peer);
    QCOMPARE(transcript.source, was.transcripts.first().source);
    QCOMPARE(transcript.started, was.transcripts.first().started);
    QCOMPARE(transcript.truncated, true);
    QCOMPARE(transcript.lines.size(), 3);
    QCOMPARE(transcript.lines[1].atMs, 3'000'000'000);
    QCOMPARE(transcript.lines[1].speaker, Speaker::Server);
    QCOMPARE(transcript.lines[1].text, u"220 mx"_s);
    QCOMPARE(transcript.lines[2].speaker, Speaker::Doorcheck);
    QCOMPARE(transcript.lines[0].speaker, Speaker::Note);
}

// The names others read.
void EvidenceJsonTest::members()
{
    const QJsonObject object = evidenceToJson(sample());
    QCOMPARE(object.keys(), (QStringList{u"cases"_s, u"facts"_s, u"notLearnt"_s, u"transcript"_s}));
    QCOMPARE(object[u"cases"_s][0].toObject().keys(),
             (QStringList{u"case"_s, u"mailFrom"_s, u"outcome"_s, u"rcptTo"_s, u"reply"_s}));
    Evidence proxy;
    proxy.proxyCases = {
        {u"connect"_s, 3128, u"192.0.2.9:25"_s, u"200 OK"_s, ProxyOutcome::Reached}};
    const QJsonObject written = evidenceToJson(proxy)[u"cases"_s][0].toObject();
    QCOMPARE(written.keys(),
             (QStringList{u"destination"_s, u"method"_s, u"outcome"_s, u"port"_s, u"reply"_s}));
    const Evidence back = evidenceFromJson(evidenceToJson(proxy));
    QCOMPARE(back.proxyCases.first().port, 3128);
    QCOMPARE(back.proxyCases.first().outcome, ProxyOutcome::Reached);
    QCOMPARE(softwareToJson({}), QJsonObject());
    const Software software{u"Exim"_s, {}, u"banner"_s};
    QCOMPARE(softwareFromJson(softwareToJson(software)), software);
}

// Each outcome has a name of its own, and the name leads back to it.
void EvidenceJsonTest::outcomes()
{
    QSet<QString> names;
    for (int i = 0; i <= int(RelayOutcome::NotAsked); ++i) {
        const auto outcome = static_cast<RelayOutcome>(i);
        names.insert(outcomeName(outcome));
        QVERIFY(relayOutcomeFromName(outcomeName(outcome)) == outcome);
    }
    QCOMPARE(names.size(), int(RelayOutcome::NotAsked) + 1);
    names.clear();
    for (int i = 0; i <= int(ProxyOutcome::NotAsked); ++i) {
        const auto outcome = static_cast<ProxyOutcome>(i);
        names.insert(outcomeName(outcome));
        QVERIFY(proxyOutcomeFromName(outcomeName(outcome)) == outcome);
    }
    QCOMPARE(names.size(), int(ProxyOutcome::NotAsked) + 1);
    QVERIFY(!names.contains(QString()));
    QVERIFY(!relayOutcomeFromName(u"Accepted"));
    QVERIFY(!proxyOutcomeFromName(u""));
}

void EvidenceJsonTest::otherNames()
{
    for (const Place place : {Place::Outside, Place::Inside, Place::Unknown})
        QVERIFY(placeFromName(placeName(place)) == place);
    QVERIFY(!placeFromName(u"elsewhere"));
    using Answer = Attestation::Answer;
    for (const Answer answer : {Answer::Yes, Answer::No, Answer::DontKnow, Answer::NotApplicable})
        QVERIFY(answerFromName(answerName(answer)) == answer);
    QVERIFY(!answerFromName(u"maybe"));
}

void EvidenceJsonTest::readsAnything_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("types") << QByteArray(
        R"({"facts": 1, "cases": {}, "transcript": "x", "notLearnt": 7})");
    QTest::newRow("inner types") << QByteArray(
        R"({"facts": [], "cases": [1, null, [], {"case": 1, "outcome": []}],
                "transcript": [null, {"lines": [1, {"at": "x"}], "truncated": 1, "started": 5}],
                "notLearnt": [1, {}]})");
    QTest::newRow("later outcome") << QByteArray(
        R"({"cases": [{"case": "S", "outcome": "telepathy"}, {"method": "x", "port": 99999,
                "outcome": "telepathy"}]})");
}

// A store written by another version is read as far as it goes; what is unknown was not asked.
void EvidenceJsonTest::readsAnything()
{
    QFETCH(QByteArray, text);
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(text, &fault).object();
    QCOMPARE(fault.error, QJsonParseError::NoError);
    const Evidence evidence = evidenceFromJson(object);
    for (const RelayCase &relay : evidence.relayCases)
        QCOMPARE(relay.outcome, RelayOutcome::NotAsked);
    for (const ProxyCase &proxy : evidence.proxyCases)
        QCOMPARE(proxy.outcome, ProxyOutcome::NotAsked);
    const QJsonObject again = evidenceToJson(evidence);
    QCOMPARE(evidenceToJson(evidenceFromJson(again)), again);
}

} // namespace doorcheck

QTEST_APPLESS_MAIN(doorcheck::EvidenceJsonTest)
#include "tst_evidence_json.moc"
