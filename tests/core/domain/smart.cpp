// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/smart.h"

#include "core/domain/behaviourlibrary.h"
#include "core/domain/smartphrases.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate today(2026, 11, 20);

ActionItemDraft smartItem()
{
    ActionItemDraft item;
    item.text =
        QStringLiteral("On every technical call, before the first step, ask what has already been tried");
    item.behaviour = BehaviourId(3);
    item.measure = MeasureKind::Kpi;
    item.kpi = Kpi::Fcr;
    item.baseline = 68;
    item.target = 75;
    item.due = today.addDays(14);
    return item;
}

std::vector<SmartRemark> remarks(const ActionItemDraft &item)
{
    std::vector<SmartRemark> found;
    for (const SmartFinding &each : smartFindings(item, defaultKpiSettings(), today))
        found.push_back(each.remark);
    return found;
}

std::vector<SmartFinding> wording(const QString &text)
{
    ActionItemDraft item = smartItem();
    item.text = text;
    return smartFindings(item, defaultKpiSettings(), today);
}

QStringList phrasesIn(const QString &text)
{
    QStringList phrases;
    for (const SmartFinding &each : wording(text)) {
        if (each.remark == SmartRemark::VaguePhrase)
            phrases.append(each.phrase);
    }
    return phrases;
}

bool has(const std::vector<SmartFinding> &findings, SmartRemark remark)
{
    return std::any_of(findings.begin(), findings.end(),
                       [remark](const SmartFinding &each) { return each.remark == remark; });
}

} // namespace

TEST_CASE("SMART-1: a whole item leaves nothing to say")
{
    REQUIRE(remarks(smartItem()).empty());
}

TEST_CASE("SMART-1: an empty item says what is missing in the order S-M-A-R-T")
{
    REQUIRE(remarks({}) == std::vector{SmartRemark::TextMissing, SmartRemark::MeasureMissing,
                                       SmartRemark::NotLinked, SmartRemark::DueMissing});
}

TEST_CASE("SMART-1: a measure needs a baseline and another target on its better side")
{
    struct Row
    {
        MeasureKind measure;
        std::optional<Kpi> kpi;
        const char *countOf;
        std::optional<double> baseline, target;
        std::vector<SmartRemark> remarks;
    };
    const std::vector<Row> rows{
        {MeasureKind::None, std::nullopt, "", 1, 2, {SmartRemark::MeasureMissing}},
        {MeasureKind::Kpi, std::nullopt, "", 1, 2, {SmartRemark::MeasureMissing}},
        {MeasureKind::Count, std::nullopt, " ", 1, 2, {SmartRemark::MeasureMissing}},
        {MeasureKind::Count, std::nullopt, "of 10 calls", 4, 8, {}},
        {MeasureKind::Count, std::nullopt, "transfers sent back", 4, 0, {}},
        {MeasureKind::Count,
         std::nullopt,
         "of 10 calls",
         std::nullopt,
         std::nullopt,
         {SmartRemark::BaselineMissing, SmartRemark::TargetMissing}},
        {MeasureKind::Kpi, Kpi::Qa, "", 80, std::nullopt, {SmartRemark::TargetMissing}},
        {MeasureKind::Kpi, Kpi::Qa, "", std::nullopt, 85, {SmartRemark::BaselineMissing}},
        {MeasureKind::Kpi, Kpi::Qa, "", 80, 80, {SmartRemark::TargetEqualsBaseline}},
        {MeasureKind::Kpi, Kpi::Qa, "", 80, 75, {SmartRemark::TargetOnWrongSide}},
        {MeasureKind::Kpi, Kpi::Aht, "", 400, 330, {}},
        {MeasureKind::Kpi, Kpi::Aht, "", 330, 400, {SmartRemark::TargetOnWrongSide}},
    };
    for (const Row &row : rows) {
        ActionItemDraft item = smartItem();
        item.measure = row.measure;
        item.kpi = row.kpi;
        item.countOf = QString::fromUtf8(row.countOf);
        item.baseline = row.baseline;
        item.target = row.target;
        CAPTURE(static_cast<int>(row.measure), row.countOf, row.baseline.value_or(-1),
                row.target.value_or(-1));
        REQUIRE(remarks(item) == row.remarks);
    }
}

TEST_CASE("SMART-1: relevant is a behaviour or a KPI, time-bound a date that is not past")
{
    ActionItemDraft item = smartItem();
    item.behaviour.reset();
    REQUIRE(remarks(item).empty());
    item.measure = MeasureKind::Count;
    item.countOf = QStringLiteral("of 10 calls");
    item.kpi.reset();
    REQUIRE(remarks(item) == std::vector{SmartRemark::NotLinked});

    item = smartItem();
    item.due = today;
    REQUIRE(remarks(item).empty());
    item.due = today.addDays(-1);
    REQUIRE(remarks(item) == std::vector{SmartRemark::DueInPast});
    item.state = ActionState::Done;
    REQUIRE(remarks(item).empty());
}

