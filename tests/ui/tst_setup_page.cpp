// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

class SetupPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startSaysWhatIsMissing();
    void readsTheWholeForm();
    void refusesBesideTheField_data();
    void refusesBesideTheField();
    void hostsCanBeRemoved();
    void otherServersGetNoLeftOvers();
    void permissionIsAskedForAnew();
    void everyFieldHasAName();

private:
    QLineEdit *field(const QString &name) { return m_page->findChild<QLineEdit *>(name); }
    void type(const QString &name, const QString &text);
    void givePermission();
    QString shownFault();

    std::unique_ptr<SetupPage> m_page;
};

void SetupPageTest::init()
{
    m_page = std::make_unique<SetupPage>();
    m_page->show();
}

void SetupPageTest::type(const QString &name, const QString &text)
{
    QVERIFY2(field(name), qPrintable(name));
    field(name)->clear();
    QTest::keyClicks(field(name), text);
}

void SetupPageTest::givePermission()
{
    type(u"permissionName"_s, u"Ann Baker"_s);
    type(u"permissionRole"_s, u"owner"_s);
    type(u"permissionBasis"_s, u"her own servers"_s);
    m_page->findChild<QCheckBox *>(u"allowedBox"_s)->setChecked(true);
}

QString SetupPageTest::shownFault()
{
    QString fault;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->property("tone") == u"fault"_s && label->isVisible())
            fault += label->text();
    }
    return fault;
}

void SetupPageTest::startSaysWhatIsMissing()
{
    auto *start = m_page->findChild<QPushButton *>(u"startButton"_s);
    auto *reason = m_page->findChild<QLabel *>(u"startReason"_s);
    QVERIFY(!start->isEnabled());
    QVERIFY(reason->text().contains("Name a domain"_L1));
    type(u"domainField"_s, u"bakery.example"_s);
    QVERIFY(reason->text().contains("who gives the permission"_L1));
    givePermission();
    QVERIFY(start->isEnabled());
    m_page->findChild<QCheckBox *>(u"allowedBox"_s)->setChecked(false);
    QVERIFY(!start->isEnabled());
    QVERIFY(reason->text().contains("Tick the permission"_L1));
    m_page->findChild<QCheckBox *>(u"allowedBox"_s)->setChecked(true);
    m_page->findChild<QCheckBox *>(u"proofBox"_s)->setChecked(true);
    QVERIFY(!start->isEnabled());

    QSignalSpy asked(m_page.get(), &SetupPage::startAsked);
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(asked.size(), 0);
    type(u"mailboxField"_s, u"me@outside.example"_s);
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void SetupPageTest::readsTheWholeForm()
{
    givePermission();
    type(u"clientField"_s, u"Bright Bakery"_s);
    type(u"domainField"_s, u"Bakery.Example"_s);
    type(u"mailField"_s, u"mx.bakery.example"_s);
    QTest::keyClick(field(u"mailField"_s), Qt::Key_Return);
    QVERIFY(field(u"mailField"_s)->text().isEmpty());
    type(u"mailField"_s, u"192.0.2.26:2525"_s); // not added by hand: it counts all the same
    type(u"proxyField"_s, u"[2001:db8::1]:3128"_s);
    type(u"mailboxField"_s, u"me@outside.example"_s);
    m_page->findChild<QComboBox *>(u"vantageBox"_s)->setCurrentIndex(1);

    const std::optional<CheckRequest> request = m_page->request();
    QVERIFY(request);
    QCOMPARE(request->client, u"Bright Bakery"_s);
    QCOMPARE(request->domains, QStringList{u"bakery.example"_s});
    QCOMPARE(request->mail.size(), 2);
    QCOMPARE(request->mail[1].port, quint16(2525));
    QCOMPARE(request->proxies.size(), 1);
    QCOMPARE(request->proxies[0].address, QHostAddress(u"2001:db8::1"_s));
    QCOMPARE(request->outsideMailbox, u"me@outside.example"_s);
    QVERIFY(!request->sendProof);
    QCOMPARE(request->statedPlace, std::optional(Place::Outside));
    QVERIFY(request->permission.complete());
    QVERIFY(request->permission.given.isValid());
    QCOMPARE(request->pace, PaceName::Gentle);
}

void SetupPageTest::refusesBesideTheField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("domain") << u"domainField"_s << u"bakery..example"_s;
    QTest::newRow("mail server") << u"mailField"_s << u"mx.example:99999"_s;
    QTest::newRow("proxy") << u"proxyField"_s << u"two words"_s;
    QTest::newRow("mailbox") << u"mailboxField"_s << u"nobody"_s;
}

void SetupPageTest::refusesBesideTheField()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    givePermission();
    type(u"domainField"_s, u"bakery.example"_s);
    type(name, text);
    QVERIFY(!m_page->request());
    QVERIFY(!shownFault().isEmpty());
    QCOMPARE(field(name)->text(), text); // nothing typed is lost
    type(name, {});
    QTest::keyClicks(field(name), u"x"_s);
    QVERIFY(shownFault().isEmpty());
}

void SetupPageTest::hostsCanBeRemoved()
{
    givePermission();
    type(u"mailField"_s, u"mx.bakery.example"_s);
    QTest::keyClick(field(u"mailField"_s), Qt::Key_Return);
    QPushButton *remove = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->accessibleName() == "Remove mx.bakery.example"_L1)
            remove = button;
    }
    QVERIFY(remove);
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(m_page->missing().contains("Name a domain"_L1));
}

void SetupPageTest::otherServersGetNoLeftOvers()
{
    CheckRequest practice;
    practice.domains = {u"practice.example"_s};
    practice.discovery = false;
    practice.canary = CanarySettings();
    practice.pace = PaceName::Fast;
    m_page->fill(practice);
    givePermission();
    std::optional<CheckRequest> request = m_page->request();
    QVERIFY(request && request->canary && !request->discovery);
    QCOMPARE(request->pace, PaceName::Fast);

    type(u"domainField"_s, u"bakery.example"_s);
    request = m_page->request();
    QVERIFY(request && !request->canary && request->discovery);
    QCOMPARE(request->pace, PaceName::Gentle);
}

void SetupPageTest::permissionIsAskedForAnew()
{
    CheckRequest earlier;
    earlier.domains = {u"bakery.example"_s};
    earlier.permission = {u"Ann"_s, u"owner"_s, u"own servers"_s, {}};
    m_page->fill(earlier);
    QVERIFY(m_page->missing().contains("Tick the permission"_L1));
}

void SetupPageTest::everyFieldHasAName()
{
    for (const QLineEdit *edit : m_page->findChildren<QLineEdit *>())
        QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
}

QTEST_MAIN(SetupPageTest)
#include "tst_setup_page.moc"
