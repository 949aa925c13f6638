// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_fixture.h"
#include "ui/settings.h"
#include "ui/widgets/answer_box.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;

// A person's answer: everything that is typed is signed, nothing that is typed is lost.
class AnswersFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsEverything();
    void lettersAnswer();
    void draftsSurviveACrash();
    void cancelBringsTheSignedOneBack();
    void draftsCanBeUnwanted();
    void keepsFiles();

private:
    void open(const std::optional<Attestation> &earlier = {});
    QLineEdit *field(const QString &name) { return m_box->findChild<QLineEdit *>(name); }
    QPushButton *button(const QString &name) { return m_box->findChild<QPushButton *>(name); }
    void waitForTheDraft();

    WindowFixture m_fixture;
    std::unique_ptr<AnswerBox> m_box;
};

void AnswersFormTest::open(const std::optional<Attestation> &earlier)
{
    AnswerQuestion question{u"Bright / Bakery"_s, u"proxy.watched"_s, earlier, u"Tom Reyes"_s,
                            u"IT consultant"_s,
                            [this](const QString &path, QString *error) {
                                return m_fixture.store.attach(path, error);
                            }};
    m_box = std::make_unique<AnswerBox>(question);
    m_box->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_box.get()));
}

void AnswersFormTest::init()
{
    QSettings().clear();
    open();
}

void AnswersFormTest::waitForTheDraft()
{
    QSignalSpy kept(m_box.get(), &AnswerBox::draftChanged);
    QVERIFY(kept.wait(2000));
}

void AnswersFormTest::signsEverything()
{
    QSignalSpy answers(m_box.get(), &AnswerBox::signedAnswer);
    button(u"signAnswer"_s)->click();
    QCOMPARE(answers.size(), 0);
    QVERIFY(!m_box->findChild<QLabel *>(u"answerFault"_s)->text().isEmpty());
    button(u"answer-yes"_s)->click();
    QTest::keyClicks(field(u"answerDoneBy"_s), u"Jane Marsh"_s);
    m_box->findChild<QComboBox *>(u"answerOften"_s)->setCurrentIndex(2);
    QTest::keyClicks(field(u"answerSince"_s), u"March 2026"_s);
    QTest::keyClicks(field(u"answerBasis"_s), u"saw the log"_s);
    QTest::keyClicks(field(u"answerNote"_s), u"on Fridays"_s);
    const QDate until = QDate::currentDate().addMonths(6);
    m_box->findChild<QDateEdit *>(u"answerUntil"_s)->setDate(until);
    button(u"signAnswer"_s)->click();
    QCOMPARE(answers.size(), 1);
    const auto answer = answers[0][0].value<Attestation>();
    QCOMPARE(answer.check, u"proxy.watched"_s);
    QCOMPARE(answer.answer, Attestation::Answer::Yes);
    QCOMPARE(answer.name, u"Tom Reyes"_s);
    QCOMPARE(answer.doneBy, u"Jane Marsh"_s);
    QCOMPARE(answer.howOften, u"Every week"_s);
    QCOMPARE(answer.since, u"March 2026"_s);
    QCOMPARE(answer.basis, u"saw the log"_s);
    QCOMPARE(answer.note, u"on Fridays"_s);
    QCOMPARE(answer.validUntil, until);
    QVERIFY(!readDraft(u"Bright / Bakery"_s, u"proxy.watched"_s)); // it is signed now
}

// Y, N and D answer, but not while one types words.
void AnswersFormTest::lettersAnswer()
{
    m_box->activateWindow();
    button(u"answer-yes"_s)->setFocus();
    QTest::keyClick(button(u"answer-yes"_s), Qt::Key_N);
    QVERIFY(button(u"answer-no"_s)->isChecked());
    QTest::keyClick(m_box->focusWidget(), Qt::Key_D);
    QVERIFY(button(u"answer-dontKnow"_s)->isChecked());
    QTest::keyClick(m_box->focusWidget(), Qt::Key_Y);
    QVERIFY(button(u"answer-yes"_s)->isChecked());
    field(u"answerBasis"_s)->setFocus();
    QTest::keyClicks(field(u"answerBasis"_s), u"ndy"_s);
    QCOMPARE(field(u"answerBasis"_s)->text(), u"ndy"_s);
    QVERIFY(button(u"answer-yes"_s)->isChecked());
}

void AnswersFormTest::draftsSurviveACrash()
{
    QVERIFY(!m_box->hasDraft());
    button(u"answer-no"_s)->click();
    QTest::keyClicks(field(u"answerNote"_s), u"half a sen"_s);
    waitForTheDraft();
    QVERIFY(m_box->hasDraft());
    m_box.reset(); // nobody signed or cancelled
    open();
    QVERIFY(m_box->hasDraft());
    QCOMPARE(field(u"answerNote"_s)->text(), u"half a sen"_s);
    QVERIFY(button(u"answer-no"_s)->isChecked());
}

void AnswersFormTest::cancelBringsTheSignedOneBack()
{
    Attestation signedBefore;
    signedBefore.check = u"proxy.watched"_s;
    signedBefore.answer = Attestation::Answer::Yes;
    signedBefore.name = u"Ann Baker"_s;
    signedBefore.basis = u"asked Jane"_s;
    open(signedBefore);
    QVERIFY(button(u"answer-yes"_s)->isChecked());
    QVERIFY(button(u"cancelAnswer"_s)->isHidden());
    button(u"answer-no"_s)->click();
    QTest::keyClicks(field(u"answerBasis"_s), u" again"_s);
    waitForTheDraft();
    button(u"cancelAnswer"_s)->click();
    QVERIFY(button(u"answer-yes"_s)->isChecked());
    QCOMPARE(field(u"answerBasis"_s)->text(), u"asked Jane"_s);
    QCOMPARE(field(u"answerName"_s)->text(), u"Ann Baker"_s);
    QVERIFY(!readDraft(u"Bright / Bakery"_s, u"proxy.watched"_s));
}

void AnswersFormTest::draftsCanBeUnwanted()
{
    Settings settings;
    settings.keepDrafts = false;
    writeSettings(settings);
    QTest::keyClicks(field(u"answerNote"_s), u"secret"_s);
    waitForTheDraft();
    QVERIFY(!QSettings().allKeys().join(u' ').contains("answers/"_L1));
}

void AnswersFormTest::keepsFiles()
{
    const QString path = m_fixture.folder.filePath(u"access.log"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("GET / HTTP/1.1\n") > 0);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_box.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_box.get(), &drop);
    auto *shown = m_box->findChild<QLabel *>(u"attachedFile"_s);
    QVERIFY(shown && shown->text().startsWith("access.log"_L1));
    waitForTheDraft();
    m_box.reset();
    open(); // a draft keeps its files
    button(u"answer-yes"_s)->click();
    QTest::keyClicks(field(u"answerBasis"_s), u"the log"_s);
    QSignalSpy answers(m_box.get(), &AnswerBox::signedAnswer);
    button(u"signAnswer"_s)->click();
    QCOMPARE(answers.size(), 1);
    const QList<Attachment> files = answers[0][0].value<Attestation>().attachments;
    QCOMPARE(files.size(), 1);
    QCOMPARE(files[0].bytes, 15);
    QVERIFY(QFile::exists(m_fixture.store.attachmentPath(files[0])));
}

QTEST_MAIN(AnswersFormTest)
#include "tst_answers_form.moc"
