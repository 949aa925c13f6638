// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/host_list.h"

#include "core/report/plain_text.h"
#include "ui/theme/verdict_paint.h"
#include "ui/undo.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QUndoStack>

namespace doorcheck {

using namespace Qt::StringLiterals;

HostList::HostList(const QString &buttonText, const QString &hint, QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit), m_fault(plainLabel({}, 12, QFont::Normal, "fault"))
{
    m_field->setPlaceholderText(hint);
    m_field->setMaxLength(300);
    m_fault->hide();
    m_add = new QPushButton(themedIcon(u"ui/plus"_s), buttonText);
    m_add->setObjectName(u"addHost"_s);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_field, 1);
    line->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(m_fault);
    layout->addLayout(m_rows);

    connect(m_add, &QPushButton::clicked, this, &HostList::commit);
    connect(m_field, &QLineEdit::returnPressed, this, &HostList::commit);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        refuse({});
        Q_EMIT edited();
    });
}

void HostList::refuse(const QString &text)
{
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
    markFaulty(m_field, !text.isEmpty());
}

bool HostList::commit()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return true;
    const std::variant<HostTarget, InputRefusal> read = parseHostTarget(text);
    if (const auto *refusal = std::get_if<InputRefusal>(&read)) {
        refuse(refusal->text);
        return false;
    }
    const auto &host = std::get<HostTarget>(read);
    if (m_needsPort && host.port == 0) {
        //: What is wrong with a field: it holds a host alone
        refuse(tr("Name its port too, as in files.brightbakery.example:445."));
        return false;
    }
    if (!m_hosts.contains(host))
        m_hosts << host;
    m_field->clear();
    refuse({});
    rebuild();
    Q_EMIT edited();
    return true;
}

void HostList::setHosts(const QList<HostTarget> &hosts)
{
    m_hosts = hosts;
    rebuild();
    Q_EMIT edited();
}

void HostList::remove(int row)
{
    const QList<HostTarget> before = m_hosts;
    QList<HostTarget> after = m_hosts;
    after.removeAt(row);
    if (m_steps)
        m_steps->push(new Step(
            //: What was done, after "Undo:". %1 is a server
            tr("remove %1").arg(plainText(before[row].name, 60)),
            [this, after] { setHosts(after); }, [this, before] { setHosts(before); }));
    else
        setHosts(after);
    m_add->setFocus(); // the button that was pressed is gone, and a field would keep Ctrl+Z to itself
}

void HostList::rebuild()
{
    clearLayout(m_rows);
    for (int i = 0; i < m_hosts.size(); ++i) {
        const HostTarget &host = m_hosts[i];
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(2, 0, 0, 0);
        const QString shown = host.port == 0
                                   ? host.name
                                   : //: A server named by hand. %1 name or address, %2 its port
                                     tr("%1, port %2").arg(host.name).arg(host.port);
        layout->addWidget(plainLabel(shown), 1);
        //: Button: takes a server from the list
        auto *button = new QPushButton(tr("Remove"));
        button->setProperty("small", true);
        //: For a screen reader. %1 is a server, with its port where it has one
        button->setAccessibleName(tr("Remove %1").arg(shown));
        connect(button, &QPushButton::clicked, this, [this, i] { remove(i); });
        layout->addWidget(button);
        m_rows->addWidget(row);
    }
}

} // namespace doorcheck
