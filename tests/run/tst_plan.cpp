// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/plan.h"

#include <QTest>

#include <algorithm>

using namespace doorcheck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What is said beforehand of a check: nothing may be sent that is not in it.
class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryLookup_data();
    void namesEveryLookup();
    void saysWhenDnsDecides();
    void addsItsRows();
    void messageOnlyWhenAllowed();
    void namesTheMailboxOfTheProof();
    void furtherDomainsHaveRows();
    void onlyWhatIsSelected();
    void showsLogLines();
    void leavesOutWhatIsToBeLeftOut();
    void tellsHowLongItTakes();

private:
    static CheckRequest named(const QString &address, quint16 port = 0);
};

CheckRequest TestPlan::named(const QString &address, quint16 port)
{
    CheckRequest request;
    HostTarget host;
    host.name = address;
    host.address = QHostAddress(address);
    host.port = port;
    request.mail = {host};
    request.source = QHostAddress(u"127.0.0.5"_s);
    return request;
}

void TestPlan::namesEveryLookup_data()
{
    QTest::addColumn<CheckRequest>("request");
    QTest::addColumn<QStringList>("parts"); // one for each line
    CheckRequest domain;
    domain.domains = {u"one.example"_s};
    QTest::newRow("domain") << domain << QStringList{u"MX of one.example"_s};
    domain.discovery = false;
    QTest::newRow("without discovery") << domain << QStringList();
    CheckRequest name;
    HostTarget host;
    host.name = host.host = u"mail.example"_s;
    name.mail = name.proxies = {host};
    QTest::newRow("names") << name
                           << QStringList{u"mail.example, then the reverse names"_s,
                                          u"A and AAAA of mail.example"_s};
    QTest::newRow("address") << named(u"192.0.2.1"_s)
                             << QStringList{u"reverse name of 192.0.2.1"_s};
    CheckRequest mailbox = named(u"192.0.2.1"_s);
    mailbox.outsideMailbox = u"me@elsewhere.example"_s;
    QTest::newRow("a mailbox of one's own")
        << mailbox << QStringList{u"reverse name of 192.0.2.1"_s, u"MX of elsewhere.example"_s};
    QTest::newRow("loopback") << named(u"127.0.0.1"_s) << QStringList();
    CheckRequest toldServer = named(u"127.0.0.1"_s);
    toldServer.resolver.servers = {{QHostAddress::LocalHost, 5353}};
    QTest::newRow("loopback, with a name server of one's own")
        << toldServer << QStringList{u"reverse name of 127.0.0.1"_s};
}

void TestPlan::namesEveryLookup()
{
    QFETCH(CheckRequest, request);
    QFETCH(QStringList, parts);
    const QStringList lookups = planFor(request).lookups;
    QCOMPARE(lookups.size(), parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i)
        QVERIFY2(lookups[i].contains(parts[i]), qPrintable(lookups[i]));
}

void TestPlan::saysWhenDnsDecides()
{
    CheckRequest request;
    request.domains = {u"one.example"_s};
    QVERIFY(planFor(request).eachAddress);
    QVERIFY(!planFor(named(u"192.0.2.1"_s)).eachAddress);
}

void TestPlan::addsItsRows()
{
    const Plan plan = planFor(named(u"192.0.2.1"_s, 25));
    QVERIFY(!plan.rows.isEmpty());
    int connections = 0, messages = 0;
    for (const PlanRow &row : plan.rows) {
        connections += row.connections;
        messages += row.messages;
        QCOMPARE(row.port, quint16(25));
        QCOMPARE(row.address, u"192.0.2.1"_s);
        QVERIFY(row.usualConnections <= row.connections);
    }
    QCOMPARE(plan.connections, connections);
    QCOMPARE(plan.messages, messages);
    QCOMPARE(plan.sourceAddress, u"127.0.0.5"_s);
}

void TestPlan::messageOnlyWhenAllowed()
{
    CheckRequest request = named(u"192.0.2.1"_s, 25);
    request.outsideMailbox = u"me@out.example"_s;
    QCOMPARE(planFor(request).messages, 0);
    request.sendProof = true;
    QVERIFY(planFor(request).messages >= 1);
}

