// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sessiontemplate.h"
#include <QListWidget>

namespace coachbook::ui {

/// The parts a sheet can have, those it has first and in their order: taken off and put on with Space, moved
/// with Alt and the arrows or by the mouse.
class SheetPartList : public QListWidget
{
    Q_OBJECT
public:
    explicit SheetPartList(QWidget *parent = nullptr);
    void show(const std::vector<SheetPart> &parts, SessionType type);
    std::vector<SheetPart> parts() const; ///< those that are on the sheet, in their order
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void add(SheetPart part, SessionType type, bool isOn);
    void move(int by);
};

} // namespace coachbook::ui
