// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/report/pdf/flow.h"

#include <QSet>

namespace doorcheck::pdf {

// Commands as one types them: a grey box that breaks between lines.
void drawCommands(Flow &flow, const QStringList &commands);

// Which lines to set. Line numbers are those of the whole transcript in every case.
struct Excerpt
{
    int first = 0;  // lines before are left out, visibly
    int count = 0;  // and those after it
    QSet<int> decisive; // lines with the mark of `remark`
    QString remark; // "Should have been refused"
};

// The sides of a box are drawn as its lines are, so that it can go on over a page.
class OpenBox
{
public:
    OpenBox(Flow &flow, bool filled, qreal padding);
    ~OpenBox() { close(); }
    OpenBox(const OpenBox &) = delete;
    OpenBox &operator=(const OpenBox &) = delete;

    // Room for one more line, and for `more` that must not be parted from it; the box is closed and
    // opened again where the page ends.
    void line(qreal height, qreal more = 0);

private:
    void open();
    void close();

    Flow &m_flow;
    bool m_filled;
    qreal m_padding;
    qreal m_top = 0;
    size_t m_ground = 0;
};

// One or more dialogues in a frame: the server's and our words, numbered. Long lines are broken and
// cut after three.
class Dialogues
{
public:
    enum class Air { Normal, Tight };
    explicit Dialogues(Flow &flow, Air air = Air::Normal);

    void heading(const QString &text);
    void remark(const QString &text); // a line of the report's own
    void lines(const Transcript &transcript, const Excerpt &excerpt);

private:
    void leftOut(int from, int to);
    void one(const TranscriptLine &line, int number, const QString &remark);

    Flow &m_flow;
    Style m_style;
    OpenBox m_box;
};

} // namespace doorcheck::pdf
