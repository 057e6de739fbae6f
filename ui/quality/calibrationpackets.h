// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calibrationpacket.h"
#include <QDialog>
#include <optional>

class QComboBox;

namespace coachbook::ui {

class BookController;

/// Which of the evaluators a packet was sent to opens it.
class WhoAnswersDialog : public QDialog
{
    Q_OBJECT
public:
    WhoAnswersDialog(const CalibrationRequest &request, const QString &proposed, QWidget *parent = nullptr);
    QString name() const;

private:
    QComboBox *m_name;
};

/// Calibration packets as files: each asks where, does it, and says what came of it.
/// True when the packet was saved.
bool savePacket(BookController &controller, const CalibrationRound &round);
/// Hands in what the evaluator of a guest's book answered and saves it as a reply.
bool saveReply(BookController &controller, const CalibrationRound &round);
/// A packet to answer becomes a round of this book; a reply goes into its round. Returns the last round.
std::optional<CalibrationId> openPackets(BookController &controller, const QStringList &files,
                                         QWidget *window);
std::optional<CalibrationId> openAnyPacket(BookController &controller,
                                           QWidget *window); ///< asks for the files
/// A reply into this round and no other.
void takeInReply(BookController &controller, const CalibrationRound &round);

} // namespace coachbook::ui
