// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/check_page.h"

#include "core/report/plain_text.h"
#include "ui/check_session.h"
#include "ui/models/checklist_model.h"
#include "ui/theme/verdict_paint.h"
#include "ui/widgets/checklist_delegate.h"
#include "ui/widgets/finding_detail.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>

namespace doorcheck {

using namespace Qt::StringLiterals;

CheckPage::CheckPage(CheckSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new ChecklistModel(this)), m_list(new QListView)
    , m_detail(new FindingDetail)
{
    m_list->setObjectName(u"questions"_s);
    //: For a screen reader: the list of questions
    m_list->setAccessibleName(tr("Questions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChecklistDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumWidth(320);

    m_splitter = new QSplitter;
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({452, 628});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(topBar());
    layout->addWidget(m_splitter, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CheckPage::updateDetail);
    connect(m_detail, &FindingDetail::checkAgain, this, &CheckPage::checkAgain);
    connect(m_detail, &FindingDetail::signedAnswer, this, &CheckPage::signedAnswer);
    connect(&m_session, &CheckSession::changed, this, &CheckPage::update);
    connect(&m_session, &CheckSession::progressed, this, &CheckPage::updateProgress);
    update();
}

QWidget *CheckPage::topBar()
{
    auto *bar = new QFrame;
    bar->setObjectName(u"topBar"_s);
    m_shape = new QLabel;
    m_answer = plainLabel({}, 20, QFont::DemiBold);
    m_answer->setObjectName(u"answer"_s);
    // A screen reader is told when the run ends: the label can hold the focus.
    m_answer->setFocusPolicy(Qt::StrongFocus);
    m_meta = plainLabel({}, 12, QFont::Normal, "second");
    m_meta->setObjectName(u"meta"_s);
    m_said = plainLabel({}, 12, QFont::Medium, "second");
    m_said->setObjectName(u"said"_s);
    m_said->hide();
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"progress"_s);
    m_progress->setTextVisible(false);

    //: Button: ends the check early
    m_stop = new QPushButton(themedIcon(u"ui/stop"_s), tr("Stop"));
    m_stop->setObjectName(u"stopButton"_s);
    //: Button: runs the whole check once more
    m_again = new QPushButton(themedIcon(u"ui/refresh"_s), tr("Check again"));
    m_again->setObjectName(u"againButton"_s);
    //: Button: back to the form
    m_new = new QPushButton(themedIcon(u"ui/plus"_s), tr("New check"));
    m_new->setObjectName(u"newButton"_s);
    connect(m_stop, &QPushButton::clicked, this, &CheckPage::stopAsked);
    connect(m_again, &QPushButton::clicked, this, &CheckPage::againAsked);
    connect(m_new, &QPushButton::clicked, this, &CheckPage::newAsked);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_answer);
    texts->addWidget(m_meta);
    texts->addWidget(m_said);
    texts->addWidget(m_progress);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(20, 10, 20, 10);
    layout->setSpacing(12);
    layout->addWidget(m_shape);
    layout->addLayout(texts, 1);
    layout->addWidget(m_stop);
    layout->addWidget(m_again);
    layout->addWidget(m_new);
    return bar;
}

QString CheckPage::vantageText() const
{
    const Vantage &vantage = m_session.document().vantage;
    const QString source = vantage.source.isNull() ? QString() : u", "_s + vantage.source.toString();
    switch (vantage.place) {
    case Place::Outside:
        //: Where the checks spoke from
        return tr("Checked from outside") + source;
    case Place::Inside:
        //: Where the checks spoke from
        return tr("Checked from inside") + source;
    case Place::Unknown:
        break;
    }
    //: Where the checks spoke from could not be told
    return tr("Inside or outside: not known") + source;
}

void CheckPage::updateTop()
{
    const RunDocument &run = m_session.document();
    const bool running = m_session.isRunning();
    m_shape->setVisible(!running);
    m_shape->setPixmap(
        verdictPixmap(m_report.answerShape, 36, devicePixelRatioF(), themeOf(palette())));
    //: Headline while the check is under way
    m_answer->setText(running ? tr("Checking...") : m_report.answerSentence);
    QStringList meta{plainText(run.client, 80), vantageText()};
    if (!running && run.started.isValid())
        meta << locale().toString(run.started.toLocalTime(), u"d MMM yyyy, hh:mm"_s);
    if (!running && !run.complete)
        //: Beside the answer of a check that was ended early
        meta << tr("Stopped. What was not tested is marked.");
    meta.removeAll(QString());
    m_meta->setText(meta.join(u"   "_s));
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_again->setVisible(!running);
    m_new->setVisible(!running);
    updateProgress();
}

void CheckPage::updateProgress()
{
    if (!m_session.isRunning())
        return;
    m_progress->setRange(0, m_session.total()); // 0 to 0: busy, nothing is known yet
    m_progress->setValue(m_session.done());
    //: While the check is under way. %1 of %2 are done; %3 says what it is doing
    m_meta->setText(tr("%1 of %2 done. %3")
                        .arg(m_session.done())
                        .arg(m_session.total())
                        .arg(plainText(m_session.what(), 160)));
}

void CheckPage::updateDetail()
{
    if (const ReportItem *item = m_model->item(m_list->currentIndex()))
        m_detail->show(*item, m_report.findings, m_session.isRunning());
}

void CheckPage::update()
{
    // Without the run's JSON: only the checksum of a printed report needs it.
    m_report = buildReportModel(m_session.document(), checklist(), {}, {});
    m_model->show(m_report, m_session.isRunning());
    const Permission &permission = m_session.document().permission;
    m_detail->setSigner(permission.name, permission.role);
    updateTop();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(1));
    else
        updateDetail();
}

void CheckPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Pictures were painted in the colours of before.
    if (event->type() == QEvent::PaletteChange && m_said) {
        m_detail->forget();
        update();
    }
}

void CheckPage::say(const QString &text, bool fault)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    QPalette colours = palette();
    const Theme theme = themeOf(colours);
    colours.setColor(QPalette::WindowText, fault ? theme.fail : theme.text2);
    m_said->setPalette(colours);
}

void CheckPage::selectNextOpen(int step)
{
    const QModelIndex next = m_model->nextOpen(m_list->currentIndex(), step);
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

QString CheckPage::commands() const
{
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
