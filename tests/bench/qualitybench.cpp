// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the evaluation of a conversation of 60 minutes and 1,500 turns with its recording. Prints the time to
// its first paint, the median of some rounds, and when the waveform was there; fails over the limit.
#include "core/storage/agentstore.h"
#include "core/storage/importstore.h"
#include "core/storage/newbook.h"
#include "core/storage/qualitystore.h"
#include "core/storage/recordingstore.h"
#include "core/storage/transcriptstore.h"
#include "tests/support/fakeprompts.h"
#include "ui/playing/playerbar.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/theme/theme.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

constexpr double paintLimit = 150; // ms
constexpr int rounds = 7;
constexpr int minutes = 60, turnCount = 1500;
const QString call = QStringLiteral("C1");
const QDate today(2026, 11, 20);

QDateTime now()
{
    return {today, QTime(12, 0), Qt::UTC};
}

/// 60 minutes of 8 kHz in mu-law: 29 MB.
void writeRecording(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the recording");
    const quint32 size = minutes * 60 * 8000;
    QByteArray head;
    const auto number = [&head](quint32 value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            head += static_cast<char>(value >> (8 * i));
    };
    head += "RIFF";
    number(size + 38, 4);
    head += "WAVEfmt ";
    number(18, 4);
    number(7, 2);
    number(1, 2);
    number(8000, 4);
    number(8000, 4);
    number(1, 2);
    number(8, 2);
    number(0, 2);
    head += "data";
    number(size, 4);
    file.write(head);
    QByteArray second(8000, Qt::Uninitialized);
    for (int at = 0; at < minutes * 60; ++at) {
        for (int i = 0; i < second.size(); ++i)
            second[i] = static_cast<char>((i * 7 + at * 13) % 251);
        file.write(second);
    }
}

void writeTranscript(Db &db)
{
    std::vector<std::string> said;
    for (int i = 0; i < turnCount; ++i)
        said.push_back("Turn " + std::to_string(i) +
                       " says what the customer wants and what the agent can do about it, in a line or two.");
    TranscriptRow row;
    row.source = "webvtt";
    row.externalId = "C1";
    for (int i = 0; i < turnCount; ++i) {
        const qint64 from = qint64(i) * minutes * 60 * 1000 / turnCount;
        row.turns.push_back({from, from + 2000, i % 2 == 0 ? TurnRole::Agent : TurnRole::Customer,
                             i % 2 == 0 ? "Maya" : "Customer", said[static_cast<std::size_t>(i)]});
    }
    TranscriptWriter(db, ImportId(1)).write(row);
    importstore::insert(db,
                        {ImportId(1), now(), QStringLiteral("transcripts"), QStringLiteral("C1.vtt"), 1, 1});
}

EvaluationId makeBook(const QString &path, const QString &recording)
{
    const auto book = newBook(path, now, QStringLiteral("UTC"));
    std::optional<EvaluationId> made;
    book->transactImport({QStringLiteral("import.transcripts"), {}}, ImportId(1), writeTranscript, {});
    book->transact({QStringLiteral("test"), {}}, [&](Db &db) {
        addShippedScorecards(db);
        AgentDraft agent;
        agent.name = QStringLiteral("Maya Okafor");
        EvaluationDraft draft;
        draft.agent = agentstore::insert(db, agent);
        draft.interactionRef = call;
        draft.day = today;
        draft.scorecard = qualitystore::findScorecard(db, QStringLiteral("Service conversation"))->id;
        draft.state = EvaluationState::Draft;
        made = qualitystore::insertEvaluation(db, draft);
        recordingstore::link(db, call, recording);
    });
    return *made;
}

template <class Done>
void spin(Done done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

struct Opening
{
    double painted = 0, waveform = 0; ///< ms
};

Opening open(const QString &path, EvaluationId id)
{
    test::FakePrompts prompts;
    BookController controller{{[] { return today; }, now}, prompts};
    controller.open(path);
    MainWindow window(controller, allPages(), allCommands());
    window.resize(1440, 900);
    window.show();
    QElapsedTimer quiet;
    quiet.start();
    spin([&quiet] { return quiet.elapsed() > 300; });
    QElapsedTimer timer;
    timer.start();
    window.go({QStringLiteral("evaluate"), id.value()});
    window.grab(); // lays out and paints all that is to be seen, as its first showing does
    Opening opening;
    opening.painted = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const auto *turns = window.findChild<QListView *>(QStringLiteral("evaluate.turns"));
    if (turns->model()->rowCount() != turnCount)
        qFatal("the page shows %d turns", turns->model()->rowCount());
    auto *player = window.findChild<PlayerBar *>();
    player->waitForRecording();
    opening.waveform = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return opening;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    theme::apply(theme::Look::Light);
    const QTemporaryDir folder;
    const QString recording = folder.filePath(QStringLiteral("call.wav"));
    const QString path = folder.filePath(QStringLiteral("quality.coachbook"));
    writeRecording(recording);
    const EvaluationId id = makeBook(path, recording);
    std::vector<double> painted, waveform;
    for (int round = 0; round < rounds; ++round) {
        const Opening opening = open(path, id);
        painted.push_back(opening.painted);
        waveform.push_back(opening.waveform);
    }
    std::sort(painted.begin(), painted.end());
    std::sort(waveform.begin(), waveform.end());
    const double median = painted[rounds / 2];
    std::printf("an evaluation of %d turns and %d minutes: first paint after %.0f ms (at most %.0f), "
                "waveform after %.0f "
                "ms\n",
                turnCount, minutes, median, paintLimit, waveform[rounds / 2]);
    return median <= paintLimit ? 0 : 1;
}
