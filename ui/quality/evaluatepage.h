// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/moment.h"
#include "core/domain/reply.h"
#include "core/domain/transcript.h"
#include "ui/printing/paper.h"
#include "ui/quality/evaluationhistory.h"
#include "ui/shell/page.h"

class QSplitter;
class QStackedLayout;
class QTimer;

namespace coachbook::ui {

class ConversationPane;
class EvaluationForm;
class Label;

/// One evaluation: left the conversation, right the scorecard as a form. A draft is filled in and released;
/// what was released is read, replied to, or corrected by a new version. The subject is the evaluation's id.
class EvaluatePage : public Page
{
    Q_OBJECT
public:
    explicit EvaluatePage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override;
    QString subtitle() const override;
    QAction *primaryAction() override;
    QList<QAction *> secondaryActions() override;
    QString manualPage() const override { return QStringLiteral("evaluating"); }
    void setSubject(qint64 id) override;
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    void flush() override;
    bool canPrint() const override { return m_evaluation.has_value(); }
    void print() override;
    std::optional<AgentId> agentAtHand() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    void makeActions();
    void connectForm();
    void showEvaluation();
    void enableActions();
    void changePart();
    void focusFirst();
    void showState();
    void save();
    void typed();
    void markMoment(std::optional<QuestionId> question);
    void openMoment(MomentId id);
    void writeMoment(const MomentDraft &draft, std::optional<MomentId> id);
    void release();
    void discard();
    void correct();
    void seeBefore();
    void seeAfter();
    void recordReply();
    void decide();
    void savePdf();
    void linkRecording();
    void copyRecording();
    void unlinkRecording();
    void setRecording(const QString &path, const QString &said);
    paper::EvaluationInput paperInput() const;
    bool isDraft() const;
    bool canChange() const;

    std::optional<EvaluationId> m_id;
    std::optional<Evaluation> m_evaluation;
    Scorecard m_card;
    EvaluationHistory m_history;
    std::vector<Moment> m_moments;
    QString m_agent;
    QString m_recording; ///< path; empty: none is linked
    QStringList m_facts; ///< of the interaction
    bool m_hasUnsaved = false, m_isFresh = false;
    ConversationPane *m_conversation;
    EvaluationForm *m_form;
    Label *m_state;
    QSplitter *m_parts;
    QStackedLayout *m_stack;
    QTimer *m_later;
    QAction *m_release, *m_discard, *m_correct, *m_record, *m_decide, *m_pdf, *m_link, *m_copy, *m_unlink,
        *m_before, *m_after;
};

} // namespace coachbook::ui
