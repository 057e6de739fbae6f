// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/prepsheet.h"
#include "tests/support/catch.h"
#include "ui/viewstate/prepsheetsources.h"
#include <QUrlQuery>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate today(2026, 11, 20);

KpiLine line(Kpi kpi, std::optional<KpiValue> now, Standing standing)
{
    KpiLine made;
    made.kpi = kpi;
    made.setting = defaultKpiSettings()[static_cast<std::size_t>(kpi)];
    made.now = now;
    made.standing = standing;
    return made;
}

FlaggedInteraction call(qint64 evaluation, const QString &ref, double score)
{
    FlaggedInteraction made;
    made.evaluation = EvaluationId(evaluation);
    made.interactionRef = ref;
    made.day = QDate(2026, 11, 12);
    made.score = score;
    made.evaluator = QStringLiteral("Jo");
    made.moments = {{222, QStringLiteral("Verifies identity"), QStringLiteral("quoted before verifying")}};
    return made;
}

SessionDraft session()
{
    SessionDraft made;
    made.day = QDate(2026, 11, 26);
    made.start = QTime(10, 0);
    return made;
}

} // namespace

TEST_CASE("figures say in words how they stand, and when there is too little to tell")
{
    struct Case
    {
        std::optional<KpiValue> now;
        Standing standing;
        QString shown, remark;
        FigureRow::Mark mark;
    };
    using Mark = FigureRow::Mark;
    const auto each = GENERATE(
        Case{KpiValue{84, 25}, Standing::Misses, QStringLiteral("84 %"), QStringLiteral("not met"),
             Mark::NotMet},
        Case{KpiValue{91, 25}, Standing::Meets, QStringLiteral("91 %"), QStringLiteral("met"), Mark::Met},
        Case{KpiValue{91, 3}, Standing::Meets, QStringLiteral("91 %"), QStringLiteral("met, few data"),
             Mark::Met},
        Case{KpiValue{91, 25}, Standing::NoTarget, QStringLiteral("91 %"), QStringLiteral("no target"),
             Mark::None},
        Case{std::nullopt, Standing::NoData, QStringLiteral("–"), QStringLiteral("no data"), Mark::None});
    const FigureRow row = figureRows({line(Kpi::Qa, each.now, each.standing)}).front();
    REQUIRE(row.now == each.shown);
    REQUIRE(row.remark == each.remark);
    REQUIRE((row.mark == each.mark));
    REQUIRE(row.target == QStringLiteral("85 %"));
    REQUIRE(row.before == QStringLiteral("–"));
}

TEST_CASE("quality lists each section with its questions, and marks the gaps")
{
    QuestionResult missed;
    missed.question.text = QStringLiteral("Verifies identity");
    missed.question.critical = true;
    missed.n = 4;
    missed.missed = 3;
    missed.earned = 0.25;
    missed.criticalFails = 3;
    QuestionResult never;
    never.question.text = QStringLiteral("Offers a call back");
    SectionLine section{QStringLiteral("Opening"), 0.25, 4, {missed, never}};
    const std::vector<QualityRow> rows = qualityRows({section});
    REQUIRE(rows.size() == 3);
    REQUIRE(rows[0].isSection);
    REQUIRE(rows[0].missed == QStringLiteral("3"));
    REQUIRE(rows[1].isGap);
    REQUIRE(rows[1].earned == QStringLiteral("25 %"));
    REQUIRE(rows[1].remark == QStringLiteral("critical, failed 3 times"));
    REQUIRE_FALSE(rows[2].isGap);
    REQUIRE(rows[2].earned == QStringLiteral("–"));
}

