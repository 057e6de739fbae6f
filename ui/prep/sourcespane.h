// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewstate/prepsheetsources.h"
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace coachbook::ui {

class Label;
class SectionTitle;

/// One thing to pull onto the sheet. Updated in place, so that the keys stay where they are.
class SourceRow : public QWidget
{
    Q_OBJECT
public:
    explicit SourceRow(QWidget *parent = nullptr);
    void show(const Source &source);
    const Source &source() const { return m_source; }
    QPushButton *button() const { return m_add; }

Q_SIGNALS:
    void added();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Source m_source;
    Label *m_title, *m_mark, *m_detail;
    QPushButton *m_add;
};

/// What the sheet can be filled from, each with a button that adds it.
class SourcesPane : public QWidget
{
    Q_OBJECT
public:
    explicit SourcesPane(QWidget *parent = nullptr);
    void show(const std::vector<SourceGroup> &groups);
    QString find() const;
    void focusFind();

Q_SIGNALS:
    void findChanged();
    void addFocus(const coachbook::SessionFocus &focus);
    /// A moment can stand behind a focus or make one; `button` is where to ask.
    void addMoment(const coachbook::ui::Source &source, QPushButton *button);
    void addCall(const coachbook::Evidence &call);
    void addQuestion(const QString &line);

private:
    struct Group
    {
        SectionTitle *title = nullptr;
        QVBoxLayout *column = nullptr;
        Label *nothing = nullptr;
        QPushButton *more = nullptr;
        std::vector<SourceRow *> rows;
        bool isWhole = false; ///< all rows are shown
    };
    Group makeGroup();
    void showGroup(std::size_t index);
    void add(const SourceRow &row);

    QLineEdit *m_find;
    QVBoxLayout *m_column;
    std::vector<Group> m_groups;
    std::vector<SourceGroup> m_state;
};

} // namespace coachbook::ui
