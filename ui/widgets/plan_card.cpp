// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plan_card.h"

#include "core/checklist/checklist.h"
#include "core/report/plain_text.h"
#include "ui/theme/verdict_paint.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr int mostLogLines = 3;

PlanCard::PlanCard(QWidget *parent)
    //: Title of a card: what the check would send
    : Card(tr("What will be sent"), {}, parent)
    , m_logTitle(plainLabel({}, 12, QFont::Medium))
    , m_log(new QVBoxLayout)
    , m_ask(plainLabel({}, 13))
    , m_steps(new QTableWidget)
{
    m_every = linkButton({});
    m_every->setObjectName(u"everyStep"_s);
    m_every->setCheckable(true);
    addToHead(m_every);
    body()->addWidget(figures());
    m_pace = plainLabel({}, 12, QFont::Normal, "second");
    m_pace->setObjectName(u"planPace"_s);
    body()->addWidget(m_pace);
    m_steps->setObjectName(u"planSteps"_s);
    //: For a screen reader: the table of everything the check would send
    m_steps->setAccessibleName(tr("Every step of the plan"));
    m_steps->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_steps->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_steps->setTabKeyNavigation(false);
    m_steps->setShowGrid(false);
    m_steps->setMinimumHeight(180);
    m_steps->verticalHeader()->hide();
    m_steps->setColumnCount(4);
    //: Heads of columns: check, server, how many connections and messages it takes
    m_steps->setHorizontalHeaderLabels(
        {tr("Check"), tr("Server"), tr("Connections"), tr("Messages")});
    m_steps->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_columnsKnown = rememberColumns(m_steps->horizontalHeader(), u"plan"_s);
    m_steps->hide();
    body()->addWidget(m_steps);
    //: Above lines of a log file
    m_logTitle->setText(tr("If the door is shut, the server's log will show lines like"));
    body()->addWidget(m_logTitle);
    body()->addLayout(m_log);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_ask, 1);
    m_copy = new QPushButton(themedIcon(u"ui/copy"_s),
                             //: Button: a message to the server's administrator, to the clipboard
                             tr("Copy message"));
    m_copy->setObjectName(u"copyMessage"_s);
    m_copy->setProperty("small", true);
    foot->addWidget(m_copy);
    body()->addLayout(foot);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_message); });
    const auto toggle = [this](bool all) {
        //: Button: shows or hides the table of everything that would be sent
        m_every->setText(all ? tr("Hide the steps") : tr("See every step"));
        m_steps->setVisible(all);
    };
    connect(m_every, &QPushButton::toggled, this, toggle);
    toggle(false);
    show(Plan(), PaceName::Gentle);
}

static QLabel *addFigure(QHBoxLayout *row, const QString &under, QLabel **below = nullptr)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(0);
    QLabel *number = plainLabel({}, 15, QFont::DemiBold);
    QLabel *name = plainLabel(under, 12, QFont::Normal, "second");
    name->setAlignment(Qt::AlignTop);
    if (below)
        *below = name;
    box->addWidget(number);
    box->addWidget(name, 1);
    row->addLayout(box, 1);
    return number;
}

QWidget *PlanCard::figures()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(12);
    //: Below a number on the plan
    m_connections = addFigure(row, tr("connections at most"), &m_usual);
    m_connections->setObjectName(u"planConnections"_s);
    m_time = addFigure(row, {}, &m_mostTime);
    m_time->setObjectName(u"planTime"_s);
    m_messages = addFigure(row, tr("test messages to your outside mailbox, at most"));
    m_lookups = addFigure(row, tr("questions to the public directory (DNS)"));
    return box;
}

