// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/key_store.h"
#include "ui/pages/setup_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace doorcheck;
using namespace Qt::StringLiterals;

// A key store of the test's own; answers in a later turn, as the real one does.
class FakeKeys : public KeyStore
{
public:
    void read(const QString &name) override { answer(kept.value(name)); }
    void write(const QString &name, const QString &secret) override
    {
        kept.insert(name, secret);
        answer({});
    }
    void remove(const QString &name) override
    {
        kept.remove(name);
        answer({});
    }
    QHash<QString, QString> kept;
    QString fault;

private:
    void answer(const QString &secret)
    {
        QMetaObject::invokeMethod(
            this, [this, secret] { Q_EMIT answered(secret, fault); }, Qt::QueuedConnection);
    }
};

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
    void whereAProxyMayLead();
    void hostInsideNeedsItsPort();
    void readsTheMailboxsLogin();
    void keepsThePassword();
    void passwordIsNotSaidToAnotherServer();
    void removedServerComesBack();
    void tellsHowLongItTakes();

private:
    QLineEdit *field(const QString &name) { return m_page->findChild<QLineEdit *>(name); }
    void type(const QString &name, const QString &text);
    void givePermission();
    QString shownFault();

    QTemporaryDir m_folder; // of the settings
    std::unique_ptr<SetupPage> m_page;
};

void SetupPageTest::init()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QSettings().clear(); // drafts
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

void SetupPageTest::whereAProxyMayLead()
{
    givePermission();
    type(u"proxyField"_s, u"192.0.2.10:3128"_s);
    type(u"siteField"_s, u"www.bakery.example:8080"_s);
    type(u"insideField"_s, u"192.0.2.44:445"_s); // counts although nobody pressed "Add"
    m_page->findChild<QCheckBox *>(u"metadataBox"_s)->setChecked(true);
    const std::optional<CheckRequest> request = m_page->request();
    QVERIFY(request && request->site && request->askMetadata);
    QCOMPARE(request->site->host, u"www.bakery.example"_s);
    QCOMPARE(request->site->port, quint16(8080));
    QCOMPARE(request->insideHosts.size(), 1);
    QCOMPARE(request->insideHosts[0].port, quint16(445));
    // The next check begins with the same, also across a file.
    QString error;
    const auto kept = requestFromJson(requestToJson(*request), &error);
    QVERIFY2(kept, qPrintable(error));
    m_page->clear();
    QVERIFY(!m_page->typed().site && !m_page->typed().askMetadata);
    m_page->fill(*kept);
    givePermission();
    const std::optional<CheckRequest> again = m_page->request();
    QVERIFY(again);
    QCOMPARE(again->site, request->site);
    QCOMPARE(again->insideHosts, request->insideHosts);
    QVERIFY(again->askMetadata);
    type(u"siteField"_s, u"http://www.bakery.example/"_s);
    QVERIFY(!m_page->request());
    QVERIFY(!shownFault().isEmpty());
}

void SetupPageTest::hostInsideNeedsItsPort()
{
    givePermission();
    type(u"proxyField"_s, u"192.0.2.10:3128"_s);
    type(u"insideField"_s, u"files.bakery.example"_s);
    QVERIFY(!m_page->request());
    QVERIFY2(shownFault().contains("port"_L1), qPrintable(shownFault()));
}

void SetupPageTest::readsTheMailboxsLogin()
{
    givePermission();
    type(u"mailField"_s, u"192.0.2.26:25"_s);
    type(u"mailboxField"_s, u"me@outside.example"_s);
    m_page->findChild<QCheckBox *>(u"proofBox"_s)->setChecked(true);
    m_page->findChild<QCheckBox *>(u"imapBox"_s)->setChecked(true);
    QVERIFY(!m_page->request()); // the login is empty
    QVERIFY2(shownFault().contains("password"_L1), qPrintable(shownFault()));
    type(u"imapServer"_s, u"imap.outside.example:143"_s);
    type(u"imapUser"_s, u"me@outside.example"_s);
    type(u"imapPassword"_s, u"s3cret "_s);
    const std::optional<CheckRequest> request = m_page->request();
    QVERIFY(request && request->proofMailbox);
    QCOMPARE(request->proofMailbox->host, u"imap.outside.example"_s);
    QCOMPARE(request->proofMailbox->port, quint16(143));
    QCOMPARE(request->proofMailbox->user, u"me@outside.example"_s);
    QCOMPARE(request->proofMailbox->password, u"s3cret "_s);
    m_page->findChild<QCheckBox *>(u"proofBox"_s)->setChecked(false);
    QVERIFY(!m_page->request()->proofMailbox); // there is nothing to look for
}

