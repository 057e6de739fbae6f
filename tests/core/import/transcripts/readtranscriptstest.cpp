// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/transcriptfile.h"
#include "tests/support/catch.h"
#include <QDir>
#include <QFile>

using namespace coachbook;

namespace {

/// "0:01-0:03 A Maya: Hello", one turn a line.
std::string shown(const ParsedTranscript &transcript)
{
    std::string all;
    const auto time = [](const std::optional<qint64> &ms) {
        return ms ? std::to_string(*ms) : std::string();
    };
    for (const ParsedTurn &turn : transcript.turns) {
        all += time(turn.startMs) + '-' + time(turn.endMs) + ' ';
        all += turn.role == TurnRole::Agent ? 'A' : turn.role == TurnRole::Customer ? 'C' : '?';
        all += ' ' + turn.speaker + ": " + turn.text + '\n';
    }
    return all;
}

ParsedTranscript only(const QByteArray &bytes, const TranscriptOptions &options = {})
{
    const TranscriptFile file = readTranscripts(bytes, options);
    INFO((file.error ? inEnglish(*file.error).toStdString() : std::string()));
    REQUIRE(file.transcripts.size() == 1);
    return file.transcripts.front();
}

std::string complaint(const QByteArray &bytes)
{
    const TranscriptFile file = readTranscripts(bytes);
    REQUIRE(file.transcripts.empty());
    REQUIRE(file.error);
    return inEnglish(*file.error).toStdString();
}

QString sharedFile(const char *name)
{
    const QString given = qEnvironmentVariable("COACHBOOK_SHARED_DATA");
    return (given.isEmpty() ? QStringLiteral(COACHBOOK_SOURCE_DIR "/../shared/data") : given) +
           QLatin1Char('/') + QLatin1String(name);
}

std::optional<TranscriptFile> shared(const char *name)
{
    QFile file(sharedFile(name));
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("skipped: no shared data");
        return std::nullopt;
    }
    return readTranscripts(file.readAll());
}

int count(const ParsedTranscript &transcript, TurnRole role)
{
    return static_cast<int>(std::count_if(transcript.turns.begin(), transcript.turns.end(),
                                          [role](const ParsedTurn &turn) { return turn.role == role; }));
}

} // namespace

TEST_CASE("readtranscripts: WebVTT with voices, notes, styles, names of cues and marks")
{
    const ParsedTranscript call =
        only("\xEF\xBB\xBFWEBVTT - a call\nKind: captions\n\nNOTE\nnot said\nnor this\n\n"
             "STYLE\n::cue { color: red }\n\n"
             "intro\n00:01.000 --> 00:03.500 align:start position:10%\n"
             "<v Agent Maya>Good <i>morning</i> &amp; welcome</v>\n\n"
             "b2f4c1d0-1111-2222-3333-444455556666/12-3\n00:00:04.000 --> 00:00:06.000\n"
             "<v.loud Caller>My bill is &lt;wrong&gt;<v Agent Maya>I <00:05.100>see\n"
             "2 < 3 and <3\n");
    REQUIRE(call.source == "webvtt");
    REQUIRE(shown(call) == "1000-3500 A Agent Maya: Good morning & welcome\n"
                           "4000-6000 C Caller: My bill is <wrong>\n"
                           "4000-6000 A Agent Maya: I see 2 < 3 and <3\n");
}

TEST_CASE("readtranscripts: WebVTT with names before a colon, only where a name comes back")
{
    REQUIRE(shown(only("WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:02.000\r\nMaya Okafor: Hello there\r\n\r\n"
                       "2\r\n00:00:02.000 --> 00:00:03.000\r\nJohn: Hi\r\n\r\n"
                       "3\r\n00:00:03.000 --> 00:00:04.000\r\nMaya Okafor: One thing: the price\r\n\r\n"
                       "4\r\n00:00:04.000 --> 00:00:05.000\r\nRemember: it is ten\r\n")) ==
            "1000-2000 ? Maya Okafor: Hello there\n2000-3000 ? : John: Hi\n"
            "3000-4000 ? Maya Okafor: One thing: the price\n4000-5000 ? : Remember: it is ten\n");
}

