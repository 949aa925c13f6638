// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_dns.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/setup_page.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;

// The plan asks name servers for the servers of a domain: when it is told to, and not before
// somebody has given the permission.
class LookupPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksNobodyUnbidden();
    void findsTheServers();
    void saysWhatIsWrong();
    void anotherDomainForgetsThem();
    void eachPlaceCanBeLeftOut();
    void knowsOurPublicAddress();

private:
    void givePermission();
    QPushButton *button() { return m_page->findChild<QPushButton *>(u"lookupButton"_s); }
    QString text() { return m_page->findChild<QLabel *>(u"lookupText"_s)->text(); }
    QStringList found();

    WindowFixture m_fixture;
    std::unique_ptr<ScriptedDns> m_dns;
    std::unique_ptr<SetupPage> m_page;
};

void LookupPlanTest::init()
{
    QSettings().clear();
    m_dns = std::make_unique<ScriptedDns>();
    QVERIFY(m_dns->start());
    m_dns->addMx("bakery.example", 10, "mx.bakery.example");
    m_dns->addMx("bakery.example", 20, "backup.bakery.example");
    m_dns->addAddress("mx.bakery.example", u"127.4.0.1"_s);
    m_dns->addAddress("mx.bakery.example", u"::1"_s);
    m_dns->addAddress("backup.bakery.example", u"127.4.0.2"_s);
    Settings settings;
    settings.nameServer = u"127.0.0.1:%1"_s.arg(m_dns->server().port);
    writeSettings(settings);
    m_page = std::make_unique<SetupPage>();
    m_page->begin(u"bakery.example"_s);
    m_page->show();
}

void LookupPlanTest::givePermission()
{
    for (const QString &name : {u"permissionName"_s, u"permissionRole"_s, u"permissionBasis"_s})
        m_page->findChild<QLineEdit *>(name)->setText(u"given"_s);
    m_page->findChild<QCheckBox *>(u"allowedBox"_s)->setChecked(true);
}

QStringList LookupPlanTest::found()
{
    QStringList names;
    for (const QLabel *label : m_page->findChildren<QLabel *>(u"foundServer"_s)) {
        if (label->isVisible())
            names << label->text();
    }
    return names;
}

void LookupPlanTest::asksNobodyUnbidden()
{
    QTest::qWait(300);
    QCOMPARE(m_dns->total(), 0);
    button()->click(); // nobody has given the permission
    QTest::qWait(300);
    QCOMPARE(m_dns->total(), 0);
    QVERIFY2(text().contains("permission"_L1), qPrintable(text()));
    QVERIFY(found().isEmpty());
}