TEST_CASE("SMART-2: vague phrases are marked where they stand, with a better form")
{
    const auto [text, phrase] = GENERATE(table<const char *, const char *>({
        {"Work on the opening of every call", "Work on"},
        {"Keep working on your greeting when the call starts", "working on"},
        {"Be more empathetic when customers complain", "Be more empathetic"},
        {"On every call be less hasty", "be less hasty"},
        {"Be better at closing on each call", "Be better at"},
        {"Get quicker on billing calls", "Get quicker"},
        {"Be polite on every call", "Be polite"},
        {"Watch your tone when a customer interrupts", "Watch your tone"},
        {"WATCH  YOUR  TONE on calls", "WATCH  YOUR  TONE"},
        {"Mind your language in chats", "Mind your language"},
        {"Improve rapport at the start of the call", "Improve rapport"},
        {"Build better rapport with every caller", "Build better rapport"},
        {"Improve the closing of each call", "Improve"},
        {"Try to ask one question before a transfer", "Try to"},
        {"On every call, try harder", "try harder"},
        {"Do your best on the next three calls", "Do your best"},
        {"Do better on complaint calls", "Do better"},
        {"Pay attention to the customer's mood on each call", "Pay attention to"},
        {"Pay closer attention during the check", "Pay closer attention"},
        {"Focus on the customer during the call", "Focus on"},
        {"Focus more on questions in each call", "Focus more on"},
        {"Keep the policy in mind when quoting", "Keep the policy in mind"},
        {"Remember to verify on every call", "Remember to"},
        {"Don't forget to verify before quoting", "Don't forget to"},
        {"Make sure to confirm on each call", "Make sure to"},
        {"Be aware of silence during look-ups", "Be aware of"},
        {"Be very careful with refunds on calls", "Be very careful with"},
        {"Think about the customer before answering", "Think about"},
        {"Strive to close every call in one go", "Strive to"},
        {"Step up on Mondays' calls", "Step up on"},
        {"Show more empathy on complaint calls", "Show more empathy"},
        {"Listen more carefully when the customer explains", "Listen more carefully"},
        {"Use active listening on each call", "active listening"},
        {"Take ownership of every case", "Take ownership"},
        {"Bring a better attitude to each call", "better attitude"},
        {"Communicate more clearly on each call", "Communicate more clearly"},
        {"Use soft skills on each call", "soft skills"},
        {"Give excellent customer service on each call", "excellent customer service"},
        {"On calls, apologise where appropriate", "where appropriate"},
        {"After the call, reply as soon as possible", "as soon as possible"},
        {"Ask open questions more often on calls", "more often"},
        {"Continue to greet by name on each call", "Continue to"},
        {"Keep up the good work on calls", "Keep up the good work"},
        {"Go the extra mile for every customer", "Go the extra mile"},
        {"Speed up after each call", "Speed up"},
        {"Make fewer mistakes on orders", "Make fewer mistakes"},
        {"Handle difficult callers better", "Handle difficult callers better"},
        {"Use common sense on refunds", "Use common sense"},
        {"Become familiar with the new tariff before calls", "Become familiar with"},
        {"Sound more confident on price calls", "Sound more confident"},
        {"Stay calm when the customer shouts", "Stay calm"},
        {"Pause a bit more before answering", "a bit more"},
        {"Control the call when it drifts", "Control the call"},
    }));
    CAPTURE(text);
    const QString whole = QString::fromUtf8(text);
    const std::vector<SmartFinding> findings = wording(whole);
    REQUIRE(phrasesIn(whole).filter(QString::fromUtf8(phrase)).size() == 1); // or a longer one around it
    REQUIRE(isVague(findings));
    for (const SmartFinding &each : findings) {
        if (each.remark != SmartRemark::VaguePhrase)
            continue;
        REQUIRE(whole.mid(each.position, each.length) == each.phrase);
        REQUIRE_FALSE(each.better.isEmpty());
    }
}

TEST_CASE("SMART-2: at least thirty phrases are known, and no better form is vague itself")
{
    REQUIRE(smartWording().vague.size() >= 30);
    for (const VaguePhrase &vague : smartWording().vague) {
        CAPTURE(vague.pattern.pattern(), vague.better);
        REQUIRE(vague.pattern.isValid());
        REQUIRE(phrasesIn(vague.better).isEmpty());
    }
}

