// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/run/proof.h"
#include "ui/check_session.h"
#include "ui/history_reader.h"
#include "ui/pages/check_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/results_page.h"
#include "ui/pages/setup_page.h"
#include "ui/pages/start_page.h"
#include "ui/run_opener.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QCloseEvent>
#include <QJsonArray>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

namespace doorcheck {

using namespace Qt::StringLiterals;

void MainWindow::connectSession()
{
    connect(m_session, &CheckSession::changed, this, [this] {
        updateActions();
        updateSideBar();
        if (m_inner->currentWidget() == m_results)
            updateResults();
    });
    connect(m_session, &CheckSession::storeFailed, this,
            [this](const QString &why) { say(why, true); });
    connect(m_session, &CheckSession::ended, this, [this] {
        updateActions();
        if (m_closing)
            close();
        else if (m_renewAfterRun)
            renew();
        else // in a turn of its own: the run's last turn had enough to do
            QTimer::singleShot(0, this, &MainWindow::afterRun);
    });
}

// Only after a check that one may have turned away from.
void MainWindow::tellDesktop()
{
    static constexpr qint64 longMs = 5000;
    if (isActiveWindow() || m_session->elapsedMs() < longMs || !m_services.notify ||
        !readSettings().notify)
        return;
    const ReportModel report = m_session->report();
    //: Title of a message from the desktop. %1 is a client
    m_services.notify(tr("The check of %1 has ended").arg(report.client), report.answerSentence);
}

void MainWindow::afterRun()
{
    tellDesktop();
    // They say what has changed since the check before: made once that is known.
    m_resultsWhenRead = std::exchange(m_showResults, false) && m_session->document().complete &&
                        m_inner->currentWidget() == m_check && !m_session->isRunning();
    updateHistory();
    updateSideBar();
}

void MainWindow::showPage(Page page)
{
    complete();
    m_side->setPage(page);
    if (page == Page::Results)
        updateResults();
    m_inner->setCurrentIndex(int(page));
    m_pages->setCurrentWidget(m_frame);
}

// What cannot be done says why; an empty text gives an action its usual one back.
static void allow(QAction *action, bool can, const QString &why)
{
    action->setEnabled(can);
    action->setToolTip(can ? QString() : why);
    action->setWhatsThis(action->toolTip());
}

void MainWindow::updateActions()
{
    const bool running = m_session->isRunning();
    const bool any = !m_session->document().id.isEmpty();
    //: Why an entry of a menu cannot be chosen
    const QString busy = tr("A check is under way. Stop it first.");
    allow(m_stop, running, tr("No check is under way."));
    allow(m_start, !running, busy);
    const QWidget *page = m_pages->currentWidget() == m_frame ? m_inner->currentWidget() : nullptr;
    allow(m_find, page == m_check || page == m_history,
          tr("There is a list to look into on the pages Checklist and History."));
    allow(m_save, page == m_check || page == m_setup,
          tr("There is something to save on the pages Plan and Checklist."));
    allow(m_shutPractice, m_practising && m_services.setPracticeOpen,
          tr("The practice servers are not running."));
    allow(m_prove, !running && !sentMarks(m_session->document()).isEmpty(),
          tr("No marked message was sent in this check."));
    for (QAction *action : m_needRun)
        allow(action, any && !running, running ? busy : tr("There is no check yet."));
}

void MainWindow::updateSideBar()
{
    const RunDocument &run = m_session->document();
    const bool any = !run.id.isEmpty();
    QStringList domains = m_setup->domains();
    if (any) {
        const QJsonArray checked = run.request[u"domains"_s].toArray();
        domains = QVariant(checked.toVariantList()).toStringList();
    }
    m_side->setClient(any ? run.client : m_setup->clientName(), domains.join(u", "_s));
    m_side->setVantage(run.vantage);
    //: Beside the page "Plan" in the side bar, once the check was started
    m_side->setRemark(Page::Plan, any ? tr("Done") : QString());
    m_side->setRemark(Page::Checklist,
                      any ? u"%1/%2"_s.arg(m_check->done()).arg(m_check->total()) : QString());
    const int runs = m_history->count();
    m_side->setRemark(Page::History, runs > 0 ? QString::number(runs) : QString());
    const int reports = m_reports->count();
    m_side->setRemark(Page::Reports, reports > 0 ? QString::number(reports) : QString());
}

void MainWindow::updateResults()
{
    m_results->show(m_session->document(), m_session->report(), m_session->isRunning(),
                    earlierRun());
}

void MainWindow::updateHistory()
{
    if (m_services.store.isOpen())
        return m_reader->read(m_services.store.path());
    m_runs.clear();
    historyRead();
}

void MainWindow::historyRead()
{
    showHistory();
    updateSideBar();
    const bool open = std::exchange(m_resultsWhenRead, false) &&
                      m_inner->currentWidget() == m_check && !m_session->isRunning();
    if (open)
        QTimer::singleShot(0, this, [this] { showPage(Page::Results); });
    else if (m_inner->currentWidget() == m_results)
        updateResults();
}

void MainWindow::showHistory()
{
    static constexpr int mostClients = 20; // in the menu
    m_startPage->setRuns(m_runs);
    QStringList clients;
    for (const StoredRun &run : std::as_const(m_runs)) {
        if (!run.client.isEmpty() && clients.size() < mostClients && !clients.contains(run.client))
            clients << run.client;
    }
    m_side->setClients(clients);
    const QString client =
        m_session->document().id.isEmpty() ? m_setup->clientName() : m_session->document().client;
    m_history->show(m_runs, client);
    m_reports->show(client);
}

// The check of this client before the one that is shown. The last one is kept: it is asked for often.
std::optional<RunDocument> MainWindow::earlierRun()
{
    const RunDocument &now = m_session->document();
    if (now.id.isEmpty() || m_session->isRunning() || !m_services.store.isOpen())
        return {};
    const QString id = RunOpener::before(now, m_runs);
    if (id.isEmpty() || id == m_earlierId)
        return id.isEmpty() ? std::nullopt : m_earlier;
    QString error;
    m_earlier = m_services.store.load(id, &error);
    m_earlierId = id;
    return m_earlier;
}

void MainWindow::say(const QString &text, bool fault)
{
    complete();
    m_message->say(text, fault);
}

void MainWindow::ask(const QString &name, const QString &question, const QString &yes,
                     const std::function<void()> &then)
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, u"Doorcheck"_s, question, QMessageBox::NoButton, this);
    box->setObjectName(name);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *accept = box->addButton(yes, QMessageBox::AcceptRole);
    accept->setObjectName(u"yes"_s);
    //: Button: the check goes on
    box->setDefaultButton(box->addButton(tr("Go on checking"), QMessageBox::RejectRole));
    connect(accept, &QPushButton::clicked, this, then);
    box->open();
}

void MainWindow::askStop()
{
    if (!m_session->isRunning())
        return;
    //: Asked before the check is ended early, and the button that does it
    ask(u"askStop"_s, tr("Stop the check? What was learnt so far is kept."), tr("Stop the check"),
        [this] { m_session->stop(); });
}

void MainWindow::askClose()
{
    //: Asked before the window is closed during a check, and the button that does it
    ask(u"askClose"_s, tr("A check is under way. Stop it and close the window?"),
        tr("Stop and close"), [this] {
            m_closing = true;
            m_session->stop();
        });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session->isRunning()) {
        event->ignore();
        return askClose();
    }
    complete();
    QSettings settings;
    if (readSettings().keepLayout) {
        settings.setValue("window/geometry"_L1, saveGeometry());
        settings.setValue("window/splitter"_L1, m_check->layoutState());
    } else {
        settings.remove("window/geometry"_L1);
        settings.remove("window/splitter"_L1);
    }
    QMainWindow::closeEvent(event);
}

} // namespace doorcheck
