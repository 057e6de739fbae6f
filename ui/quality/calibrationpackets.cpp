// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/calibrationpackets.h"
#include "core/storage/calibrationstore.h"
#include "core/storage/packetfile.h"
#include "core/storage/privatefile.h"
#include "ui/printing/printjobs.h"
#include "ui/quality/calibrationwords.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace coachbook::ui {
namespace {

struct CalibrationPacketsTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::CalibrationPackets)
};

QString filter()
{
    return CalibrationPacketsTexts::tr("Calibration packets (*.coachpacket);;All files (*)");
}

/// Where to; empty: the person thought better of it.
QString askTarget(BookController &controller, const QString &title, const QString &name)
{
    QString path = controller.prompts().saveFile(title, paper::fileNameOf(name, packetEnding), filter());
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += packetEnding;
    return path;
}

/// What was read last from `path`; what is wrong with it is said.
std::optional<Packet> readFrom(BookController &controller, const QString &path)
{
    Packet packet = PacketProblem{};
    if (!controller.guarded([&] { packet = readPacket(readPacketFile(path, largestPacket)); }))
        return std::nullopt;
    if (const auto *problem = std::get_if<PacketProblem>(&packet)) {
        controller.prompts().tell(
            CalibrationPacketsTexts::tr("%1 cannot be taken in").arg(QFileInfo(path).fileName()),
            packetProblemText(*problem));
        return std::nullopt;
    }
    return packet;
}

/// A packet that this program would refuse to read is not worth sending.
bool isReadable(BookController &controller, const QByteArray &bytes)
{
    const Packet packet = readPacket(bytes);
    const auto *problem = std::get_if<PacketProblem>(&packet);
    if (problem)
        controller.prompts().tell(
            CalibrationPacketsTexts::tr("The packet was not saved"),
            problem->kind == PacketProblem::Kind::TooLarge
                ? CalibrationPacketsTexts::tr(
                      "Its transcripts are too long for one packet. Make two rounds of fewer interactions.")
                : packetProblemText(*problem));
    return !problem;
}

QString takenText(const FittingReply &reply, const QString &name)
{
    QString text = CalibrationPacketsTexts::tr("The answers of %1 are in").arg(name);
    if (reply.replaces)
        text = reply.changed == 0
                   ? CalibrationPacketsTexts::tr("The answers of %1 were in already; these are the same")
                         .arg(name)
                   : CalibrationPacketsTexts::tr(
                         "The answers of %1 were in already; these take their place, %2 changed")
                         .arg(name)
                         .arg(reply.changed);
    return reply.unanswered > 0 ? text + QStringLiteral("; ") + unansweredText(reply.unanswered) : text;
}

bool takeIn(BookController &controller, const CalibrationReply &reply, const CalibrationRound &round)
{
    const auto fitted = fitReply(reply, round);
    if (const auto *refusal = std::get_if<ReplyRefusal>(&fitted)) {
        controller.prompts().tell(
            CalibrationPacketsTexts::tr("The reply of %1 does not go in").arg(reply.evaluator),
            replyRefusalText(*refusal));
        return false;
    }
    const auto &fitting = std::get<FittingReply>(fitted);
    const QString name = evaluatorName(round, fitting.evaluator);
    const QDate today = controller.today();
    const CalibrationId id = round.calibration.id;
    if (!controller.transact({QStringLiteral("calibration.reply"), name},
                             [&](Db &db) { calibrationstore::takeIn(db, id, fitting, today); }))
        return false;
    controller.say(takenText(fitting, name), true);
    return true;
}

std::optional<CalibrationId> takeInSomewhere(BookController &controller, const CalibrationReply &reply)
{
    std::optional<CalibrationRound> round;
    controller.guarded([&] {
        if (const auto id = calibrationstore::findByUid(controller.db(), reply.round))
            round = calibrationstore::find(controller.db(), *id);
    });
    if (!round) {
        controller.prompts().tell(
            CalibrationPacketsTexts::tr("The reply of %1 does not go in").arg(reply.evaluator),
            CalibrationPacketsTexts::tr(
                "Its round “%1” is not in this book. Open the book that it was sent from.")
                .arg(reply.name));
        return std::nullopt;
    }
    return takeIn(controller, reply, *round) ? std::optional(round->calibration.id) : std::nullopt;
}

/// The name of the book's supervisor where it is one of those the packet was sent to; else it is asked.
QString askWho(BookController &controller, const CalibrationRequest &request, QWidget *window)
{
    const QString self = controller.settings().supervisor.simplified();
    for (const QString &name : request.evaluators) {
        if (!self.isEmpty() && name.compare(self, Qt::CaseInsensitive) == 0)
            return name;
    }
    WhoAnswersDialog dialog(request, self, window);
    return dialog.exec() == QDialog::Accepted ? dialog.name() : QString();
}

