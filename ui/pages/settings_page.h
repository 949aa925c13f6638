// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings.h"

#include <QPair>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace doorcheck {

class TextField;

// What a person chooses once for all checks. Every change counts at once and can be taken back.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using Choices = QList<QPair<QString, QString>>; // what is kept, and how it is called
    // `languages` are those there are, without the system's.
    explicit SettingsPage(const Choices &languages, QWidget *parent = nullptr);

    void show(const Settings &settings);
    void setHistoryPath(const QString &path); // where it is kept now
    // Below the headline: what came of a change.
    void say(const QString &text, bool fault = false);

Q_SIGNALS:
    // `what` names the change, for the menu: "Undo: colours".
    void changed(const doorcheck::Settings &settings, const QString &what);
    void historyAsked(); // to choose another place
    void folderAsked();  // to show the present one
    void forgetDraftsAsked();
    void backAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *head();
    QWidget *lookCard(const Choices &languages);
    QWidget *checkCard();
    QWidget *keptCard();
    QButtonGroup *addSegments(QVBoxLayout *layout, const QString &title, const QString &name,
                              const Choices &choices);
    void connectField(TextField *field, QString Settings::*member, const QString &what,
                      QString (*fault)(const QString &));
    void change(Settings settings, const QString &what);

    Settings m_settings;
    QLabel *m_said;
    QPushButton *m_reset;
    QButtonGroup *m_theme;
    QButtonGroup *m_size;
    QComboBox *m_language;
    QButtonGroup *m_pace;
    QLabel *m_paceText;
    TextField *m_name;
    TextField *m_role;
    TextField *m_mailbox;
    TextField *m_nameServer;
    TextField *m_canary;
    QLabel *m_path;
    QPushButton *m_usualPath;
    QCheckBox *m_drafts;
    QCheckBox *m_layout;
    QCheckBox *m_notify;
};

} // namespace doorcheck
