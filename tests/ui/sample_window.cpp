// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_window.h"

#include "core/run/request.h"
#include "tests/support/sample_run.h"
#include "ui/pages/check_page.h"

#include <QAction>
#include <QDateEdit>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTest>

namespace doorcheck::test {

using namespace Qt::StringLiterals;

// A matrix as the check proxy.reach writes it.
static Finding reachFinding()
{
    Finding finding;
    finding.id = u"proxy.reach"_s;
    finding.item = u"proxy-reach"_s;
    finding.target = u"gw.brightbakery.example"_s;
    finding.address = u"192.0.2.10"_s;
    finding.port = 3128;
    finding.verdict = Verdict::Fail;
    finding.reason = u"Strangers can reach other computers through it."_s;
    const QList<std::tuple<QString, int, QString, QString>> cells{
        {u"mail"_s, 25, u"connect"_s, u"reached"_s},
        {u"mail"_s, 25, u"http-get"_s, u"denied"_s},
        {u"mail"_s, 25, u"socks5"_s, u"refused"_s},
        {u"web"_s, 443, u"connect"_s, u"reached"_s},
        {u"web"_s, 443, u"http-get"_s, u"reached"_s},
        {u"messaging"_s, 5222, u"connect"_s, u"granted"_s},
        {u"login"_s, 22, u"connect"_s, u"denied"_s},
        {u"files"_s, 21, u"http-get"_s, u"notAsked"_s}};
    QJsonArray matrix;
    for (const auto &[row, port, method, outcome] : cells)
        matrix << QJsonObject{
            {u"row"_s, row}, {u"port"_s, port}, {u"method"_s, method}, {u"outcome"_s, outcome}};
    finding.evidence.facts[u"matrix"_s] = matrix;
    return finding;
}

bool openWithSamples(WindowFixture &fixture, QString *error)
{
    RunDocument now = sampleRun();
    now.findings << reachFinding();
    CheckRequest request;
    request.client = now.client;
    request.domains << u"brightbakery.example"_s;
    request.proxies << std::get<HostTarget>(parseHostTarget(u"gw.brightbakery.example:3128"_s));
    request.permission = now.permission;
    now.request = requestToJson(request);
    for (int i = 6; i > 0; --i) {
        RunDocument earlier = i % 2 ? shutRun() : sampleRun();
        earlier.id = u"DC-20260%1-080000-0001"_s.arg(i);
        earlier.client = now.client;
        earlier.started = now.started.addMonths(-i);
        earlier.finished = earlier.started.addSecs(300);
        if (!fixture.store.finish(earlier, error))
            return false;
    }
    if (!fixture.store.finish(now, error))
        return false;
    fixture.open();
    if (!QTest::qWaitForWindowExposed(fixture.window.get())) {
        *error = u"no window"_s;
        return false;
    }
    if (!fixture.openRun(now)) {
        *error = u"no file of the run"_s;
        return false;
    }
    return true;
}

static const QList<QPair<QString, Page>> pages{{u"plan"_s, Page::Plan},
                                               {u"checklist"_s, Page::Checklist},
                                               {u"results"_s, Page::Results},
                                               {u"history"_s, Page::History},
                                               {u"reports"_s, Page::Reports}};

QStringList samplePages()
{
    QStringList names{u"start"_s};
    for (const auto &[name, page] : pages)
        names << name;
    return names << u"answer"_s << u"settings"_s;
}

void showSamplePage(WindowFixture &fixture, const QString &page)
{
    if (page == "start"_L1)
        qobject_cast<QStackedWidget *>(fixture.window->centralWidget())->setCurrentIndex(0);
    for (const auto &[name, wanted] : pages) {
        if (name == page)
            fixture.window->showPage(wanted);
    }
    if (page == "answer"_L1) {
        fixture.window->showPage(Page::Checklist);
        fixture.window->findChild<CheckPage *>()->select(u"proxy-watched"_s);
        // It counts from today; a picture is the same on every day, and nobody has typed it.
        auto *until = fixture.find<QDateEdit>(u"answerUntil"_s);
        const QSignalBlocker unheard(until);
        until->setDate(QDate(2027, 2, 24));
    }
    if (page == "settings"_L1)
        fixture.find<QAction>(u"showSettings"_s)->trigger();
    // A cursor that blinks is there or not.
    if (auto *field = qobject_cast<QLineEdit *>(fixture.window->focusWidget()))
        field->clearFocus();
    // Rows and charts are made and laid out in turns of their own: done when nothing changes any more.
    QImage before;
    for (int quiet = 0, round = 0; quiet < 3 && round < 60; ++round) {
        QTest::qWait(20);
        const QImage now = fixture.window->grab().toImage();
        quiet = now == before ? quiet + 1 : 0;
        before = now;
    }
}

} // namespace doorcheck::test
