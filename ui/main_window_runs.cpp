// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with checks: begin, repeat, answer, look back.
#include "ui/check_session.h"
#include "ui/main_window.h"
#include "ui/pages/check_page.h"
#include "ui/pages/setup_page.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/accept_dialog.h"
#include "ui/widgets/history_dialog.h"

#include <QStackedWidget>

namespace doorcheck {

using namespace Qt::StringLiterals;

void MainWindow::newCheck()
{
    if (m_session->isRunning())
        return askStop();
    m_startPage->clear();
    m_pages->setCurrentWidget(m_startPage);
}

void MainWindow::planFor(const QString &target)
{
    if (m_session->isRunning())
        return askStop();
    m_session->show({});
    m_setup->begin(target);
    updateHistory();
    updateSideBar();
    showPage(Page::Plan);
}

void MainWindow::start(const CheckRequest &request)
{
    say({});
    showPage(Page::Checklist);
    const QString refusal = m_session->start(request);
    m_showResults = refusal.isEmpty();
    if (!refusal.isEmpty())
        say(refusal, true);
    m_setup->forgetDraft();
    updateActions();
}

void MainWindow::startOrRepeat()
{
    if (m_session->isRunning())
        return;
    const bool onPlan = m_pages->currentWidget() != m_frame ||
                        m_inner->currentWidget() == m_setup || m_session->document().id.isEmpty();
    const std::optional<CheckRequest> request = onPlan ? m_setup->request() : askedBefore();
    if (request)
        start(*request);
    else if (onPlan && m_pages->currentWidget() == m_frame)
        showPage(Page::Plan);
}

// What was asked stands in the run itself, and the permission that was given for it.
std::optional<CheckRequest> MainWindow::askedBefore()
{
    QString error;
    std::optional<CheckRequest> request = requestFromJson(m_session->document().request, &error);
    if (request)
        request->permission = m_session->document().permission;
    else
        say(error, true);
    return request;
}

void MainWindow::checkAgain(const QString &check)
{
    const std::optional<CheckRequest> request = askedBefore();
    if (!request || m_session->isRunning())
        return;
    say(m_session->checkAgain(*request, check), true);
    updateActions();
}

void MainWindow::takeAnswer(const Attestation &answer)
{
    std::optional<CheckRequest> request = askedBefore();
    if (!request || m_session->isRunning())
        return;
    request->attestations.removeIf(
        [&](const Attestation &earlier) { return earlier.check == answer.check; });
    request->attestations << answer;
    say(m_session->judgeAgain(*request), true);
    updateActions();
}

void MainWindow::acceptRisk(const QString &item)
{
    const Permission &permission = m_session->document().permission;
    auto *dialog = new AcceptDialog(permission.name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AcceptDialog::chosen, this, [this, item](const AcceptedRisk &risk) {
        const QString error = m_session->acceptRisk(item, risk);
        //: After somebody has answered for leaving a fault as it is
        say(error.isEmpty() ? tr("The accepted risk is kept and printed in the report.") : error,
            !error.isEmpty());
    });
    dialog->open();
}

void MainWindow::practise()
{
    QString error;
    const std::optional<CheckRequest> request =
        m_services.startPractice ? m_services.startPractice(&error) : std::nullopt;
    if (request) {
        m_practising = true;
        m_session->show({});
        m_setup->fill(*request);
        updateHistory();
        updateSideBar();
        showPage(Page::Plan);
    } else {
        m_startPage->say(error);
    }
}

void MainWindow::openEarlier()
{
    QString error;
    const std::optional<QList<StoredRun>> runs =
        m_services.store.isOpen() ? m_services.store.list(&error) : QList<StoredRun>();
    if (!runs) {
        showPage(Page::Checklist);
        return say(error, true);
    }
    auto *dialog = new HistoryDialog(*runs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::chosen, this, &MainWindow::showEarlier);
    connect(dialog, &HistoryDialog::fileChosen, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::showEarlier(const QString &runId)
{
    if (m_session->isRunning())
        return askStop();
    QString error;
    const std::optional<RunDocument> run = m_services.store.load(runId, &error);
    if (run)
        return showRun(*run);
    showPage(Page::Checklist);
    say(error, true);
}

void MainWindow::showClient(const QString &name)
{
    QString error;
    const std::optional<QList<StoredRun>> runs = m_services.store.list(&error);
    for (const StoredRun &run : runs.value_or(QList<StoredRun>())) { // the newest first
        if (run.client == name)
            return showEarlier(run.id);
    }
    say(error, true);
}

void MainWindow::showRun(const RunDocument &run)
{
    QString error;
    say({});
    m_session->show(run);
    if (const std::optional<CheckRequest> request = requestFromJson(run.request, &error))
        m_setup->fill(*request);
    updateHistory();
    updateSideBar();
    updateActions();
    showPage(run.complete ? Page::Results : Page::Checklist);
}

} // namespace doorcheck
