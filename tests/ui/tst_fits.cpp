// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_window.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyleOptionButton>
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

// What the style leaves for the text of a button between its paddings. A size hint says nothing about
// that: it may be wrong itself. With a menu the style forgets the paddings, so it is not told of one.
static int roomForText(const QPushButton *button)
{
    QStyleOptionButton option;
    option.initFrom(button);
    int room = button->style()->subElementRect(QStyle::SE_PushButtonContents, &option, button).width();
    if (button->menu())
        room -= button->style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, button);
    return button->icon().isNull() ? room : room - button->iconSize().width() - 4;
}

// How wide a text is when it is drawn as the style draws it: a line below a letter may tear a word
// apart, of which no metrics know.
static constexpr int overhang = 2; // by which letters may reach beyond their advance

static int widthOfText(const QPushButton *button)
{
    const bool lines = button->style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, button);
    QImage image(button->width() * 2 + 200, button->height() * 2, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(button->font());
    painter.setLayoutDirection(button->layoutDirection());
    painter.drawText(image.rect(), Qt::AlignCenter | (lines ? Qt::TextShowMnemonic
                                                            : Qt::TextHideMnemonic),
                     button->text());
    painter.end();
    int first = image.width(), last = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200) {
                first = qMin(first, x);
                last = qMax(last, x);
            }
        }
    }
    return qMax(0, last - first + 1 - overhang);
}

// Text that reaches into the padding at the sides of a button that has an outline.
static bool touchesOutline(QPushButton *button)
{
    for (const char *flat : {"link", "plain", "chip", "row", "iconOnly"}) {
        if (button->property(flat).toBool())
            return false;
    }
    const QImage image = button->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const int ratio = qRound(image.devicePixelRatio());
    for (int y = image.height() / 3; y < image.height() * 2 / 3; ++y) {
        for (int x = 3 * ratio; x < 6 * ratio; ++x) {
            if (image.pixel(x, y) != image.pixel(3 * ratio, image.height() / 3) ||
                image.pixel(image.width() - 1 - x, y) != image.pixel(3 * ratio, image.height() / 3))
                return true;
        }
    }
    return false;
}

static QString lackingRoom(QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || label->pixmap(Qt::ReturnByValue).width() > 0)
            return {};
        const bool low = label->wordWrap() && label->height() < label->heightForWidth(label->width());
        const bool narrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        return low || narrow ? label->text() : QString();
    }
    if (auto *button = qobject_cast<QPushButton *>(widget)) {
        const bool cut = button->width() < button->sizeHint().width() ||
                         roomForText(button) < widthOfText(button) || touchesOutline(button);
        return cut ? button->text() : QString();
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
            for (QWidget *widget : fixture.window->findChildren<QWidget *>()) {
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
