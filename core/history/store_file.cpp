// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/store_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerFolder = ownerFile | QFile::ExeOwner;
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QString say(const char *text)
{
    return QCoreApplication::translate("RunStore", text);
}

} // namespace

bool makeOwnerFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return true;
    const QString above = folder.dir().absolutePath();
    return makeOwnerFolder(above) && (QDir(above).mkdir(folder.fileName(), ownerFolder) ||
                                      QFileInfo(path).isDir()); // somebody else was quicker
}

QString prepareStoreFile(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    const QString folder = info.absoluteDir().absolutePath();
    if (!makeOwnerFolder(folder)) {
        //: %1 is a folder. --store is an option of the command line and stays as it is.
        const char *text = QT_TRANSLATE_NOOP(
            "RunStore", "The folder %1 for the history cannot be made: make it yourself, or "
                        "name another file with --store.");
        return say(text).arg(QDir::toNativeSeparators(folder));
    }
    if (info.isDir()) {
        //: %1 is a path. --store is an option of the command line and stays as it is.
        const char *text =
            QT_TRANSLATE_NOOP("RunStore", "%1 is a folder: name a file in it with --store.");
        return say(text).arg(shown);
    }
    QFile file(path);
    // ReadWrite makes the file when it is missing and leaves what is there alone.
    if (!file.open(QIODevice::ReadWrite, ownerFile)) {
        //: %1 is a file, %2 the system's reason. --store is an option and stays as it is.
        const char *text = QT_TRANSLATE_NOOP(
            "RunStore", "The history %1 cannot be written (%2): give yourself write permission "
                        "to the file and its folder, or name another file with --store.");
        return say(text).arg(shown, file.errorString());
    }
    file.close();
    // Where the file belongs to somebody else this fails, and who may read it is theirs to say.
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        if (QFile::permissions(path + suffix) & others)
            QFile::setPermissions(path + suffix, ownerFile);
    }
    return {};
}

} // namespace doorcheck
