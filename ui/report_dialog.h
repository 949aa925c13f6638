// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QDialog>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QLabel;
class QPdfDocument;
class QPdfView;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace doorcheck {

class TextField;

// What kind of report, for whom, in whose name; beside it the first pages of the very file that is
// saved. The file is made in another thread, so that the form never waits for it.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReportDialog(const RunDocument &run, QWidget *parent = nullptr);
    ~ReportDialog() override;

    ReportOptions options() const;
    QString fileName() const;
    // Writes it; empty, or a sentence why that could not be.
    QString save(const QString &path);
    bool isPreviewReady() const { return m_ready; }

Q_SIGNALS:
    void saved(const QString &path);

private:
    QWidget *form();
    QWidget *preview();
    QWidget *foot();
    void addFormats(QVBoxLayout *layout);
    void addLevels(QVBoxLayout *layout);
    void addBranding(QVBoxLayout *layout);
    void chooseLogo();
    void changed();
    void render();
    void take(const QByteArray &pdf, QPdfDocument *document, int ticket);
    void turn(int step);
    void showPageNumber();
    void askPath();
    void keepBranding() const;

    RunDocument m_run;
    QByteArray m_logo;
    QButtonGroup *m_formats;
    QButtonGroup *m_levels;
    QLabel *m_levelText = nullptr;
    TextField *m_by = nullptr;
    TextField *m_for = nullptr;
    TextField *m_class = nullptr;
    QLabel *m_logoText = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_fault = nullptr;
    QPdfDocument *m_document = nullptr;
    QPdfView *m_view = nullptr;
    QLabel *m_page = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QByteArray m_pdf; // what the preview shows
    QTimer m_wait;
    int m_ticket = 0; // of the newest preview that was asked for
    bool m_ready = false;
};

} // namespace doorcheck
