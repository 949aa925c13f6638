// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/render_watch.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QProgressBar;
QT_END_NAMESPACE

namespace doorcheck {

// Makes and writes a file in a thread of its own; the window stays alive. What takes a moment shows
// nothing; what takes longer, how far it is, with a button that ends it. The file is there as a
// whole or not at all.
class WriteDialog : public QDialog
{
    Q_OBJECT

public:
    // Runs in the other thread: the bytes, or none when the watch ended it.
    using Make = std::function<QByteArray(const std::shared_ptr<RenderWatch> &)>;

    // Deletes itself when it is done.
    static WriteDialog *begin(const QString &path, Make make, QWidget *parent);
    ~WriteDialog() override;

    void reject() override; // ends it

Q_SIGNALS:
    void written(const QString &path);
    void failed(const QString &sentence);
    void stopped();

private:
    struct Outcome
    {
        bool isWritten = false;
        QString error;
    };
    WriteDialog(const QString &path, QWidget *parent);
    void start(Make make);
    void finish(const Outcome &outcome);

    QString m_path;
    QProgressBar *m_bar;
    QTimer m_look;
    std::shared_ptr<RenderWatch> m_watch = std::make_shared<RenderWatch>();
};

} // namespace doorcheck
