// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include "ui/settings.h"

#include <QDialog>
#include <QHeaderView>
#include <QSettings>
#include <QTimer>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr int pauseMs = 400; // until a drag has come to rest

bool rememberColumns(QHeaderView *header, const QString &name)
{
    const QString key = u"columns/"_s + name;
    const bool known =
        readSettings().keepLayout && header->restoreState(QSettings().value(key).toByteArray());
    auto *rest = new QTimer(header);
    rest->setSingleShot(true);
    rest->setInterval(pauseMs);
    QObject::connect(rest, &QTimer::timeout, header, [header, key] {
        if (readSettings().keepLayout)
            QSettings().setValue(key, header->saveState());
    });
    QObject::connect(header, &QHeaderView::sectionResized, rest, [rest] { rest->start(); });
    return known;
}

void rememberSize(QDialog *dialog, const QString &name)
{
    const QString key = u"sizes/"_s + name;
    const QSize kept = QSettings().value(key).toSize();
    if (readSettings().keepLayout && kept.isValid())
        dialog->resize(kept);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, key] {
        if (readSettings().keepLayout)
            QSettings().setValue(key, dialog->size());
    });
}

} // namespace doorcheck
