// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_page.h"

#include "core/language/dates.h"
#include "core/report/plain_text.h"
#include "core/target/target.h"
#include "ui/theme/verdict_paint.h"
#include "ui/widgets/card.h"
#include "ui/widgets/follow_selection.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/run_delegate.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/verdict_badge.h"

#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSvgWidget>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr auto leftKey = "start/leftUnfinished"_L1; // the id of a run
static constexpr int mostRecent = 6;

QString storedAnswer(const StoredRun &run)
{
    if (!run.complete)
        //: Outcome of an earlier check that was ended early
        return StartPage::tr("Stopped");
    switch (run.summary.answer) {
    case DoorAnswer::Shut:
        if (run.summary.warning > 0)
            //: Outcome of an earlier check; %n counts questions
            return StartPage::tr("Shut, %n warnings", nullptr, run.summary.warning);
        return StartPage::tr("Shut");
    case DoorAnswer::Open:
        //: %n counts questions that failed in a check
        return StartPage::tr("Open: %n failed", nullptr, run.summary.fail);
    case DoorAnswer::NotProven:
        break;
    }
    return StartPage::tr("Not proven");
}

Verdict storedShape(const StoredRun &run)
{
    if (run.summary.answer == DoorAnswer::Open)
        return Verdict::Fail;
    if (!run.complete)
        return Verdict::NotTested;
    if (run.summary.answer == DoorAnswer::Shut)
        return run.summary.warning > 0 ? Verdict::Warning : Verdict::Pass;
    return Verdict::NotProven;
}

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_fault(plainLabel({}, 12, QFont::Normal, "fault"))
    , m_list(new QListWidget)
    , m_empty(plainLabel({}, 12, QFont::Normal, "second"))
{
    setObjectName(u"page"_s);
    auto *column = new QWidget;
    column->setMaximumWidth(720);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 44, 0, 20);
    layout->setSpacing(8);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(10);
    auto *mark = new QSvgWidget(u":/doorcheck/icons/app.svg"_s);
    mark->setFixedSize(28, 28);
    brand->addWidget(mark);
    brand->addWidget(plainLabel(u"Doorcheck"_s, 15, QFont::DemiBold), 1);
    layout->addLayout(brand);
    layout->addSpacing(14);
    //: Headline of the first page
    QLabel *headline = plainLabel(tr("Is your server's door shut?"), 32, QFont::DemiBold);
    layout->addWidget(headline);
    //: Below the headline of the first page
    QLabel *lead = plainLabel(tr("Find out whether strangers can send mail through your server or "
                                 "hide behind your proxy. If they can, you get the few commands "
                                 "that stop it."),
                              15, QFont::Normal, "second");
    lead->setMaximumWidth(640);
    layout->addWidget(lead);
    layout->addSpacing(16);
    layout->addWidget(unfinished());
    layout->addWidget(entry());
    layout->addSpacing(30);
    layout->addWidget(recent(), 1);
    //: At the foot of the first page
    QLabel *foot = plainLabel(tr("Everything stays on this computer. No account, no telemetry."),
                              12, QFont::Normal, "third");
    foot->setAlignment(Qt::AlignHCenter);
    layout->addWidget(foot);

    auto *inside = new QWidget;
    auto *middle = new QHBoxLayout(inside);
    middle->setContentsMargins(28, 0, 28, 0);
    middle->addStretch(1);
    middle->addWidget(column, 8);
    middle->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setRuns({});
}

// What a crash or a power cut ended in the middle.
QWidget *StartPage::unfinished()
{
    m_banner = new QFrame;
    m_banner->setObjectName(u"banner"_s);
    m_cutOff = plainLabel({}, 13);
    m_cutOff->setObjectName(u"unfinished"_s);
    //: Buttons about a check that was cut off
    auto *goOn = new QPushButton(tr("Go on with it"));
    goOn->setObjectName(u"goOnUnfinished"_s);
    goOn->setProperty("small", true);
    auto *leave = linkButton(tr("Leave it"));
    leave->setObjectName(u"leaveUnfinished"_s);
    auto *row = new QHBoxLayout(m_banner);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(10);
    row->addWidget(m_cutOff, 1);
    row->addWidget(goOn);
    row->addWidget(leave);
    m_banner->hide();
    connect(goOn, &QPushButton::clicked, this, [this] { Q_EMIT goOnAsked(m_cutOffId); });
    connect(leave, &QPushButton::clicked, this, [this] {
        QSettings().setValue(leftKey, m_cutOffId);
        m_banner->hide();
    });
    return m_banner;
}

// Only the newest check of all: what came later has overtaken the others.
void StartPage::offerUnfinished(const QList<StoredRun> &runs)
{
    const bool cutOff = !runs.isEmpty() && !runs.first().finished.isValid() &&
                        runs.first().id != QSettings().value(leftKey).toString();
    m_banner->setVisible(cutOff);
    if (!cutOff)
        return;
    m_cutOffId = runs.first().id;
    //: %1 is a client, %2 date and time
    m_cutOff->setText(tr("The check of %1 of %2 was cut off. What it had learnt is kept.")
                          .arg(plainText(runs.first().client, 80),
                               dateAndTime(runs.first().started)));
}

