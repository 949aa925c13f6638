// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace doorcheck {

// Each sentence ends with the mend; QSaveFile's own text says what the system answered.
static QString reasonFor(const QString &path, const QString &systemText)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (info.isDir())
        //: %1 is a path
        return QCoreApplication::translate("doorcheck::WriteFile",
                                           "Cannot write %1: it is a folder. Name a file in it.")
                .arg(shown);
    if (!info.absoluteDir().exists())
        //: %1 is a path, %2 its folder
        return QCoreApplication::translate("doorcheck::WriteFile",
                                           "Cannot write %1: the folder %2 does not exist. Make "
                                           "it, or choose another.")
                .arg(shown, QDir::toNativeSeparators(info.absolutePath()));
    //: %1 is a path, %2 the system's own words, such as "Permission denied"
    return QCoreApplication::translate("doorcheck::WriteFile",
                                       "Cannot write %1: %2. Choose another place, or free this "
                                       "one; nothing was changed.")
            .arg(shown, systemText);
}

bool fillAtomically(const QString &path, const Fill &fill, QString *error)
{
    QSaveFile file(path);
    const Sink sink = [&file](const QByteArray &piece) {
        return file.write(piece) == piece.size();
    };
    const bool written = file.open(QIODevice::WriteOnly) && fill(sink) && file.commit();
    if (!written && error)
        *error = reasonFor(path, file.errorString());
    return written;
}

bool writeAtomically(const QString &path, const QByteArray &bytes, QString *error)
{
    return fillAtomically(path, [&](const Sink &sink) { return sink(bytes); }, error);
}

} // namespace doorcheck
