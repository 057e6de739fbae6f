// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/badge.h"
#include <QWidget>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace coachbook::ui {

/// One entry of a document's part: words, a state, lines below, and what can be done with it.
struct PartRow
{
    struct Button
    {
        QString key, text;
        bool operator==(const Button &) const = default;
    };
    QString text;
    Badge badge;
    QStringList details;
    std::vector<Button> buttons;
    bool operator==(const PartRow &) const = default;
};

/// The entries of a part in a column. Each line of text wraps; the state and the buttons stand at the right.
class PartRows : public QWidget
{
    Q_OBJECT
public:
    explicit PartRows(const QString &name, QWidget *parent = nullptr);      ///< `name` for screen readers
    void setRows(const std::vector<PartRow> &rows, const QString &nothing); ///< keeps the focus when the same

Q_SIGNALS:
    void clicked(int row, const QString &key);

private:
    QWidget *makeRow(int place, const PartRow &row);
    QHBoxLayout *makeButtons(int place, const PartRow &row);
    std::vector<PartRow> m_rows;
    QString m_nothing;
    QVBoxLayout *m_column;
    bool m_filled = false;
};

} // namespace coachbook::ui