TEST_CASE("the calls of a session show the evaluator's moments; one nobody evaluated shows what is known")
{
    SessionDraft draft = session();
    const std::vector<FlaggedInteraction> evaluated{call(1, QStringLiteral("C1"), 45)};
    draft.interactions = {evidenceOf(evaluated.front()),
                          {std::nullopt, QStringLiteral("C2"), today, 61, QStringLiteral("long hold")}};
    const std::vector<CallState> calls = callsOf(draft, evaluated, today);
    REQUIRE(calls.size() == 2);
    REQUIRE(calls[0].title == QStringLiteral("C1 · 12 Nov"));
    REQUIRE(calls[0].remark == QStringLiteral("45 %, evaluated by Jo"));
    REQUIRE(calls[0].moments.front().time == QStringLiteral("3:42"));
    REQUIRE(calls[0].moments.front().words == QStringLiteral("quoted before verifying (Verifies identity)"));
    REQUIRE(calls[1].title == QStringLiteral("C2 · 20 Nov"));
    REQUIRE(calls[1].moments.front().time == QStringLiteral("1:01"));
}

TEST_CASE("a focus that is only a score is refused with the reason")
{
    REQUIRE(refusedFocus(QStringLiteral("Raise CSAT to 85")).contains(QStringLiteral("not a behaviour")));
    REQUIRE(refusedFocus(QStringLiteral("Verifies identity before discussing the account")).isEmpty());
}

TEST_CASE("an open action item says where its measure stands now")
{
    ActionItem item;
    item.measure = MeasureKind::Kpi;
    item.kpi = Kpi::Qa;
    item.baseline = 72;
    item.target = 85;
    item.due = QDate(2026, 11, 12);
    const std::vector<KpiLine> kpis{line(Kpi::Qa, KpiValue{78, 6}, Standing::Misses)};
    REQUIRE(itemDetails(item, kpis, today) ==
            QStringLiteral("QA score from 72 % to 85 %, now 78 % (n = 6) · was due 12 Nov"));
    item.measure = MeasureKind::None;
    item.due = today;
    item.result = QStringLiteral("6 of 10");
    REQUIRE(itemDetails(item, kpis, today) == QStringLiteral("due today · so far: 6 of 10"));
}

TEST_CASE("the agenda follows the session as it is edited")
{
    Preparation preparation;
    preparation.agent.name = QStringLiteral("Maya Okafor");
    preparation.hasData = true;
    SessionDraft draft = session();
    draft.focus = {{std::nullopt, QStringLiteral("Verifies identity"), {}, {}}};
    const std::vector<FlaggedInteraction> evaluated{call(1, QStringLiteral("C1"), 45),
                                                    call(2, QStringLiteral("C9"), 50)};
    draft.interactions = {evidenceOf(evaluated[1])};
    const QString text = agendaFor(preparation, draft, evaluated, QStringLiteral("Sam"));
    REQUIRE(text.contains(QStringLiteral("26 November at 10:00")));
    REQUIRE(text.contains(QStringLiteral("C9")));
    REQUIRE_FALSE(text.contains(QStringLiteral("C1 ")));
    REQUIRE(text.contains(QStringLiteral("verify identity")));
}

TEST_CASE("the e-mail draft carries the words as they are")
{
    const QUrl url = agendaMail(QStringLiteral("maya+x@example.com"), QStringLiteral("1 + 1 & more"),
                                QStringLiteral("Hi Zoë,\n\n100 % <b>yes</b>?"));
    REQUIRE(url.scheme() == QStringLiteral("mailto"));
    const QString whole = QString::fromLatin1(url.toEncoded());
    REQUIRE(whole.startsWith(
        QStringLiteral("mailto:maya%2Bx@example.com?subject=1%20%2B%201%20%26%20more&body=")));
    REQUIRE(whole.contains(QStringLiteral("Hi%20Zo%C3%AB%2C%0D%0A%0D%0A100%20%25%20%3Cb%3Eyes")));
}

