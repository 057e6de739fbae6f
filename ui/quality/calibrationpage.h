// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calibrationresults.h"
#include "core/domain/interaction.h"
#include "ui/shell/page.h"

class QStackedLayout;
class QStackedWidget;
class QTimer;

namespace coachbook::ui {

class CalibrationAgreement;
class CalibrationAnswers;
class CalibrationMinutes;
class CalibrationOverview;
class CalibrationTotals;
class PartBar;

/// One round of calibration: the round at a glance, the answers given here, and once they may be seen the
/// agreement, the totals and the minutes. The subject is the round's id.
class CalibrationPage : public Page
{
    Q_OBJECT
public:
    explicit CalibrationPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override;
    QString subtitle() const override;
    QAction *primaryAction() override;
    QList<QAction *> secondaryActions() override;
    QString manualPage() const override { return QStringLiteral("calibration"); }
    void setSubject(qint64 id) override;
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    void flush() override;
    bool canPrint() const override { return m_round.has_value(); }
    void print() override; ///< the minutes once there are results, else the blank form

private:
    enum Part { Overview, Answers, Agreement, Totals, Minutes };
    void makeActions();
    void connectParts();
    QWidget *makeContent();
    void showPart();
    void goToPart(Part part);
    void showAnswers();
    void showActions();
    void saveAnswers();
    void saveMinutes();
    void openItem(CalibrationItemId item);
    void typeIn(EvaluatorId evaluator);
    const CalibrationEvaluator *answering() const; ///< whose answers the form shows; null: nobody's
    std::vector<QStringList> facts() const;
    QStringList factsOf(const CalibrationItem &item, const std::optional<Interaction> &facts) const;
    bool isOwner() const;
    bool isOpen() const;

    void handIn();
    void takeBack();
    void save();
    void takeIn();
    void close();
    void makeNext();
    void endSeries();
    void change();
    void remove();
    void agree(const Disagreement &disagreement);
    void fillMinutes();
    void printForm();
    void saveForm();
    void printMinutes();
    void savePdf();
    void markSent();

    std::optional<CalibrationId> m_id;
    std::optional<CalibrationRound> m_round;
    std::optional<CalibrationResults> m_results;
    std::optional<EvaluatorId> m_typing; ///< whose printed form is typed in
    std::optional<CalibrationItemId> m_item;
    bool m_isFollowed = false, m_hasUnsaved = false, m_hasUnsavedMinutes = false;
    PartBar *m_bar;
    QStackedWidget *m_parts;
    CalibrationOverview *m_overview;
    CalibrationAnswers *m_answers;
    CalibrationAgreement *m_agreement;
    CalibrationTotals *m_totals;
    CalibrationMinutes *m_minutes;
    QWidget *m_hidden; ///< in place of results that may not be seen
    QStackedLayout *m_stack;
    QTimer *m_later;
    QAction *m_save, *m_reply, *m_takeIn, *m_handIn, *m_takeBack, *m_close, *m_next, *m_endSeries, *m_change,
        *m_remove, *m_form, *m_formPdf, *m_minutesPrint, *m_minutesPdf;
};

} // namespace coachbook::ui
