// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/interactionrows.h"
#include "core/import/qualityrows.h"
#include "core/import/rosterrows.h"
#include "tests/support/catch.h"
#include <QFile>
#include <QTemporaryDir>

using namespace coachbook;

namespace {

/// A file of one kind, inspected, and its rows one after the other.
class RowCase
{
public:
    RowCase(ImportKind kind, const QByteArray &bytes, std::optional<DateOrder> order = DateOrder::Dmy)
    {
        const QString path = m_folder.filePath(QStringLiteral("rows.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        plan = inspect(path, {QDate(2026, 11, 21), kind, order, {}, {}});
        REQUIRE(!plan.problem);
        m_feed = std::make_unique<RowFeed>(plan.shape);
    }
    const Record &next()
    {
        REQUIRE(m_feed->next());
        REQUIRE(!m_feed->refusal());
        return m_feed->record();
    }
    RefusalReason nextRefusal()
    {
        REQUIRE(m_feed->next());
        REQUIRE(m_feed->refusal());
        return m_feed->refusal()->reason;
    }
    ImportPlan plan;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<RowFeed> m_feed;
};

Agent agent(qint64 id, const char *externalId, const char *name)
{
    Agent made;
    made.id = AgentId(id);
    made.externalId = QString::fromUtf8(externalId);
    made.name = QString::fromUtf8(name);
    return made;
}

const AgentIndex &agents()
{
    static const AgentIndex index({agent(1, "A1", "Maya Okafor"), agent(2, "", "Leon Bauer-Çelik"),
                                   agent(3, "A3", "Sam Lee"), agent(4, "A4", "Sam Lee")});
    return index;
}

template <class Rows, class Row>
std::optional<RefusalReason> refusalOf(Rows &rows, const Record &record, Row &to)
{
    Refusal refusal;
    if (rows.read(record, to, refusal))
        return std::nullopt;
    REQUIRE(!reasonInEnglish(refusal).isEmpty());
    return refusal.reason;
}

} // namespace

TEST_CASE("agentindex: an id decides, a name only where there is no id")
{
    std::optional<Refusal> refusal;
    REQUIRE(agents().find("A1", "Somebody Else", refusal) == AgentId(1));
    REQUIRE(agents().find("", "Maya Okafor", refusal) == AgentId(1));
    REQUIRE(agents().find("B7",
                          "Leon Bauer-\xC3\x87"
                          "elik",
                          refusal) == AgentId(2));
    REQUIRE(agents().find("", "A3", refusal) == AgentId(3));
    REQUIRE(!agents().find("", "N/A", refusal));
    REQUIRE(!refusal);
    REQUIRE(!agents().find("B7", "Maya Okafor", refusal));
    REQUIRE(refusal->reason == RefusalReason::UnknownAgent);
    refusal.reset();
    REQUIRE(!agents().find("", "maya okafor", refusal));
    REQUIRE(refusal->reason == RefusalReason::UnknownAgent);
    refusal.reset();
    REQUIRE(!agents().find("", "Sam Lee", refusal));
    REQUIRE(refusal->reason == RefusalReason::AmbiguousAgent);
}

TEST_CASE("agentindex: an address stands for an id, unless two share it")
{
    std::vector<Agent> team{agent(1, "A1", "Maya Okafor"), agent(2, "", "Sam"), agent(3, "A3", "Lee")};
    team[0].email = QStringLiteral("Maya@example.com");
    team[1].email = team[2].email = QStringLiteral("desk@example.com");
    const AgentIndex index(team);
    std::optional<Refusal> refusal;
    REQUIRE(index.find("maya@EXAMPLE.com", {}, refusal) == AgentId(1));
    REQUIRE(index.find({}, "maya@example.com", refusal) == AgentId(1));
    REQUIRE(!refusal);
    REQUIRE(!index.find("desk@example.com", {}, refusal));
    REQUIRE(refusal->reason == RefusalReason::UnknownAgent);
}

TEST_CASE("rosterrows: reads agents and refuses what cannot be")
{
    RowCase file(ImportKind::Roster, "Agent ID,Name,Hire date,Status,Status since,Tier,Email\n"
                                     "A1,Maya Okafor,8/10/2021,Active,,Improvement plan,a@example.com\n"
                                     "A2,Sam,8/10/2021,Left,1/11/2026,,\n"
                                     "A3,Kim,31/02/2026,Active,,,\n"
                                     "A4,Lee,22/11/2026,Active,,,\n"
                                     "A5,,1/1/2020,Active,,,\n"
                                     "A6,Bo,1/1/2020,Gone fishing,,,\n"
                                     "A7,Ann,1/1/2020,Left,1/1/2019,,\n"
                                     "A8,<b>Bold</b>,,,,,not an address\n"
                                     "A9,Short\n");
    RosterRows rows(file.plan);
    RosterRow row;
    REQUIRE(!refusalOf(rows, file.next(), row));
    REQUIRE(row.agent.hired == QDate(2021, 10, 8));
    REQUIRE(row.tier == RosterTier::ImprovementPlan);
    REQUIRE(row.status == RosterStatus::Active);
    REQUIRE(!refusalOf(rows, file.next(), row));
    REQUIRE(row.agent.left == QDate(2026, 11, 1));
    REQUIRE(refusalOf(rows, file.next(), row) == RefusalReason::NoSuchDay);
    REQUIRE(refusalOf(rows, file.next(), row) == RefusalReason::HiredInFuture);
    REQUIRE(refusalOf(rows, file.next(), row) == RefusalReason::ValueMissing);
    REQUIRE(refusalOf(rows, file.next(), row) == RefusalReason::NotAKnownWord);
    REQUIRE(refusalOf(rows, file.next(), row) == RefusalReason::LeftBeforeHired);
    REQUIRE(refusalOf(rows, file.next(), row) == RefusalReason::EmailMalformed);
    REQUIRE(file.nextRefusal() == RefusalReason::WrongColumnCount);
}

TEST_CASE("rosterrows: a name of many letters is refused, not cut")
{
    RowCase file(ImportKind::Roster, "Agent ID,Name,Team\nA1," + QByteArray(5000, 'x') + ",North\n");
    RosterRows rows(file.plan);
    RosterRow row;
    REQUIRE(refusalOf(rows, file.next(), row) == RefusalReason::TextTooLong);
}

TEST_CASE("interactionrows: reads times in the book's zone and durations as written")
{
    RowCase file(
        ImportKind::Interactions,
        "Conversation ID,Agent ID,Queue,Channel,Start Time,Talk Time (sec),Hold,ACW,Answered,Resolved,CSAT\n"
        "C1,A1,Billing,Voice,25/05/2026 08:06:49,300,0:36,N/A,Y,Y,4\n"
        "C2,A1,Billing,Web chat,25/05/2026 08:06:49,0,0,0,No,-,0\n"
        "C3,A9,Billing,Voice,25/05/2026 08:06:49,1,1,1,Y,Y,\n"
        "C4,A1,Billing,Voice,,1,1,1,Y,Y,\n"
        "C5,A1,Billing,Voice,25/05/2026 08:06:49,-1,1,1,Y,Y,\n"
        "C6,A1,Billing,Voice,25/05/2026 08:06:49,1,1,1,Y,perhaps,\n"
        ",A1,Billing,Voice,25/05/2026 08:06:49,1,1,1,Y,Y,\n"
        "C8,,Billing,Fax,2026-05-25T23:30:00Z,1,1,1,Y,Y,\n");
    ZoneClock clock("Europe/Berlin");
    InteractionRows rows(file.plan, agents(), clock);
    InteractionDraftRow draft;
    REQUIRE(!refusalOf(rows, file.next(), draft));
    REQUIRE(draft.row.externalId == "C1");
    REQUIRE(draft.row.agent == AgentId(1));
    REQUIRE(draft.queue == "Billing");
    REQUIRE(draft.row.startUtc == QDateTime({2026, 5, 25}, {6, 6, 49}, Qt::UTC).toSecsSinceEpoch());
    REQUIRE(draft.row.day == QDate(2026, 5, 25).toJulianDay());
    REQUIRE(draft.row.talk == 300);
    REQUIRE(draft.row.hold == 36);
    REQUIRE(!draft.row.acw);
    REQUIRE(draft.row.csat == 4.0);
    REQUIRE(!refusalOf(rows, file.next(), draft));
    REQUIRE(draft.row.channel == Channel::Chat);
    REQUIRE(draft.row.answered == false);
    REQUIRE(!draft.row.talk);
    REQUIRE(!draft.row.csat);
    REQUIRE(!draft.row.resolved);
    REQUIRE(refusalOf(rows, file.next(), draft) == RefusalReason::UnknownAgent);
    REQUIRE(refusalOf(rows, file.next(), draft) == RefusalReason::ValueMissing);
    REQUIRE(refusalOf(rows, file.next(), draft) == RefusalReason::Negative);
    REQUIRE(refusalOf(rows, file.next(), draft) == RefusalReason::NotYesNo);
    REQUIRE(refusalOf(rows, file.next(), draft) == RefusalReason::ValueMissing);
    REQUIRE(!refusalOf(rows, file.next(), draft));
    REQUIRE(!draft.row.agent);
    REQUIRE(draft.row.channel == Channel::Other);
    REQUIRE(draft.row.day == QDate(2026, 5, 26).toJulianDay());
}

TEST_CASE("interactionrows: a date beside 12-hour times, a length from start and end, an id made up")
{
    RowCase file(ImportKind::Interactions, "date,call_started,call_ended,queue\n"
                                           "1/2/2021,11:50:00 PM,12:04:22 AM,x\n"
                                           "1/2/2021,8:00:00 AM,8:14:22 AM,x\n");
    ZoneClock clock("UTC");
    InteractionRows rows(file.plan, agents(), clock);
    InteractionDraftRow draft;
    REQUIRE(!refusalOf(rows, file.next(), draft));
    REQUIRE(draft.row.talk == 862);
    const std::string first(draft.row.externalId);
    REQUIRE(!refusalOf(rows, file.next(), draft));
    REQUIRE(draft.row.startUtc == QDateTime({2021, 2, 1}, {8, 0}, Qt::UTC).toSecsSinceEpoch());
    REQUIRE(draft.row.talk == 862);
    REQUIRE(first != draft.row.externalId);
}

TEST_CASE("interactionrows: one handle time holds hold and after-call work")
{
    RowCase file(ImportKind::Interactions,
                 "Call ID,Agent,Start,Handle time,Hold,ACW\n1,Maya Okafor,2026-01-05 10:00,300,20,30\n");
    ZoneClock clock("UTC");
    InteractionRows rows(file.plan, agents(), clock);
    InteractionDraftRow draft;
    REQUIRE(!refusalOf(rows, file.next(), draft));
    REQUIRE(draft.row.talk == 250);
}

TEST_CASE("evaluationrows: N/A is no score, over the maximum is refused")
{
    RowCase file(ImportKind::Evaluations,
                 "Evaluation ID,Agent ID,Evaluated on,Section,Question,Score,Max,Weight,Critical,Comment\n"
                 "E1,A1,30/5/2026,Opening,Greets,\"4,5\",5,15,Y,2:00 did not\n"
                 "E1,A1,30/5/2026,Opening,Verifies,NA,1,5,N,\n"
                 "E1,A1,30/5/2026,Opening,Closes,6,5,5,N,\n"
                 "E1,Z9,30/5/2026,Opening,Closes,1,5,5,N,\n"
                 "E1,A1,,Opening,Closes,1,5,5,N,\n");
    EvaluationRows rows(file.plan, agents());
    EvaluationRow row;
    REQUIRE(!refusalOf(rows, file.next(), row));
    REQUIRE(row.score == 4.5);
    REQUIRE(row.critical);
    REQUIRE(row.comment == QLatin1String("2:00 did not"));
    REQUIRE(!refusalOf(rows, file.next(), row));
    REQUIRE(!row.score);
    REQUIRE(refusalOf(rows, file.next(), row) == RefusalReason::ScoreOverMaximum);
    REQUIRE(row.externalId == QLatin1String("E1"));
    REQUIRE(refusalOf(rows, file.next(), row) == RefusalReason::UnknownAgent);
    REQUIRE(refusalOf(rows, file.next(), row) == RefusalReason::ValueMissing);
}

TEST_CASE("coachingrows: reads sessions with what was agreed")
{
    RowCase file(ImportKind::CoachingLog,
                 "Date,Agent ID,Type,Minutes,Behaviour,Action item,Due,Result\n"
                 "31/7/2026,A1,One-on-one,25,Greets,On three calls: greets,14/8/2026,Done\n"
                 "31/7/2026,A1,Side-by-side,0:25:00,,,,\n"
                 "31/7/2026,A1,One-on-one,0:25,,,,\n"
                 "31/7/2026,A1,One-on-one,25:00,,,,\n"
                 "31/7/2026,A1,Séance,25,Greets,x,14/8/2026,Done\n"
                 "31/7/2026,A1,1:1,25,Greets,x,14/8/2026,Sort of\n");
    CoachingRows rows(file.plan, agents());
    CoachingRow row;
    REQUIRE(!refusalOf(rows, file.next(), row));
    REQUIRE(row.minutes == 25);
    REQUIRE(row.due == QDate(2026, 8, 14));
    REQUIRE(row.result == ActionState::Done);
    REQUIRE(!refusalOf(rows, file.next(), row));
    REQUIRE(row.type == SessionType::RealTime);
    REQUIRE(row.minutes == 25);
    REQUIRE(!refusalOf(rows, file.next(), row));
    REQUIRE(row.minutes == 25);
    REQUIRE(refusalOf(rows, file.next(), row) == RefusalReason::TooLarge);
    REQUIRE(refusalOf(rows, file.next(), row) == RefusalReason::NotAKnownWord);
    REQUIRE(refusalOf(rows, file.next(), row) == RefusalReason::NotAKnownWord);
}
