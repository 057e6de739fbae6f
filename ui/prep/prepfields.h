// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/badge.h"
#include <QTime>
#include <QWidget>
#include <optional>

class QAbstractButton;
class QDateEdit;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;

/// Small parts the session sheet is made of.
namespace coachbook::ui {

class Label;

/// A time that may be absent: a button sets one that makes sense, afterwards it is edited or taken away.
class TimeField : public QWidget
{
    Q_OBJECT
public:
    explicit TimeField(const QString &name, QWidget *parent = nullptr);
    void setTime(std::optional<QTime> time); ///< does not tell
    std::optional<QTime> time() const { return m_time; }

Q_SIGNALS:
    void timeChanged();

private:
    void take(std::optional<QTime> time);
    void showTime();
    QTimeEdit *m_edit;
    QPushButton *m_set, *m_clear;
    std::optional<QTime> m_time;
};

/// A part of the sheet: a heading with a remark at its right, and what belongs under it. A line parts it from
/// the one above.
class SheetSection : public QWidget
{
    Q_OBJECT
public:
    explicit SheetSection(const QString &title, QWidget *parent = nullptr);
    void setFirst(); ///< nothing is above it: no line
    void setRemark(const QString &remark, theme::Tone tone = theme::Tone::Muted);
    QHBoxLayout *head() const { return m_head; } ///< for a button right of the heading
    QVBoxLayout *body() const { return m_body; }

private:
    QWidget *m_line;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    Label *m_remark;
};

/// A remark with a shape before it, so that colour never says it alone; hidden while it says nothing.
class FlagLine : public QWidget
{
    Q_OBJECT
public:
    explicit FlagLine(QWidget *parent = nullptr);
    void say(const Badge &flag); ///< an empty word hides it
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge m_flag;
    Label *m_text;
};

QDateEdit *
makeDateEdit(const QString &name); ///< a date that is always there: "Thu 26 Nov 2026", with a calendar
/// The field under its name; "&" in the name is its access key.
QWidget *underName(const QString &name, QWidget *field);
void showText(QLineEdit *field,
              const QString &text); ///< keeps the cursor when nothing changed; does not tell
QPushButton *flatButton(const QString &text, const QString &accessibleName = {});
/// A small cross that removes one line of a list.
QAbstractButton *removeCross(const QString &accessibleName);
/// Takes everything out of a layout; widgets are deleted when the event that asked for it is over.
void clearLayout(QLayout *layout);
/// Gives the keyboard to `widget` and scrolls the page to it.
void leadTo(QWidget *widget);
/// One text above another, the first as a small heading.
QWidget *noted(const QString &title, const QString &text);

} // namespace coachbook::ui