void PlanCard::showSteps(const Plan &plan)
{
    static constexpr int mostRows = 500;
    const int rows = qMin<int>(int(plan.rows.size()), mostRows);
    m_steps->setRowCount(rows);
    for (int i = 0; i < rows; ++i) {
        const PlanRow &row = plan.rows[i];
        const CheckEntry *check = checklist().check(row.check);
        const QString where = row.address.isEmpty() ? row.target : row.address;
        const QStringList cells{check ? check->title : row.check,
                                //: A server. %1 name or address, %2 its port
                                tr("%1, port %2").arg(plainText(where, 120)).arg(row.port),
                                QString::number(row.connections), QString::number(row.messages)};
        for (int column = 0; column < cells.size(); ++column)
            m_steps->setItem(i, column, new QTableWidgetItem(cells[column]));
    }
    if (!m_columnsKnown)
        m_steps->resizeColumnToContents(1);
}

// Lines to look for, not to type: they wrap, and the message to the administrator carries them.
static QWidget *logBox(const QStringList &lines)
{
    auto *box = new QFrame;
    box->setObjectName(u"commands"_s);
    box->setLayoutDirection(Qt::LeftToRight);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(4);
    for (const QString &line : lines) {
        QLabel *label = plainLabel(line, 12);
        label->setFont(monoFont(label->font()));
        layout->addWidget(label);
    }
    return box;
}

QString PlanCard::message(const Plan &plan) const
{
    //: A message to the administrator of the server. %1 is an address
    QStringList lines{tr("We are going to check whether your server passes on mail or connections "
                         "for strangers. The check comes from %1. Please do not block that address "
                         "until it is over.")
                          .arg(plan.sourceAddress)};
    lines << QString()
          //: Part of a sentence that goes on with the number of addresses; %n counts connections
          << tr("At most %n connections,", nullptr, plan.connections) + u' ' + plan.paceText + u'.';
    if (!m_logLines.isEmpty())
        lines << QString() << tr("Your log will show lines like these:") << m_logLines;
    return lines.join(u'\n') + u'\n';
}

void PlanCard::show(const Plan &plan, PaceName pace)
{
    m_connections->setText(QString::number(plan.connections));
    int usual = 0;
    for (const PlanRow &row : plan.rows)
        usual += row.usualConnections;
    m_usual->setText(usual > 0 && usual < plan.connections
                         ? //: Below a number on the plan: it is seldom reached. %n connections
                           tr("connections at most, %n where the door is shut", nullptr, usual)
                         : tr("connections at most"));
    const PlanTime time = timeOf(plan, pace);
    //: A number on the plan. %1 is a time, as "4 min"
    const QString about = tr("about %1").arg(timeText(time.usual));
    m_time->setText(plan.connections > 0 ? about : timeText(time.usual));
    //: Below a time on the plan. %1 is a time, as "30 min"
    m_mostTime->setText(tr("in all, at most %1").arg(timeText(time.most)));
    m_messages->setText(QString::number(plan.messages));
    m_lookups->setText(QString::number(plan.lookups.size()));
    //: How fast the check goes. %1 is, for example, "at most 6 connections a minute to one address"
    m_pace->setText(tr("Pace: %1.").arg(plan.paceText));
    QStringList lines;
    for (const PlanRow &row : plan.rows) {
        for (const QString &line : row.logLines) {
            if (!lines.contains(line) && lines.size() < mostLogLines)
                lines << line;
        }
    }
    if (lines != m_logLines) {
        m_logLines = lines;
        clearLayout(m_log);
        if (!lines.isEmpty())
            m_log->addWidget(logBox(lines));
    }
    m_logTitle->setVisible(!lines.isEmpty());
    const bool any = !plan.rows.isEmpty() && !plan.sourceAddress.isEmpty();
    //: %1 is the address the check comes from
    m_ask->setText(any ? tr("Ask the administrator not to block %1 until the check is over.")
                             .arg(plan.sourceAddress)
                       : tr("Name a server, and what will be sent stands here."));
    m_copy->setVisible(any);
    m_every->setVisible(!plan.rows.isEmpty());
    m_message = message(plan);
    showSteps(plan);
}

} // namespace doorcheck