QWidget *StartPage::entry()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_field->setObjectName(u"targetField"_s);
    m_field->setProperty("big", true);
    m_field->setFont(scaledFont(font(), 16));
    m_field->setPlaceholderText(u"brightbakery.example"_s);
    m_field->setMaxLength(300);
    //: The name of the field on the first page
    const QString name = tr("Your domain or server");
    m_field->setAccessibleName(name);
    layout->addWidget(caption(name, m_field));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    //: Button: the one beside the field on the first page
    auto *go = new QPushButton(tr("Check my server"));
    go->setObjectName(u"goButton"_s);
    go->setProperty("primary", true);
    go->setProperty("big", true);
    go->setFont(scaledFont(font(), 15, QFont::Medium));
    row->addWidget(m_field, 1);
    row->addWidget(go);
    layout->addLayout(row);
    m_fault->setObjectName(u"startFault"_s);
    m_fault->hide();
    layout->addWidget(m_fault);
    layout->addWidget(
        plainLabel(tr("Nothing is sent to the server until you have seen the plan and "
                      "allowed it."),
                   12, QFont::Normal, "second"));
    layout->addSpacing(10);
    auto *others = new QHBoxLayout;
    others->setSpacing(12);
    auto *practice = new QPushButton(themedIcon(u"ui/practice"_s),
                                     //: Button: checks servers that are there for practice
                                     tr("Try it on the practice server"));
    practice->setObjectName(u"practiceButton"_s);
    auto *open = new QPushButton(themedIcon(u"ui/folder"_s),
                                 //: Button: shows a check from a file
                                 tr("Open an earlier check..."));
    open->setObjectName(u"openButton"_s);
    others->addWidget(practice);
    others->addWidget(open);
    others->addStretch(1);
    layout->addLayout(others);
    connect(go, &QPushButton::clicked, this, &StartPage::go);
    connect(m_field, &QLineEdit::returnPressed, this, &StartPage::go);
    connect(m_field, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(practice, &QPushButton::clicked, this, &StartPage::practiceAsked);
    connect(open, &QPushButton::clicked, this, &StartPage::openAsked);
    return box;
}

QWidget *StartPage::recent()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    //: Heading above the list of clients checked before
    head->addWidget(plainLabel(tr("Recent clients"), 14, QFont::DemiBold), 1);
    //: Button: shows all clients, not the recent ones only
    m_all = linkButton(tr("All clients"));
    m_all->setObjectName(u"allClients"_s);
    connect(m_all, &QPushButton::clicked, this, &StartPage::openAsked);
    //: Button: shows the newest check of the client that is selected in the list
    m_open = linkButton(tr("Open"));
    m_open->setObjectName(u"openClient"_s);
    head->addWidget(m_all);
    head->addWidget(m_open);
    layout->addLayout(head);
    m_list->setObjectName(u"recent"_s);
    //: For a screen reader: the list of clients checked before
    m_list->setAccessibleName(tr("Recent clients"));
    m_list->setItemDelegate(new RunDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](QListWidgetItem *item) {
        Q_EMIT runChosen(item->data(RunDelegate::IdRole).toString());
    };
    followSelection(m_list);
    connect(m_open, &QPushButton::clicked, this, [this, choose] {
        if (QListWidgetItem *item = m_list->currentItem())
            choose(item);
    });
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::itemClicked, this, choose);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);
    layout->addStretch(1);
    return box;
}

void StartPage::setRuns(const QList<StoredRun> &runs)
{
    offerUnfinished(runs);
    m_list->clear();
    QSet<QString> clients;
    for (const StoredRun &run : runs) { // the newest first, maybe thousands
        if (clients.contains(run.client))
            continue;
        clients.insert(run.client);
        if (clients.size() > mostRecent)
            continue;
        auto *item =
            new QListWidgetItem(run.client.isEmpty() ? run.id : plainText(run.client, 80), m_list);
        item->setData(RunDelegate::IdRole, run.id);
        item->setData(RunDelegate::VerdictRole, int(storedShape(run)));
        item->setData(RunDelegate::WordRole, storedAnswer(run));
        item->setData(RunDelegate::DateRole, dateOf(run.started));
        QStringList heard{item->text(), storedAnswer(run),
                          item->data(RunDelegate::DateRole).toString()};
        if (!run.domain.isEmpty() && run.domain != run.client) {
            item->setData(RunDelegate::SecondRole, plainText(run.domain, 80));
            heard.insert(1, plainText(run.domain, 80));
        }
        item->setData(Qt::AccessibleTextRole, heard.join(u". "_s));
    }
    const int rows = m_list->count();
    m_list->setCurrentRow(0);
    m_open->setVisible(rows > 0);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(rows > 0 ? m_list->sizeHintForRow(0) * rows + 2 : 0);
    //: Button: shows all %n clients, not the recent ones only
    m_all->setText(tr("All %n clients", nullptr, int(clients.size())));
    m_all->setVisible(clients.size() > mostRecent);
    m_empty->setVisible(rows == 0);
    //: In place of the list of clients checked before
    m_empty->setText(tr("No checks yet. The practice server needs no network."));
}

void StartPage::say(const QString &text)
{
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
    markFaulty(m_field, !text.isEmpty());
}

void StartPage::clear()
{
    m_field->clear();
    say({});
}

void StartPage::go()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        //: Below the field on the first page
        return say(tr("Type the domain of your mail addresses first, or the name of a server."));
    const auto domain = parseDomain(text);
    const auto host = parseHostTarget(text);
    if (std::holds_alternative<InputRefusal>(domain) && std::holds_alternative<InputRefusal>(host))
        return say(std::get<InputRefusal>(domain).text);
    say({});
    Q_EMIT targetGiven(text);
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_field->setFocus();
}

} // namespace doorcheck
