// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scope_box.h"

#include "core/report/report_model.h"

namespace doorcheck {

ScopeBox::ScopeBox(const QList<Finding> &findings, QWidget *parent) : QComboBox(parent)
{
    //: For a screen reader: a list of servers to choose from
    setAccessibleName(tr("Counts for"));
    //: Choice: a decision about every server that a question was put to, %n in all
    addItem(tr("All servers of this question (%n)", nullptr, int(findings.size())));
    for (const Finding &finding : findings) {
        m_keys << finding.key();
        addItem(whereOf(finding), finding.key());
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
