// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/calibrationstore.h"
#include "ui/models/celltable.h"
#include "ui/shell/page.h"

class QStackedLayout;

namespace coachbook::ui {

class FrozenTable;

/// All rounds of calibration: open ones first, with who is still missing.
class CalibrationsPage : public Page
{
    Q_OBJECT
public:
    explicit CalibrationsPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Quality"); }
    QString subtitle() const override;
    QAction *primaryAction() override { return m_new; }
    QList<QAction *> secondaryActions() override { return {m_open}; }
    QString manualPage() const override { return QStringLiteral("calibration"); }
    void refresh() override;
    void takeFiles(const QStringList &paths) override; ///< packets
    bool needsRefresh(const Changes &changes) const override;

private:
    QWidget *makeContent();
    void makeNew();
    void openPacket();
    void openCurrent();
    void goToRound(std::optional<CalibrationId> round);
    CellRow rowOf(const calibrationstore::Listed &each) const;
    QString waitingText(const calibrationstore::Listed &each) const;

    std::vector<calibrationstore::Listed> m_rounds;
    CellTable *m_model;
    CellFilter *m_filter;
    FrozenTable *m_table;
    QStackedLayout *m_stack;
    QAction *m_new, *m_open;
};

} // namespace coachbook::ui
