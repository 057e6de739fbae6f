// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sessionlock.h"
#include "ui/prep/prepdata.h"
#include "ui/shell/page.h"
#include <QWidget>

class QVBoxLayout;

namespace coachbook::ui {

class SheetSection;

/// A session that is over, to read: what it was about, what was said and agreed. Nothing in it can be
/// changed.
class RecordView : public QWidget
{
    Q_OBJECT
public:
    explicit RecordView(QWidget *parent = nullptr);
    /// `lockedFrom`: the day from which on only addenda are taken.
    void show(const SessionDraft &session, const std::vector<ActionItem> &items,
              const std::vector<Addendum> &addenda, std::optional<QDate> lockedFrom, const PrepData &prep,
              QDate today);

Q_SIGNALS:
    void goTo(const coachbook::ui::Place &place);

private:
    void addNextOfGroup(const SessionDraft &session, const GroupData &group);
    void addFacts(const SessionDraft &session, const PrepData &prep, QDate today);
    void addFocus(const SessionDraft &session, QDate today);
    void addItems(const SessionDraft &session, const std::vector<ActionItem> &items, const PrepData &prep,
                  QDate today);
    void addLock(std::optional<QDate> lockedFrom, QDate today);
    void addHow(const SessionDraft &session, int talkSharePercent);
    void addAddenda(const std::vector<Addendum> &addenda, QDate today);
    void addOwnForm(const SessionDraft &session, const PrepData &prep);
    void addText(const QString &title, const QString &text, const QString &remark = {});
    SheetSection *add(const QString &title, QWidget *content);

    QVBoxLayout *m_column;
};

} // namespace coachbook::ui
