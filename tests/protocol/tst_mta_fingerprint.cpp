// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/mta_fingerprint.h"

#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

class MtaFingerprintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void banners_data();
    void banners();
    void ehlo_data();
    void ehlo();
    void hostileBytesStayHarmless();
};

void MtaFingerprintTest::banners_data()
{
    QTest::addColumn<QByteArray>("banner");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::newRow("Postfix") << "220 mx.example.org ESMTP Postfix (Debian/GNU)"_ba << u"Postfix"_s
                             << QString();
    QTest::newRow("Postfix that says more")
        << "mx.example.org ESMTP Postfix (3.7.11)"_ba << u"Postfix"_s << u"3.7.11"_s;
    QTest::newRow("Exim") << "220 mx.example.org ESMTP Exim 4.96 Tue, 24 Nov 2026 02:03:04 +0000"_ba
                          << u"Exim"_s << u"4.96"_s;
    QTest::newRow("Sendmail")
        << "220 mx.example.org ESMTP Sendmail 8.17.1.9/8.17.1.9/Debian-2; Tue, 24 Nov 2026"_ba
        << u"Sendmail"_s << u"8.17.1.9"_s;
    QTest::newRow("OpenSMTPD") << "220 mx ESMTP OpenSMTPD"_ba << u"OpenSMTPD"_s << QString();
    QTest::newRow("Exchange")
        << "220 mx.example.org Microsoft ESMTP MAIL Service ready at Tue, 24 Nov 2026"_ba
        << u"Exchange"_s << QString();
    QTest::newRow("Exchange, old and with a version")
        << "220 mx.example.org Microsoft ESMTP MAIL Service, Version: 6.0.3790.4675 ready at"_ba
        << u"Exchange"_s << u"6.0.3790.4675"_s;
    QTest::newRow("Haraka") << "220 mx.example.org ESMTP Haraka 3.0.3 ready"_ba << u"Haraka"_s
                            << u"3.0.3"_s;
    QTest::newRow("Haraka, silent") << "220 mx.example.org ESMTP Haraka ready"_ba << u"Haraka"_s
                                    << QString();
    QTest::newRow("Stalwart") << "220 mx.example.org Stalwart ESMTP at your service"_ba
                              << u"Stalwart"_s << QString();
    QTest::newRow("MailEnable")
        << "220 mx.example.org ESMTP MailEnable Service, Version: 10.34-- ready at 11/24/26"_ba
        << u"MailEnable"_s << u"10.34"_s;
    QTest::newRow("hMailServer") << "220 mx.example.org ESMTP hMailServer 5.6.8"_ba
                                 << u"hMailServer"_s << u"5.6.8"_s;
    QTest::newRow("hMailServer without a host") << "220 HMailServer ESMTP"_ba << u"hMailServer"_s
                                                << QString();
    QTest::newRow("netqmail is not qmail") << "220 mx.example.org netqmail-1.06 ESMTP"_ba
                                           << u"netqmail"_s << u"1.06"_s;
    QTest::newRow("bare") << "220 mx.example.org ESMTP"_ba << QString() << QString();
    QTest::newRow("empty") << ""_ba << QString() << QString();
    QTest::newRow("the host's name does not count")
        << "220 postfix.example.org ESMTP Exim 4.98.2"_ba << u"Exim"_s << u"4.98.2"_s;
    QTest::newRow("the host's name alone") << "220 exim.example.org ESMTP"_ba << QString()
                                           << QString();
    QTest::newRow("two at once") << "220 mx ESMTP Postfix (better than Sendmail)"_ba << QString()
                                 << QString();
    QTest::newRow("part of a word") << "220 mx ESMTP Eximious"_ba << QString() << QString();
    QTest::newRow("too far behind") << QByteArray("220 mx " + QByteArray(600, 'x') + " Postfix")
                                    << QString() << QString();
}

void MtaFingerprintTest::banners()
{
    QFETCH(QByteArray, banner);
    QFETCH(QString, name);
    QFETCH(QString, version);
    const Software software = mailSoftware(banner, {});
    QCOMPARE(software.name, name);
    QCOMPARE(software.version, version);
    QCOMPARE(software.source, name.isEmpty() ? QString() : u"banner"_s);
}

void MtaFingerprintTest::ehlo_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QString>("name");
    QTest::newRow("Exchange") << QByteArrayList{"mx Hello [192.0.2.9]", "SIZE", "X-EXPS GSSAPI NTLM"}
                              << u"Exchange"_s;
    QTest::newRow("Sendmail")
        << QByteArrayList{"mx Hello probe [192.0.2.9], pleased to meet you", "PIPELINING"}
        << u"Sendmail"_s;
    QTest::newRow("nothing of its own") << QByteArrayList{"mx", "SIZE 10240000", "8BITMIME"}
                                        << QString();
    QTest::newRow("nothing") << QByteArrayList{} << QString();
}

void MtaFingerprintTest::ehlo()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(QString, name);
    const Software software = mailSoftware("220 mx.example.org ESMTP", lines);
    QCOMPARE(software.name, name);
    QCOMPARE(software.source, name.isEmpty() ? QString() : u"EHLO"_s);
    // What the greeting says goes before what EHLO lets guess.
    QCOMPARE(mailSoftware("220 mx.example.org ESMTP Haraka ready", lines).name, u"Haraka"_s);
}

void MtaFingerprintTest::hostileBytesStayHarmless()
{
    QByteArray everything;
    for (int byte = 0; byte < 256; ++byte)
        everything += char(byte);
    QCOMPARE(mailSoftware(everything, {everything}), Software());

    const Software software
        = mailSoftware("220 mx ESMTP Exim 4.9\x1b[31m<b>" + QByteArray(100000, '9'), {});
    QCOMPARE(software.version, u"4.9"_s);
    const Software longest = mailSoftware("220 mx ESMTP Exim " + QByteArray(100000, '9'), {});
    QVERIFY(longest.version.size() <= 31);

    QByteArrayList flood;
    for (int i = 0; i < 100000; ++i)
        flood << "250-X";
    flood << "X-EXPS";
    QCOMPARE(mailSoftware("220 mx", flood), Software());
}

QTEST_GUILESS_MAIN(MtaFingerprintTest)
#include "tst_mta_fingerprint.moc"
