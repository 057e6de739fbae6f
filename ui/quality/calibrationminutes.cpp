// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/calibrationminutes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include <QPushButton>
#include <QVBoxLayout>

namespace coachbook::ui {

CalibrationMinutes::CalibrationMinutes(QWidget *parent)
    : QWidget(parent), m_text(new GrowingText(tr("Minutes"))),
      m_fill(new QPushButton(theme::icon(QStringLiteral("document-edit")), tr("&Fill In from Results")))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    column->setSpacing(theme::related);
    column->addWidget(Label::wrapped(tr("Printed with the results. Saved as you type."),
                                     theme::Type::Secondary, theme::Tone::Muted));
    auto *card = new Card;
    m_text->setPlaceholderText(
        tr("What was talked about, how each question is read from now on, who does what"));
    m_text->setFramed();
    m_text->setLinesAtLeast(14);
    card->setMaximumWidth(fontMetrics().averageCharWidth() * 120);
    card->column()->addWidget(m_text);
    card->column()->addWidget(m_fill, 0, Qt::AlignLeft);
    column->addWidget(card);
    column->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolled(content));
    setFocusProxy(m_text);
    connect(m_text, &GrowingText::typed, this, &CalibrationMinutes::typed);
    connect(m_text, &GrowingText::left, this, &CalibrationMinutes::left);
    connect(m_fill, &QPushButton::clicked, this, &CalibrationMinutes::fillWanted);
}

void CalibrationMinutes::show(const QString &minutes, bool canFill, bool readOnly)
{
    m_text->showText(minutes);
    m_text->setReadOnly(readOnly);
    m_fill->setVisible(!readOnly);
    m_fill->setEnabled(canFill);
    m_fill->setToolTip(canFill ? tr("Adds who took part, what does not agree and what was agreed")
                               : tr("When the results can be seen"));
}

QString CalibrationMinutes::text() const
{
    return m_text->text();
}

} // namespace coachbook::ui
