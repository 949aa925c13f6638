// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QDateEdit;
QT_END_NAMESPACE

namespace doorcheck {

// The outline of a field that holds something that cannot be read.
void markFaulty(QLineEdit *field, bool faulty);

// A day to choose: named also inside, with a calendar, written as days are everywhere.
void setUpDate(QDateEdit *field, const QString &name);

// A named field with room for what is wrong with it below.
class TextField : public QWidget
{
    Q_OBJECT

public:
    TextField(const QString &name, const QString &hint, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    QString text() const { return m_edit->text().trimmed(); }
    void setText(const QString &text)
    {
        m_edit->setText(text);
        m_edit->setCursorPosition(0); // the beginning of a long text is what tells it apart
    }
    // Says it below the field; an empty text takes it away. So does the next key.
    void refuse(const QString &fault);

private:
    QLineEdit *m_edit;
    QLabel *m_fault;
};

} // namespace doorcheck