TEST_CASE("readtranscripts: SRT with comma, numbers, marks and Windows-1252")
{
    REQUIRE(shown(only("1\r\n00:00:01,000 --> 00:00:02,250\r\n{\\an8}Berater: Guten Tag\r\n\r\n"
                       "2\r\n00:00:02,500 --> 00:00:04,000\r\nKunde: Die Geb\xFChr ist\r\nzu hoch\r\n")) ==
            "1000-2250 A Berater: Guten Tag\n2500-4000 C Kunde: Die Geb\xC3\xBChr ist zu hoch\n");
}

TEST_CASE("readtranscripts: Contact Lens by participants, by roles, as a chat and as a stream")
{
    const ParsedTranscript call = only(
        R"({"CustomerMetadata":{"ContactId":"c-1"},"Participants":[{"ParticipantId":"p1","ParticipantRole":"AGENT"},
        {"ParticipantId":"p2","ParticipantRole":"CUSTOMER"}],"Transcript":[
        {"ParticipantId":"p1","Content":"Hello [PII]","BeginOffsetMillis":10,"EndOffsetMillis":900,"Sentiment":"NEUTRAL"},
        {"ParticipantId":"p2","Content":"Hi","BeginOffsetMillis":950,"EndOffsetMillis":1200},
        {"ParticipantId":"CUSTOMER","Content":"Still there?","BeginOffsetMillis":1300,"EndOffsetMillis":1500}]})");
    REQUIRE(call.id == "c-1");
    REQUIRE(shown(call) ==
            "10-900 A AGENT: Hello [PII]\n950-1200 C CUSTOMER: Hi\n1300-1500 C CUSTOMER: Still there?\n");
    const ParsedTranscript chat = only(
        R"({"Transcript":[{"ParticipantId":"x","ParticipantRole":"AGENT","DisplayName":"Maya","Content":"Hi",
        "AbsoluteTime":"2026-11-20T10:00:00.000Z","Type":"MESSAGE"},{"ParticipantId":"y","ParticipantRole":"CUSTOMER",
        "Content":"","ContentType":"application/vnd.amazonaws.connect.event.participant.joined"},
        {"ParticipantId":"y","ParticipantRole":"CUSTOMER","Content":"Hello","AbsoluteTime":"2026-11-20T10:00:07.500Z"}]})");
    REQUIRE(chat.start == "2026-11-20T10:00:00.000Z");
    REQUIRE(shown(chat) == "0- A Maya: Hi\n7500- C CUSTOMER: Hello\n");
    REQUIRE(
        shown(only(R"({"Segments":[{"Categories":{}},{"Transcript":{"ParticipantRole":"AGENT","Content":"Hi",
        "BeginOffsetMillis":1,"EndOffsetMillis":2}}]})")) == "1-2 A AGENT: Hi\n");
}

TEST_CASE("readtranscripts: post-call analytics with speaker labels and seconds")
{
    const ParsedTranscript call = only(
        R"({"ConversationAnalytics":{"GUID":"g-7","Agent":"Maya","ConversationTime":"2026-11-20 10:00:00",
        "SpeakerLabels":[{"Speaker":"spk_0","DisplayText":"Agent"},{"Speaker":"spk_1","DisplayText":"Customer"}]},
        "SpeechSegments":[{"SegmentStartTime":0.04,"SegmentEndTime":1.5,"SegmentSpeaker":"spk_0","OriginalText":"helo",
        "DisplayText":"Hello"},{"SegmentStartTime":1.6,"SegmentEndTime":2,"SegmentSpeaker":"spk_1","OriginalText":"Hi"}]})");
    REQUIRE(call.id == "g-7");
    REQUIRE(call.agentName == "Maya");
    REQUIRE(call.start == "2026-11-20 10:00:00");
    REQUIRE(shown(call) == "40-1500 A Agent: Hello\n1600-2000 C Customer: Hi\n");
}