static CheckRequest withLogin(const QString &server)
{
    CheckRequest request;
    request.domains = {u"bakery.example"_s};
    request.outsideMailbox = u"me@outside.example"_s;
    request.sendProof = true;
    request.proofMailbox = ImapLogin{server, 993, u"me"_s, {}};
    return request;
}

void SetupPageTest::keepsThePassword()
{
    FakeKeys keys;
    m_page->use(&keys, nullptr);
    const QString name = KeyStore::nameFor(u"me"_s, u"imap.outside.example"_s, 993);
    m_page->fill(withLogin(u"imap.outside.example"_s));
    type(u"imapPassword"_s, u"s3cret"_s);
    m_page->begun();
    QCoreApplication::sendPostedEvents(&keys);
    QVERIFY(keys.kept.isEmpty()); // nobody asked for it
    m_page->findChild<QCheckBox *>(u"imapKeep"_s)->setChecked(true);
    m_page->begun();
    QCoreApplication::sendPostedEvents(&keys);
    QCOMPARE(keys.kept.value(name), u"s3cret"_s);
    QSignalSpy troubled(m_page.get(), &SetupPage::troubled); // for who looks at another page now
    keys.fault = u"The key store is locked."_s;
    m_page->begun();
    QTRY_COMPARE(troubled.size(), 1);
    QVERIFY(troubled[0][0].toString().contains("locked"_L1));
    keys.fault.clear();

    m_page->clear();
    QVERIFY(field(u"imapPassword"_s)->text().isEmpty());
    m_page->fill(withLogin(u"imap.outside.example"_s));
    QTRY_COMPARE(field(u"imapPassword"_s)->text(), u"s3cret"_s);
    QCOMPARE(m_page->passwordOf(*withLogin(u"imap.outside.example"_s).proofMailbox), u"s3cret"_s);
    m_page->findChild<QCheckBox *>(u"imapKeep"_s)->setChecked(false);
    m_page->begun();
    QVERIFY(keys.kept.isEmpty());
    // It is in no draft.
    m_page->keepDraft();
    const QJsonDocument typed(requestToJson(m_page->typed()));
    QVERIFY(!typed.toJson().contains("s3cret"));
    m_page->forgetDraft();
    m_page.reset(); // before its key store
}

void SetupPageTest::passwordIsNotSaidToAnotherServer()
{
    FakeKeys keys;
    keys.kept.insert(KeyStore::nameFor(u"me"_s, u"imap.outside.example"_s, 993), u"s3cret"_s);
    m_page->use(&keys, nullptr);
    m_page->fill(withLogin(u"imap.outside.example"_s));
    QTRY_COMPARE(field(u"imapPassword"_s)->text(), u"s3cret"_s);
    QTest::keyClicks(field(u"imapServer"_s), u"2"_s);
    QVERIFY(field(u"imapPassword"_s)->text().isEmpty());
    QVERIFY(m_page->passwordOf(*withLogin(u"imap.outside.example"_s).proofMailbox).isEmpty());
    m_page.reset();
}

void SetupPageTest::removedServerComesBack()
{
    QUndoStack steps;
    m_page->use(nullptr, &steps);
    type(u"mailField"_s, u"mx.bakery.example"_s);
    QTest::keyClick(field(u"mailField"_s), Qt::Key_Return);
    QCOMPARE(m_page->typed().mail.size(), 1);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->accessibleName() == "Remove mx.bakery.example"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_page->typed().mail.size(), 0);
    QVERIFY2(steps.undoText().contains("mx.bakery.example"_L1), qPrintable(steps.undoText()));
    steps.undo();
    QCOMPARE(m_page->typed().mail.size(), 1);
    m_page.reset();
}

void SetupPageTest::tellsHowLongItTakes()
{
    auto *time = m_page->findChild<QLabel *>(u"planTime"_s);
    QVERIFY(time);
    QCOMPARE(time->text(), u"0 min"_s);
    CheckRequest request;
    request.mail = {std::get<HostTarget>(parseHostTarget(u"192.0.2.26"_s))};
    request.pace = PaceName::Gentle;
    m_page->fill(request);
    QTRY_VERIFY(time->text() != "0 min"_L1);
    const QString gentle = time->text();
    request.pace = PaceName::Fast;
    m_page->fill(request);
    QTRY_VERIFY(time->text() != gentle);
}

QTEST_MAIN(SetupPageTest)
#include "tst_setup_page.moc"
