// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include <QAbstractButton>
#include <QGridLayout>
#include <QLabel>

namespace coachbook::ui {
namespace {

/// What the keyboard goes to: of a field that is made of several the first, as the field itself takes no
/// focus.
QWidget *firstToFocus(QWidget *field)
{
    if (field->focusPolicy() != Qt::NoFocus)
        return field;
    for (QWidget *part : field->findChildren<QWidget *>()) {
        if ((part->focusPolicy() & Qt::TabFocus) && !part->isHidden())
            return part;
    }
    return field;
}

} // namespace

Form::Form(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::group);
    m_grid->setVerticalSpacing(theme::related);
    m_grid->setColumnStretch(1, 1);
}

void Form::addRow(const QString &label, QWidget *field, const QString &hint)
{
    const int row = m_grid->rowCount();
    auto *name = new QLabel(label); // auto text would read "&" as an access key only together with a buddy
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(firstToFocus(field));
    name->setMinimumHeight(30);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    const auto *button = qobject_cast<QAbstractButton *>(field); // is named by its own text
    if (field->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
    m_grid->addWidget(field, row, 1);
    if (!hint.isEmpty()) {
        m_grid->addWidget(Label::wrapped(hint, theme::Type::Secondary, theme::Tone::Muted), row + 1, 1);
        field->setAccessibleDescription(hint);
    }
    Label *problem = Label::wrapped({}, theme::Type::Secondary, theme::Tone::Bad);
    problem->hide();
    m_grid->addWidget(problem, row + 2, 1);
    m_problems.insert(field, problem);
}

void Form::addSection(const QString &title)
{
    const int row = m_grid->rowCount();
    if (row > 1)
        m_grid->setRowMinimumHeight(row, theme::related);
    m_grid->addWidget(new SectionTitle(title), row + 1, 0, 1, 2);
}

void Form::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void Form::setProblem(QWidget *field, const QString &problem)
{
    Label *label = m_problems.value(field);
    if (!label)
        return;
    label->setText(problem);
    label->setAccessibleName(problem);
    label->setVisible(!problem.isEmpty());
}

} // namespace coachbook::ui
