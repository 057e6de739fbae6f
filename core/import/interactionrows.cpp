// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/interactionrows.h"

#include <array>

namespace coachbook {

namespace {

using F = ImportField;

struct ChannelWord
{
    const char *part;
    Channel channel;
};

// Parts of words that tell a channel, in the order they are tried: "Voice mail" is voice, "Web chat" is chat.
constexpr std::array<ChannelWord, 30> channelWords{{
    {"voice", Channel::Voice},    {"phone", Channel::Voice},    {"telef", Channel::Voice},
    {"call", Channel::Voice},     {"inbound", Channel::Voice},  {"outbound", Channel::Voice},
    {"anruf", Channel::Voice},    {"sprache", Channel::Voice},  {"llamada", Channel::Voice},
    {"voz", Channel::Voice},      {"chamada", Channel::Voice},  {"appel", Channel::Voice},
    {"voix", Channel::Voice},     {"chat", Channel::Chat},      {"messag", Channel::Chat},
    {"sms", Channel::Chat},       {"whatsapp", Channel::Chat},  {"mensaje", Channel::Chat},
    {"mensagem", Channel::Chat},  {"nachricht", Channel::Chat}, {"mail", Channel::Email},
    {"correo", Channel::Email},   {"courriel", Channel::Email}, {"ticket", Channel::Ticket},
    {"case", Channel::Ticket},    {"vorgang", Channel::Ticket}, {"caso", Channel::Ticket},
    {"chamado", Channel::Ticket}, {"task", Channel::Ticket},    {"incident", Channel::Ticket},
}};

} // namespace

InteractionRows::InteractionRows(const ImportPlan &plan, const AgentIndex &agents, ZoneClock &clock)
    : m_cells(plan), m_agents(agents), m_clock(clock)
{
    // "Handle time" holds talk, hold and after-call work; "call duration" ends with the call.
    const QString header = normalizedHeader(plan.mapping.headerOf(F::Duration));
    for (const char *word :
         {"handl", "aht", "total", "bearbeitung", "gestion", "atendimento", "traitement", "dmt"})
        m_durationHasAcw |= header.contains(QLatin1String(word));
    const QString answered = normalizedHeader(plan.mapping.headerOf(F::Answered));
    for (const char *word : {"abandon", "missed", "aufgelegt", "verloren", "perdida", "perdu"})
        m_saysUnanswered |= answered.contains(QLatin1String(word));
}

InteractionColumns InteractionRows::columns() const
{
    // A length stands for talk, and for what it holds besides.
    const bool length = !m_cells.has(F::Talk) && (m_cells.has(F::Duration) || m_cells.has(F::End));
    InteractionColumns columns;
    columns.agent = m_cells.namesAgent();
    columns.channel = m_cells.has(F::Channel);
    columns.queue = m_cells.has(F::Queue);
    columns.talk = m_cells.has(F::Talk) || length;
    columns.hold = m_cells.has(F::Hold) || length;
    columns.acw = m_cells.has(F::Acw) || (length && m_cells.has(F::Duration) && m_durationHasAcw);
    columns.answered = m_cells.has(F::Answered);
    columns.resolved = m_cells.has(F::Resolved) || m_cells.has(F::Repeat);
    columns.csat = m_cells.has(F::Csat);
    return columns;
}

bool InteractionRows::read(const Record &record, InteractionDraftRow &to, Refusal &refusal)
{
    m_cells.take(record);
    InteractionRow &row = to.row;
    row = InteractionRow();
    std::optional<Refusal> nobody;
    row.agent = m_agents.find(m_cells.raw(F::AgentKey), m_cells.agentName(), nobody);
    if (nobody)
        m_cells.refuse(*nobody);
    if (takeStart(row)) {
        takeDurations(row);
        takeAnswers(row);
    }
    row.externalId = m_cells.raw(F::InteractionKey);
    if (row.externalId.size() > 200)
        m_cells.refuse(RefusalReason::TextTooLong, F::InteractionKey, {}, QStringLiteral("200"));
    else if (hasLostDigits(row.externalId))
        m_cells.id(F::InteractionKey); // says so
    else if (row.externalId.empty() && m_cells.has(F::InteractionKey))
        m_cells.refuseMissing(F::InteractionKey);
    else if (row.externalId.empty())
        row.externalId = madeUpId(row);
    to.queue = m_cells.raw(F::Queue);
    if (to.queue.size() > 200)
        m_cells.refuse(RefusalReason::TextTooLong, F::Queue, {}, QStringLiteral("200"));
    if (m_cells.isRefused())
        refusal = *m_cells.refusal();
    return !m_cells.isRefused();
}

/// When the file has no id: agent, start and length name an interaction well enough to be known again.
std::string_view InteractionRows::madeUpId(const InteractionRow &row)
{
    const std::string_view agent = m_cells.has(F::AgentKey) ? m_cells.raw(F::AgentKey) : m_cells.agentName();
    m_id.assign(agent);
    m_id += '@';
    m_id += std::to_string(row.startUtc);
    m_id += '+';
    m_id += std::to_string(row.talk.value_or(0) + row.hold.value_or(0) + row.acw.value_or(0));
    return m_id;
}

qint64 InteractionRows::utcOf(const WallTime &time)
{
    const int seconds = time.seconds.value_or(0);
    if (time.offset)
        return (time.day - 2440588) * 86400 + seconds - *time.offset;
    return m_clock.toUtc(time.day, seconds);
}

/// The start may be one column, or a date beside a time.
std::optional<WallTime> InteractionRows::start()
{
    const std::string_view whole = m_cells.raw(F::Start);
    int seconds = 0;
    const bool onlyTime =
        !whole.empty() && m_cells.has(F::Date) && parseTimeOfDay(whole, seconds) == ValueProblem::None;
    std::optional<WallTime> time = m_cells.wallTime(onlyTime || whole.empty() ? F::Date : F::Start);
    if (!time && !m_cells.isRefused())
        m_cells.refuseMissing(m_cells.has(F::Start) && !onlyTime ? F::Start : F::Date);
    if (!time)
        return std::nullopt;
    if (onlyTime) {
        time->seconds = seconds;
    } else if (const std::string_view given = m_cells.raw(F::TimeOfDay); !time->seconds && !given.empty()) {
        if (parseTimeOfDay(given, seconds) != ValueProblem::None)
            m_cells.refuse(RefusalReason::NotATime, F::TimeOfDay,
                           QString::fromUtf8(given.data(), static_cast<qsizetype>(given.size())));
        time->seconds = seconds;
    }
    return time;
}

bool InteractionRows::takeStart(InteractionRow &row)
{
    const std::optional<WallTime> time = start();
    if (!time || m_cells.isRefused())
        return false;
    row.startUtc = utcOf(*time);
    row.hasTime = time->seconds.has_value();
    // A time in UTC belongs to the day it was in the book's zone; one with another offset, to the day it was
    // there.
    row.day = time->offset == 0 ? m_clock.localDay(row.startUtc) : time->day;
    return true;
}

void InteractionRows::takeDurations(InteractionRow &row)
{
    row.talk = m_cells.seconds(F::Talk);
    row.hold = m_cells.seconds(F::Hold);
    row.acw = m_cells.seconds(F::Acw);
    if (row.talk || m_cells.has(F::Talk) || m_cells.isRefused())
        return;
    std::optional<int> whole = m_cells.seconds(F::Duration);
    bool withAcw = m_durationHasAcw;
    if (!m_cells.has(F::Duration) && m_cells.has(F::End) && !m_cells.raw(F::End).empty()) {
        std::optional<WallTime> end;
        int seconds = 0;
        if (parseTimeOfDay(m_cells.raw(F::End), seconds) == ValueProblem::None) {
            end = WallTime{row.day, seconds, std::nullopt};
            if (utcOf(*end) < row.startUtc)
                ++end->day; // past midnight
        } else {
            end = m_cells.wallTime(F::End);
        }
        if (end && utcOf(*end) < row.startUtc)
            m_cells.refuse(RefusalReason::EndBeforeStart, F::End,
                           QString::fromStdString(std::string(m_cells.raw(F::End))));
        else if (end && end->seconds)
            whole = static_cast<int>(std::min<qint64>(utcOf(*end) - row.startUtc, 1000000000));
        withAcw = false;
    }
    if (!whole)
        return;
    const int talk = *whole - row.hold.value_or(0) - (withAcw ? row.acw.value_or(0) : 0);
    if (talk < 0)
        m_cells.refuse(RefusalReason::Negative, F::Duration, QString::number(talk));
    row.talk = talk;
}

void InteractionRows::takeAnswers(InteractionRow &row)
{
    row.answered = m_cells.yesNo(F::Answered);
    if (row.answered && m_saysUnanswered)
        row.answered = !*row.answered;
    row.resolved = m_cells.yesNo(F::Resolved);
    if (!m_cells.has(F::Resolved)) { // a customer who had to come back was not helped the first time
        if (const std::optional<bool> repeat = m_cells.yesNo(F::Repeat))
            row.resolved = !*repeat;
    }
    row.csat = m_cells.number(F::Csat);
    if (row.csat && *row.csat > 100)
        m_cells.refuse(RefusalReason::TooLarge, F::Csat, QString::number(*row.csat));
    const std::string_view word = m_cells.raw(F::Channel);
    row.channel = word.empty() ? Channel::Voice : channel(word).value_or(Channel::Other);
    if (row.answered.value_or(true))
        return;
    // Nobody talked on an unanswered interaction, and nobody rated it: its zeros are blanks.
    for (std::optional<int> *duration : {&row.talk, &row.hold, &row.acw}) {
        if (*duration == 0)
            duration->reset();
    }
    if (row.csat == 0.0)
        row.csat.reset();
}

std::optional<Channel> InteractionRows::channel(std::string_view word)
{
    if (const auto known = m_channels.find(word); known != m_channels.end())
        return known->second;
    const QString lower =
        normalizedHeader(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
    std::optional<Channel> found;
    for (const ChannelWord &entry : channelWords) {
        if (!found && lower.contains(QLatin1String(entry.part)))
            found = entry.channel;
    }
    if (m_channels.size() < 1000)
        m_channels.emplace(std::string(word), found.value_or(Channel::Other));
    return found;
}

} // namespace coachbook
