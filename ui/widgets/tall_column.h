// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace doorcheck {

// What a scroll area holds when it is rows of wrapped text: as high as they need at the width there
// is. A scroll area goes by the height that suits the widest form, and would cut their lines.
class TallColumn : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void grow();
};

} // namespace doorcheck
