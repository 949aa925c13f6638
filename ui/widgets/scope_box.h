// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_document.h"

#include <QComboBox>

namespace doorcheck {

// Which of a question's servers a decision is about: all of them, or one.
class ScopeBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ScopeBox(const QList<Finding> &findings, QWidget *parent = nullptr);

    QStringList keys() const; // of the findings that are chosen

private:
    QStringList m_keys;
};

} // namespace doorcheck
