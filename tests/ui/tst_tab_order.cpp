// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_window.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QSet>
#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;

// The Tab key alone gets to everything that can be worked with, and out of it again.
class TabOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.close(); }
    void everythingIsReached_data() { pages(); }
    void everythingIsReached() { walk(Qt::Key_Tab); }
    void everythingIsReachedBackwards_data() { pages(); }
    void everythingIsReachedBackwards() { walk(Qt::Key_Backtab); }

private:
    static void pages();
    void walk(Qt::Key key);

    WindowFixture m_fixture;
};

void TabOrderTest::initTestCase()
{
    QString error;
    QVERIFY2(openWithSamples(m_fixture, &error), qPrintable(error));
    m_fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture.window.get()));
}

void TabOrderTest::pages()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : samplePages())
        QTest::newRow(qPrintable(page)) << page;
}

// Of choices that exclude each other Tab stops at the chosen one, and arrows lead to the others.
static bool isReachedByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && !button->isChecked() && button->isCheckable()
        && (button->autoExclusive() || button->group());
}

void TabOrderTest::walk(Qt::Key key)
{
    QFETCH(QString, page);
    showSamplePage(m_fixture, page);
    QSet<QWidget *> wanted;
    for (QWidget *widget : m_fixture.window->findChildren<QWidget *>()) {
        const bool stops = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
            && widget->isVisible() && widget->isEnabled() && !widget->focusProxy();
        if (stops && !isReachedByArrows(widget))
            wanted << widget;
    }
    QVERIFY(wanted.size() > 2);
    (*wanted.begin())->setFocus(Qt::TabFocusReason);
    QSet<QWidget *> reached;
    // More presses than there are stops: who is not reached by then never is.
    for (qsizetype i = 0; i < 2 * wanted.size() + 10; ++i) {
        QWidget *now = m_fixture.window->focusWidget();
        QVERIFY2(now, "the focus is gone");
        reached << now;
        QTest::keyClick(now, key);
        // In a date Tab goes from day to month to year, and then on.
        for (int part = 1; part < 3 && qobject_cast<QDateEdit *>(now) && now->hasFocus(); ++part)
            QTest::keyClick(now, key);
        QVERIFY2(m_fixture.window->focusWidget() != now,
                 qPrintable(u"Tab does not lead out of "_s + now->objectName()));
    }
    QStringList missed;
    for (const QWidget *widget : wanted - reached)
        missed << QString::fromLatin1(widget->metaObject()->className()) + u' '
                + widget->objectName() + u' ' + widget->accessibleName();
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

QTEST_MAIN(TabOrderTest)
#include "tst_tab_order.moc"
