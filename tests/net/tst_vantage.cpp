// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/vantage.h"

#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

// Where we stand decides what an answer proves.
class TestVantage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void sourceOfThisComputer();
};

void TestVantage::judges_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("inside");
    QTest::addColumn<int>("stated"); // -1: nothing
    QTest::addColumn<Place>("place");
    const auto row = [](const char *name, const char *source, const char *target, Place place,
                        const char *inside = "", int stated = -1) {
        QTest::newRow(name) << QString::fromLatin1(source) << QString::fromLatin1(target)
                            << QString::fromLatin1(inside) << stated << place;
    };
    row("public to public", "198.51.100.7", "203.0.113.25", Place::Outside);
    row("IPv6, public", "2001:db8:1::7", "2001:db8:2::25", Place::Outside);
    row("this computer", "127.0.0.1", "127.0.0.1", Place::Inside);
    row("this computer, IPv6", "::1", "::1", Place::Inside);
    row("mapped loopback", "::ffff:127.0.0.1", "::ffff:127.0.0.2", Place::Inside);
    row("same network", "203.0.113.7", "203.0.113.25", Place::Inside);
    row("next network", "203.0.112.7", "203.0.113.25", Place::Outside);
    row("same network, IPv6", "2001:db8:1:1::7", "2001:db8:1:1::25", Place::Inside);
    row("next network, IPv6", "2001:db8:1:2::7", "2001:db8:1:1::25", Place::Outside);
    row("private target", "10.1.0.7", "192.168.1.25", Place::Inside);
    row("unique local target", "fd00::7", "fd01::25", Place::Inside);
    row("behind a translation", "192.168.1.7", "203.0.113.25", Place::Unknown);
    row("behind a carrier's translation", "100.64.0.7", "203.0.113.25", Place::Unknown);
    row("no way", "", "203.0.113.25", Place::Unknown);
    row("named as inside", "198.51.100.7", "203.0.113.25", Place::Inside, "198.51.100.0/24");
    row("another named as inside", "198.51.100.7", "203.0.113.25", Place::Outside, "192.0.2.0/24");
    row("stated outside", "127.0.0.1", "127.0.0.1", Place::Outside, "", int(Place::Outside));
    row("stated inside", "198.51.100.7", "203.0.113.25", Place::Inside, "", int(Place::Inside));
}

void TestVantage::judges()
{
    QFETCH(QString, source);
    QFETCH(QString, target);
    QFETCH(QString, inside);
    QFETCH(int, stated);
    Networks networks;
    if (!inside.isEmpty())
        networks << QHostAddress::parseSubnet(inside);
    std::optional<Place> word;
    if (stated >= 0)
        word = Place(stated);
    const Vantage vantage = vantageOf(QHostAddress(source), QHostAddress(target), networks, word);
    QTEST(vantage.place, "place");
    QVERIFY(!vantage.reason.isEmpty());
    QCOMPARE(vantage.stated, stated >= 0); // a person's word is marked as theirs
}

void TestVantage::sourceOfThisComputer()
{
    QCOMPARE(sourceTowards(QHostAddress(u"127.0.0.9"_s)), QHostAddress(u"127.0.0.1"_s));
    QCOMPARE(sourceTowards(QHostAddress(u"127.0.0.9"_s), QHostAddress(u"127.0.0.5"_s)),
             QHostAddress(u"127.0.0.5"_s));
}

QTEST_GUILESS_MAIN(TestVantage)
#include "tst_vantage.moc"