TEST_CASE("readtranscripts: Azure in three shapes, the third also as WebVTT behind back-ticks")
{
    REQUIRE(
        shown(only(R"({"durationMilliseconds":9,"phrases":[{"channel":0,"speaker":1,"offsetMilliseconds":80,
        "durationMilliseconds":20,"text":"Hello"}]})")) == "80-100 ? Speaker 1: Hello\n");
    const QByteArray channels =
        R"({"recognizedPhrases":[{"channel":0,"offsetInTicks":50000000,"durationInTicks":10000000,
        "nBest":[{"display":"Second","lexical":"second"}]},{"channel":1,"offsetInTicks":1100000,"durationInTicks":10000000,
        "nBest":[{"display":"First"}]}]})";
    REQUIRE(shown(only(channels)) == "110-1110 ? Channel 1: First\n5000-6000 ? Channel 0: Second\n");
    REQUIRE(shown(only(channels, {"0"})) == "110-1110 C Channel 1: First\n5000-6000 A Channel 0: Second\n");
    REQUIRE(
        shown(only(
            R"({"id":"op-1","result":{"contents":[{"transcriptPhrases":[{"speaker":"Agent","startTimeMs":8,
        "endTimeMs":9,"text":"Hello"}]}]}})")) == "8-9 A Agent: Hello\n");
    REQUIRE(
        shown(only(
            R"({"result":{"contents":[{"markdown":"```WEBVTT\n\n00:00.080 --> 00:02.240\n<v Agent>Hello\n\n```"}]}})")) ==
        "80-2240 A Agent: Hello\n");
    REQUIRE(shown(only("```vtt\nWEBVTT\n\n00:01.000 --> 00:02.000\n<v Customer>Hi\n```\n")) ==
            "1000-2000 C Customer: Hi\n");
}

TEST_CASE("readtranscripts: Genesys with offsets or clock times, decorated text preferred")
{
    const ParsedTranscript call = only(
        R"({"conversationId":"g-1","conversationStartTime":1700000000000,"transcripts":[{"phrases":[
        {"text":"hello","decoratedText":"Hello.","startTimeMs":1700000001500,"duration":{"milliseconds":500},
        "participantPurpose":"internal"},
        {"text":"hi","startTimeMs":1700000003000,"duration":400,"participantPurpose":"external"},
        {"text":"wait","startTimeMs":1700000004000,"participantPurpose":"acd"}]}]})");
    REQUIRE(call.id == "g-1");
    REQUIRE(call.start == "2023-11-14T22:13:20Z");
    REQUIRE(shown(call) == "1500-2000 A internal: Hello.\n3000-3400 C external: hi\n4000- ? acd: wait\n");
}

TEST_CASE("readtranscripts: Twilio sentences; the agent's channel only when said")
{
    const QByteArray call =
        R"({"sentences":[{"media_channel":1,"sentence_index":0,"start_time":"0.5","end_time":"2.25",
        "transcript":"Hello","transcript_sid":"GT1"},{"media_channel":2,"start_time":"2.5","end_time":"3","transcript":"Hi"}]})";
    REQUIRE(only(call).id == "GT1");
    REQUIRE(shown(only(call)) == "500-2250 ? Channel 1: Hello\n2500-3000 ? Channel 2: Hi\n");
    REQUIRE(shown(only(call, {"Channel 2"})) == "500-2250 C Channel 1: Hello\n2500-3000 A Channel 2: Hi\n");
}

TEST_CASE("readtranscripts: lists of segments, however their parts are called")
{
    REQUIRE(
        shown(only(
            R"([{"speaker_role":"agent","offset_ms":20,"duration_ms":5,"transcript":"a","human_transcript":"b"},
        {"speaker_role":"caller","offset_ms":30,"duration_ms":5,"transcript":"c","human_transcript":"d"}])")) ==
        "20-25 A agent: b\n30-35 C caller: d\n");
    REQUIRE(shown(only(
                R"({"call_id":"7","segments":[{"start":0.5,"end":1.0,"text":"Hello","speaker":"SPEAKER_00"},
        {"start":1.0,"end":2.5,"text":"Hi","speaker":"SPEAKER_01"}]})")) ==
            "500-1000 ? SPEAKER_00: Hello\n1000-2500 ? SPEAKER_01: Hi\n");
    const ParsedTranscript chat = only(R"({"chat":{"id":"t1","agent":{"id":"A7","name":"Maya"}},"messages":[
        {"from":"agent","body":"Hi","timestamp":"2026-11-20T10:00:00Z"},{"from":"customer","body":"Hello","timestamp":"2026-11-20T10:01:00Z"}]})");
    REQUIRE(chat.agentId == "A7");
    REQUIRE(chat.agentName == "Maya");
    REQUIRE(chat.start == "2026-11-20T10:00:00Z");
    REQUIRE(shown(chat) == "0- A agent: Hi\n60000- C customer: Hello\n");
    // Whole numbers are what fits the speech: forty letters are not said in two minutes a letter.
    REQUIRE(shown(only(
                R"([{"speaker":"agent","start":1000,"end":4000,"text":"How can I help you with your bill?"},
        {"speaker":"client","start":4500,"end":6000,"text":"It is too high this month"}])")) ==
            "1000-4000 A agent: How can I help you with your bill?\n4500-6000 C client: It is too high this "
            "month\n");
    REQUIRE(shown(only(R"([{"speaker":"agent","start":1,"end":4,"text":"How can I help you with your bill?"},
        {"speaker":"client","start":5,"end":7,"text":"It is too high this month"}])")) ==
            "1000-4000 A agent: How can I help you with your bill?\n5000-7000 C client: It is too high this "
            "month\n");
}

