// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehead.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"
#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace coachbook::ui {
namespace {
constexpr int buttonsMost = 2; ///< further secondary actions are in the "More" menu
} // namespace

PageHead::PageHead(QAction *back, QWidget *parent)
    : QWidget(parent), m_back(new QToolButton), m_title(new ElidedLabel({}, theme::Type::PageTitle)),
      m_subtitle(new ElidedLabel({}, theme::Type::Body, theme::Tone::Muted)), m_secondary(new QHBoxLayout),
      m_more(new QPushButton), m_primary(new ActionButton(nullptr, ActionButton::Kind::Primary))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::margin, theme::group, theme::margin, theme::related + theme::small);
    row->setSpacing(theme::related);
    m_back->setDefaultAction(back);
    m_back->setAutoRaise(true);
    m_back->setAccessibleName(back->iconText());
    row->addWidget(m_back);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    row->addLayout(words, 1);
    m_secondary->setSpacing(theme::related);
    row->addLayout(m_secondary);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More actions of this page"));
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    row->addWidget(m_more);
    row->addWidget(m_primary);
}

void PageHead::show(Page &page)
{
    m_title->setText(page.title());
    m_title->setAccessibleName(page.title());
    m_subtitle->setText(page.subtitle());
    m_subtitle->setAccessibleName(page.subtitle());
    m_subtitle->setVisible(!page.subtitle().isEmpty());
    m_back->setVisible(m_back->defaultAction()->isEnabled());
    m_primary->setAction(page.primaryAction());
    fillSecondary(page.secondaryActions());
}

void PageHead::fillSecondary(const QList<QAction *> &actions)
{
    if (actions == m_shown)
        return;
    m_shown = actions;
    while (QLayoutItem *item = m_secondary->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_more->menu()->clear();
    for (int i = 0; i < actions.size(); ++i) {
        if (i < buttonsMost)
            m_secondary->addWidget(new ActionButton(actions[i], ActionButton::Kind::Plain));
        else
            m_more->menu()->addAction(actions[i]);
    }
    m_more->setVisible(actions.size() > buttonsMost);
}

} // namespace coachbook::ui
