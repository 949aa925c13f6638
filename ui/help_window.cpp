// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_window.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

// The linker drops a static library's resources unless somebody asks for them by name, and this
// macro works in the global namespace only.
static void initHelpResource()
{
    Q_INIT_RESOURCE(help);
}

namespace doorcheck {

using namespace Qt::StringLiterals;

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_text(new QTextBrowser)
{
    initHelpResource();
    setObjectName(u"helpWindow"_s);
    //: Title of a window
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(u"helpText"_s);
    //: For a screen reader: the text of the help
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(20);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(m_text, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addWidget(buttons);
    layout->addLayout(foot);
    resize(640, 620);
}

void HelpWindow::showHelp()
{
    QFile file(u":/doorcheck/help/help.md"_s);
    if (file.open(QIODevice::ReadOnly))
        m_text->setMarkdown(QString::fromUtf8(file.readAll()));
    m_text->moveCursor(QTextCursor::Start);
}

void HelpWindow::showKeys(const QList<QAction *> &actions)
{
    //: Title of a window, and the heads of its table
    setWindowTitle(tr("Keys"));
    QString rows;
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        QString text = action->text();
        text.remove(u'&');
        rows += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(
            action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped(),
            text.toHtmlEscaped());
    }
    m_text->setHtml(
        u"<h2>%1</h2><table cellpadding='5'>%2</table>"_s.arg(tr("Keys").toHtmlEscaped(), rows));
}

} // namespace doorcheck