TEST_CASE("readtranscripts: many conversations in one file")
{
    const TranscriptFile pairs = readTranscripts(
        R"([{"convo_id":1,"original":[["agent","Hi!"],["customer","Hello"],["action","Looked up"]],
        "delexed":[{"speaker":"agent","text":"hi!"}]},{"convo_id":2,"original":[["agent","Bye"]]}])");
    REQUIRE(pairs.transcripts.size() == 2);
    REQUIRE(pairs.transcripts[0].id == "1");
    REQUIRE(shown(pairs.transcripts[0]) == "- A agent: Hi!\n- C customer: Hello\n- ? action: Looked up\n");
    REQUIRE(pairs.transcripts[1].id == "2");
    const TranscriptFile flat = readTranscripts(
        R"([{"conversation_id":"a","speaker":"agent","text":"Hi"},{"conversation_id":"b","speaker":"agent","text":"Yo"},
        {"conversation_id":"a","speaker":"customer","text":"Hello"}])");
    REQUIRE(flat.transcripts.size() == 2);
    REQUIRE(shown(flat.transcripts[0]) == "- A agent: Hi\n- C customer: Hello\n");
    const TranscriptFile lines = readTranscripts("{\"call_id\":\"x\",\"turns\":[{\"role\":\"agent\",\"text\":"
                                                 "\"Hi\"},{\"role\":\"customer\",\"text\":\"Ho\"}]}\n"
                                                 "{\"call_id\":\"y\",\"turns\":[{\"role\":\"agent\",\"text\":"
                                                 "\"Hi\"},{\"role\":\"customer\",\"text\":\"Ho\"}]}\n");
    REQUIRE(lines.transcripts.size() == 2);
    REQUIRE(lines.transcripts[1].id == "y");
}

TEST_CASE("readtranscripts: a table with a turn a row")
{
    const TranscriptFile calls = readTranscripts(
        "conversation_id;speaker;start_time;end_time;text\r\n"
        "a;agent;0.5;1.5;\"Hello; how can I help?\"\r\nb;customer;0;1;Hi\r\na;customer;2;3.5;My bill\r\n");
    REQUIRE(calls.transcripts.size() == 2);
    REQUIRE(calls.transcripts[0].id == "a");
    REQUIRE(shown(calls.transcripts[0]) ==
            "500-1500 A agent: Hello; how can I help?\n2000-3500 C customer: My bill\n");
    REQUIRE(shown(only("Role,Message\nAgent,Hello\nCustomer,Hi\nAgent,Bye\n")) ==
            "- A Agent: Hello\n- C Customer: Hi\n- A Agent: Bye\n");
    // A conversation a row: the text is a remark, not a turn.
    REQUIRE(complaint("call_id,agent_name,text\n1,Maya,Short call\n2,Tom,Long call\n") ==
            "it is no transcript in a format that is read");
}