TEST_CASE("SMART-2: a wording that can be seen and heard is left alone")
{
    const auto text = GENERATE(
        as<const char *>(), "On the next three calls: greets and gives name",
        "On the next three calls: uses hold only when needed",
        "On the next three calls: offers the right solution",
        "When the customer raises their voice, slow down for two sentences",
        "Before quoting, ask for the policy number",
        "After each hold, thank the customer and repeat the question",
        "At the start of the call, say your name",
        "In the first 30 seconds, use the customer's own word for the problem",
        "Every call: confirm the address before the order",
        "If the customer has called before, read out the last step",
        "During look-ups, say what you are looking for",
        "While the system loads, write the first line of the note",
        "Once the customer agrees, repeat the date", "On billing calls, read the new amount back",
        "With three chats open, answer the longest waiting one first",
        "Until the customer says yes, propose nothing", "As soon as the account opens, check the open orders",
        "Ask each caller what they have tried to do so far",
        "Say \"I will try to reach them today\" at the end of each escalated call",
        "Tell every customer what better options there are",
        "When the framework changes, open the article before answering",
        "With angry customers, name the feeling in one sentence",
        "For every refund, name the day the money arrives");
    CAPTURE(text);
    const std::vector<SmartFinding> findings = wording(QString::fromUtf8(text));
    REQUIRE(phrasesIn(QString::fromUtf8(text)).isEmpty());
    REQUIRE(findings.empty());
}

TEST_CASE("SMART-2: the models of action items that ship pass the check they teach")
{
    for (const BehaviourDraft &behaviour : shippedBehaviours()) {
        for (const QString &text : behaviour.actionItems) {
            CAPTURE(text);
            REQUIRE(wording(text).empty());
        }
    }
}

TEST_CASE("SMART-1: an act without a situation is not specific, and a date is no situation")
{
    const auto text = GENERATE(
        as<const char *>(), "Ask what has been tried", "Explain the bill to the customer",
        "Send the file by the end of November", "Confirm the address by Friday",
        "Verify identity before Monday", "Greet by name until the end of the month",
        "Read the policy in the next two weeks", "Write notes after the follow-up", "Send the summary");
    CAPTURE(text);
    const std::vector<SmartFinding> findings = wording(QString::fromUtf8(text));
    REQUIRE(findings.size() == 1);
    REQUIRE(findings.front() == SmartFinding{SmartPart::Specific, SmartRemark::NoSituation, -1, 0, {}, {}});
    REQUIRE_FALSE(isVague(findings));
}

TEST_CASE("SMART-1: two changes in one item are one too many")
{
    const auto [text, many] = GENERATE(table<const char *, bool>({
        {"On every call greet by name; before closing, ask for the next question", true},
        {"On every call greet by name\nBefore closing, confirm the solution", true},
        {"1. On every call greet by name 2. Before closing confirm", true},
        {"On every call greet by name and also confirm the solution", true},
        {"On every call greet by name as well as confirm the address", true},
        {"On every call, ask for the number, then repeat it", false},
        {"On every call, ask for options, at most 2. Note the choice", false},
        {"On every call, greet and give your name", false},
        {"On every call, say \"one moment; I look it up\"", false},
        {"On every call, greet by name;", false},
        {"On every call, greet by name\n", false},
    }));
    CAPTURE(text);
    REQUIRE(has(wording(QString::fromUtf8(text)), SmartRemark::MoreThanOneChange) == many);
}

TEST_CASE("SESS-8: a figure without anything the agent does is only a score")
{
    const auto [text, only] = GENERATE(table<const char *, bool>({
        {"Raise CSAT to 85", true},
        {"raise csat to 4.5 by Friday", true},
        {"improve AHT", true},
        {"CSAT", true},
        {"Get QA above 85 %", true},
        {"Reduce handle time to 5:00", true},
        {"Bring your average handle time down by 20 seconds", true},
        {"Hit the target", true},
        {"First call resolution up to 75 percent next month", true},
        {"Better numbers", true},
        {"Lower hold time on calls", true},
        {"", false},
        {"Uses hold only when needed", false},
        {"Ask what has been tried so that FCR reaches 75 %", false},
        {"Verifies identity before discussing the account", false},
        {"On every call confirm the solution", false},
        {"Explain the score to the customer", false},
        {"Handles objections", false},
        {"Wrap-up", false},
    }));
    CAPTURE(text);
    REQUIRE(isOnlyAScore(QString::fromUtf8(text)) == only);
    REQUIRE(has(wording(QString::fromUtf8(text)), SmartRemark::OnlyAScore) == only);
}

TEST_CASE("SMART-2: any text is checked without harm")
{
    REQUIRE_FALSE(isOnlyAScore(QString(200000, QLatin1Char('x'))));
    REQUIRE_FALSE(wording(QString(200000, QLatin1Char(' '))).empty());
    REQUIRE_FALSE(
        wording(QStringLiteral("<b>work on</b> \u202e \U0001F600 \"unclosed quote try to")).empty());
    REQUIRE(phrasesIn(QStringLiteral("<b>work on</b> it")) == QStringList{QStringLiteral("work on")});
}
