// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace doorcheck {

// A surface with a title, a remark beside it, room for a control at the end of the title's row, and
// a body below.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title, const QString &beside = {}, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    QLabel *beside() const { return m_beside; }
    void setTitle(const QString &title);
    // The control that the title is the name of.
    void setBuddy(QWidget *widget);
    void addToHead(QWidget *widget);
    // A hairline between the title's row and the body.
    void rule();

private:
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    QLabel *m_title;
    QLabel *m_beside;
};

// A thin line across.
QFrame *hairline();
// A button that looks like a link, for what leads somewhere else.
QPushButton *linkButton(const QString &text);

} // namespace doorcheck
