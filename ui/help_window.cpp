// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_window.h"

#include "core/language/language.h"
#include "ui/widgets/columns.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBlock>
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
    rememberSize(this, u"help"_s);
}

// Markdown says nothing about the space between lines, and without any a page is a wall.
static void giveRoom(QTextDocument *document)
{
    QTextCursor cursor(document);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int heading = format.headingLevel();
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(heading == 0 ? 4 : heading == 1 ? 0 : 18);
        format.setBottomMargin(heading == 0 ? 2 : 6);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

void HelpWindow::showHelp(int section)
{
    QFile file(u":/doorcheck/help/help.%1.md"_s.arg(currentLanguage()));
    if (!file.exists())
        file.setFileName(u":/doorcheck/help/help.md"_s);
    if (file.open(QIODevice::ReadOnly))
        m_text->setMarkdown(QString::fromUtf8(file.readAll()));
    giveRoom(m_text->document());
    m_text->moveCursor(QTextCursor::Start);
    int at = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 2 || ++at != section)
            continue;
        // From below, so that the heading comes to stand at the top.
        m_text->moveCursor(QTextCursor::End);
        QTextCursor cursor(block);
        m_text->setTextCursor(cursor);
        m_text->ensureCursorVisible();
        break;
    }
}

void HelpWindow::showKeys(const QList<QAction *> &actions)
{
    //: Title of a window, and the heads of its table
    setWindowTitle(tr("Keys"));
    QString rows;
    const auto add = [&rows](const QString &key, const QString &text) {
        rows += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(key.toHtmlEscaped(),
                                                                text.toHtmlEscaped());
    };
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        QString text = action->text();
        text.remove(u'&');
        add(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText), text);
    }
    //: Keys that stand in no menu, and what they do
    add(tr("Up, Down, Home, End"), tr("Move in a list; what is shown beside it follows"));
    add(tr("Y, N, D"), tr("Yes, No, Don't know, with the focus in an answer"));
    add(tr("Left, Right"), tr("Move in a row of choices"));
    add(tr("Space"), tr("Choose, tick"));
    add(tr("Tab, Shift+Tab"), tr("The next field and back, out of every field"));
    add(tr("Escape"), tr("Puts a search field away, closes a dialog"));
    add(tr("Ctrl+C"), tr("Copies the selected line of a conversation"));
    m_text->setHtml(
        u"<h2>%1</h2><table cellpadding='5'>%2</table>"_s.arg(tr("Keys").toHtmlEscaped(), rows));
}

} // namespace doorcheck