std::optional<CalibrationId> openRequest(BookController &controller, const CalibrationRequest &request,
                                         QWidget *window)
{
    std::optional<CalibrationId> known;
    controller.guarded([&] { known = calibrationstore::findByUid(controller.db(), request.round); });
    if (known) {
        controller.say(CalibrationPacketsTexts::tr("This round is in the book already"));
        return known;
    }
    const QString who = askWho(controller, request, window);
    if (who.isEmpty())
        return std::nullopt;
    std::optional<CalibrationId> made;
    const QDate today = controller.today();
    if (controller.transact({QStringLiteral("calibration.open"), request.name},
                            [&](Db &db) { made = calibrationstore::openRequest(db, request, who, today); }))
        controller.say(CalibrationPacketsTexts::tr("The round is in this book, for %1 to answer").arg(who),
                       true);
    return made;
}

} // namespace

WhoAnswersDialog::WhoAnswersDialog(const CalibrationRequest &request, const QString &proposed,
                                   QWidget *parent)
    : QDialog(parent), m_name(new QComboBox)
{
    auto *form = new Form;
    m_name->addItems(request.evaluators);
    m_name->setCurrentIndex(std::max(0, m_name->findText(proposed, Qt::MatchContains)));
    form->addRow(tr("&You are"), m_name);
    frameDialog(*this, tr("Who answers “%1”?").arg(request.name),
                tr("%1 sent this round to the evaluators below. You see nobody else's answers.")
                    .arg(request.owner.isEmpty() ? tr("Somebody") : request.owner),
                form, tr("Open"));
}

QString WhoAnswersDialog::name() const
{
    return m_name->currentText();
}

bool savePacket(BookController &controller, const CalibrationRound &round)
{
    QByteArray bytes;
    if (!controller.guarded([&] { bytes = packetOf(calibrationstore::requestOf(controller.db(), round)); }) ||
        !isReadable(controller, bytes))
        return false;
    const QString path =
        askTarget(controller, CalibrationPacketsTexts::tr("Save the packet for the evaluators"),
                  round.calibration.name);
    if (path.isEmpty() || !controller.guarded([&] { writePrivateFile(path, bytes); }))
        return false;
    const QDate today = controller.today();
    const CalibrationId id = round.calibration.id;
    controller.transact({QStringLiteral("calibration.send"), round.calibration.name},
                        [&](Db &db) { calibrationstore::markSent(db, id, today); });
    controller.say(CalibrationPacketsTexts::tr("Saved as %1; send it to every evaluator")
                       .arg(QDir::toNativeSeparators(path)));
    return true;
}

bool saveReply(BookController &controller, const CalibrationRound &round)
{
    const CalibrationEvaluator *own = ownEvaluator(round);
    if (!own)
        return false;
    const QDate today = controller.today();
    const QByteArray bytes = packetOf(replyOf(round, own->id, today));
    const QString path = askTarget(controller, CalibrationPacketsTexts::tr("Save the reply"),
                                   CalibrationPacketsTexts::tr("%1, %2", "name of a file: round, evaluator")
                                       .arg(round.calibration.name, own->name));
    if (path.isEmpty() || !controller.guarded([&] { writePrivateFile(path, bytes); }))
        return false;
    const EvaluatorId evaluator = own->id;
    if (!own->in)
        controller.transact({QStringLiteral("calibration.answer"), round.calibration.name},
                            [&](Db &db) { calibrationstore::handIn(db, evaluator, AnswerWay::Here, today); });
    controller.say(
        CalibrationPacketsTexts::tr("Saved as %1; send it back").arg(QDir::toNativeSeparators(path)));
    return true;
}

std::optional<CalibrationId> openAnyPacket(BookController &controller, QWidget *window)
{
    return openPackets(
        controller,
        controller.prompts().openFiles(CalibrationPacketsTexts::tr("Open calibration packets"), filter()),
        window);
}

std::optional<CalibrationId> openPackets(BookController &controller, const QStringList &files,
                                         QWidget *window)
{
    std::optional<CalibrationId> last;
    for (const QString &path : files) {
        const std::optional<Packet> packet = readFrom(controller, path);
        if (!packet)
            continue;
        const auto *request = std::get_if<CalibrationRequest>(&*packet);
        const std::optional<CalibrationId> opened =
            request ? openRequest(controller, *request, window)
                    : takeInSomewhere(controller, std::get<CalibrationReply>(*packet));
        if (opened)
            last = opened;
    }
    return last;
}

void takeInReply(BookController &controller, const CalibrationRound &round)
{
    const QStringList files =
        controller.prompts().openFiles(CalibrationPacketsTexts::tr("Take in replies"), filter());
    for (const QString &path : files) {
        const std::optional<Packet> packet = readFrom(controller, path);
        if (!packet)
            continue;
        const auto *reply = std::get_if<CalibrationReply>(&*packet);
        if (!reply) {
            controller.prompts().tell(
                CalibrationPacketsTexts::tr("%1 is not a reply").arg(QFileInfo(path).fileName()),
                CalibrationPacketsTexts::tr("It is a packet to answer. Replies are what evaluators save."));
            continue;
        }
        // The round as it is after the reply before.
        std::optional<CalibrationRound> now;
        controller.guarded([&] { now = calibrationstore::find(controller.db(), round.calibration.id); });
        if (now)
            takeIn(controller, *reply, *now);
    }
}

} // namespace coachbook::ui
