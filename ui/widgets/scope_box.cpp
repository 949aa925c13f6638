// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scope_box.h"

#include "core/report/plain_text.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

QString placeText(const Finding &finding)
{
    QStringList parts{plainText(finding.target, 80)};
    if (!finding.address.isEmpty() && finding.address != finding.target)
        parts << plainText(finding.address, 60);
    if (finding.port)
        //: A server's port
        parts << ScopeBox::tr("port %1").arg(finding.port);
    return parts.join(u", "_s);
}

ScopeBox::ScopeBox(const QList<Finding> &findings, QWidget *parent) : QComboBox(parent)
{
    //: For a screen reader: a list of servers to choose from
    setAccessibleName(tr("Counts for"));
    //: Choice: a decision about every server that a question was put to
    addItem(tr("All servers of this question (%n)", nullptr, int(findings.size())));
    for (const Finding &finding : findings) {
        m_keys << finding.key();
        addItem(placeText(finding), finding.key());
    }
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    setVisible(findings.size() > 1);
}

QStringList ScopeBox::keys() const
{
    const QString one = currentData().toString();
    return one.isEmpty() ? m_keys : QStringList{one};
}

} // namespace doorcheck
