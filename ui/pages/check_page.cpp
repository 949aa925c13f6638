// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/check_page.h"

#include "core/language/dates.h"
#include "core/report/plain_text.h"
#include "ui/check_session.h"
#include "ui/models/checklist_model.h"
#include "ui/theme/verdict_paint.h"
#include "ui/widgets/checklist_delegate.h"
#include "ui/widgets/conversation_box.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/finding_detail.h"
#include "ui/widgets/follow_selection.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>

namespace doorcheck {

using namespace Qt::StringLiterals;

CheckPage::CheckPage(CheckSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ChecklistModel(this))
    , m_list(new QListView)
    , m_detail(new FindingDetail)
{
    m_list->setObjectName(u"questions"_s);
    //: For a screen reader: the list of questions
    m_list->setAccessibleName(tr("Questions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChecklistDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    //: For a screen reader and in an empty field: looks for a question
    m_filter = new FilterField(tr("Find a question, an outcome or a verdict"), m_list);
    m_filter->setObjectName(u"findQuestion"_s);
    connect(m_filter, &QLineEdit::textChanged, this, &CheckPage::filter);
    auto *left = new QWidget;
    left->setObjectName(u"listSide"_s);
    left->setMinimumWidth(320);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);

    m_splitter = new QSplitter;
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 2); // a narrow window takes from both
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({452, 628});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(topBar());
    layout->addWidget(m_splitter, 1);

    followSelection(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CheckPage::updateDetail);
    connect(m_detail, &FindingDetail::checkAgain, this, &CheckPage::checkAgain);
    connect(m_detail, &FindingDetail::signedAnswer, this, &CheckPage::signedAnswer);
    connect(m_detail, &FindingDetail::acceptAsked, this, &CheckPage::acceptAsked);
    connect(m_detail, &FindingDetail::actionAsked, this, &CheckPage::actionAsked);
    connect(m_detail, &FindingDetail::saveAsked, this, &CheckPage::saveAsked);
    // In a turn of its own: the menu that asks for it goes with what is shown.
    connect(m_detail, &FindingDetail::rebuildAsked, this, &CheckPage::updateDetail,
            Qt::QueuedConnection);
    connect(m_detail, &FindingDetail::draftChanged, this, &CheckPage::updateProgress);
    m_detail->setAttach([this](const QString &path, QString *error) {
        return m_session.attach(path, error);
    });
    connect(m_detail, &FindingDetail::said, this, &CheckPage::said);
    connect(&m_session, &CheckSession::changed, this, &CheckPage::update);
    connect(&m_session, &CheckSession::progressed, this, &CheckPage::updateProgress);
    connect(&m_tick, &QTimer::timeout, this, &CheckPage::updateProgress);
    m_tick.setInterval(1000);
    update();
}

QWidget *CheckPage::progressColumn()
{
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"progress"_s);
    m_progress->setTextVisible(false);
    //: For a screen reader: the bar that shows how far the check is
    m_progress->setAccessibleName(tr("Progress"));
    m_meta = plainLabel({}, 12, QFont::Normal, "second");
    m_meta->setObjectName(u"meta"_s);
    // A screen reader is told when the run ends: the label can hold the focus.
    m_meta->setFocusPolicy(Qt::StrongFocus);
    m_time = plainLabel({}, 12, QFont::Normal, "second");
    m_time->setObjectName(u"time"_s);
    m_time->setWordWrap(false);

    auto *line = new QHBoxLayout;
    line->addWidget(m_meta, 1);
    line->addWidget(m_time);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addLayout(line);
    layout->addStretch(1);
    return column;
}

