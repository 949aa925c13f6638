// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/baseline.h"
#include "tests/ui/sample_window.h"
#include "tests/support/sample_run.h"
#include "ui/help_window.h"
#include "ui/pages/setup_page.h"
#include "ui/report_dialog.h"
#include "ui/report_dialog_branding.h"
#include "ui/widgets/found_list.h"
#include "ui/widgets/proof_dialog.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;

// Every page in light, dark, high contrast, German and Arabic, and (run with QT_SCALE_FACTOR=2) at
// 200 %, as it was when somebody last looked at it and found it good.
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asKept_data();
    void asKept();
    void differenceIsFound();

private:
    void compare(const QString &name, QWidget *widget);
    void comparePlainDialogs();
    void compareFullPlan();
    QStringList m_faults;
    WindowFixture *m_fixture = nullptr;
};

void PicturesTest::asKept_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    if (qApp->devicePixelRatio() > 1) {
        QTest::newRow("double") << u"light"_s << u"en"_s;
        return;
    }
    QTest::newRow("light") << u"light"_s << u"en"_s;
    QTest::newRow("dark") << u"dark"_s << u"en"_s;
    QTest::newRow("contrast") << u"contrast"_s << u"en"_s;
    QTest::newRow("german") << u"light"_s << u"de"_s;
    QTest::newRow("arabic") << u"light"_s << u"ar"_s;
}

void PicturesTest::compare(const QString &page, QWidget *widget)
{
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + u'-' + page;
    m_fixture->picture(u"pages/"_s + name, widget);
    const QString fault = comparedWithBaseline(name, widget->grab().toImage());
    if (!fault.isEmpty())
        m_faults << fault;
}

void PicturesTest::comparePlainDialogs()
{
    HelpWindow help;
    help.showHelp(0);
    ProofDialog proof(sampleRun());
    BrandingDialog branding({u"Northlight IT"_s, u"tom@northlight-it.example"_s,
                             u"Registered in Example Town"_s, u"#1d4f91"_s, {}, {}});
    const QList<QPair<QString, QDialog *>> dialogs{
        {u"help"_s, &help}, {u"proof"_s, &proof}, {u"branding"_s, &branding}};
    for (const auto &[name, dialog] : dialogs) {
        dialog->show();
        QTest::qWait(50);
        if (dialog->focusWidget())
            dialog->focusWidget()->clearFocus();
        compare(name, dialog);
        dialog->hide();
    }
}

// The plan with everything in it, in its whole height: servers by hand and from DNS, one left out,
// the login of a mailbox, hosts behind a proxy.
void PicturesTest::compareFullPlan()
{
    CheckRequest request;
    request.client = u"Bright Bakery"_s;
    request.domains = {u"brightbakery.example"_s};
    const QHostAddress first(u"192.0.2.25"_s), second(u"2001:db8::25"_s);
    request.mail = {{u"192.0.2.25"_s, {}, first, 2525}};
    request.proxies = {{u"192.0.2.10"_s, {}, QHostAddress(u"192.0.2.10"_s), 0}};
    request.outsideMailbox = u"me@outside.example"_s;
    request.sendProof = true;
    request.proofMailbox = ImapLogin{u"imap.outside.example"_s, 143, u"me"_s, u"secret"_s};
    request.insideHosts = {{u"192.0.2.99"_s, {}, QHostAddress(u"192.0.2.99"_s), 445}};
    request.source = QHostAddress(u"198.51.100.7"_s);
    request.publicAddresses = {QHostAddress(u"203.0.113.7"_s)};
    auto *plan = m_fixture->window->findChild<SetupPage *>();
    m_fixture->window->showPage(Page::Plan);
    plan->fill(request);
    auto *found = plan->findChild<FoundList *>(u"foundMail"_s);
    found->show({{false, u"mx1.brightbakery.example"_s, {first, second}, {25, 465}, {}},
                 {false, u"mx2.brightbakery.example"_s, {}, {25}, u"It has no address."_s}},
                {u"old.brightbakery.example receives no mail."_s});
    found->setLeftOut({{u"mx1.brightbakery.example"_s, second, 25}});
    QTest::qWait(300); // the plan is worked out when typing pauses
    if (m_fixture->window->focusWidget())
        m_fixture->window->focusWidget()->clearFocus();
    compare(u"plan-full"_s, plan->findChild<QScrollArea *>()->widget());
    plan->forgetDraft();
    plan->clear();
}

void PicturesTest::asKept()
{
    QFETCH(QString, theme);
    QFETCH(QString, language);
    WindowFixture fixture(language);
    m_fixture = &fixture;
    m_faults.clear();
    fixture.use(theme);
    QString error;
    QVERIFY2(openWithSamples(fixture, &error), qPrintable(error));
    for (const QString &page : samplePages()) {
        showSamplePage(fixture, page);
        compare(page, fixture.window.get());
    }
    comparePlainDialogs();
    compareFullPlan();
    showSamplePage(fixture, u"results"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"reportButton"_s), Qt::LeftButton);
    auto *dialog = fixture.find<ReportDialog>(u"reportDialog"_s);
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isPreviewReady(), 30000);
    QTest::qWait(200); // the view draws the page in a thread of its own
    if (dialog->focusWidget())
        dialog->focusWidget()->clearFocus();
    compare(u"report"_s, dialog);
    dialog->reject();
    fixture.close();
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

// A picture with one word changed is not the same picture.
void PicturesTest::differenceIsFound()
{
    if (qEnvironmentVariableIntValue("DOORCHECK_RENEW_PICTURES") > 0 || qApp->devicePixelRatio() > 1)
        return; // the picture to compare with is being made, or is of another size
    WindowFixture fixture;
    QString error;
    QVERIFY2(openWithSamples(fixture, &error), qPrintable(error));
    showSamplePage(fixture, u"results"_s);
    QCOMPARE(comparedWithBaseline(u"light-results"_s, fixture.window->grab().toImage()), QString());
    auto *button = fixture.find<QPushButton>(u"reportButton"_s);
    button->setText(u"Something else"_s);
    const QString fault = comparedWithBaseline(u"light-results"_s, fixture.window->grab().toImage());
    QVERIFY2(fault.contains("tiles differ"_L1), qPrintable(fault));
    fixture.close();
}

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