void LookupPlanTest::findsTheServers()
{
    givePermission();
    QSignalSpy vantage(m_page.get(), &SetupPage::vantageKnown);
    button()->click();
    QVERIFY(vantage.wait(10'000));
    QVERIFY(m_dns->total() > 0);
    QCOMPARE(found(), QStringList({u"mx.bakery.example"_s, u"backup.bakery.example"_s}));
    QVERIFY2(text().startsWith("3 addresses"_L1), qPrintable(text()));
    m_page->resize(1080, 772);
    QTest::qWait(250); // until the plan is worked out
    QVERIFY(m_fixture.picture(u"screens/light-plan-found"_s, m_page.get()));
    // What will be sent is counted by address now, and the check itself still asks for itself.
    QVERIFY(m_page->request());
    QVERIFY(m_page->request()->discovery);
    QVERIFY(m_page->request()->mail.isEmpty());
}

void LookupPlanTest::saysWhatIsWrong()
{
    m_page->begin(u"brightbakery.exmaple"_s);
    givePermission();
    QSignalSpy vantage(m_page.get(), &SetupPage::vantageKnown);
    button()->click();
    QVERIFY(vantage.wait(10'000));
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        texts << label->text();
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains("We cannot find brightbakery.exmaple. Check the spelling."_L1),
             qPrintable(all));
}

void LookupPlanTest::anotherDomainForgetsThem()
{
    givePermission();
    QSignalSpy vantage(m_page.get(), &SetupPage::vantageKnown);
    button()->click();
    QVERIFY(vantage.wait(10'000));
    QVERIFY(!found().isEmpty());
    auto *domain = m_page->findChild<QLineEdit *>(u"domainField"_s);
    domain->setFocus();
    QTest::keyClicks(domain, u"x"_s);
    QVERIFY(found().isEmpty());
}

// A server, an address of it or one port there; with Ctrl+Z, and kept for the next time.
void LookupPlanTest::eachPlaceCanBeLeftOut()
{
    QUndoStack steps;
    m_page->use(nullptr, &steps);
    givePermission();
    QSignalSpy vantage(m_page.get(), &SetupPage::vantageKnown);
    button()->click();
    QVERIFY(vantage.wait(10'000));
    const QList<QCheckBox *> servers = m_page->findChildren<QCheckBox *>(u"foundBox"_s);
    const QList<QPushButton *> ports = m_page->findChildren<QPushButton *>(u"foundPort"_s);
    QCOMPARE(servers.size(), 2);
    QCOMPARE(ports.size(), 12);
    auto *connections = m_page->findChild<QLabel *>(u"planConnections"_s);
    QTest::qWait(250);
    const int before = connections->text().toInt();

    QTest::mouseClick(ports[0], Qt::LeftButton);
    QCOMPARE(m_page->request()->leaveOut.size(), 1);
    QCOMPARE(m_page->request()->leaveOut[0].port, quint16(25));
    QTRY_VERIFY(connections->text().toInt() < before);
    servers[1]->click();
    QCOMPARE(m_page->request()->leaveOut.size(), 5);
    QVERIFY(!ports[8]->isChecked());
    QVERIFY2(steps.undoText().contains("backup.bakery.example"_L1), qPrintable(steps.undoText()));
    steps.undo();
    QCOMPARE(m_page->request()->leaveOut.size(), 1);
    QVERIFY(ports[8]->isChecked() && servers[1]->isChecked() && !ports[0]->isChecked());

    // Nothing left: there is no check, and the page says why.
    servers[0]->click();
    servers[1]->click();
    QVERIFY(!m_page->request());
    QVERIFY2(m_page->missing().contains("left out"_L1), qPrintable(m_page->missing()));
    steps.undo();
    const std::optional<CheckRequest> wanted = m_page->request();
    QVERIFY(wanted);
    QCOMPARE(wanted->leaveOut.size(), 8);
    // Another time: told before the servers are looked up, and without their ticks after that.
    m_page->fill(*wanted);
    QVERIFY2(text().startsWith("8 addresses"_L1), qPrintable(text()));
    givePermission();
    button()->click();
    QVERIFY(vantage.wait(10'000));
    QCOMPARE(m_page->request()->leaveOut.size(), 8);
    m_page.reset(); // before the steps
}

// Behind a router: a server that sees its address sees us.
void LookupPlanTest::knowsOurPublicAddress()
{
    auto *field = m_page->findChild<QLineEdit *>(u"publicField"_s);
    givePermission();
    field->setText(u"203.0.113.7, 2001:db8::7"_s);
    const QList<QHostAddress> own{QHostAddress(u"203.0.113.7"_s), QHostAddress(u"2001:db8::7"_s)};
    const std::optional<CheckRequest> request = m_page->request();
    QVERIFY(request);
    QCOMPARE(request->publicAddresses, own);
    SetupPage again;
    again.fill(*request); // as from a draft
    QCOMPARE(again.typed().publicAddresses, own);
    for (const QString &wrong : {u"203.0.113.7:25"_s, u"203.0.113.7, gate"_s, u"10.1"_s}) {
        field->setText(wrong);
        QVERIFY2(!m_page->request(), qPrintable(wrong));
        QVERIFY2(field->property("faulty").toBool(), qPrintable(wrong));
    }
    field->setText(u" "_s);
    QVERIFY(m_page->request()->publicAddresses.isEmpty());
}

QTEST_MAIN(LookupPlanTest)
#include "tst_lookup_plan.moc"
