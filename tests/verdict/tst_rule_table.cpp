// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/checklist.h"
#include "core/verdict/rule.h"

#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

class RuleTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckHasItsRule();
    void nothingSeenIsNeverAPass_data();
    void nothingSeenIsNeverAPass();
};

void RuleTableTest::everyCheckHasItsRule()
{
    for (const CheckEntry &check : checklist().checks)
        QVERIFY2(findRule(check.id), qPrintable(check.id));
    for (const RuleEntry &rule : ruleTable())
        QVERIFY2(checklist().check(QString(rule.id)), rule.id.data());
    QCOMPARE(ruleTable().size(), checklist().checks.size());
    QVERIFY(!findRule(u"mail.nothing"));
}

void RuleTableTest::nothingSeenIsNeverAPass_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Place>("place");
    for (const RuleEntry &rule : ruleTable()) {
        for (const Place place : {Place::Outside, Place::Inside, Place::Unknown}) {
            QTest::addRow("%s from %s", rule.id.data(), qPrintable(placeName(place)))
                << QString(rule.id) << place;
        }
    }
}

void RuleTableTest::nothingSeenIsNeverAPass()
{
    QFETCH(QString, id);
    QFETCH(Place, place);
    RuleInput input;
    input.place = place;
    input.today = QDate(2026, 11, 24);
    const Judgement judgement = findRule(id)->judge(input);
    QCOMPARE(judgement.verdict, Verdict::NotTested);
    QVERIFY(!judgement.reason.isEmpty());
}

QTEST_GUILESS_MAIN(RuleTableTest)
#include "tst_rule_table.moc"
