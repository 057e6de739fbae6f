// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace coachbook::ui {

class Label;

/// Labelled fields, one a row, with a hint under a field and a place that says what is wrong with it.
class Form : public QWidget
{
    Q_OBJECT
public:
    explicit Form(QWidget *parent = nullptr);
    /// `label` becomes the field's accessible name when it has none; "&" gives the access key.
    void addRow(const QString &label, QWidget *field, const QString &hint = {});
    void addSection(const QString &title);
    void addWide(QWidget *widget);                           ///< across both columns
    void setProblem(QWidget *field, const QString &problem); ///< empty: nothing wrong

private:
    QGridLayout *m_grid;
    QHash<QWidget *, Label *> m_problems;
};

} // namespace coachbook::ui
