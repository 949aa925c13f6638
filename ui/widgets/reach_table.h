// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace doorcheck {

class ReachModel;

// The matrix of what a stranger reaches through a proxy.
class ReachTable : public QTableView
{
    Q_OBJECT

public:
    explicit ReachTable(ReachModel *model, QWidget *parent = nullptr);

    void fit(); // after the model has changed
};

} // namespace doorcheck