TEST_CASE("the agenda is told apart by whether it went out a day ahead")
{
    struct Case
    {
        std::optional<QDateTime> sent;
        QDateTime now;
        QString words;
        bool late;
    };
    const auto local = [](int day, int hour) { return QDateTime(QDate(2026, 11, day), QTime(hour, 5)); };
    const auto each = GENERATE_COPY(
        Case{std::nullopt, local(20, 9), QStringLiteral("not sent yet"), false},
        Case{std::nullopt, local(25, 12), QStringLiteral("not sent yet, and less than 24 hours are left"),
             true},
        Case{local(25, 9).toUTC(), local(25, 12), QStringLiteral("sent today 09:05, 24 hours ahead"), false},
        Case{local(25, 11).toUTC(), local(25, 12),
             QStringLiteral("sent today 11:05, less than 24 hours ahead"), true},
        Case{local(20, 9).toUTC(), local(25, 12), QStringLiteral("sent Fri 20 Nov 09:05, 6 days ahead"),
             false});
    SessionDraft draft = session();
    draft.agendaSentAt = each.sent;
    const SentState state = sentState(draft, each.now);
    REQUIRE(state.words == each.words);
    REQUIRE(state.late == each.late);
}

TEST_CASE("the steps are counted against the time there is")
{
    const auto each =
        GENERATE(table<int, QString>({{30, QStringLiteral("30 minutes in all")},
                                      {20, QStringLiteral("30 minutes in all, 10 more than planned")},
                                      {45, QStringLiteral("30 minutes in all, 15 left free")}}));
    REQUIRE(stepsRemark({{QStringLiteral("a"), {}, 10}, {QStringLiteral("b"), {}, 20}}, std::get<0>(each)) ==
            std::get<1>(each));
}

TEST_CASE("sources know what is on the sheet already, and are found by any of their words")
{
    Preparation preparation;
    QuestionResult result;
    result.question.text = QStringLiteral("Verifies identity");
    result.priority = Priority::P1;
    result.n = 4;
    result.missed = 2;
    result.earned = 0.5;
    preparation.sections = {{QStringLiteral("Opening"), 0.5, 4, {result}}};
    const std::vector<FlaggedInteraction> evaluated{call(1, QStringLiteral("C1"), 45)};
    Interaction interaction;
    interaction.externalId = QStringLiteral("C2");
    interaction.day = today;
    interaction.talk = 300;
    interaction.acw = 12;
    interaction.csat = 1;
    Session held;
    held.day = QDate(2026, 11, 6);
    held.agreed = QStringLiteral("asks before quoting");
    const std::vector<Interaction> interactions{interaction};
    const std::vector<Session> sessions{held};
    SessionDraft draft = session();
    draft.interactions = {evidenceOf(evaluated.front())};
    const SourcesInput input{preparation, evaluated, interactions, sessions, draft, today};
    const std::vector<SourceGroup> groups = buildSources(input);
    REQUIRE(groups.size() == 5);
    REQUIRE(groups[0].rows.front().title == QStringLiteral("Verifies identity"));
    REQUIRE_FALSE(groups[0].rows.front().taken);
    REQUIRE(groups[1].rows.front().title == QStringLiteral("3:42 in C1"));
    REQUIRE(groups[1].rows.front().focus.text == QStringLiteral("Verifies identity"));
    REQUIRE(groups[1].rows.front().focus.evidence.size() == 1);
    REQUIRE(groups[2].rows.front().taken);
    REQUIRE(groups[2].rows.front().isBad);
    REQUIRE(groups[3].rows.front().detail == QStringLiteral("20 Nov, call, 5:12"));
    REQUIRE(groups[3].rows.front().isBad);
    REQUIRE(groups[4].rows.front().question ==
            QStringLiteral("On 6 Nov we agreed “asks before quoting”: how did it go?"));
    const std::vector<SourceGroup> found = buildSources(input, QStringLiteral("quoted verif"));
    REQUIRE(found[0].rows.empty());
    REQUIRE(found[1].rows.size() == 1);
    REQUIRE(found[0].nothing == QStringLiteral("Nothing found."));
}