// Reading one's own mailbox is a connection like any other: who, where, how often, and the look-up.
void TestPlan::namesTheMailboxOfTheProof()
{
    CheckRequest request = named(u"192.0.2.1"_s);
    request.outsideMailbox = u"me@mine.example"_s;
    request.proofMailbox = ImapLogin{u"imap.mine.example"_s, 993, u"me"_s, u"s3cret"_s};
    const int without = planFor(request).connections;
    request.sendProof = true;
    request.skip = {u"mail.smuggling"_s};
    const Plan plan = planFor(request);
    const auto row = std::ranges::find_if(plan.rows, [](const PlanRow &one) { return one.port == 993; });
    QVERIFY(row != plan.rows.end());
    QVERIFY(row->target.contains(u"imap.mine.example"_s));
    QCOMPARE(row->connections, 4); // one for each port that may take a message
    QCOMPARE(row->messages, 0);
    QCOMPARE(plan.connections, without + 4 * 3 + 4); // three messages a port, and the mailbox
    QVERIFY(std::ranges::any_of(plan.lookups, [](const QString &line) {
        return line.contains(u"imap.mine.example"_s);
    }));
    for (const QString &line : row->logLines)
        QVERIFY(!line.contains(u"s3cret"_s));
    // Smuggling is asked with messages, so it is in the plan only where they are allowed.
    request.skip.clear();
    const auto smuggling = [](const PlanRow &one) { return one.check == u"mail.smuggling"_s; };
    const Plan with = planFor(request);
    QCOMPARE(std::ranges::count_if(with.rows, smuggling), 1); // port 25
    QVERIFY(std::ranges::find_if(with.rows, smuggling)->messages >= 2);
    request.sendProof = false;
    const Plan none = planFor(request);
    QVERIFY(std::ranges::none_of(none.rows, smuggling));
}

void TestPlan::furtherDomainsHaveRows()
{
    CheckRequest request = named(u"192.0.2.1"_s, 25);
    request.discovery = false;
    request.domains = {u"one.example"_s};
    const Plan one = planFor(request);
    request.domains = {u"one.example"_s, u"two.example"_s};
    const Plan two = planFor(request);
    QVERIFY(two.connections > one.connections);
    QVERIFY(two.connections < 2 * one.connections); // the same server is not asked all again
    const auto ofTwo = [](const PlanRow &row) { return row.target.contains(u"two.example"_s); };
    QVERIFY(std::ranges::any_of(two.rows, ofTwo));
}

void TestPlan::onlyWhatIsSelected()
{
    CheckRequest request = named(u"192.0.2.1"_s, 25);
    request.discovery = false;
    request.domains = {u"one.example"_s};
    request.only = {u"abuse.mailbox"_s};
    const Plan plan = planFor(request);
    QCOMPARE(plan.rows.size(), 1);
    QCOMPARE(plan.rows.first().check, u"abuse.mailbox"_s);
    request.only = {u"proxy.watched"_s}; // a person answers
    QVERIFY(planFor(request).rows.isEmpty());
}

void TestPlan::showsLogLines()
{
    QStringList lines;
    for (const PlanRow &row : planFor(named(u"192.0.2.1"_s, 25)).rows)
        lines += row.logLines;
    const auto refused = [](const QString &line) {
        return line.contains(u"Relay access denied"_s);
    };
    QVERIFY(std::ranges::any_of(lines, refused));
}

void TestPlan::leavesOutWhatIsToBeLeftOut()
{
    CheckRequest request = named(u"192.0.2.1"_s);
    const Plan all = planFor(request);
    request.leaveOut = {{{}, QHostAddress(u"192.0.2.1"_s), 25}};
    const Plan less = planFor(request);
    QVERIFY(less.connections < all.connections);
    const auto at25 = [](const PlanRow &row) { return row.port == 25; };
    QVERIFY(std::ranges::any_of(all.rows, at25));
    QVERIFY(std::ranges::none_of(less.rows, at25));
    request.leaveOut = {{{}, QHostAddress(u"192.0.2.1"_s), 0}}; // whatever the port
    QCOMPARE(planFor(request).connections, 0);
    CheckRequest byName;
    byName.mail = {{u"mx.bakery.example"_s, u"mx.bakery.example"_s, {}, 0}};
    byName.source = request.source;
    const int rows = int(planFor(byName).rows.size());
    QVERIFY(rows > 1);
    byName.leaveOut = {{u"MX.bakery.example"_s, {}, 25}, {u"other.example"_s, {}, 0}};
    const Plan without25 = planFor(byName);
    QVERIFY(!without25.rows.isEmpty());
    QVERIFY(std::ranges::none_of(without25.rows, at25));
    byName.leaveOut = {{u"mx.bakery.example"_s, {}, 0}};
    QVERIFY(planFor(byName).rows.isEmpty());
}

void TestPlan::tellsHowLongItTakes()
{
    CheckRequest request = named(u"192.0.2.1"_s, 25);
    request.only = {u"mail.open-relay"_s};
    const Plan plan = planFor(request);
    QCOMPARE(timeOf({}, PaceName::Gentle).most, 0s);
    const PlanTime gentle = timeOf(plan, PaceName::Gentle);
    QVERIFY(gentle.usual <= gentle.most);
    // Two seconds lie between two connections, and six are made in a minute.
    QVERIFY(gentle.usual >= 2s * (plan.rows[0].usualConnections - 1));
    QVERIFY(timeOf(plan, PaceName::Fast).usual < gentle.usual);
    // Two servers are asked side by side; one that is asked twice takes longer.
    Plan twice = plan, beside = plan;
    twice.rows += plan.rows;
    beside.rows += plan.rows;
    beside.rows.last().address = u"192.0.2.2"_s;
    QCOMPARE(timeOf(beside, PaceName::Gentle).usual, gentle.usual);
    QVERIFY(timeOf(twice, PaceName::Gentle).usual > gentle.usual);
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
