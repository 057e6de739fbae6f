// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actionitem.h"
#include <QWidget>

namespace coachbook::ui {

class ActionForm;
struct PrepData;

/// One action item of a session, edited in place.
class ActionItemCard : public QWidget
{
    Q_OBJECT
public:
    ActionItemCard(int number, const PrepData &prep, QWidget *parent = nullptr);
    void show(const ActionItemDraft &draft);
    const ActionItemDraft &draft() const;

Q_SIGNALS:
    void typed();
    void removed();

private:
    const PrepData &m_data;
    ActionForm *m_form;
};

} // namespace coachbook::ui
