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

QTEST_MAIN(LookupPlanTest)
#include "tst_lookup_plan.moc"
