// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace coachbook::ui {

/// Text of a document that is edited in place: as tall as its words, and framed only while the pointer or the
/// keyboard is in it, or while it is empty. Plain text; Tab goes on to the next field.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit GrowingText(const QString &name, QWidget *parent = nullptr); ///< `name` for screen readers
    void showText(const QString &text); ///< keeps the cursor when nothing changed; does not tell
    void setLinesAtLeast(int lines);    ///< room to write in while there is little
    void setLinesAtMost(int lines);     ///< more scroll in it
    void setFramed();                   ///< always, as a field among other fields
    QString text() const { return toPlainText().trimmed(); }

Q_SIGNALS:
    void typed();
    void left(); ///< the focus went elsewhere: a moment to write what was typed

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void keepCursorInView();
    bool m_isFramed = false;
    int m_linesAtLeast = 1, m_linesAtMost = 0; ///< 0: any number
};

} // namespace coachbook::ui
