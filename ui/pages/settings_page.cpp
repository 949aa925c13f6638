// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include "core/run/plan.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>

namespace doorcheck {

using namespace Qt::StringLiterals;

void SettingsPage::show(const Settings &settings)
{
    m_settings = settings;
    const QSignalBlocker quiet(this); // what is shown was not changed by hand
    const auto check = [](QButtonGroup *group, const QVariant &value) {
        for (QAbstractButton *button : group->buttons()) {
            if (button->property("value") == value)
                button->setChecked(true);
        }
    };
    check(m_theme, settings.theme);
    check(m_size, QString::number(settings.textSize));
    check(m_pace, paceName(settings.pace));
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.language)));
    CheckRequest paced;
    paced.pace = settings.pace;
    //: How fast a check goes. %1 is, for example, "at most 6 connections a minute to one address"
    m_paceText->setText(tr("That is %1.").arg(planFor(paced).paceText));
    const QList<QPair<TextField *, QString>> fields{{m_name, settings.name},
                                                    {m_role, settings.role},
                                                    {m_mailbox, settings.mailbox},
                                                    {m_nameServer, settings.nameServer},
                                                    {m_canary, settings.canary}};
    for (const auto &[field, text] : fields) {
        field->setText(text);
        field->refuse({});
    }
    m_drafts->setChecked(settings.keepDrafts);
    m_layout->setChecked(settings.keepLayout);
    m_notify->setChecked(settings.notify);
    m_usualPath->setVisible(!settings.historyPath.isEmpty());
    // Where the history is stays: others may look for it there.
    Settings usual;
    usual.historyPath = settings.historyPath;
    const bool asUsual = settings == usual;
    m_reset->setEnabled(!asUsual);
    //: Why the button "Reset all" cannot be pressed
    m_reset->setToolTip(asUsual ? tr("Everything is as it was at the first start.") : QString());
}

void SettingsPage::setHistoryPath(const QString &path)
{
    m_path->setText(path.isEmpty()
                        //: Where the history's file should be named
                        ? tr("The history could not be opened; checks are not kept.")
                        : QDir::toNativeSeparators(path));
}

void SettingsPage::say(const QString &text, bool fault)
{
    //: Below the headline of the settings
    m_said->setText(text.isEmpty() ? tr("Every change counts at once. Ctrl+Z takes it back.")
                                   : text);
    m_said->setProperty("tone", fault ? u"fault"_s : u"second"_s);
    repolish(m_said);
}

void SettingsPage::change(Settings settings, const QString &what)
{
    if (settings == m_settings)
        return;
    say({});
    Q_EMIT changed(settings, what);
}

void SettingsPage::connectField(TextField *field, QString Settings::*member, const QString &what,
                                QString (*fault)(const QString &))
{
    connect(field->edit(), &QLineEdit::editingFinished, this, [this, field, member, what, fault] {
        const QString trouble = fault ? fault(field->text()) : QString();
        if (!trouble.isEmpty())
            return field->refuse(trouble); // kept in the field, not in the settings
        Settings settings = m_settings;
        settings.*member = field->text();
        change(settings, what);
    });
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (QAbstractButton *now = m_theme->checkedButton())
        now->setFocus();
}

} // namespace doorcheck
