// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/mail_header.h"

#include "core/protocol/smtp_reply.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr qsizetype mostBytes = 512 * 1024;
constexpr qsizetype mostFields = 1000;
constexpr qsizetype mostValue = 16 * 1024;
constexpr qsizetype mostHops = 100;
constexpr qsizetype mostHopText = 1000; // RFC 5321 has 1,000 octets for a line, and lines are folded

// The length of the name where a line begins a field, else 0 (RFC 5322 3.6.8).
qsizetype nameLength(QByteArrayView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == ':')
            return i;
        if (line[i] <= ' ' || static_cast<uchar>(line[i]) >= 0x7f)
            return 0;
    }
    return 0;
}

void continueField(MailHeader *header, QByteArrayView line)
{
    if (header->fields.isEmpty())
        return;
    QByteArray &value = header->fields.last().value;
    const QByteArrayView more = line.trimmed();
    if (value.size() + more.size() < mostValue)
        value += (value.isEmpty() ? "" : " ") + more.toByteArray();
}

// "Tue, 24 Nov 2026 12:14:52 +0000 (UTC)": the comment is not part of what Qt reads.
QDateTime dateIn(const QByteArray &value)
{
    const qsizetype semicolon = value.lastIndexOf(';');
    if (semicolon < 0)
        return {};
    QString text = QString::fromLatin1(value.mid(semicolon + 1)).simplified();
    static const QRegularExpression comment(u"\\s*\\([^()]*\\)"_s);
    text.remove(comment);
    return QDateTime::fromString(text, Qt::RFC2822Date);
}

} // namespace

QByteArray MailHeader::value(QByteArrayView name) const
{
    const auto it = std::ranges::find_if(fields, [&](const Field &field) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == fields.end() ? QByteArray() : it->value;
}

MailHeader readMailHeader(QByteArrayView message)
{
    MailHeader header;
    QByteArrayView rest = message.first(std::min(message.size(), mostBytes));
    if (rest.startsWith("\xef\xbb\xbf")) // a file that an editor saved
        rest = rest.sliced(3);
    bool begun = false;
    while (!rest.isEmpty() && header.fields.size() < mostFields) {
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        while (line.endsWith('\r'))
            line.chop(1);
        if (line.trimmed().isEmpty()) {
            if (begun)
                break;
            continue;
        }
        const bool mbox = !begun && line.startsWith("From ");
        begun = true;
        if (mbox)
            continue;
        const qsizetype length = nameLength(line);
        if (length == 0)
            continueField(&header, line);
        else
            header.fields.append({line.first(length).toByteArray(),
                                  line.sliced(length + 1).trimmed().toByteArray().left(mostValue)});
    }
    return header;
}

ReceivedHop readReceived(const QByteArray &value)
{
    ReceivedHop hop;
    hop.at = dateIn(value);
    hop.text = visibleText(value.simplified(), mostHopText);
    const QString said = hop.text.section(u';', 0, 0);
    static const QRegularExpression by(u"(?:^|\\s)by\\s+(\\S+)"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = by.match(said);
    hop.by = match.captured(1);
    const QString before = match.hasMatch() ? said.first(match.capturedStart()) : said;
    if (before.startsWith("from "_L1, Qt::CaseInsensitive))
        hop.from = before.mid(5).trimmed();
    return hop;
}

QList<ReceivedHop> receivedPath(const MailHeader &header)
{
    QList<ReceivedHop> path;
    for (const MailHeader::Field &field : header.fields) {
        if (field.name.compare("Received", Qt::CaseInsensitive) == 0 && path.size() < mostHops)
            path.prepend(readReceived(field.value));
    }
    return path;
}

bool carriesMark(const MailHeader &header, QByteArrayView token)
{
    // A report that a server makes up may take over fields of the message it is about.
    const QByteArray type = header.value("Content-Type").toLower();
    if (token.isEmpty() || type.startsWith("multipart/report"))
        return false;
    return header.value(markField) == token;
}

QString newMark()
{
    return u"dc-"_s + QString::number(QRandomGenerator::system()->generate64(), 16);
}

} // namespace doorcheck