TEST_CASE("readtranscripts: dialogues, plain and Markdown, alone and inside JSON")
{
    REQUIRE(shown(only("Call ID: 4711\nDate: 2026-11-20 10:00\n\nAgent: Hello\nCustomer: My bill\nis too "
                       "high\n\nAgent: I see\n")) ==
            "- A Agent: Hello\n- C Customer: My bill is too high\n- A Agent: I see\n");
    const ParsedTranscript call =
        only("Call ID: 4711\nDate: 2026-11-20 10:00\n\nAgent: Hello\nCustomer: Hi\n");
    REQUIRE(call.id == "4711");
    REQUIRE(call.start == "2026-11-20 10:00");
    REQUIRE(shown(only("# Call\n\n**Maya (00:05):** Hello\n\n**Tom (00:07):** Hi\n\n---\n\n**Maya (00:09):** "
                       "Well: go on\n\n**Tom (1:02:03):** Yes\n")) ==
            "5000- ? Maya: Hello\n7000- ? Tom: Hi\n9000- ? Maya: Well: go on\n3723000- ? Tom: Yes\n");
    REQUIRE(shown(only("[00:00:01 - 00:00:03] Agent: Hello\n[00:00:04 - 00:00:06] Customer: Hi\n")) ==
            "1000-3000 A Agent: Hello\n4000-6000 C Customer: Hi\n");
    REQUIRE(shown(only("Agent 0:01\nHello there\n\nCaller 0:04\nHi\n")) ==
            "1000- A Agent: Hello there\n4000- C Caller: Hi\n");
    REQUIRE(shown(only("Conseiller : Bonjour\nClient : Bonjour\n")) ==
            "- A Conseiller: Bonjour\n- C Client: Bonjour\n");
    REQUIRE(shown(only("- Agente: Hola\n- Cliente: Buenas\n")) == "- A Agente: Hola\n- C Cliente: Buenas\n");
    const ParsedTranscript inside = only(
        R"({"ConversationId":"u-1","StartTime":"2025-12-05 02:00:00","Content":"**Transcript**\n\n**Agent:** Hello.\n\n**Customer:** Hi."})");
    REQUIRE(inside.id == "u-1");
    REQUIRE(inside.start == "2025-12-05 02:00:00");
    REQUIRE(shown(inside) == "- A Agent: Hello.\n- C Customer: Hi.\n");
}

