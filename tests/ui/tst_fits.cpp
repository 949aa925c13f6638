// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_window.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;

// No language is cut off in the smallest window, and no two things answer to one key.
class FitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOff_data() { languages(); }
    void nothingIsCutOff();
    void acceleratorsAreTold_data() { languages(); }
    void acceleratorsAreTold();

private:
    static void languages();
};

void FitsTest::languages()
{
    QTest::addColumn<QString>("language");
    for (const char *code : {"en", "de", "ar"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

static QString lackingRoom(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || label->pixmap(Qt::ReturnByValue).width() > 0)
            return {};
        const bool low = label->wordWrap() && label->height() < label->heightForWidth(label->width());
        const bool narrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        return low || narrow ? label->text() : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->width() < button->sizeHint().width() ? button->text() : QString();
    return {};
}

void FitsTest::nothingIsCutOff()
{
    QFETCH(QString, language);
    WindowFixture fixture(language);
    QString error;
    QVERIFY2(openWithSamples(fixture, &error), qPrintable(error));
    QStringList cut;
    int looked = 0;
    for (const QSize &size : {QSize(1024, 680), QSize(1280, 800)}) {
        fixture.window->resize(size);
        for (const QString &page : samplePages()) {
            showSamplePage(fixture, page);
            QCOMPARE(fixture.window->width(), size.width());
            for (const QWidget *widget : fixture.window->findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                ++looked;
                if (const QString text = lackingRoom(widget); !text.isEmpty())
                    cut << u"%1 at %2: %3"_s.arg(page).arg(size.width()).arg(text);
            }
        }
    }
    fixture.close();
    QVERIFY(looked > 100);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

// The key of "&File" is f; of "Rock && roll" there is none.
static QString keyOf(const QString &text)
{
    static const QRegularExpression accelerator(u"(?<!&)&([^&\\s])"_s);
    return accelerator.match(text).captured(1).toLower();
}

static QStringList doubled(const QStringList &texts)
{
    QStringList faults;
    QHash<QString, QString> taken;
    for (const QString &text : texts) {
        const QString key = keyOf(text);
        if (!key.isEmpty() && taken.contains(key))
            faults << u"%1 and %2"_s.arg(taken[key], text);
        taken.insert(key, text);
    }
    return faults;
}

static QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions)
        texts << action->text();
    return texts;
}

void FitsTest::acceleratorsAreTold()
{
    QFETCH(QString, language);
    WindowFixture fixture(language);
    QString error;
    QVERIFY2(openWithSamples(fixture, &error), qPrintable(error));
    const QStringList bar = textsOf(fixture.window->menuBar()->actions());
    QVERIFY(bar.size() >= 4);
    QStringList faults;
    for (const QMenu *menu : fixture.window->findChildren<QMenu *>())
        faults << doubled(textsOf(menu->actions()));
    for (const QString &page : samplePages()) {
        showSamplePage(fixture, page);
        QStringList texts = bar; // Alt and a letter opens a menu from every page
        for (const QWidget *widget : fixture.window->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                texts << button->text();
            else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                texts << label->text();
        }
        for (const QString &fault : doubled(texts))
            faults << page + u": "_s + fault;
    }
    fixture.close();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(FitsTest)
#include "tst_fits.moc"
