// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/endpoints.h"
#include "tests/support/scripted_dns.h"

#include <QTest>

#include <algorithm>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;

namespace {

struct Waited
{
    bool done = false;
    RunTargets targets;
};

QCoro::Task<> await(std::shared_ptr<Waited> waited, CheckRequest request, Resolver *resolver)
{
    const std::stop_token never;
    waited->targets = co_await findEndpoints(request, resolver, never);
    waited->done = true;
}

HostTarget typed(const QString &text)
{
    HostTarget host;
    host.name = text;
    host.address = QHostAddress(text);
    return host;
}

} // namespace

// From what a person names to the places that are asked, through a scripted name server.
class TestEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void domainGivesItsHosts();
    void twoDomainsOnOneServer();
    void namedHostServesEveryDomain();
    void unlearntAddressesAreLost();
    void tooManyHostsAreLost();
    void oddNamesAreNoted();
    void noMailDoesNotApply();
    void reverseNamesAreAskedAsPlanned();
    void outsideDomainIsLookedUp();
    void leftOutIsNotAskedAndNotSilent();

private:
    RunTargets find(const CheckRequest &request);
    static QList<RunEndpoint> at(const RunTargets &targets, quint16 port);

    std::unique_ptr<ScriptedDns> m_dns;
};

void TestEndpoints::init()
{
    m_dns = std::make_unique<ScriptedDns>();
    QVERIFY(m_dns->start());
}

RunTargets TestEndpoints::find(const CheckRequest &request)
{
    CheckRequest asked = request;
    asked.resolver = m_dns->settings();
    Resolver resolver(asked.resolver);
    auto waited = std::make_shared<Waited>();
    await(waited, asked, &resolver);
    if (!QTest::qWaitFor([&] { return waited->done; }, 30'000))
        qFatal("the look-up did not end");
    return waited->targets;
}

QList<RunEndpoint> TestEndpoints::at(const RunTargets &targets, quint16 port)
{
    QList<RunEndpoint> found;
    for (const RunEndpoint &endpoint : targets.endpoints) {
        if (endpoint.input.endpoint.port == port)
            found.append(endpoint);
    }
    return found;
}

void TestEndpoints::domainGivesItsHosts()
{
    m_dns->addMx("one.example", 10, "mx.one.example");
    m_dns->addMx("one.example", 20, "backup.one.example");
    m_dns->addAddress("mx.one.example", u"192.0.2.1"_s);
    m_dns->addAddress("mx.one.example", u"2001:db8::1"_s);
    m_dns->addAddress("backup.one.example", u"192.0.2.2"_s);
    m_dns->addReverse(u"192.0.2.1"_s, "host-1.hoster.example");
    CheckRequest request;
    request.domains = {u"one.example"_s};
    const QList<RunEndpoint> found = at(find(request), 25);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].input.endpoint.address, QHostAddress(u"192.0.2.1"_s));
    QCOMPARE(found[0].input.hostNames,
             (QStringList{u"mx.one.example"_s, u"host-1.hoster.example"_s}));
    QCOMPARE(found[0].input.domain, u"one.example"_s);
    QVERIFY(!found[0].input.portNamed);
    QCOMPARE(found[1].input.endpoint.address, QHostAddress(u"2001:db8::1"_s));
    QCOMPARE(found[2].target, u"backup.one.example"_s);
}

// The server is asked once, and again only for what differs between its domains.
void TestEndpoints::twoDomainsOnOneServer()
{
    for (const QByteArray &domain : {"one.example"_ba, "two.example"_ba})
        m_dns->addMx(domain, 10, "mx.hoster.example");
    m_dns->addAddress("mx.hoster.example", u"192.0.2.1"_s);
    CheckRequest request;
    request.domains = {u"one.example"_s, u"two.example"_s};
    const QList<RunEndpoint> found = at(find(request), 25);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].input.domain, u"one.example"_s);
    QVERIFY(!found[0].input.furtherDomain);
    QCOMPARE(found[1].input.domain, u"two.example"_s);
    QVERIFY(found[1].input.furtherDomain);
    QVERIFY(found[1].target != found[0].target); // findings of their own
    QStringList again;
    for (const ProbeEntry &probe : probeTable()) {
        if (asks(probe, ProbeScope::MailEndpoint, found[1].input))
            again << probe.id;
    }
    QVERIFY(again.contains(u"abuse.mailbox"_s) && again.contains(u"abuse.postmaster"_s));
    QVERIFY(again.contains(u"mail.open-relay"_s));
    QVERIFY(!again.contains(u"mail.starttls"_s));
}

void TestEndpoints::namedHostServesEveryDomain()
{
    CheckRequest request;
    request.discovery = false;
    request.domains = {u"one.example"_s, u"two.example"_s};
    request.mail = {typed(u"192.0.2.9"_s)};
    QStringList domains;
    for (const RunEndpoint &endpoint : at(find(request), 25))
        domains << endpoint.input.domain;
    QCOMPARE(domains, request.domains);
    QCOMPARE(m_dns->total(), 0);
}

