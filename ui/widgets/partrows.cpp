// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/partrows.h"
#include "ui/widgets/label.h"
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace coachbook::ui {

PartRows::PartRows(const QString &name, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setAccessibleName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::related + theme::small);
}

void PartRows::setRows(const std::vector<PartRow> &rows, const QString &nothing)
{
    if (m_filled && rows == m_rows && nothing == m_nothing) // the focus stays where it is
        return;
    m_filled = true;
    m_rows = rows;
    m_nothing = nothing;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be what led here
        delete item;
    }
    for (std::size_t place = 0; place < rows.size(); ++place)
        m_column->addWidget(makeRow(static_cast<int>(place), rows[place]));
    if (rows.empty() && !nothing.isEmpty())
        m_column->addWidget(Label::wrapped(nothing, theme::Type::Body, theme::Tone::Muted));
}

QWidget *PartRows::makeRow(int place, const PartRow &row)
{
    auto *whole = new QWidget;
    auto *grid = new QGridLayout(whole);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::related);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(Label::wrapped(row.text), 0, 0);
    int line = 1;
    for (const QString &detail : row.details) {
        if (!detail.isEmpty())
            grid->addWidget(Label::wrapped(detail, theme::Type::Secondary, theme::Tone::Muted), line++, 0);
    }
    if (!row.badge.word.isEmpty())
        grid->addWidget(new StateBadge(row.badge), 0, 1, Qt::AlignTop);
    if (!row.buttons.empty())
        grid->addLayout(makeButtons(place, row), 0, 2, 2, 1, Qt::AlignTop);
    return whole;
}

QHBoxLayout *PartRows::makeButtons(int place, const PartRow &row)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::related);
    for (const PartRow::Button &each : row.buttons) {
        auto *button = new QPushButton(each.text);
        button->setAccessibleName(tr("%1 “%2”", "button and what it is about").arg(each.text, row.text));
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, place, key = each.key] { Q_EMIT clicked(place, key); });
    }
    return buttons;
}

} // namespace coachbook::ui