QWidget *CheckPage::topBar()
{
    auto *bar = new QFrame;
    bar->setObjectName(u"topBar"_s);
    m_done = plainLabel({}, 12, QFont::Normal, "second");
    m_done->setObjectName(u"doneCount"_s);
    m_done->setWordWrap(false);
    auto *title = new QVBoxLayout;
    title->setSpacing(2);
    //: Headline of the page with the questions
    title->addWidget(plainLabel(tr("Checklist"), 20, QFont::DemiBold));
    title->addWidget(m_done);

    //: Button: ends the check early
    m_stop = new QPushButton(themedIcon(u"ui/stop"_s), tr("Stop"));
    m_stop->setObjectName(u"stopButton"_s);
    //: Button: runs the whole check once more
    m_again = new QPushButton(themedIcon(u"ui/refresh"_s), tr("Check again"));
    m_again->setObjectName(u"againButton"_s);
    //: Button: asks what a stopped check had yet to ask
    m_goOn = new QPushButton(tr("Go on"));
    m_goOn->setObjectName(u"goOnButton"_s);
    connect(m_goOn, &QPushButton::clicked, this, &CheckPage::goOnAsked);
    //: Button: leads to the page with the answer
    m_results = new QPushButton(tr("See results"));
    m_results->setObjectName(u"resultsButton"_s);
    connect(m_stop, &QPushButton::clicked, this, &CheckPage::stopAsked);
    connect(m_again, &QPushButton::clicked, this, &CheckPage::againAsked);
    connect(m_results, &QPushButton::clicked, this, &CheckPage::resultsAsked);

    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(20, 8, 20, 8);
    layout->setSpacing(20);
    layout->addLayout(title);
    layout->addSpacing(40);
    layout->addWidget(progressColumn(), 1);
    layout->addWidget(m_stop);
    layout->addWidget(m_goOn);
    layout->addWidget(m_again);
    layout->addWidget(m_results);
    bar->setMinimumHeight(68);
    return bar;
}

int CheckPage::done() const
{
    int count = 0;
    for (const ReportItem &item : m_report.items)
        count += item.findings.isEmpty() ? 0 : 1;
    return count;
}

QString CheckPage::endedText() const
{
    const RunDocument &run = m_session.document();
    if (run.id.isEmpty())
        //: In place of the progress, before a check was started
        return tr("Start the check to see answers here.");
    const QDateTime when = run.finished.isValid() ? run.finished : run.started;
    const QString text = dateAndTime(when);
    QString ended = run.complete
               ? //: Where the progress was. %1 is date and time
                 tr("Finished %1.").arg(text)
               //: %1 is a date with its time, %2 and %3 are questions: 4 of 12
               : tr("Stopped %1, after %2 of %3. What was not tested is marked.")
                     .arg(text)
                     .arg(done())
                     .arg(total());
    if (const ReportItem *item = m_detail->hasDraft() ? m_model->item(m_list->currentIndex())
                                                      : nullptr)
        //: An answer was begun and not signed. %1 is the number of the question
        ended += u' ' + tr("Question %1 has changes that are not signed yet.").arg(item->number);
    return ended;
}

void CheckPage::updateTop()
{
    const bool running = m_session.isRunning();
    const bool any = !m_session.document().id.isEmpty();
    //: Below the headline: %1 questions have an answer. %2 is how many there are
    m_done->setText(tr("%1 of %2 done").arg(done()).arg(total()));
    m_progress->setVisible(running);
    m_time->setVisible(running);
    m_stop->setVisible(running);
    m_again->setVisible(!running && any);
    m_goOn->setVisible(!running && any && !m_session.document().complete);
    m_results->setVisible(!running && any);
    if (running == m_tick.isActive())
        return updateProgress();
    if (running)
        m_tick.start();
    else
        m_tick.stop();
    updateProgress();
}

static QString timeText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    if (seconds < 60)
        //: A time that has gone by: %n seconds
        return CheckPage::tr("%n s", nullptr, int(seconds));
    //: A time that has gone by: %1 minutes and %2 seconds
    return CheckPage::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

