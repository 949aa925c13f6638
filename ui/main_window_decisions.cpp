// SPDX-License-Identifier: GPL-3.0-or-later
// What people decide about faults: who answers for one, who mends it; and how that is taken back.
#include "ui/answer_draft.h"
#include "ui/check_session.h"
#include "ui/main_window.h"
#include "ui/pages/check_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/setup_page.h"
#include "ui/undo.h"
#include "ui/widgets/accept_dialog.h"
#include "ui/widgets/action_dialog.h"
#include "ui/widgets/proof_dialog.h"
#include "ui/widgets/typed_draft.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QUndoStack>

namespace doorcheck {

using namespace Qt::StringLiterals;

void MainWindow::makeEditMenu()
{
    //: A menu, and its entries; %1 stands for what was done
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    menu->setToolTipsVisible(true);
    m_undo = menu->addAction(tr("&Undo"));
    m_redo = menu->addAction(tr("&Redo"));
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                          QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(m_undo, &QAction::triggered, m_steps, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, m_steps, &QUndoStack::redo);
    menu->addSeparator();
    m_find = menu->addAction(tr("&Find..."));
    m_find->setObjectName(u"find"_s);
    m_find->setShortcut(QKeySequence::Find);
    connect(m_find, &QAction::triggered, this, [this] {
        complete();
        if (m_inner->currentWidget() == m_history)
            m_history->find();
        else
            m_check->find();
    });
    m_save = menu->addAction(tr("&Save what is typed"));
    m_save->setObjectName(u"save"_s);
    m_save->setShortcut(QKeySequence::Save);
    connect(m_save, &QAction::triggered, this, [this] {
        complete();
        if (m_inner->currentWidget() == m_check)
            return m_check->saveAnswer();
        m_setup->keepDraft();
        //: After Ctrl+S on the plan
        m_setup->say(tr("The plan is kept until it is used, also across a restart."));
    });
    connect(m_steps, &QUndoStack::indexChanged, this, &MainWindow::updateUndo);
    updateUndo();
}

void MainWindow::updateUndo()
{
    const QString undo = m_steps->undoText(), redo = m_steps->redoText();
    m_undo->setEnabled(m_steps->canUndo());
    m_redo->setEnabled(m_steps->canRedo());
    //: Menu entry. %1 is what it undoes, such as "leave out 192.0.2.25"
    const QString undoNamed = tr("&Undo: %1").arg(undo);
    //: Menu entry. %1 is what it does again, such as "leave out 192.0.2.25"
    const QString redoNamed = tr("&Redo: %1").arg(redo);
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : undoNamed);
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : redoNamed);
    //: Why an entry of a menu cannot be chosen
    m_undo->setToolTip(m_steps->canUndo() ? QString() : tr("Nothing was changed yet."));
    m_redo->setToolTip(m_steps->canRedo() ? QString() : tr("Nothing was taken back."));
}

QList<Finding> MainWindow::findingsOf(const QString &item, bool faultsOnly) const
{
    QList<Finding> findings = m_session->document().findings;
    findings.removeIf([&](const Finding &finding) {
        return finding.item != item || (faultsOnly && !canBeAccepted(finding));
    });
    return findings;
}

bool MainWindow::canDecide()
{
    if (!m_session->isRunning())
        return true;
    //: Why nothing can be decided about a fault yet
    say(tr("The check is still under way. Decide when it has ended."));
    return false;
}

// Changes what is decided about the findings of `keys`; what they held comes back with Ctrl+Z.
void MainWindow::decide(const QString &text, const QString &item, const QStringList &keys,
                        const std::function<void(Decision &)> &change)
{
    const Decisions now = m_session->decided(item);
    Decisions before, after;
    for (const QString &key : keys) {
        before.insert(key, now.value(key));
        after.insert(key, now.value(key));
        change(after[key]);
    }
    const auto put = [this](const Decisions &decisions, const QString &done) {
        const QString error = m_session->decide(decisions);
        say(error.isEmpty() ? done : error, !error.isEmpty());
    };
    m_steps->push(new Step(
        text,
        //: After something was decided about a fault
        [put, after, done = tr("Kept for this client and printed in the report.")] {
            put(after, done);
        },
        //: After something was taken back
        [put, before, done = tr("Taken back.")] { put(before, done); }));
}

void MainWindow::acceptRisk(const QString &item)
{
    if (!canDecide())
        return;
    auto *dialog =
        new AcceptDialog(findingsOf(item, true), m_session->document().permission.name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    rememberTyped(dialog, m_session->document().client, u"accept-"_s + item);
    connect(dialog, &AcceptDialog::chosen, this,
            [this, item](const QStringList &keys, const AcceptedRisk &risk) {
                //: What was done, after "Undo:"
                decide(tr("accept the risk"), item, keys,
                       [&](Decision &decision) { decision.acceptedRisk = risk; });
            });
    connect(dialog, &AcceptDialog::takenBack, this, [this, item](const QStringList &keys) {
        //: What was done, after "Undo:"
        decide(tr("no longer accept the risk"), item, keys,
               [](Decision &decision) { decision.acceptedRisk.reset(); });
    });
    dialog->open();
}

void MainWindow::prove()
{
    if (!canDecide())
        return;
    auto *dialog = new ProofDialog(m_session->document(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString client = m_session->document().client;
    rememberTyped(dialog, client, u"proof"_s);
    connect(dialog, &ProofDialog::proven, this, [this, client](const RunDocument &run) {
        forgetDraft(client, u"proof"_s); // it was used, and the dialog stays open
        m_steps->clear(); // it belongs to the run before
        const QString error = m_session->amend(run);
        //: After a message has shown that a server passed it on
        say(error.isEmpty() ? tr("The message proves it; the answers were judged again.") : error,
            !error.isEmpty());
        updateHistory();
    });
    dialog->open();
}

void MainWindow::planAction(const QString &item)
{
    if (!canDecide())
        return;
    QList<Finding> findings = findingsOf(item, true);
    if (findings.isEmpty()) // something may have to be done about what is not proven, too
        findings = findingsOf(item, false);
    auto *dialog = new ActionDialog(findings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    rememberTyped(dialog, m_session->document().client, u"plan-"_s + item);
    connect(dialog, &ActionDialog::chosen, this,
            [this, item](const QStringList &keys, const PlannedAction &action) {
                //: What was done, after "Undo:"
                decide(tr("plan the work"), item, keys,
                       [&](Decision &decision) { decision.action = action; });
            });
    connect(dialog, &ActionDialog::takenBack, this, [this, item](const QStringList &keys) {
        //: What was done, after "Undo:"
        decide(tr("plan no work"), item, keys,
               [](Decision &decision) { decision.action.reset(); });
    });
    dialog->open();
}

} // namespace doorcheck
