// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_page.h"

#include "core/language/dates.h"
#include "core/report/plain_text.h"
#include "ui/theme/verdict_paint.h"
#include "ui/widgets/follow_selection.h"
#include "ui/widgets/labels.h"

#include <QCryptographicHash>
#include <QDesktopServices>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QUrl>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr int mostKept = 50;

// A client's name may hold anything; a key of the settings may not.
static QString keyOf(const QString &client)
{
    return u"reports/"_s +
           QString::fromLatin1(QCryptographicHash::hash(client.toUtf8(), QCryptographicHash::Sha256)
                                   .toHex()
                                   .left(16));
}

ReportsPage::ReportsPage(QWidget *parent)
    : QWidget(parent)
    , m_lead(plainLabel({}, 13, QFont::Normal, "second"))
    , m_list(new QListWidget)
    //: Buttons below the list of saved reports
    , m_open(new QPushButton(tr("Open")))
    , m_folder(new QPushButton(tr("Show in folder")))
{
    setObjectName(u"page"_s);
    //: Button: opens the dialog for reports
    auto *make = new QPushButton(primaryIcon(u"ui/report"_s), tr("Make a report..."));
    make->setObjectName(u"makeReport"_s);
    make->setProperty("primary", true);
    m_open->setObjectName(u"openReport"_s);
    m_folder->setObjectName(u"showReport"_s);
    m_folder->setIcon(themedIcon(u"ui/folder"_s));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    //: Headline of the page with the saved reports
    texts->addWidget(plainLabel(tr("Reports"), 22, QFont::DemiBold));
    texts->addWidget(m_lead);
    auto *head = new QHBoxLayout;
    head->addLayout(texts, 1);
    head->addWidget(make, 0, Qt::AlignTop);
    m_list->setObjectName(u"recent"_s);
    //: For a screen reader: the list of saved reports
    m_list->setAccessibleName(tr("Saved reports"));
    followSelection(m_list);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_open);
    foot->addWidget(m_folder);
    foot->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 20, 28, 22);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    layout->addStretch(0);
    connect(make, &QPushButton::clicked, this, &ReportsPage::reportAsked);
    connect(m_open, &QPushButton::clicked, this, [this] { open(false); });
    connect(m_folder, &QPushButton::clicked, this, [this] { open(true); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { open(false); });
    show({});
}

void ReportsPage::show(const QString &client)
{
    m_client = client;
    m_paths = QSettings().value(keyOf(client)).toStringList();
    m_list->clear();
    for (const QString &path : std::as_const(m_paths)) {
        const QFileInfo file(path);
        const QString when = file.exists()
                                 ? dateAndTime(file.lastModified())
                                 //: Beside the name of a saved report
                                 : tr("no longer there");
        auto *item = new QListWidgetItem(
            bareIcon(u"ui/report"_s), plainText(file.fileName(), 120) + u"    "_s + when, m_list);
        item->setToolTip(plainText(path, 300));
        item->setSizeHint({100, m_list->fontMetrics().height() + 18});
    }
    m_list->setCurrentRow(0);
    const bool any = !m_paths.isEmpty();
    m_list->setVisible(any);
    m_open->setVisible(any);
    m_folder->setVisible(any);
    //: Below the headline of the page with the saved reports. %1 is a client
    m_lead->setText(
        any ? tr("Saved for %1.").arg(plainText(client, 80))
            : tr("No report was saved yet. A report is one file that a manager reads."));
}

void ReportsPage::add(const QString &client, const QString &path)
{
    QStringList paths = QSettings().value(keyOf(client)).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(keyOf(client), QStringList(paths.mid(0, mostKept)));
    show(client);
}

void ReportsPage::open(bool folder)
{
    const QString path = m_paths.value(m_list->currentRow());
    if (path.isEmpty())
        return;
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder ? QFileInfo(path).path() : path));
}

} // namespace doorcheck