TEST_CASE("readtranscripts: what is wrong with a file is said in one sentence with its place")
{
    REQUIRE(complaint("") == "it is empty");
    REQUIRE(complaint("WEBVTT\n\n00:03.430 --> 00:01.200\nHi\n") ==
            "line 3: it ends at 0:01.2, before it begins at 0:03.43");
    REQUIRE(complaint("WEBVTT\n\n00:10.000 --> 00:12.000\nHi\n\n00:05.000 --> 00:07.000\nHo\n") ==
            "line 6: it begins at 0:05, before the turn above it at 0:10: its times run backwards");
    REQUIRE(complaint("WEBVTT\n\n00:1x.000 --> 00:12.000\nHi\n") ==
            "line 3: 00:1x.000 --> 00:12.000 is no time of a conversation");
    REQUIRE(complaint("WEBVTT\n\n-00:01.000 --> 00:12.000\nHi\n") ==
            "line 3: -00:01.000 --> 00:12.000 is no time of a conversation");
    REQUIRE(complaint("WEBVTT\n\n30:00:01.000 --> 30:00:02.000\nHi\n") ==
            "line 3: no conversation lasts until 30:00:02");
    REQUIRE(complaint("WEBVTT\n\nNOTE nothing\n") == "nothing is said in it");
    REQUIRE(complaint("WEBVTT\n\n00:01.000 --> 00:02.000\nGr\xFC\xC3\xBC\xDF\xFF\x80\n") ==
            "line 4: byte 35 of the file is no text in UTF-8");
    REQUIRE(complaint("{\"Transcript\":[{\"ParticipantRole\":\"AGENT\",\"Content\":\"Hi\","
                      "\"BeginOffsetMillis\":NaN}]}") ==
            "line 1: its JSON is broken at byte 78: NaN is no number in JSON");
    REQUIRE(complaint(QByteArray(10'000, '[') + QByteArray(10'000, ']')).substr(0, 55) ==
            "line 1: its JSON is nested more than 1024 levels deep (");
    REQUIRE(complaint("{\"phrases\":[{\"offsetMilliseconds\":5,\"durationMilliseconds\":-9,\"text\":\"x\","
                      "\"speaker\":1}]}") == "turn 1: it ends at 0:00, before it begins at 0:00.005");
    REQUIRE(complaint("{\"phrases\":[{\"offsetMilliseconds\":-5,\"text\":\"x\",\"speaker\":1}]}") ==
            "turn 1: -0:00.005 is no time of a conversation");
    REQUIRE(complaint("agent,calls,aht\nMaya,12,300\n") == "it is no transcript in a format that is read");
    REQUIRE(complaint("{\"agents\":[{\"id\":1,\"name\":\"Maya\"}]}") ==
            "it is no transcript in a format that is read");
    REQUIRE(complaint("Note: read this\nWarning: do not\nThe rest is prose.\n") ==
            "it is no transcript in a format that is read");
    REQUIRE(complaint("WEBVTT\n\n00:01.000 --> 00:02.000\n" + QByteArray(70'000, 'x')) ==
            "line 3: a turn is longer than 64 KB");
}

TEST_CASE("readtranscripts: overlapping speech is no fault, and is put in order")
{
    REQUIRE(shown(only("WEBVTT\n\n00:10.000 --> 00:14.000\n<v Agent>Long\n\n00:09.000 --> 00:11.000\n<v "
                       "Caller>Over it\n")) == "9000-11000 C Caller: Over it\n10000-14000 A Agent: Long\n");
}

TEST_CASE("readtranscripts: real files of others")
{
    if (const auto file = shared("aws_call_analytics/example-call.json")) {
        REQUIRE(file->transcripts.size() == 1);
        REQUIRE(file->transcripts[0].turns.size() == 37);
        REQUIRE(count(file->transcripts[0], TurnRole::Other) == 0);
        REQUIRE(file->transcripts[0].turns[0].startMs == 40);
    }
    if (const auto file = shared("aws_pca/testfile.json")) {
        REQUIRE(file->transcripts.size() == 1);
        REQUIRE(file->transcripts[0].turns.size() == 12);
        REQUIRE(file->transcripts[0].agentName.empty());
        REQUIRE(count(file->transcripts[0], TurnRole::Other) == 0);
    }
    for (const auto &[name, turns, other] :
         {std::tuple{"azure_transcripts/fast_pretranscribed.json", 37, 37},
          {"azure_transcripts/batch_pretranscribed.json", 33, 33},
          {"azure_transcripts/cu_pretranscribed.json", 33, 0},
          {"azure_transcripts/batch_pretranscribed.json.convertedTowebVTT.txt", 33, 33},
          {"azure_transcripts/cu_pretranscribed.json.convertedTowebVTT.txt", 33, 0},
          {"harper_valley/transcript/0002f70f7386445b.json", 18, 0}}) {
        if (const auto file = shared(name)) {
            INFO(name);
            REQUIRE(file->transcripts.size() == 1);
            REQUIRE(static_cast<int>(file->transcripts[0].turns.size()) == turns);
            REQUIRE(count(file->transcripts[0], TurnRole::Other) == other);
        }
    }
    if (const auto file = shared("azure_transcripts/fast_pretranscribed.json.convertedTowebVTT.txt")) {
        REQUIRE(file->error);
        REQUIRE(file->error->problem == TranscriptProblem::EndBeforeStart);
        REQUIRE(file->error->line == 6);
    }
    if (const auto file = shared("abcd/abcd_sample.json")) {
        REQUIRE(file->transcripts.size() == 3);
        REQUIRE(file->transcripts[0].id == "3592");
        REQUIRE(file->transcripts[0].turns.size() == 29);
    }
    for (const char *name :
         {"webex_graphql/taskDetails_simple.json", "webex_graphql/agentSession_simple.json",
          "pyworkforce_roster/rostering_data.json", "harper_valley/metadata/0002f70f7386445b.json",
          "abcd/guidelines.json", "abcd/ontology.json", "northgate/evaluations.csv", "README.md",
          "abcd/README.md", "northgate/interactions.csv", "azure_transcripts/LICENSE"}) {
        if (const auto file = shared(name)) {
            INFO(name);
            REQUIRE(file->error);
        }
    }
    QDir folder(sharedFile("ms_conversations/ContactCenter_usecase"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const auto file = shared(("ms_conversations/ContactCenter_usecase/" + name.toStdString()).c_str());
        INFO(name.toStdString());
        REQUIRE(file->transcripts.size() == 1);
        REQUIRE(file->transcripts[0].id.size() == 36);
        REQUIRE(file->transcripts[0].turns.size() > 10);
        REQUIRE(count(file->transcripts[0], TurnRole::Other) == 0);
        REQUIRE(file->transcripts[0].turns.back().text.find("**") == std::string::npos);
    }
}
