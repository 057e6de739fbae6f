// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calibrationpacket.h"
#include "core/domain/packetfields.h"

/// The parts of a calibration packet as JSON and back. What is read is only what its fields' trouble says is
/// whole.
namespace coachbook::packetjson {

QJsonObject jsonOf(const QuestionDraft &question);
QJsonObject jsonOf(const PacketInteraction &interaction);
QJsonObject jsonOf(const CalibrationRequest &request);
QJsonObject jsonOf(const CalibrationReply &reply);

template <class Content>
Content read(const PacketFields &fields);
template <>
QuestionDraft read(const PacketFields &fields);
template <>
PacketInteraction read(const PacketFields &fields);
template <>
CalibrationRequest read(const PacketFields &fields);
template <>
CalibrationReply read(const PacketFields &fields);

} // namespace coachbook::packetjson