// A pass of what was found must not hide what was not.
void TestEndpoints::unlearntAddressesAreLost()
{
    m_dns->addMx("one.example", 10, "mx.one.example");
    m_dns->addAddress("mx.one.example", u"192.0.2.1"_s);
    m_dns->script("mx.one.example", DnsType::Aaaa, {DnsAct::ServerFailed, {}, {}, false});
    CheckRequest request;
    request.domains = {u"one.example"_s};
    const RunTargets targets = find(request);
    QCOMPARE(at(targets, 25).size(), 1);
    QCOMPARE(targets.lost.size(), 1);
    QCOMPARE(targets.lost[0].target, u"mx.one.example"_s);
    QVERIFY(!targets.lost[0].notApplicable);
    QVERIFY(targets.lost[0].technical.contains(u"IPv6"_s));
}

void TestEndpoints::tooManyHostsAreLost()
{
    for (int i = 0; i < 25; ++i) {
        const QByteArray host = "mx" + QByteArray::number(i) + ".one.example";
        m_dns->addMx("one.example", 10, host);
        m_dns->addAddress(host, u"192.0.2.%1"_s.arg(i + 1));
    }
    CheckRequest request;
    request.domains = {u"one.example"_s};
    const RunTargets targets = find(request);
    QCOMPARE(at(targets, 25).size(), 20);
    QCOMPARE(targets.lost.size(), 1);
    QVERIFY(targets.lost[0].technical.contains(u"5 are left out"_s));
}

void TestEndpoints::oddNamesAreNoted()
{
    m_dns->addAddress("one.example", u"192.0.2.1"_s);
    CheckRequest request;
    request.domains = {u"one.example"_s};
    const RunTargets targets = find(request);
    QVERIFY(targets.lost.isEmpty());
    QCOMPARE(targets.notes.size(), 1);
    QVERIFY(targets.notes[0].contains(u"no MX record"_s));
}

void TestEndpoints::noMailDoesNotApply()
{
    m_dns->addMx("one.example", 0, "");
    CheckRequest request;
    request.domains = {u"one.example"_s};
    const RunTargets targets = find(request);
    QVERIFY(targets.endpoints.isEmpty());
    QCOMPARE(targets.lost.size(), 1);
    QVERIFY(targets.lost[0].notApplicable);
}

void TestEndpoints::reverseNamesAreAskedAsPlanned()
{
    CheckRequest request;
    request.mail = {typed(u"192.0.2.9"_s)};
    QVERIFY(asksReverseName(request, request.mail.first().address));
    const RunTargets targets = find(request);
    QCOMPARE(m_dns->total(), 1);
    QCOMPARE(m_dns->count("9.2.0.192.in-addr.arpa", DnsType::Ptr), 1);

    // Only a name server that was named can know the name of a loopback address.
    CheckRequest local;
    local.mail = {typed(u"127.0.0.9"_s)};
    QVERIFY(!asksReverseName(local, local.mail.first().address));
    local.discovery = false;
    QVERIFY(!asksReverseName(local, QHostAddress(u"192.0.2.9"_s)));
}

void TestEndpoints::outsideDomainIsLookedUp()
{
    m_dns->addMx("elsewhere.example", 10, "mx.elsewhere.example");
    m_dns->addAddress("mx.elsewhere.example", u"192.0.2.9"_s);
    CheckRequest request;
    request.mail = {typed(u"192.0.2.9"_s), typed(u"192.0.2.10"_s)};
    QVERIFY(!asksOutsideDomain(request)); // a reserved address stands in, and nobody serves it
    request.outsideMailbox = u"me@elsewhere.example"_s;
    QVERIFY(asksOutsideDomain(request));
    const QList<RunEndpoint> found = at(find(request), 25);
    QCOMPARE(m_dns->count("elsewhere.example", DnsType::Mx), 1);
    QCOMPARE(found.size(), 2);
    for (const RunEndpoint &one : found)
        QCOMPARE(one.input.outsideServers, QList<QHostAddress>{QHostAddress(u"192.0.2.9"_s)});
    request.discovery = false;
    QVERIFY(!asksOutsideDomain(request));
}

void TestEndpoints::leftOutIsNotAskedAndNotSilent()
{
    m_dns->addMx("bakery.example", 10, "mx.bakery.example");
    m_dns->addAddress("mx.bakery.example", u"127.4.0.1"_s);
    m_dns->addAddress("mx.bakery.example", u"127.4.0.2"_s);
    CheckRequest request;
    request.domains = {u"bakery.example"_s};
    const qsizetype all = find(request).endpoints.size();
    const QHostAddress first(u"127.4.0.1"_s), second(u"127.4.0.2"_s);
    request.leaveOut = {{u"mx.bakery.example"_s, first, 25}, {{}, second, 465}};
    const RunTargets targets = find(request);
    QCOMPARE(targets.endpoints.size(), all - 2);
    for (const RunEndpoint &endpoint : targets.endpoints) {
        const Endpoint &place = endpoint.input.endpoint;
        QVERIFY(!(place.address == first && place.port == 25));
        QVERIFY(!(place.address == second && place.port == 465));
    }
    QCOMPARE(targets.lost.size(), 1); // both belong to one server
    QCOMPARE(targets.lost[0].target, u"mx.bakery.example"_s);
    QVERIFY(!targets.lost[0].notApplicable);
    QVERIFY(targets.lost[0].technical.contains("127.4.0.1"_L1));
    QVERIFY(targets.lost[0].technical.contains("127.4.0.2"_L1));
}

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
