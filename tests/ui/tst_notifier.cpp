// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifier.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>

using namespace doorcheck;
using namespace Qt::StringLiterals;

// A desktop that only remembers what it was told.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &text, const QStringList &, const QVariantMap &, int)
    {
        told << title + u": "_s + text;
        replaced << replaces;
        return 7;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);

public:
    QStringList told;
    QList<uint> replaced;
};

// Run with a message bus of its own: dbus-run-session.
class NotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheDesktop();
};

void NotifierTest::tellsTheDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.isConnected());
    FakeDesktop desktop;
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &desktop,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    Notifier notifier;
    QSignalSpy opened(&notifier, &Notifier::opened);
    notifier.tell(u"The check has ended"_s, u"<b>Bakery</b> is open"_s);
    QTRY_COMPARE(desktop.told, QStringList{u"The check has ended: &lt;b&gt;Bakery&lt;/b&gt; is open"_s});
    QTest::qWait(50);
    notifier.tell(u"Another"_s, u"text"_s); // takes the place of the first
    QTRY_COMPARE(desktop.replaced, QList<uint>({0, 7}));
    QTest::qWait(50);
    Q_EMIT desktop.ActionInvoked(8, u"default"_s); // somebody else's
    Q_EMIT desktop.ActionInvoked(7, u"default"_s);
    QTRY_COMPARE(opened.size(), 1);
}

QTEST_GUILESS_MAIN(NotifierTest)
#include "tst_notifier.moc"
