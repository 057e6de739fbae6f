// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/besidesplit.h"
#include "ui/theme/theme.h"
#include <QLayout>
#include <QResizeEvent>

namespace coachbook::ui {
namespace {

constexpr int oneColumnUnder = 1000;

} // namespace

BesideSplit::BesideSplit(QWidget *parent) : QSplitter(parent)
{
    setChildrenCollapsible(false);
}

void BesideSplit::setParts(QWidget *table, QLayout *tableLayout, QWidget *detail, QLayout *detailLayout,
                           const QList<int> &sizes)
{
    m_table = tableLayout;
    m_detail = detailLayout;
    addWidget(table);
    addWidget(detail);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setSizes(sizes);
}

void BesideSplit::resizeEvent(QResizeEvent *event)
{
    const bool isTall = width() < oneColumnUnder;
    setOrientation(isTall ? Qt::Vertical : Qt::Horizontal);
    if (m_table && m_detail) {
        m_table->setContentsMargins(theme::margin, 0, isTall ? theme::margin : theme::related,
                                    isTall ? 0 : theme::margin);
        m_detail->setContentsMargins(isTall ? theme::margin : theme::related, 0, theme::margin,
                                     theme::margin);
    }
    QSplitter::resizeEvent(event);
}

} // namespace coachbook::ui
