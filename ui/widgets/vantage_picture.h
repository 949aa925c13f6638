// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/place.h"

#include <QWidget>

namespace doorcheck {

// Where one stands: outside, before the door and the servers behind it, or inside with them.
class VantagePicture : public QWidget
{
    Q_OBJECT

public:
    explicit VantagePicture(QWidget *parent = nullptr);

    void setPlace(Place place);
    QSize sizeHint() const override { return {336, 80}; }
    QSize minimumSizeHint() const override { return {260, 80}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Place m_place = Place::Unknown;
};

} // namespace doorcheck
