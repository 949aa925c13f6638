// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace doorcheck {

// Finds in what stands below it. Out of sight until it is wanted (Ctrl+F); Esc empties it, puts it
// away and gives the focus back.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    // `list` takes the focus with the arrow keys, and when the field goes.
    FilterField(const QString &name, QWidget *list, QWidget *parent = nullptr);

    void begin();
    void end();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget *m_list;
};

} // namespace doorcheck
