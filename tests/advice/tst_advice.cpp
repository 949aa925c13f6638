// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/advice.h"
#include "core/verdict/software_facts.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

class AdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyProblemHasGeneralAdvice_data();
    void everyProblemHasGeneralAdvice();
    void filesAreWhole();
    void softwareIsFound();
    void lostAddressIsForEachServer_data();
    void lostAddressIsForEachServer();
    void uncheckedAdviceSaysSo();
    void unknownProblemsGiveNothing();

private:
    QList<QJsonObject> m_problems;
};

void AdviceTest::initTestCase()
{
    adviceFor(u"open-relay"_s, {}); // brings the resources in
    const QDir folder(u":/doorcheck/advice"_s);
    for (const QString &name : folder.entryList()) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(name));
        QCOMPARE(object["problem"_L1].toString() + u".json"_s, name);
        m_problems << object;
    }
    QCOMPARE(m_problems.size(), 17);
}

void AdviceTest::everyProblemHasGeneralAdvice_data()
{
    // Every problem a rule names (Judgement::problem).
    QTest::addColumn<QString>("problem");
    for (const char *problem :
         {"open-relay", "routing-hole", "open-proxy", "access-control", "abuse-missing",
          "abuse-unread", "postmaster-missing", "proxy-reach", "software-old", "not-patched", "nobody-watches"})
        QTest::newRow(problem) << QString::fromLatin1(problem);
}

void AdviceTest::everyProblemHasGeneralAdvice()
{
    QFETCH(QString, problem);
    for (const QString &name : {QString(), u"Frobnix"_s}) {
        const QList<Advice> list = adviceFor(problem, {name, {}, {}});
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].id, problem + u"/any"_s);
        QVERIFY(!list[0].title.isEmpty() && !list[0].effort.isEmpty());
        QVERIFY(!list[0].source.isEmpty());
        QVERIFY(list[0].steps.size() >= 2);
    }
}

static void verifyStep(const QJsonObject &step, const QByteArray &id)
{
    static const QSet<QString> kinds{u"where"_s, u"write"_s, u"apply"_s, u"verify"_s, u"note"_s};
    QVERIFY2(kinds.contains(step["kind"_L1].toString()), id);
    QVERIFY2(!step["text"_L1].toString().isEmpty(), id);
    if (!step.contains("commands"_L1))
        return;
    const QJsonArray commands = step["commands"_L1].toArray();
    QVERIFY2(!commands.isEmpty(), id);
    for (const QJsonValue &command : commands) {
        QVERIFY2(!command.toString().trimmed().isEmpty(), id);
        QVERIFY2(!command.toString().contains(u'\n'), id);
    }
}

