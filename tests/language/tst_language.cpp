// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/checklist.h"
#include "core/language/language.h"
#include "core/language/retelling.h"
#include "core/report/report.h"
#include "core/verdict/rule.h"
#include "tests/support/sample_run.h"

#include <QTest>
#include <QThread>

using namespace doorcheck;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(u"en"_s); }
    void knowsItsLanguages();
    void countsInEnglish();
    void scopeIsOfOneThread();
    void scopesNest();
    void checklistFollows();
    void qtSpeaksToo();
    void retells_data();
    void retells();
    void leavesOthersWordsAlone();
    void germanReportOfAnEnglishRun();
    void sameRunSameBytesInBothWindows();

private:
    static QString warnings(int n)
    {
        return QCoreApplication::translate("doorcheck::StartPage", "Shut, %n warnings", nullptr, n);
    }
};

void LanguageTest::knowsItsLanguages()
{
    QCOMPARE(languages(), (QStringList{u"ar"_s, u"de"_s, u"en"_s}));
    QCOMPARE(languageFor(u"de_AT.UTF-8"_s), u"de"_s);
    QCOMPARE(languageFor(u"DE"_s), u"de"_s);
    QCOMPARE(languageFor(u"en-GB"_s), u"en"_s);
    QCOMPARE(languageFor(u"tlh"_s), QString());
    QCOMPARE(languageFor(QString()), QString());
    QCOMPARE(languageForSetting(u"de"_s), u"de"_s);
    QVERIFY(languages().contains(languageForSetting({})));
    QCOMPARE(languageTitle(u"de"_s), u"Deutsch"_s);
    QCOMPARE(languageTitle(u"en"_s), u"English"_s);
    QCOMPARE(reportLanguages(), (QStringList{u"de"_s, u"en"_s}));
    QCOMPARE(reportLanguageFor(u"de"_s), u"de"_s);
    QCOMPARE(reportLanguageFor(u"ar"_s), u"en"_s);
    QVERIFY(isRightToLeft(u"ar"_s) && !isRightToLeft(u"de"_s));
}

void LanguageTest::countsInEnglish()
{
    QCOMPARE(warnings(1), u"Shut, 1 warning"_s);
    QCOMPARE(warnings(2), u"Shut, 2 warnings"_s);
}

void LanguageTest::scopeIsOfOneThread()
{
    QString elsewhere, there;
    {
        const LanguageScope scope(u"de"_s);
        QCOMPARE(currentLanguage(), u"de"_s);
        QCOMPARE(verdictTitle(Verdict::Pass), u"Bestanden"_s);
        QCOMPARE(warnings(1), u"Zu, 1 Warnung"_s);
        QCOMPARE(currentLocale().language(), QLocale::German);
        const std::unique_ptr<QThread> other(QThread::create([&] {
            elsewhere = verdictTitle(Verdict::Pass);
            const LanguageScope german(u"de"_s);
            there = verdictTitle(Verdict::Pass);
        }));
        other->start();
        QVERIFY(other->wait(5000));
    }
    QCOMPARE(elsewhere, u"Pass"_s);
    QCOMPARE(there, u"Bestanden"_s);
    QCOMPARE(verdictTitle(Verdict::Pass), u"Pass"_s);
}

// English in a German window must not fall through to the window's German.
void LanguageTest::scopesNest()
{
    installLanguage(u"de"_s);
    QCOMPARE(verdictTitle(Verdict::Fail), u"Nicht bestanden"_s);
    const LanguageScope english(u"en"_s);
    QCOMPARE(verdictTitle(Verdict::Fail), u"Fail"_s);
    {
        const LanguageScope german(u"de-CH"_s);
        QCOMPARE(verdictTitle(Verdict::Fail), u"Nicht bestanden"_s);
        const LanguageScope unknown(u"tlh"_s); // stays with what there was
        QCOMPARE(currentLanguage(), u"de"_s);
    }
    QCOMPARE(verdictTitle(Verdict::Fail), u"Fail"_s);
}

