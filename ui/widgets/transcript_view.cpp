// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/transcript_view.h"

#include "core/report/finding_text.h"
#include "core/report/plain_text.h"
#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace doorcheck {

using namespace Qt::StringLiterals;

TranscriptView::TranscriptView(const Finding &finding, const Transcript &transcript,
                               QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setFont(monoFont(font()));
    //: For a screen reader. %1 is a server
    setAccessibleName(tr("Conversation with %1").arg(plainText(transcript.peer, 200)));

    const QSet<int> decisive = decisiveLines(finding, transcript);
    QStringList lines;
    for (int i = 0; i < transcript.lines.size(); ++i) {
        const TranscriptLine &line = transcript.lines[i];
        QString text = u"%1  %2  %3"_s.arg(i + 1, 4)
                           .arg(speakerName(line.speaker), -9)
                           .arg(plainText(line.text, 1000));
        if (decisive.contains(i))
            text += u"   <== "_s + decisiveRemark();
        lines << text;
    }
    if (transcript.truncated)
        //: Below a transcript that was cut
        lines << tr("(more was said than is kept here)");
    setPlainText(lines.join(u'\n'));

    QList<QTextEdit::ExtraSelection> marks;
    for (const int line : decisive) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(line));
        mark.format.setBackground(themeOf(palette()).mark);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << mark;
    }
    setExtraSelections(marks);

    const int shown = std::clamp(int(lines.size()), 2, 16);
    setFixedHeight(QFontMetrics(font()).lineSpacing() * shown
                   + horizontalScrollBar()->sizeHint().height() + 12);
}

} // namespace doorcheck
