// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importfiles.h"
#include "ui/importing/folderwatcher.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/jobs.h"
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <memory>

namespace coachbook::ui {
namespace {

constexpr int previewRows = 20;
constexpr qsizetype mostFilesOfFolder = 50;
constexpr qint64 rowsTried =
    100000; ///< beyond that a trial would take as long as the import, which Undo takes back

/// What a watched folder would take as well is remembered by its content, so that it is not imported twice.
bool isWatched(const QString &path, const QString &folder)
{
    return !folder.isEmpty() && !path.isEmpty() && QFileInfo(path).absolutePath() == folder;
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// An archive stands for the files in it; one that cannot be opened, for itself.
std::vector<ImportFile> unpacked(std::vector<ImportFile> files, const JobControl &job)
{
    std::vector<ImportFile> all;
    for (ImportFile &file : files) {
        if (file.bundle || !Bundle::isBundle(file.path)) {
            all.push_back(std::move(file));
            continue;
        }
        const auto bundle = std::make_shared<const Bundle>(file.path, job);
        if (bundle->problem()) {
            file.plan.shape.path = file.path;
            file.plan.problem = bundle->problem();
            file.plan.problemDetail = bundle->problemDetail();
            file.isRead = true;
            all.push_back(std::move(file));
            continue;
        }
        for (const BundleMember &member : bundle->members()) {
            ImportFile each;
            each.path = member.path;
            each.zip = file.path;
            each.bundle = bundle;
            each.shownPath = file.path + QLatin1Char('/') + member.name;
            each.options = file.options;
            all.push_back(std::move(each));
        }
    }
    return all;
}

/// The files of a folder that holds no transcripts.
QStringList tablesIn(const ImportFile &file)
{
    QStringList paths;
    if (file.plan.problem != FileProblem::NoTranscripts || !QFileInfo(file.path).isDir())
        return paths;
    const QDir folder(file.path);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths.mid(0, mostFilesOfFolder);
}

} // namespace

ImportFiles::ImportFiles(BookController &controller, QObject *parent)
    : QObject(parent), m_controller(controller)
{}

void ImportFiles::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

void ImportFiles::add(const QStringList &paths)
{
    if (m_busy)
        return;
    std::vector<ImportFile> unread;
    for (const QString &given : paths) {
        const QString path = QDir::cleanPath(given); // a dropped folder may end in a slash
        std::erase_if(m_files,
                      [&path](const ImportFile &file) { return file.path == path || file.zip == path; });
        ImportFile file;
        file.path = file.shownPath = path;
        file.options.today = m_controller.today();
        m_controller.guarded([&] { file.options.profiles = profilesOf(m_controller.db()); });
        unread.push_back(std::move(file));
    }
    std::erase_if(m_files, [](const ImportFile &file) { return file.result.has_value(); });
    read(std::move(unread));
}

void ImportFiles::setOptions(int file, const ImportOptions &options)
{
    if (m_busy)
        return;
    const ImportFile &before = m_files[static_cast<std::size_t>(file)];
    ImportFile again;
    again.path = before.path;
    again.zip = before.zip;
    again.bundle = before.bundle;
    again.shownPath = before.shownPath;
    again.choices = before.choices;
    again.options = options;
    read({std::move(again)});
}

void ImportFiles::setChoice(int file, const QString &label, const std::optional<PersonChoice> &choice)
{
    if (m_busy)
        return;
    std::map<QString, PersonChoice> &choices = m_files[static_cast<std::size_t>(file)].choices;
    if (choice)
        choices[label] = *choice;
    else
        choices.erase(label);
    tryAll();
}

void ImportFiles::setChoices(int file, const std::map<QString, PersonChoice> &choices)
{
    if (m_busy)
        return;
    for (const auto &[label, choice] : choices)
        m_files[static_cast<std::size_t>(file)].choices[label] = choice;
    tryAll();
}

void ImportFiles::setConflicts(int file, const ConflictChoice &choice)
{
    m_files[static_cast<std::size_t>(file)].conflicts = choice;
}

void ImportFiles::remove(int file)
{
    if (m_busy)
        return;
    m_files.erase(m_files.begin() + file);
    Q_EMIT changed();
    tryAll();
}

void ImportFiles::clear()
{
    if (m_busy)
        return;
    m_files.clear();
    Q_EMIT changed();
}

void ImportFiles::read(std::vector<ImportFile> unread)
{
    if (unread.empty())
        return;
    const auto reading = std::make_shared<std::vector<ImportFile>>(std::move(unread));
    const QString title =
        reading->size() == 1 ? tr("Reading %1").arg(nameOf(reading->front().path)) : tr("Reading files");
    const bool started = m_controller.jobs().run(
        {title,
         [reading](const JobControl &job) {
             *reading = unpacked(std::move(*reading), job);
             // A folder of tables grows the list by what is in it.
             for (std::size_t i = 0; i < reading->size(); ++i) {
                 ImportFile &file = (*reading)[i];
                 if (file.isRead)
                     continue;
                 file.plan = inspect(file.path, file.options, job);
                 file.preview = preview(file.plan, previewRows);
                 file.isRead = true;
                 if (const QStringList inside = tablesIn(file); !inside.isEmpty()) {
                     const ImportOptions options = file.options;
                     reading->erase(reading->begin() + static_cast<std::ptrdiff_t>(i--));
                     for (const QString &path : inside) {
                         ImportFile each;
                         each.path = each.shownPath = path;
                         each.options = options;
                         reading->push_back(std::move(each));
                     }
                 }
             }
         },
         [this, reading](bool) {
             QStringList paths;
             for (ImportFile &file : *reading) {
                 if (!file.isRead)
                     continue;
                 paths << file.path;
                 std::erase_if(m_files, [&file](const ImportFile &old) { return old.path == file.path; });
                 m_files.push_back(std::move(file));
             }
             sort();
             if (const ImportFile *first = firstOf(paths))
                 Q_EMIT wasRead(first->path);
             setBusy(false);
             tryAll();
         },
         true, false, Jobs::Unit::Bytes});
    if (started)
        setBusy(true);
}

void ImportFiles::sort()
{
    const auto rank = [](const ImportFile &file) {
        return file.plan.problem ? 100 : static_cast<int>(file.plan.mapping.kind);
    };
    std::stable_sort(m_files.begin(), m_files.end(),
                     [&rank](const ImportFile &a, const ImportFile &b) { return rank(a) < rank(b); });
}

const ImportFile *ImportFiles::firstOf(const QStringList &paths) const
{
    const ImportFile *first = nullptr;
    for (const ImportFile &file : m_files) {
        if (paths.contains(file.path) && (!first || (file.asks() && !first->asks())))
            first = &file;
    }
    return first;
}

int ImportFiles::waiting() const
{
    return static_cast<int>(
        std::count_if(m_files.begin(), m_files.end(), [](const ImportFile &file) { return file.asks(); }));
}

int ImportFiles::importable() const
{
    return static_cast<int>(std::count_if(m_files.begin(), m_files.end(),
                                          [](const ImportFile &file) { return file.canImport(); }));
}

/// Finds out what an import would do, by doing it and rolling back.
void ImportFiles::tryAll()
{
    const auto plans = std::make_shared<std::vector<ImportPlan>>();
    for (ImportFile &file : m_files) {
        file.trial.reset();
        if (!file.canImport())
            continue;
        file.plan.choices = file.choices;
        file.plan.conflicts = file.conflicts;
        plans->push_back(file.plan);
    }
    if (plans->empty() || m_controller.isReadOnly())
        return;
    const auto results = std::make_shared<std::vector<ImportResult>>();
    RunOptions options{true, m_controller.nowUtc(), m_controller.book().nextImportId()};
    options.mostRowsTried = rowsTried;
    const bool started = m_controller.jobs().run(
        {tr("Checking rows"),
         [plans, results, options, book = &m_controller.book()](const JobControl &job) {
             *results = tryImports(*book, *plans, options, job);
         },
         [this, results](bool) {
             std::size_t next = 0;
             for (ImportFile &file : m_files) {
                 if (!file.canImport() || next >= results->size())
                     continue;
                 ImportResult &result = (*results)[next++];
                 file.people = std::move(result.unknown);
                 file.isTooLargeToTry = !result.isCounted;
                 if (result.isCounted)
                     file.trial = std::move(result);
             }
             setBusy(false);
         },
         true, false, Jobs::Unit::Rows});
    if (started)
        setBusy(true);
}

/// The file itself; of the files in a zip the zip, for the last of them and when no other has a question.
QString ImportFiles::wholeSource(std::size_t file) const
{
    const QString &zip = m_files[file].zip;
    if (zip.isEmpty())
        return m_files[file].path;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const ImportFile &other = m_files[i];
        if (other.zip == zip && (other.asks() || (i > file && other.canImport())))
            return {};
    }
    return zip;
}

void ImportFiles::importAll()
{
    if (m_busy || importable() == 0)
        return;
    struct Work
    {
        std::vector<std::size_t> files;
        std::vector<ImportPlan> plans;
        QStringList sources;               ///< what counts as imported with each of them
        std::vector<ImportResult> results; ///< of those that were written before something stopped the rest
    };
    const auto work = std::make_shared<Work>();
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (m_files[i].canImport()) {
            work->files.push_back(i);
            work->plans.push_back(m_files[i].plan);
            work->plans.back().conflicts = m_files[i].conflicts;
            work->sources << wholeSource(i);
        }
    }
    const QString title = work->plans.size() == 1
                              ? tr("Importing %1").arg(nameOf(work->plans.front().shape.path))
                              : tr("Importing files");
    RunOptions options{false, m_controller.nowUtc(), m_controller.book().nextImportId(), AskedBy::Window};
    options.keepProfile = true;
    const QString watched = FolderWatcher::of(m_controller).folder();
    const auto done = [this, work](bool ok) {
        std::vector<ImportDone> written;
        QStringList paths;
        for (std::size_t i = 0; i < work->results.size(); ++i) {
            written.push_back({work->plans[i].mapping.kind, work->results[i]});
            paths << work->sources[static_cast<qsizetype>(i)];
            m_files[work->files[i]].result = std::move(work->results[i]);
        }
        FolderWatcher::of(m_controller).forget(paths);
        setBusy(false);
        if (!written.empty())
            Q_EMIT imported(written);
        else if (!ok)
            m_controller.say(tr("Nothing was imported; the book is as it was"));
    };
    const bool started = m_controller.jobs().run(
        {title,
         [work, options, watched, book = &m_controller.book()](const JobControl &job) mutable {
             for (std::size_t i = 0; i < work->plans.size(); ++i) {
                 const QString &source = work->sources[static_cast<qsizetype>(i)];
                 options.sha256 = isWatched(source, watched) ? contentOf(source, job) : QByteArray();
                 work->results.push_back(runImport(*book, work->plans[i], options, job));
                 options.import = ImportId(options.import->value() + 1);
             }
         },
         done, true, false, Jobs::Unit::Rows});
    if (started)
        setBusy(true);
}

} // namespace coachbook::ui
