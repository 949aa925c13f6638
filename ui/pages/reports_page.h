// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace doorcheck {

// The reports that were saved for one client. Only where they are is kept: the files are the
// person's own.
class ReportsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportsPage(QWidget *parent = nullptr);

    void show(const QString &client);
    void add(const QString &client, const QString &path);
    int count() const { return int(m_paths.size()); }

Q_SIGNALS:
    void reportAsked();

private:
    void open(bool folder);

    QString m_client;
    QStringList m_paths; // the newest first
    QLabel *m_lead;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_folder;
};

} // namespace doorcheck
