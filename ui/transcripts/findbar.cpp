// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcripts/findbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/label.h"
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

namespace coachbook::ui {

FindBar::FindBar(const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit),
      m_count(new Label({}, theme::Type::Secondary, theme::Tone::Muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    m_text->setPlaceholderText(placeholder);
    m_text->setAccessibleName(placeholder);
    addClearButton(m_text);
    m_text->setMinimumWidth(280);
    row->addWidget(m_text);
    m_before = button(QStringLiteral("go-up"), tr("The one before"), QKeySequence(tr("Shift+F3")), -1);
    m_next = button(QStringLiteral("go-down"), tr("The next one"), QKeySequence(tr("F3")), 1);
    row->addWidget(m_before);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addStretch();
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        Q_EMIT stepped(QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    });
}

QToolButton *FindBar::button(const QString &icon, const QString &text, const QKeySequence &keys, int by)
{
    auto *made = new QToolButton;
    made->setIcon(theme::icon(icon));
    made->setAccessibleName(text);
    made->setToolTip(
        theme::plainToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText))));
    made->setShortcut(keys);
    made->setAutoRaise(true);
    made->setEnabled(false);
    connect(made, &QToolButton::clicked, this, [this, by] { Q_EMIT stepped(by); });
    return made;
}

QString FindBar::text() const
{
    return m_text->text();
}

void FindBar::setText(const QString &text)
{
    m_text->setText(text);
}

void FindBar::showCount(int current, int all)
{
    m_before->setEnabled(all > 0);
    m_next->setEnabled(all > 0);
    m_count->setTone(all == 0 ? theme::Tone::Warn : theme::Tone::Muted);
    m_count->setText(m_text->text().trimmed().isEmpty() ? QString()
                     : all == 0                         ? tr("not in this transcript")
                     : current < 0                      ? tr("%n places", nullptr, all)
                                   : tr("%1 of %2", "3 of 12").arg(current + 1).arg(all));
}

void FindBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace coachbook::ui
