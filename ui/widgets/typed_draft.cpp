// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed_draft.h"

#include "ui/answer_draft.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr int mostLetters = 64 * 1024; // of a message: its head comes first

// Fields with a name of ours; those that Qt makes inside others are called qt_...
template <typename Field>
static QList<Field *> fieldsOf(const QDialog *dialog)
{
    QList<Field *> fields = dialog->findChildren<Field *>();
    fields.removeIf([](const Field *field) {
        return field->objectName().isEmpty() || field->objectName().startsWith("qt_"_L1);
    });
    return fields;
}

static QJsonObject typedInto(const QDialog *dialog)
{
    QJsonObject typed;
    for (const QLineEdit *field : fieldsOf<QLineEdit>(dialog))
        typed[field->objectName()] = field->text();
    for (const QPlainTextEdit *field : fieldsOf<QPlainTextEdit>(dialog))
        typed[field->objectName()] = field->toPlainText().left(mostLetters);
    for (const QDateEdit *field : fieldsOf<QDateEdit>(dialog))
        typed[field->objectName()] = field->date().toString(Qt::ISODate);
    for (const QCheckBox *field : fieldsOf<QCheckBox>(dialog))
        typed[field->objectName()] = field->isChecked();
    for (const QComboBox *field : fieldsOf<QComboBox>(dialog))
        typed[field->objectName()] = QJsonValue::fromVariant(field->currentData());
    return typed;
}

static void putBack(const QDialog *dialog, const QJsonObject &typed)
{
    for (QLineEdit *field : fieldsOf<QLineEdit>(dialog))
        field->setText(typed[field->objectName()].toString());
    for (QPlainTextEdit *field : fieldsOf<QPlainTextEdit>(dialog))
        field->setPlainText(typed[field->objectName()].toString());
    for (QDateEdit *field : fieldsOf<QDateEdit>(dialog)) {
        const QDate date = QDate::fromString(typed[field->objectName()].toString(), Qt::ISODate);
        if (date.isValid()) // one that has passed meanwhile becomes the first day that can be
            field->setDate(date);
    }
    for (QCheckBox *field : fieldsOf<QCheckBox>(dialog))
        field->setChecked(typed[field->objectName()].toBool());
    for (QComboBox *field : fieldsOf<QComboBox>(dialog)) {
        const QVariant chosen = typed[field->objectName()].toVariant();
        const int index = chosen.isValid() ? field->findData(chosen) : -1;
        if (index >= 0)
            field->setCurrentIndex(index);
    }
}

void rememberTyped(QDialog *dialog, const QString &client, const QString &what)
{
    if (const QJsonObject typed = readTyped(client, what); !typed.isEmpty())
        putBack(dialog, typed);
    const auto keep = [dialog, client, what] { keepTyped(client, what, typedInto(dialog)); };
    for (QLineEdit *field : fieldsOf<QLineEdit>(dialog))
        QObject::connect(field, &QLineEdit::textChanged, dialog, keep);
    for (QPlainTextEdit *field : fieldsOf<QPlainTextEdit>(dialog))
        QObject::connect(field, &QPlainTextEdit::textChanged, dialog, keep);
    for (QDateEdit *field : fieldsOf<QDateEdit>(dialog))
        QObject::connect(field, &QDateEdit::dateChanged, dialog, keep);
    for (QCheckBox *field : fieldsOf<QCheckBox>(dialog))
        QObject::connect(field, &QCheckBox::toggled, dialog, keep);
    for (QComboBox *field : fieldsOf<QComboBox>(dialog))
        QObject::connect(field, &QComboBox::currentIndexChanged, dialog, keep);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [client, what] { forgetDraft(client, what); });
}

} // namespace doorcheck
