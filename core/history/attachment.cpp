// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/attachment.h"

#include "core/history/store_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024;
constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::Attachment)
};

std::optional<Attachment> refuse(QString *error, const QString &text)
{
    if (error)
        *error = text;
    return std::nullopt;
}

// Only what every system takes in a file's name.
QString harmless(const QString &name)
{
    QString kept;
    for (const QChar c : name.right(80))
        kept += c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' ? c : u'_';
    return kept;
}

} // namespace

QString attachmentFileName(const Attachment &attachment)
{
    return harmless(attachment.sha256) + u'-' + harmless(attachment.name);
}

std::optional<Attachment> keepAttachment(const QString &path, const QString &folder,
                                         QString *error)
{
    QFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFileInfo(path).isFile())
        //: %1 is a path
        return refuse(error, Words::tr("%1 is no file.").arg(shown));
    if (!file.open(QIODevice::ReadOnly))
        //: %1 is a file, %2 the system's reason
        return refuse(error, Words::tr("%1 cannot be read: %2").arg(shown, file.errorString()));
    if (file.size() > mostBytes)
        //: %1 is a file
        return refuse(error, Words::tr("%1 is larger than 64 MiB: attach the part that matters.")
                                 .arg(shown));
    const QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFile::NoError || bytes.size() > mostBytes)
        return refuse(error, Words::tr("%1 cannot be read: %2").arg(shown, file.errorString()));
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const Attachment attachment{QFileInfo(path).fileName(), QString::fromLatin1(sum.toHex()),
                                bytes.size()};
    if (!makeOwnerFolder(folder))
        //: %1 is a folder
        return refuse(error, Words::tr("The folder %1 cannot be made.")
                                 .arg(QDir::toNativeSeparators(folder)));
    QSaveFile copy(folder + u'/' + attachmentFileName(attachment));
    if (!copy.open(QIODevice::WriteOnly) || !copy.setPermissions(ownerFile) ||
        copy.write(bytes) != bytes.size() || !copy.commit())
        //: %1 is a file, %2 the system's reason
        return refuse(error, Words::tr("%1 cannot be written: %2")
                                 .arg(QDir::toNativeSeparators(copy.fileName()),
                                      copy.errorString()));
    return attachment;
}

} // namespace doorcheck
