// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/host_hello.h"

#include <QTest>

using namespace doorcheck;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

// SMB 2: a NEGOTIATE response as Windows gives it, its first 80 bytes; `flags` of its header.
QByteArray smbAnswer(char flags, const char *magic = "\xfeSMB")
{
    QByteArray bytes = hex("0000004c") + QByteArray(magic, 4) + hex("40000000");
    bytes.resize(4 + 64 + 12, '\0');
    bytes[4 + 16] = flags;
    return bytes;
}

} // namespace

class TestHostHello : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("protocol");
        QTest::newRow("RDP, TLS chosen") << hex("030000130ed000001234000200080001000000") << u"RDP"_s;
        QTest::newRow("RDP, refused") << hex("030000130ed000001234000300080005000000") << u"RDP"_s;
        QTest::newRow("RDP, without negotiation") << hex("0300000b06d00000123400") << u"RDP"_s;
        QTest::newRow("SMB 2") << smbAnswer(1) << u"SMB"_s;
        QByteArray old = hex("00000023") + QByteArray("\xffSMB", 4) + hex("720000000098");
        old.resize(39, '\0');
        QTest::newRow("SMB 1") << old << u"SMB"_s;
        QTest::newRow("VNC") << "RFB 003.008\n"_ba << u"VNC"_s;
        QTest::newRow("XMPP") << "<?xml version='1.0'?><stream:stream xmlns='jabber:client' "
                                 "xmlns:stream='http://etherx.jabber.org/streams' id='4711' "
                                 "version='1.0'><stream:features/>"_ba << u"XMPP"_s;
        QTest::newRow("XMPP, host unknown")
            << "<?xml version='1.0'?><stream:stream from='x' version='1.0'><stream:error>"
               "<host-unknown/></stream:error></stream:stream>"_ba << u"XMPP"_s;
        QTest::newRow("IRC") << ":irc.example NOTICE * :*** Looking up your hostname...\r\n"_ba << u"IRC"_s;
        QTest::newRow("IRC, taking leave") << "ERROR :Closing Link: [192.0.2.1]\r\n"_ba << u"IRC"_s;
        QTest::newRow("SSH") << "SSH-2.0-OpenSSH_9.2\r\n"_ba << u"SSH"_s;
        const QString none;
        QTest::newRow("nothing") << QByteArray() << none;
        QTest::newRow("a web page") << "HTTP/1.1 400 Bad Request\r\n\r\n"_ba << none;
        QTest::newRow("an echo of RDP") << rdpHello() << none;
        QTest::newRow("an echo of SMB") << smbHello() << none;
        QTest::newRow("an echo of XMPP") << xmppHello("192.0.2.1") << none;
        QTest::newRow("an echo of IRC") << ircHello() << none;
        QTest::newRow("SMB without the bit of an answer") << smbAnswer(0) << none;
        QTest::newRow("another TPKT") << hex("0300000b06f00000123400") << none;
        QTest::newRow("TPKT of another length") << hex("0300ffff06d00000123400") << none;
    }

    void knowsAnswers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, protocol);
        QCOMPARE(QString(spokenProtocol(bytes)), protocol);
        if (protocol.isEmpty())
            return;
        // Too little of it is not yet an answer, and never another one's.
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const QString part = spokenProtocol(QByteArrayView(bytes).first(size));
            QVERIFY2(part.isEmpty() || part == protocol, qPrintable(QString::number(size)));
        }
        QVERIFY(spokenProtocol(QByteArrayView(bytes).first(3)).isEmpty());
    }

    void saysItsLengths()
    {
        const QByteArray rdp = rdpHello();
        QCOMPARE(rdp.size(), 19);
        QCOMPARE(int(rdp[3]), 19);
        QCOMPARE(int(rdp[4]), 14);
        const QByteArray smb = smbHello();
        QCOMPARE(int(smb[2]) * 256 + int(quint8(smb[3])), smb.size() - 4);
        QCOMPARE(smb.size(), 4 + 64 + 36 + 2 * int(smb[4 + 64 + 2]));
    }

    void namesNobodyElse()
    {
        const QByteArray hello = xmppHello("a'><b> c");
        QVERIFY2(hello.contains("to='abc'"), hello.constData());
    }
};

QTEST_GUILESS_MAIN(TestHostHello)
#include "tst_host_hello.moc"
