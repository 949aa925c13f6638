// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the page with the settings.
#include "core/history/run_store.h"
#include "ui/pages/settings_page.h"
#include "ui/theme/verdict_paint.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr int columnWidth = 720;

SettingsPage::SettingsPage(const Choices &languages, QWidget *parent)
    : QWidget(parent), m_said(plainLabel({}, 13, QFont::Normal, "second"))
{
    setObjectName(u"page"_s);
    m_said->setObjectName(u"settingsSaid"_s);
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *inside = new QVBoxLayout(column);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    inside->addWidget(head());
    inside->addWidget(lookCard(languages));
    inside->addWidget(checkCard());
    inside->addWidget(keptCard());
    inside->addStretch(1);

    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(28, 32, 28, 28);
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    say({});
    show({});
}

QWidget *SettingsPage::head()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    //: Headline of a page
    texts->addWidget(plainLabel(tr("Settings"), 22, QFont::DemiBold));
    texts->addWidget(m_said);
    row->addLayout(texts, 1);
    //: Button: all settings as they were at the first start
    m_reset = new QPushButton(tr("Reset all"));
    m_reset->setObjectName(u"resetSettings"_s);
    //: Button: back to the page before
    auto *back = new QPushButton(tr("Done"));
    back->setObjectName(u"settingsDone"_s);
    back->setProperty("primary", true);
    row->addWidget(m_reset, 0, Qt::AlignTop);
    row->addWidget(back, 0, Qt::AlignTop);
    connect(back, &QPushButton::clicked, this, &SettingsPage::backAsked);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        Settings usual;
        usual.historyPath = m_settings.historyPath; // others may look for it there
        //: What was done, after "Undo:"
        change(usual, tr("reset all settings"));
        say(tr("Everything is as it was at the first start. Ctrl+Z takes it back."));
    });
    return box;
}

QButtonGroup *SettingsPage::addSegments(QVBoxLayout *layout, const QString &title,
                                        const QString &name, const Choices &choices)
{
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (const auto &[value, text] : choices) {
        auto *button = new QPushButton(text);
        button->setObjectName(name + u'-' + value);
        button->setCheckable(true);
        button->setAccessibleName(title + u": "_s + text);
        button->setProperty("value", value);
        button->setProperty("choice", value == choices.first().first  ? u"first"_s
                                      : value == choices.last().first ? u"last"_s
                                                                      : u"middle"_s);
        group->addButton(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    layout->addWidget(caption(title));
    layout->addLayout(row);
    return group;
}

static QString chosenValue(const QAbstractButton *button)
{
    return button->property("value").toString();
}

QWidget *SettingsPage::lookCard(const Choices &languages)
{
    //: Title of a card with settings
    auto *card = new Card(tr("Appearance"));
    //: A setting and its choices
    m_theme = addSegments(card->body(), tr("Colours"), u"theme"_s,
                          {{u"system"_s, tr("As the system")},
                           {u"light"_s, tr("Light")},
                           {u"dark"_s, tr("Dark")},
                           {u"contrast"_s, tr("High contrast")}});
    Choices sizes;
    for (const int percent : textSizes)
        //: A size of text. %1 is a number
        sizes << qMakePair(QString::number(percent), tr("%1 %").arg(percent));
    //: A setting
    m_size = addSegments(card->body(), tr("Text size"), u"size"_s, sizes);
    m_language = new QComboBox;
    m_language->setObjectName(u"languageBox"_s);
    //: A setting
    const QString language = tr("Language");
    m_language->setAccessibleName(language);
    //: Choice: the language of the system
    m_language->addItem(tr("As the system"), QString());
    for (const auto &[code, title] : languages)
        m_language->addItem(title, code);
    m_language->setMaximumWidth(280);
    card->body()->addWidget(caption(language, m_language));
    card->body()->addWidget(m_language);
    connect(m_theme, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        Settings settings = m_settings;
        settings.theme = chosenValue(button);
        //: What was changed, after "Undo:"
        change(settings, tr("colours"));
    });
    connect(m_size, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        Settings settings = m_settings;
        settings.textSize = chosenValue(button).toInt();
        //: What was changed, after "Undo:"
        change(settings, tr("text size"));
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        Settings settings = m_settings;
        settings.language = m_language->currentData().toString();
        //: What was changed, after "Undo:"
        change(settings, tr("language"));
    });
    return card;
}

