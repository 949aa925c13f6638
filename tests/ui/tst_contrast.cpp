// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contrast.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace doorcheck;
using namespace doorcheck::test;
using namespace Qt::StringLiterals;

// WCAG 2.1, computed: 1.4.3 (AA, 4.5) for all text in light and dark, 1.4.6 (AAA, 7) in high
// contrast, 1.4.11 (3) for outlines and shapes.
class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesAsWcagDoes();
    void text_data() { themes(); }
    void text();
    void outlines_data() { themes(); }
    void outlines();
    void disabledAndToolTips_data() { themes(); }
    void disabledAndToolTips();

private:
    static void themes();
    static Theme theme(const QString &name);
};

static QString said(const QString &what, const QColor &text, const QColor &ground)
{
    return u"%1: %2 on %3 is %4"_s.arg(what, text.name(), ground.name())
        .arg(contrast(text, ground), 0, 'f', 2);
}

Theme ContrastTest::theme(const QString &name)
{
    return name == "light"_L1 ? lightTheme() : name == "dark"_L1 ? darkTheme() : highContrastTheme();
}

void ContrastTest::themes()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << u"light"_s << 4.5;
    QTest::newRow("dark") << u"dark"_s << 4.5;
    QTest::newRow("contrast") << u"contrast"_s << 7.0;
}

void ContrastTest::computesAsWcagDoes()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast(QColor(0x777777), Qt::white) * 100), 448);
    QCOMPARE(qRound(contrast(QColor(0x777777), QColor(0x777777)) * 100), 100);
}

// Every colour of text on every ground it may stand on.
void ContrastTest::text()
{
    QFETCH(QString, name);
    QFETCH(double, least);
    const Theme t = theme(name);
    QList<std::tuple<QString, QColor, QColor>> pairs{
        {u"primary button"_s, t.onAccent, t.accent},
        {u"primary button, hovered"_s, t.onAccent, t.accentHover},
        {u"decisive line"_s, t.text, t.mark},
        {u"remark on the decisive line"_s, t.fail, t.mark},
        {u"number in a Pass bar"_s, t.text, t.passFill},
        {u"number in a Fail bar"_s, t.surface, t.fail},
        {u"accepted risk"_s, t.accepted, t.acceptedTint}};
    const QList<QPair<QString, QColor>> grounds{{u"canvas"_s, t.canvas}, {u"surface"_s, t.surface},
                                                {u"sidebar"_s, t.sidebar}, {u"sunken"_s, t.sunken},
                                                {u"select"_s, t.select}};
    for (const auto &[where, ground] : grounds) {
        pairs << std::tuple(u"text, "_s + where, t.text, ground)
              << std::tuple(u"text2, "_s + where, t.text2, ground)
              << std::tuple(u"text3, "_s + where, t.text3, ground)
              << std::tuple(u"accent, "_s + where, t.accent, ground)
              << std::tuple(u"accepted, "_s + where, t.accepted, ground);
        if (ground == t.sidebar || ground == t.sunken)
            continue; // no verdict is told there
        for (const Verdict verdict : allVerdicts)
            pairs << std::tuple(verdictName(verdict) + u", "_s + where, t.verdict(verdict), ground);
    }
    for (const Verdict verdict : allVerdicts) {
        pairs << std::tuple(verdictName(verdict) + u", its tint"_s, t.verdict(verdict),
                            t.tint(verdict));
    }
    for (const auto &[what, text, ground] : std::as_const(pairs))
        QVERIFY2(contrast(text, ground) >= least, qPrintable(said(what, text, ground)));
}

void ContrastTest::outlines()
{
    QFETCH(QString, name);
    const Theme t = theme(name);
    QList<std::tuple<QString, QColor, QColor>> pairs;
    for (const QColor &ground : {t.canvas, t.surface}) {
        pairs << std::tuple(u"outline of a field"_s, t.borderStrong, ground)
              << std::tuple(u"focus"_s, t.accent, ground);
        for (const Verdict verdict : allVerdicts)
            pairs << std::tuple(u"shape of "_s + verdictName(verdict), t.verdict(verdict), ground);
    }
    pairs << std::tuple(u"outline of a Pass bar"_s, t.pass, t.surface);
    for (const auto &[what, line, ground] : std::as_const(pairs))
        QVERIFY2(contrast(line, ground) >= 3.0, qPrintable(said(what, line, ground)));
}

// WCAG asks nothing of a disabled control; ours says why it is one, so it has to be read.
void ContrastTest::disabledAndToolTips()
{
    QFETCH(QString, name);
    QFETCH(double, least);
    const QPalette palette = theme(name).palette();
    const QColor disabled = palette.color(QPalette::Disabled, QPalette::ButtonText);
    const QColor button = palette.color(QPalette::Disabled, QPalette::Button);
    QVERIFY2(contrast(disabled, button) >= least, qPrintable(said(u"disabled"_s, disabled, button)));
    const QColor tip = palette.color(QPalette::ToolTipText);
    const QColor tipGround = palette.color(QPalette::ToolTipBase);
    QVERIFY2(contrast(tip, tipGround) >= least, qPrintable(said(u"tool tip"_s, tip, tipGround)));
    const QColor hint = palette.color(QPalette::PlaceholderText);
    const QColor field = palette.color(QPalette::Base);
    QVERIFY2(contrast(hint, field) >= least, qPrintable(said(u"example in a field"_s, hint, field)));
}

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
