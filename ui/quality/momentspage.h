// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/momentstore.h"
#include "core/storage/searchstore.h"
#include "ui/models/celltable.h"
#include "ui/shell/page.h"

class QStackedLayout;

namespace coachbook::ui {

class FrozenTable;
class Label;
class MomentFilters;
class PlayerBar;

/// The library of moments: found by words, kind, agent and behaviour; read whole beside the list. The subject
/// is a moment's id.
class MomentsPage : public Page
{
    Q_OBJECT
public:
    explicit MomentsPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Quality"); }
    QString subtitle() const override;
    QList<QAction *> secondaryActions() override
    {
        return {m_open, m_clip, m_edit, m_copy, m_toGroup, m_toSession};
    }
    QString manualPage() const override { return QStringLiteral("moments"); }
    void setSubject(qint64 id) override;
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    void focusFind() override;
    void lookFor(const QString &text) override;
    std::optional<AgentId> agentAtHand() const override;

private:
    QWidget *makeContent();
    QWidget *makeDetail();
    void makeActions();
    void look();
    void lookInTranscripts(const momentstore::Filter &filter);
    CellRow rowOf(const momentstore::Found &found) const;
    CellRow rowOf(const SearchHit &said) const;
    const SearchHit *currentSaid() const;
    void showCurrent();
    void openCurrent();
    void editCurrent();
    void copyCurrent();
    void exportCurrent();
    void addToGroup();
    void addToNext();
    void showRecording();
    const momentstore::Found *current() const;

    std::vector<momentstore::Found> m_found;
    std::vector<SearchHit> m_said; ///< in transcripts, below the moments; nobody has marked it
    std::optional<qint64> m_wanted;
    CellTable *m_model;
    FrozenTable *m_table;
    MomentFilters *m_filters;
    Label *m_head, *m_quote, *m_note, *m_from;
    QStackedLayout *m_stack;
    QAction *m_open, *m_clip, *m_edit, *m_copy, *m_toGroup, *m_toSession;
    PlayerBar *m_player;
    QString m_recording; ///< of the moment shown
    bool m_hasAny = false;
};

} // namespace coachbook::ui