void CheckPage::updateProgress()
{
    m_model->setAsking(m_session.asking());
    if (!m_session.isRunning())
        return m_meta->setText(endedText());
    const int done = m_session.done(), total = m_session.total();
    m_progress->setRange(0, total); // 0 to 0: busy, nothing is known yet
    m_progress->setValue(done);
    const QString what = plainText(m_session.what(), 120);
    if (total == 0)
        //: What the check does first
        m_meta->setText(tr("Looking up the servers"));
    else
        //: While the check is under way: %1 of %2 questions to servers are done, %3 is the one of
        //: now
        m_meta->setText(tr("%1 of %2 attempts. %3").arg(done).arg(total).arg(what));
    const qint64 gone = m_session.elapsedMs();
    QString time = timeText(gone);
    if (done > 0 && gone > 3000) {
        const qint64 left = gone * (total - done) / done;
        time += u", "_s + (left < 60000
                               ? tr("less than a minute left")
                               : //: %n minutes until the check ends
                                 tr("about %n min left", nullptr, int((left + 30000) / 60000)));
    }
    m_time->setText(time);
}

void CheckPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    freshen();
}

void CheckPage::freshen()
{
    if (m_detailStale)
        updateDetail();
}

void CheckPage::updateDetail()
{
    m_detailStale = false;
    if (const ReportItem *item = m_model->item(m_list->currentIndex()))
        m_detail->show(*item, m_report.findings, m_session.isRunning());
    updateProgress();
}

void CheckPage::update()
{
    m_report = m_session.report();
    m_model->show(m_report, m_session.isRunning() || m_session.document().id.isEmpty());
    const Permission &permission = m_session.document().permission;
    m_detail->setSigner(permission.name, permission.role);
    m_detail->setClient(m_session.document().client);
    const bool ends = m_tick.isActive() && !m_session.isRunning();
    updateTop();
    if (!m_list->currentIndex().isValid())
        return m_list->setCurrentIndex(m_model->index(1));
    if (isVisible() && !ends)
        return updateDetail();
    m_detailStale = true; // to lay it out takes its time, and may be for nobody
    if (isVisible())
        QTimer::singleShot(0, this, &CheckPage::freshen);
}

void CheckPage::select(const QString &item)
{
    const QModelIndex index = m_model->indexOf(item);
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

void CheckPage::selectNextOpen(int step)
{
    const QModelIndex next = m_model->nextOpen(m_list->currentIndex(), step);
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

void CheckPage::checkSelectedAgain()
{
    freshen();
    if (m_detail->checkToAsk().isEmpty())
        //: Why "Check this again" does nothing
        return Q_EMIT said(tr("This question cannot be asked of a server now."));
    Q_EMIT checkAgain(m_detail->checkToAsk());
}

// A group stays as long as one of its questions does.
void CheckPage::filter(const QString &text)
{
    int group = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.data(ChecklistModel::GroupRole).toBool()) {
            group = row;
            m_list->setRowHidden(row, !text.isEmpty());
            continue;
        }
        const auto holds = [&](int role) {
            return index.data(role).toString().contains(text, Qt::CaseInsensitive);
        };
        const bool fits = holds(Qt::DisplayRole) || holds(ChecklistModel::OutcomeRole) ||
                          holds(ChecklistModel::WordRole) || holds(ChecklistModel::SourceRole);
        m_list->setRowHidden(row, !fits);
        if (fits && group >= 0)
            m_list->setRowHidden(group, false);
    }
}

bool CheckPage::isAnswering() const
{
    const auto *box = m_detail->findChild<AnswerBox *>();
    return box && box->isAncestorOf(focusWidget());
}

void CheckPage::saveAnswer()
{
    if (auto *sign = m_detail->findChild<QPushButton *>(u"signAnswer"_s))
        return sign->click();
    //: After Ctrl+S on a question that no person answers
    Q_EMIT said(tr("There is no answer to sign for this question."));
}

void CheckPage::find()
{
    if (m_detail->isAncestorOf(focusWidget()) || focusWidget() == m_detail) {
        if (auto *conversations = m_detail->findChild<ConversationBox *>())
            return conversations->find();
    }
    m_filter->begin();
}

QString CheckPage::commands()
{
    freshen();
    return m_detail->commands();
}

QByteArray CheckPage::layoutState() const
{
    return m_splitter->saveState();
}

void CheckPage::restoreLayout(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

} // namespace doorcheck
