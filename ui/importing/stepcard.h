// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QPushButton;

namespace coachbook::ui {

class ElidedLabel;
class Label;
class StateBadge;

/// One of the four steps: a title, a tick or what is still to do, a line that sums it up, and a body that
/// folds.
class StepCard : public Card
{
    Q_OBJECT
public:
    enum class State { Done, ToDo, Wrong };
    StepCard(int number, const QString &title, QWidget *parent = nullptr);
    void setState(State state, const QString &summary);
    void setBody(QWidget *body); ///< takes it; the one before goes away
    void setOpen(bool open);
    bool isOpen() const { return m_isOpen; }
    void setFoldable(bool foldable);

private:
    QString m_title;
    StateBadge *m_badge;
    ElidedLabel *m_summary;
    QPushButton *m_fold;
    bool m_isOpen = false;
    QWidget *m_body = nullptr;
};

} // namespace coachbook::ui
