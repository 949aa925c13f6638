// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QDialog;
QT_END_NAMESPACE

namespace doorcheck {

// Keeps what is typed into the named fields of a dialog until the dialog is accepted, also when it
// is closed before that or the program goes; and puts it back. To be called when the fields hold
// what they begin with. `what` tells dialogs of one client apart.
void rememberTyped(QDialog *dialog, const QString &client, const QString &what);

} // namespace doorcheck