void LanguageTest::checklistFollows()
{
    const ChecklistItem *english = checklist().item(u"relay");
    QVERIFY(english);
    QCOMPARE(english->question, u"Can strangers send mail through your server?"_s);
    const LanguageScope scope(u"de"_s);
    const ChecklistItem *german = checklist().item(u"relay");
    QCOMPARE(german->question, u"Können Fremde über Ihren Server Mail senden?"_s);
    QVERIFY(english != german && english->id == german->id);
    QCOMPARE(checklist().item(u"relay"), german);
}

void LanguageTest::qtSpeaksToo()
{
    installLanguage(u"de"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    installLanguage(u"en"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

void LanguageTest::retells_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("whole") << u"It passed on mail from one stranger to another."_s
                           << u"Er leitete Mail von einem Fremden zum anderen weiter."_s;
    QTest::newRow("names") << u"mx.example: connection refused. Nothing listens there, or a firewall turns it away."_s
                           << u"mx.example: Verbindung verweigert. Dort lauscht nichts, oder eine Firewall weist ab."_s;
    QTest::newRow("swapped places") << u"There is no run \"x1\" in /tmp/%1: see \"doorcheck-cli history list\"."_s
                                    << u"In /tmp/%1 gibt es keine Prüfung \"x1\": siehe \"doorcheck-cli history list\"."_s;
    QTest::newRow("one in another") << u"Checked from inside the network. It stopped answering after 3 of 20 attempts."_s
                                    << u"Von innerhalb des Netzes geprüft. Nach 3 von 20 Versuchen antwortete er nicht mehr."_s;
    QTest::newRow("sentences") << u"It could not be asked. 250 hello. It needs your answer."_s
                               << u"Es war nicht zu erfragen. 250 hello. Hier ist Ihre Antwort nötig."_s;
    QTest::newRow("counted, one") << u"1 byte came before the TLS handshake and was thrown away"_s
                                  << u"1 Byte kam vor dem TLS-Handschlag und wurde verworfen"_s;
    QTest::newRow("counted, more") << u"14 bytes came before the TLS handshake and were thrown away"_s
                                   << u"14 Bytes kamen vor dem TLS-Handschlag und wurden verworfen"_s;
}

void LanguageTest::retells()
{
    QFETCH(QString, english);
    QFETCH(QString, german);
    QCOMPARE(retold(german), english);
    QCOMPARE(retold(english), english);
    const LanguageScope scope(u"de"_s);
    QCOMPARE(retold(english), german);
    QCOMPARE(retold(german), german);
}

void LanguageTest::leavesOthersWordsAlone()
{
    const LanguageScope scope(u"de"_s);
    for (const QString &text : {u"554 5.7.1 Relay access denied"_s, u"RCPT: 250 2.1.5 Ok, then more."_s,
                                u"%1: %2"_s, u"a. b. c. d."_s, QString(), test::hostileText()})
        QCOMPARE(retold(text), text);
}

void LanguageTest::germanReportOfAnEnglishRun()
{
    ReportOptions options;
    options.language = u"de"_s;
    const QString html = QString::fromUtf8(renderHtml(test::sampleRun(), options));
    for (const QString &german : {u"Die Tür steht offen"_s, u"Können Fremde Ihren Proxy benutzen?"_s,
                                  u"Er leitete Mail von einem Fremden zum anderen weiter."_s,
                                  u"Hier ist Ihre Antwort nötig."_s})
        QVERIFY2(html.contains(german), qPrintable(german));
    QVERIFY(!html.contains("It passed on mail"_L1));
    QVERIFY(html.contains("250 2.0.0 Ok: queued as 4Xy7Qz1kTz"_L1)); // the server's own words
    QVERIFY(QString::fromUtf8(renderHtml(test::sampleRun(), {})).contains("The door is open"_L1));
}

void LanguageTest::sameRunSameBytesInBothWindows()
{
    ReportOptions options;
    options.language = u"de"_s;
    const QByteArray fromEnglish = renderMarkdown(test::sampleRun(), options);
    installLanguage(u"de"_s);
    QCOMPARE(renderMarkdown(test::sampleRun(), options), fromEnglish);
}

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
