// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/momentstore.h"
#include <QDate>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace coachbook::ui {

/// What the library of moments is narrowed by: words, kind, agent, behaviour, since when.
class MomentFilters : public QWidget
{
    Q_OBJECT
public:
    explicit MomentFilters(QWidget *parent = nullptr);
    void fill(Db &db); ///< agents and behaviours; keeps what is chosen
    momentstore::Filter filter(QDate today) const;
    QString text() const;
    void setText(const QString &text);
    void focusText();

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_find;
    QComboBox *m_kind, *m_agent, *m_behaviour, *m_since;
};

} // namespace coachbook::ui
