// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a round, and on paper.
#include "core/storage/calibrationstore.h"
#include "ui/plan/planpaper.h"
#include "ui/printing/calibrationpaper.h"
#include "ui/printing/printjobs.h"
#include "ui/quality/agreeddialog.h"
#include "ui/quality/agreementwords.h"
#include "ui/quality/calibrationminutes.h"
#include "ui/quality/calibrationpackets.h"
#include "ui/quality/calibrationpage.h"
#include "ui/quality/calibrationplans.h"
#include "ui/quality/calibrationwords.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include "ui/theme/theme.h"
#include <QAction>

namespace coachbook::ui {
namespace {

paper::CalibrationPaper paperOf(const BookController &controller, const CalibrationRound &round,
                                const std::optional<CalibrationResults> &results,
                                const std::vector<QStringList> &facts)
{
    paper::CalibrationPaper paper;
    paper.round = round;
    paper.results = results;
    for (const QStringList &each : facts)
        paper.facts.push_back(each.join(QStringLiteral(" · ")));
    paper.teamName = controller.settings().teamName;
    paper.today = controller.today();
    return paper;
}

QString openText(int questions)
{
    return questions == 1 ? CalibrationPage::tr("One question has no answer yet. Answer it, or say N/A.")
                          : CalibrationPage::tr("%1 questions have no answer yet. Answer them, or say N/A.")
                                .arg(questions);
}

} // namespace

void CalibrationPage::makeActions()
{
    const std::tuple<QAction **, const char *, const char *, QString, void (CalibrationPage::*)()> actions[] =
        {{&m_save, "save", "document-save", tr("Save Packet…"), &CalibrationPage::save},
         {&m_reply, "reply", "document-save", tr("Save Reply…"), &CalibrationPage::save},
         {&m_takeIn, "takeIn", "document-open", tr("Take In Reply…"), &CalibrationPage::takeIn},
         {&m_handIn, "handIn", "dialog-ok-apply", tr("Hand In"), &CalibrationPage::handIn},
         {&m_takeBack, "takeBack", "edit-undo", tr("Change My Answers"), &CalibrationPage::takeBack},
         {&m_close, "close", "dialog-ok-apply", tr("Close Round"), &CalibrationPage::close},
         {&m_next, "next", "list-add", tr("Next Round…"), &CalibrationPage::makeNext},
         {&m_endSeries, "endSeries", "media-playlist-repeat", tr("End Series"), &CalibrationPage::endSeries},
         {&m_change, "change", "document-edit", tr("Change…"), &CalibrationPage::change},
         {&m_remove, "remove", "edit-delete", tr("Remove Round"), &CalibrationPage::remove},
         {&m_form, "form", "document-print-preview", tr("Blank Form…"), &CalibrationPage::printForm},
         {&m_formPdf, "formPdf", "document-export", tr("Blank Form as PDF…"), &CalibrationPage::saveForm},
         {&m_minutesPrint, "minutes", "document-print-preview", tr("Minutes…"),
          &CalibrationPage::printMinutes},
         {&m_minutesPdf, "minutesPdf", "document-export", tr("Minutes as PDF…"), &CalibrationPage::savePdf}};
    for (const auto &[action, name, icon, text, slot] : actions) {
        *action = new QAction(theme::icon(QString::fromLatin1(icon)), text, this);
        (*action)->setObjectName(QStringLiteral("calibration.") + QLatin1String(name));
        (*action)->setProperty("menu", QStringLiteral("session")); // no agent is at hand
        connect(*action, &QAction::triggered, this, slot);
    }
    m_handIn->setShortcuts({QKeySequence(tr("Ctrl+Return")), QKeySequence(tr("Ctrl+Enter"))});
}

QAction *CalibrationPage::primaryAction()
{
    if (!m_round)
        return nullptr;
    if (m_typing)
        return m_handIn;
    if (!isOwner())
        return m_reply;
    if (!isOpen())
        return m_round->calibration.monthlyOn && !m_isFollowed ? m_next : m_minutesPrint;
    if (missingEvaluators(*m_round).isEmpty())
        return m_close;
    const CalibrationEvaluator *own = ownEvaluator(*m_round);
    const bool onlyOwn = own && !own->in && missingEvaluators(*m_round).size() == 1;
    if (!m_round->calibration.sentOn && !onlyOwn)
        return m_save;
    return own && !own->in ? m_handIn : m_takeIn;
}

QList<QAction *> CalibrationPage::secondaryActions()
{
    if (!m_round)
        return {};
    QList<QAction *> actions;
    const CalibrationEvaluator *own = ownEvaluator(*m_round);
    if (m_results)
        actions << m_minutesPrint << m_minutesPdf;
    if (isOwner() && isOpen())
        actions << m_takeIn << m_save << m_form << m_formPdf;
    if (own && mayAnswer(*m_round, own->id) && isOwner())
        actions << m_handIn;
    if (own && mayTakeBack(*m_round, own->id))
        actions << m_takeBack;
    if (isOwner() && isOpen())
        actions << m_close << m_change;
    if (primaryAction() == m_next)
        actions << m_endSeries;
    if (!isOwner())
        actions << m_form << m_formPdf;
    actions << m_remove;
    actions.removeAll(primaryAction());
    return actions;
}

void CalibrationPage::showActions()
{
    const bool writable = !controller().isReadOnly();
    for (QAction *action :
         {m_save, m_reply, m_takeIn, m_handIn, m_takeBack, m_close, m_next, m_endSeries, m_change, m_remove})
        action->setEnabled(writable);
    const CalibrationEvaluator *whose = answering();
    m_handIn->setText(m_typing && whose ? tr("%1 Is Typed In").arg(theme::noMnemonic(whose->name))
                                        : tr("Hand In"));
    m_handIn->setEnabled(writable && m_round && whose && mayAnswer(*m_round, whose->id));
    Q_EMIT titleChanged();
}

void CalibrationPage::handIn()
{
    flush();
    const CalibrationEvaluator *whose = answering();
    if (!whose || !mayAnswer(*m_round, whose->id))
        return;
    const OpenCalibration open = openAnswers(*m_round, whose->id);
    if (open.unanswered > 0 && whose->own) {
        controller().say(openText(open.unanswered));
        return openItem(*open.first);
    }
    if (open.unanswered > 0 &&
        !controller().prompts().confirm(
            tr("The form has gaps"),
            tr("There are %1, which the results leave out.").arg(unansweredText(open.unanswered)),
            tr("It is all there is")))
        return;
    const EvaluatorId evaluator = whose->id;
    const AnswerWay way = whose->own ? AnswerWay::Here : AnswerWay::Paper;
    const QString name = whose->name;
    const QDate today = controller().today();
    if (!controller().transact({QStringLiteral("calibration.handIn"), name},
                               [&](Db &db) { calibrationstore::handIn(db, evaluator, way, today); }))
        return;
    m_typing.reset();
    goToPart(Overview);
    controller().say(tr("The answers of %1 are in").arg(name), true);
}

void CalibrationPage::takeBack()
{
    const CalibrationEvaluator *own = m_round ? ownEvaluator(*m_round) : nullptr;
    if (!own || !mayTakeBack(*m_round, own->id))
        return;
    const EvaluatorId evaluator = own->id;
    if (controller().transact({QStringLiteral("calibration.takeBack"), own->name},
                              [&](Db &db) { calibrationstore::takeBack(db, evaluator); }))
        openItem(*m_item);
}

void CalibrationPage::save()
{
    flush();
    if (!m_round)
        return;
    if (isOwner()) {
        savePacket(controller(), *m_round);
        return;
    }
    const CalibrationEvaluator *own = ownEvaluator(*m_round);
    const OpenCalibration open = own ? openAnswers(*m_round, own->id) : OpenCalibration{};
    if (open.unanswered > 0) {
        controller().say(openText(open.unanswered));
        return openItem(*open.first);
    }
    saveReply(controller(), *m_round);
}

void CalibrationPage::takeIn()
{
    flush();
    if (m_round)
        takeInReply(controller(), *m_round);
}

void CalibrationPage::close()
{
    flush();
    if (!m_round || !isOpen())
        return;
    const QStringList missing = missingEvaluators(*m_round);
    const int in = static_cast<int>(m_round->evaluators.size() - static_cast<std::size_t>(missing.size()));
    if (!missing.isEmpty() &&
        !controller().prompts().confirm(
            tr("Close without all answers?"),
            in < 2 ? tr("Missing: %1. With fewer than two evaluators there is nothing to compare.")
                         .arg(missing.join(QStringLiteral(", ")))
                   : tr("Missing: %1. What comes in later is not taken, because the answers can be seen.")
                         .arg(missing.join(QStringLiteral(", "))),
            tr("Close Round")))
        return;
    const CalibrationId id = *m_id;
    const QDate today = controller().today();
    if (controller().transact({QStringLiteral("calibration.close"), m_round->calibration.name},
                              [&](Db &db) { calibrationstore::close(db, id, today); }))
        controller().say(tr("Round closed"), true);
}

void CalibrationPage::makeNext()
{
    if (!m_round)
        return;
    if (const std::optional<CalibrationId> made = beginCalibration(controller(), m_round, window()))
        Q_EMIT goTo({QStringLiteral("calibration"), made->value()});
}

/// No next round is asked for any more.
void CalibrationPage::endSeries()
{
    if (!m_round)
        return;
    CalibrationPlan plan = calibrationstore::planOf(*m_round);
    plan.isMonthly = false;
    const CalibrationId id = *m_id;
    if (controller().transact({QStringLiteral("calibration.edit"), plan.name},
                              [&](Db &db) { calibrationstore::update(db, id, plan); }))
        controller().say(tr("The series ends with this round"), true);
}

void CalibrationPage::change()
{
    flush();
    if (m_round)
        changeCalibration(controller(), *m_round, window());
}

void CalibrationPage::remove()
{
    if (!m_round)
        return;
    m_hasUnsaved = m_hasUnsavedMinutes = false;
    const CalibrationId id = *m_id;
    if (!controller().transact({QStringLiteral("calibration.remove"), m_round->calibration.name},
                               [id](Db &db) { calibrationstore::remove(db, id); }))
        return;
    controller().say(tr("Round removed"), true);
    Q_EMIT goTo({QStringLiteral("calibrations")});
}

void CalibrationPage::agree(const Disagreement &disagreement)
{
    if (!m_results || !findQuestion(*m_round, disagreement.question))
        return;
    AgreedDialog dialog(*m_round, disagreement, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const CalibrationId id = *m_id;
    const AgreedScore agreed = dialog.agreed();
    const bool isRemoved = dialog.isRemoved();
    const bool written =
        controller().transact({QStringLiteral("calibration.agree"), m_round->calibration.name}, [&](Db &db) {
            if (isRemoved)
                calibrationstore::removeAgreed(db, id, agreed.item, agreed.question);
            else
                calibrationstore::saveAgreed(db, id, agreed);
        });
    if (written)
        controller().say(isRemoved ? tr("The agreed score is removed") : tr("The agreed score is recorded"),
                         true);
}

void CalibrationPage::fillMinutes()
{
    flush();
    if (!m_results || controller().isReadOnly())
        return;
    const QString before = m_round->calibration.minutes;
    const QString minutes = (before.isEmpty() ? QString() : before + QStringLiteral("\n\n")) +
                            minutesProposal(*m_round, *m_results, controller().today());
    const CalibrationId id = *m_id;
    controller().transact({QStringLiteral("calibration.minutes"), m_round->calibration.name},
                          [&](Db &db) { calibrationstore::setMinutes(db, id, minutes); });
}

void CalibrationPage::print()
{
    if (m_results)
        printMinutes();
    else
        printForm();
}

/// What went out on paper is not changed any more, as with a packet.
void CalibrationPage::markSent()
{
    if (!isOwner() || !isOpen() || m_round->calibration.sentOn || controller().isReadOnly())
        return;
    const CalibrationId id = *m_id;
    const QDate today = controller().today();
    controller().transact({QStringLiteral("calibration.send"), m_round->calibration.name},
                          [&](Db &db) { calibrationstore::markSent(db, id, today); });
}

void CalibrationPage::printForm()
{
    flush();
    if (!m_round)
        return;
    const paper::CalibrationPaper input = paperOf(controller(), *m_round, std::nullopt, facts());
    previewPaper(
        controller(), m_round->calibration.name,
        [&input](QPagedPaintDevice &device) { return paper::drawCalibrationForm(device, input); }, this);
}

void CalibrationPage::saveForm()
{
    flush();
    if (!m_round)
        return;
    const paper::CalibrationPaper input = paperOf(controller(), *m_round, std::nullopt, facts());
    const QString name =
        paper::fileNameOf(tr("%1, blank form").arg(m_round->calibration.name), QStringLiteral(".pdf"));
    bool drawn = false;
    savePaperPdf(controller(), m_round->calibration.name, name, [&](QPagedPaintDevice &device) {
        drawn = true;
        return paper::drawCalibrationForm(device, input);
    });
    if (drawn)
        markSent();
}

void CalibrationPage::printMinutes()
{
    flush();
    if (!m_results)
        return;
    const paper::CalibrationPaper input = paperOf(controller(), *m_round, m_results, facts());
    previewPaper(
        controller(), m_round->calibration.name,
        [&input](QPagedPaintDevice &device) { return paper::drawCalibrationMinutes(device, input); }, this);
}

void CalibrationPage::savePdf()
{
    flush();
    if (!m_results)
        return;
    const paper::CalibrationPaper input = paperOf(controller(), *m_round, m_results, facts());
    const QString name =
        paper::fileNameOf(tr("%1, minutes").arg(m_round->calibration.name), QStringLiteral(".pdf"));
    savePaperPdf(controller(), m_round->calibration.name, name, [&input](QPagedPaintDevice &device) {
        return paper::drawCalibrationMinutes(device, input);
    });
}

} // namespace coachbook::ui