QWidget *SettingsPage::checkCard()
{
    //: Title of a card with settings, and the remark beside it
    auto *card = new Card(tr("New checks"), tr("What a plan begins with"));
    //: A setting and its choices: how fast servers are asked
    m_pace = addSegments(card->body(), tr("Pace"), u"pace"_s,
                         {{u"gentle"_s, tr("Gentle")},
                          {u"normal"_s, tr("Normal")},
                          {u"fast"_s, tr("Fast")}});
    m_paceText = plainLabel({}, 12, QFont::Normal, "second");
    card->body()->addWidget(m_paceText);
    //: Settings that are typed, and examples
    m_name = new TextField(tr("Your name"), tr("Tom Reyes"));
    m_role = new TextField(tr("Your role"), tr("IT consultant"));
    m_mailbox = new TextField(tr("Proof mailbox"), tr("you@outside.example"));
    m_nameServer = new TextField(tr("Name server"), tr("The system's"));
    m_canary = new TextField(tr("Address our listeners are reached at"),
                             tr("The one we speak from"));
    const QList<QPair<TextField *, QString>> names{{m_name, u"settingsName"_s},
                                                   {m_role, u"settingsRole"_s},
                                                   {m_mailbox, u"settingsMailbox"_s},
                                                   {m_nameServer, u"settingsNameServer"_s},
                                                   {m_canary, u"settingsCanary"_s}};
    for (const auto &[field, name] : names)
        field->edit()->setObjectName(name);
    auto *who = new QHBoxLayout;
    who->setSpacing(12);
    who->addWidget(m_name);
    who->addWidget(m_role);
    auto *where = new QHBoxLayout;
    where->setSpacing(12);
    where->addWidget(m_nameServer);
    where->addWidget(m_canary);
    card->body()->addLayout(who);
    card->body()->addWidget(m_mailbox);
    card->body()->addLayout(where);
    card->body()->addWidget(
        plainLabel(tr("A proxy and a mail server that let strangers in prove it by reaching these "
                      "listeners. Behind a router, give its outside address and hand the ports "
                      "on to this computer."),
                   12, QFont::Normal, "second"));
    connect(m_pace, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        Settings settings = m_settings;
        settings.pace = paceFromName(chosenValue(button)).value_or(PaceName::Gentle);
        //: What was changed, after "Undo:"
        change(settings, tr("pace"));
    });
    //: What was changed, after "Undo:"
    connectField(m_name, &Settings::name, tr("your name"), nullptr);
    connectField(m_role, &Settings::role, tr("your role"), nullptr);
    connectField(m_mailbox, &Settings::mailbox, tr("proof mailbox"), mailboxFault);
    connectField(m_nameServer, &Settings::nameServer, tr("name server"), nameServerFault);
    connectField(m_canary, &Settings::canary, tr("address of the listeners"), canaryFault);
    return card;
}

QWidget *SettingsPage::keptCard()
{
    //: Title of a card with settings, and the remark beside it
    auto *card = new Card(tr("What is remembered"), tr("All of it on this computer"));
    //: Above the name of the history's file
    card->body()->addWidget(caption(tr("History of all checks")));
    m_path = plainLabel({}, 12, QFont::Normal, "second");
    m_path->setObjectName(u"historyPath"_s);
    card->body()->addWidget(m_path);
    auto *places = new QHBoxLayout;
    places->setSpacing(10);
    const auto add = [this, places](const QString &text, const char *name,
                                    void (SettingsPage::*asked)()) {
        auto *button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setProperty("small", true);
        connect(button, &QPushButton::clicked, this, asked);
        places->addWidget(button);
        return button;
    };
    //: Buttons about the history's file
    add(tr("Keep it elsewhere..."), "chooseHistory", &SettingsPage::historyAsked);
    add(tr("Show the folder"), "showHistory", &SettingsPage::folderAsked);
    m_usualPath = new QPushButton(tr("The usual place"));
    m_usualPath->setObjectName(u"usualHistory"_s);
    m_usualPath->setProperty("small", true);
    connect(m_usualPath, &QPushButton::clicked, this, [this] {
        Settings settings = m_settings;
        settings.historyPath.clear();
        //: What was changed, after "Undo:"
        change(settings, tr("place of the history"));
    });
    places->addWidget(m_usualPath);
    places->addStretch(1);
    card->body()->addLayout(places);
    card->body()->addWidget(hairline());
    const auto addBox = [this, card](const QString &text, const char *name, bool Settings::*member,
                                     const QString &what) {
        auto *box = new QCheckBox(text);
        box->setObjectName(QString::fromLatin1(name));
        card->body()->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, member, what](bool on) {
            Settings settings = m_settings;
            settings.*member = on;
            change(settings, what);
        });
        return box;
    };
    //: Settings to tick, and what was changed, after "Undo:"
    m_drafts = addBox(tr("Keep what I type until it is used, also across a crash"), "keepDrafts",
                      &Settings::keepDrafts, tr("keep what is typed"));
    m_layout = addBox(tr("Keep sizes and columns of the window"), "keepLayout",
                      &Settings::keepLayout, tr("keep sizes"));
    m_notify = addBox(tr("Tell me when a check ends while I look elsewhere"), "notify",
                      &Settings::notify, tr("notice at the end"));
    //: Button: forgets what was typed and not used
    auto *forget = new QPushButton(tr("Forget what was typed"));
    forget->setObjectName(u"forgetDrafts"_s);
    forget->setProperty("small", true);
    connect(forget, &QPushButton::clicked, this, &SettingsPage::forgetDraftsAsked);
    card->body()->addWidget(forget, 0, Qt::AlignLeading);
    return card;
}

} // namespace doorcheck
