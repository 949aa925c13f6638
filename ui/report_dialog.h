// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report_dialog_branding.h"
#include "ui/report_dialog_format.h"

#include <QPointer>
#include <QTimer>

#include <atomic>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QPdfDocument;
class QPdfView;
class QPlainTextEdit;
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace doorcheck {

// What kind of report, for whom, in whose name; beside it the very file that is saved: its pages, or
// its beginning where it has none. The file is made in another thread, so that the form never waits
// for it.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    // `before`: the check before this one, for what has changed since.
    explicit ReportDialog(const RunDocument &run, QWidget *parent = nullptr,
                          std::shared_ptr<const RunDocument> before = {});
    ~ReportDialog() override;

    ReportOptions options() const;
    ReportFormat format() const;
    QString fileName() const;
    // Writes it in a thread of its own and closes; or says why that could not be, and stays.
    void save(const QString &path);
    bool isPreviewReady() const { return m_ready; }

Q_SIGNALS:
    void saved(const QString &path);

private:
    struct Made // in another thread
    {
        QByteArray file;
        QPdfDocument *document = nullptr; // for a PDF
        QString text;                     // the beginning of anything else
    };
    static Made make(ReportFormat format, const RunDocument &run, const ReportOptions &options);

    QWidget *form();
    QWidget *preview();
    QWidget *foot();
    void addFormats(QVBoxLayout *layout);
    void addLanguage(QVBoxLayout *layout);
    void addLevels(QVBoxLayout *layout);
    void addBranding(QVBoxLayout *layout);
    void addChoices(QVBoxLayout *layout);
    void restore();
    void changeBranding();
    void changed();
    void render();
    void take(const Made &made, int ticket);
    void turn(int step);
    void showPageNumber();
    void askPath();
    void sayFault(const QString &sentence);
    void keepSettings() const;
    void keepTyped() const;
    QString ofClient(QLatin1StringView field) const; // a key of the settings

    RunDocument m_run;
    std::shared_ptr<const RunDocument> m_before;
    ReportBranding m_branding;
    QButtonGroup *m_formats;
    QButtonGroup *m_levels;
    QComboBox *m_data = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_paper = nullptr;
    QWidget *m_languageBox = nullptr;
    QWidget *m_paperBox = nullptr;
    QWidget *m_levelBox = nullptr;
    QLabel *m_levelText = nullptr;
    TextField *m_for = nullptr;
    TextField *m_class = nullptr;
    QLabel *m_brandText = nullptr;
    QCheckBox *m_accepted = nullptr;
    QCheckBox *m_redact = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_fault = nullptr;
    QStackedWidget *m_views = nullptr;
    QPdfDocument *m_document = nullptr;
    QPdfView *m_view = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_page = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QByteArray m_file; // what is saved
    QTimer m_wait;
    std::shared_ptr<std::atomic<int>> m_ticket; // of the newest preview that was asked for
    std::shared_ptr<RenderWatch> m_watch; // and what ends its making
    QPointer<WriteDialog> m_writing;
    bool m_ready = false;
};

} // namespace doorcheck
