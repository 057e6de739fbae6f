// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogframe.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace coachbook::ui {

DialogFrame addDialogButtons(QDialog &dialog, QBoxLayout *column, const QString &okText)
{
    DialogFrame frame;
    frame.buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    frame.ok = frame.buttons->addButton(okText, QDialogButtonBox::AcceptRole);
    frame.ok->setObjectName(QStringLiteral("ok"));
    theme::setPrimary(frame.ok);
    column->addWidget(frame.buttons);
    // Only now: a button outside the dialog does not become its default, and Enter would press Cancel.
    frame.ok->setDefault(true);
    QObject::connect(frame.buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(frame.buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return frame;
}

DialogFrame frameDialog(QDialog &dialog, const QString &title, const QString &text, QWidget *fields,
                        const QString &okText)
{
    dialog.setWindowTitle(title);
    dialog.setMinimumWidth(480);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(theme::margin, theme::group, theme::margin, theme::group);
    column->setSpacing(theme::related + theme::small);
    auto *heading = new SectionTitle(title);
    heading->setWordWrap(true);
    column->addWidget(heading);
    if (!text.isEmpty())
        column->addWidget(Label::wrapped(text, theme::Type::Body, theme::Tone::Muted));
    column->addWidget(fields);
    column->addStretch(1); // what is left over stays together, below
    return addDialogButtons(dialog, column, okText);
}

QDateEdit *makeDayEdit(QDate day, const QString &name)
{
    auto *edit = new QDateEdit(day);
    edit->setCalendarPopup(true);
    const QString format = QLocale::system().dateFormat(QLocale::ShortFormat);
    edit->setDisplayFormat(format.contains(QLatin1String("yyyy")) ? format : QStringLiteral("d MMM yyyy"));
    edit->setDateRange(QDate(1990, 1, 1), QDate(2999, 12, 31));
    edit->setAccessibleName(name);
    return edit;
}

QWidget *atLeft(QWidget *field)
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field);
    row->addStretch();
    whole->setFocusProxy(field);
    whole->setAccessibleName(field->accessibleName());
    return whole;
}

} // namespace coachbook::ui