void AdviceTest::filesAreWhole()
{
    QSet<QString> ids;
    for (const QJsonObject &problem : m_problems) {
        QVERIFY(!problem["title"_L1].toString().isEmpty());
        for (const QJsonValue &value : problem["entries"_L1].toArray()) {
            const QJsonObject entry = value.toObject();
            const QString id = entry["id"_L1].toString();
            QVERIFY2(!ids.contains(id), qPrintable(id));
            ids << id;
            QVERIFY2(id.startsWith(problem["problem"_L1].toString() + u'/'), qPrintable(id));
            QVERIFY2(QStringList({u"checked"_s, u"recheck"_s}).contains(entry["mark"_L1].toString()),
                     qPrintable(id));
            // A name that the facts do not know would never be found by a fingerprint.
            for (const QJsonValue &name : entry["software"_L1].toArray())
                QCOMPARE(knownSoftwareName(name.toString()), name.toString());
            for (const QJsonValue &step : entry["steps"_L1].toArray())
                verifyStep(step.toObject(), id.toUtf8());
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void AdviceTest::softwareIsFound()
{
    const QList<Advice> postfix = adviceFor(u"open-relay"_s, {u"Postfix"_s, {}, {}});
    QCOMPARE(postfix.size(), 1);
    QCOMPARE(postfix[0].id, u"open-relay/postfix"_s);
    int commands = 0;
    for (const AdviceStep &step : postfix[0].steps)
        commands += int(step.commands.size());
    QVERIFY(commands >= 4);

    // Debian's Exim is set up another way, and the greeting does not tell which one it is.
    QCOMPARE(adviceFor(u"open-relay"_s, {u"exim"_s, {}, {}}).size(), 2);
    QCOMPARE(adviceFor(u"open-proxy"_s, {u"Squid"_s, {}, {}})[0].id, u"open-proxy/squid"_s);
}

void AdviceTest::lostAddressIsForEachServer_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("proxyHeader"); // how this server is told to take one; empty: it cannot
    const auto row = [](const char *name, const char *id, const char *header) {
        QTest::newRow(name) << u"lost-address/"_s + QString::fromLatin1(id) << QString::fromLatin1(header);
    };
    row("Postfix", "postfix", "smtpd_upstream_proxy_protocol");
    row("Exim", "exim", "hosts_proxy");
    row("OpenSMTPD", "opensmtpd", "proxy-v2");
    row("Haraka", "haraka", "haproxy_hosts");
    row("Stalwart", "stalwart", "proxyTrustedNetworks");
    for (const char *name : {"Sendmail", "Exchange", "Courier", "Zimbra", "MailEnable", "hMailServer"})
        row(name, QByteArray(name).toLower(), "");
    for (const char *name : {"qmail", "netqmail", "notqmail"})
        row(name, "qmail", "");
    row("", "any", "");
}

// Whoever hides the visitors, the advice for this very server speaks of it.
void AdviceTest::lostAddressIsForEachServer()
{
    QFETCH(QString, id);
    QFETCH(QString, proxyHeader);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QList<Advice> list = adviceFor(u"lost-address"_s, {name, {}, {}});
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0].id, id);
    QString text;
    for (const AdviceStep &step : list[0].steps)
        text += step.text + u'\n' + step.commands.join(u'\n') + u'\n';
    QVERIFY2(text.contains("load balancer"_L1, Qt::CaseInsensitive), qPrintable(text));
    QVERIFY2(text.contains("SNAT"_L1), qPrintable(text));
    QVERIFY2(text.contains(proxyHeader), qPrintable(text));
    const QStringList onWindows{u"Exchange"_s, u"MailEnable"_s, u"hMailServer"_s};
    if (!onWindows.contains(name) && name != "Zimbra"_L1)
        QVERIFY2(text.contains("userland-proxy"_L1), qPrintable(text));
    if (!proxyHeader.isEmpty())
        QVERIFY2(text.contains("send-proxy"_L1), qPrintable(text));
}

void AdviceTest::uncheckedAdviceSaysSo()
{
    int unchecked = 0;
    for (const QJsonObject &problem : m_problems) {
        for (const QJsonValue &value : problem["entries"_L1].toArray()) {
            const QJsonObject entry = value.toObject();
            const QString name = entry["software"_L1][0].toString();
            for (const Advice &advice : adviceFor(problem["problem"_L1].toString(), {name, {}, {}})) {
                if (advice.id != entry["id"_L1].toString())
                    continue;
                const bool warned = advice.steps[0].text.startsWith("Confirm this"_L1);
                QCOMPARE(warned, entry["mark"_L1].toString() == "recheck"_L1);
                unchecked += warned;
            }
        }
    }
    QVERIFY(unchecked > 0);
}

void AdviceTest::unknownProblemsGiveNothing()
{
    QVERIFY(adviceFor(u"no-such-thing"_s, {}).isEmpty());
    QVERIFY(adviceFor(QString(), {}).isEmpty());
    QVERIFY(adviceFor(u"../checklist/leaflet"_s, {}).isEmpty());
}

QTEST_GUILESS_MAIN(AdviceTest)
#include "tst_advice.moc"
