// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include <QLabel>

namespace coachbook::ui {

/// Text in one of the type sizes and tones. Plain text always: what a person wrote is never read as HTML.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString &text = {}, theme::Type type = theme::Type::Body,
                   theme::Tone tone = theme::Tone::Text, QWidget *parent = nullptr);
    void setTone(theme::Tone tone);
    static Label *wrapped(const QString &text, theme::Type type = theme::Type::Body,
                          theme::Tone tone = theme::Tone::Text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();
    theme::Tone m_tone;
};

/// Heading of a group on a page.
class SectionTitle : public Label
{
    Q_OBJECT
public:
    explicit SectionTitle(const QString &text, QWidget *parent = nullptr);
};

/// One line that ends in "…" where it does not fit, and shows all of it as tool tip then.
class ElidedLabel : public Label
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, theme::Type type = theme::Type::Body,
                         theme::Tone tone = theme::Tone::Text, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isElided() const;
};

} // namespace coachbook::ui
