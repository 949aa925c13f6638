// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with checks: begin, repeat, answer, look back.
#include "core/report/plain_text.h"
#include "ui/check_session.h"
#include "ui/history_reader.h"
#include "ui/main_window.h"
#include "ui/pages/check_page.h"
#include "ui/pages/setup_page.h"
#include "ui/pages/start_page.h"
#include "ui/run_opener.h"
#include "ui/undo.h"
#include "ui/widgets/history_dialog.h"

#include <QStackedWidget>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>

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
    m_steps->clear();
    // What stood in the form may have been typed and not used yet.
    m_steps->push(new Step(
        //: What was done, after "Undo:"
        tr("begin another plan"), [this, target] { m_setup->begin(target); },
        [this, before = m_setup->typed()] {
            m_setup->fill(before);
            showPage(Page::Plan);
        }));
    showHistory();
    updateSideBar();
    showPage(Page::Plan);
}

void MainWindow::start(const CheckRequest &request)
{
    say({});
    showPage(Page::Checklist);
    m_steps->clear(); // it belongs to the check that was shown
    const QString refusal = m_session->start(request);
    m_showResults = refusal.isEmpty();
    if (!refusal.isEmpty())
        say(refusal, true);
    m_setup->begun();
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
    if (request && request->proofMailbox)
        request->proofMailbox->password = m_setup->passwordOf(*request->proofMailbox);
    return request;
}

void MainWindow::checkAgain(const QString &check)
{
    const std::optional<CheckRequest> request = askedBefore();
    if (!request || m_session->isRunning())
        return;
    m_steps->clear();
    say(m_session->checkAgain(*request, check), true);
    updateActions();
}

// Asks what the check had yet to ask when it was stopped or cut off.
void MainWindow::goOn()
{
    const std::optional<CheckRequest> request = askedBefore();
    if (!request || m_session->isRunning())
        return;
    m_steps->clear();
    showPage(Page::Checklist);
    const QString refusal = m_session->judgeAgain(*request);
    m_showResults = refusal.isEmpty();
    say(refusal, true);
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

void MainWindow::practise()
{
    QString error;
    const std::optional<CheckRequest> request =
        m_services.startPractice ? m_services.startPractice(&error) : std::nullopt;
    if (request) {
        m_practising = true;
        m_session->show({});
        m_steps->clear();
        m_setup->fill(*request);
        showHistory();
        updateSideBar();
        showPage(Page::Plan);
    } else {
        m_startPage->say(error);
    }
}

void MainWindow::openEarlier()
{
    m_openWhenRead = m_reader->isReading();
    if (m_openWhenRead)
        return;
    auto *dialog = new HistoryDialog(m_runs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::chosen, this, &MainWindow::showEarlier);
    connect(dialog, &HistoryDialog::fileChosen, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::showEarlier(const QString &runId)
{
    if (m_session->isRunning())
        return askStop();
    m_goOnWhenOpened = false;
    m_itemWhenOpened.clear();
    m_opener->openStored(runId, m_runs, m_services.store.path());
    sayOpening();
}

void MainWindow::showQuestion(const QString &runId, const QString &item)
{
    if (m_session->document().id != runId) {
        showEarlier(runId);
        m_itemWhenOpened = m_opener->isReading() ? item : QString();
        return;
    }
    m_check->select(item);
    showPage(Page::Checklist);
}

bool MainWindow::isOpening() const
{
    return m_opener->isReading();
}

// Only where it takes long enough to wonder.
void MainWindow::sayOpening()
{
    static constexpr int wonderMs = 300;
    QTimer::singleShot(wonderMs, this, [this] {
        if (!m_opener->isReading())
            return;
        //: While a check is read from a file or from the history
        const QString text = tr("Opening the check...");
        if (m_pages->currentWidget() == m_startPage)
            m_startPage->say(text);
        else
            say(text);
    });
}

void MainWindow::opened(const OpenedRun &opened)
{
    const bool goingOn = std::exchange(m_goOnWhenOpened, false);
    const QString item = std::exchange(m_itemWhenOpened, QString());
    if (m_session->isRunning()) // begun meanwhile: that is what somebody wants to see
        return;
    if (opened.run) {
        m_earlierId = opened.earlierId;
        m_earlier = opened.earlier;
        m_startPage->say({});
        showRun(*opened.run, opened.report);
        if (goingOn)
            goOn();
        else if (!item.isEmpty())
            showQuestion(opened.run->id, item);
        return;
    }
    const QString error = plainText(opened.error, 300);
    if (m_pages->currentWidget() == m_startPage)
        return m_startPage->say(error);
    say(error, true);
    showPage(Page::Checklist);
}

void MainWindow::showClient(const QString &name)
{
    const auto newest = std::ranges::find(m_runs, name, &StoredRun::client);
    if (newest != m_runs.cend())
        showEarlier(newest->id);
}

void MainWindow::showRun(const RunDocument &run, const std::optional<ReportModel> &report)
{
    QString error;
    say({});
    m_steps->clear();
    m_session->show(run, report);
    if (const std::optional<CheckRequest> request = requestFromJson(run.request, &error))
        m_setup->fill(*request);
    showHistory();
    updateSideBar();
    updateActions();
    showPage(run.complete ? Page::Results : Page::Checklist);
}

} // namespace doorcheck
