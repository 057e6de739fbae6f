// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/headerfinder.h"

#include "core/import/importplan.h"

namespace coachbook {

namespace {

constexpr std::size_t headerSearchRows = 20;
constexpr std::size_t rowsRead = 60;
constexpr qsizetype valuesKept = 10;

struct Line
{
    qint64 number = 0;
    QStringList cells;
    bool isSound = false;
};

std::vector<Line> firstLines(const FileShape &shape, bool &isBroken)
{
    std::vector<Line> lines;
    const std::unique_ptr<RecordSource> source = openSource(shape);
    while (source && lines.size() < rowsRead && source->next()) {
        const Record &record = source->record();
        Line line{record.line, {}, record.problem == RecordProblem::None};
        for (const std::string_view field : record.fields) {
            const std::string_view text = trimmed(field).substr(0, 500);
            line.cells << QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        }
        while (!line.cells.isEmpty() && line.cells.last().isEmpty())
            line.cells.removeLast();
        lines.push_back(std::move(line));
    }
    isBroken = !source || (lines.empty() && source->hasReadError());
    return lines;
}

ColumnSamples samplesBelow(const std::vector<Line> &lines, std::size_t header)
{
    ColumnSamples samples(static_cast<std::size_t>(lines[header].cells.size()));
    for (std::size_t i = header + 1; i < lines.size(); ++i) {
        for (std::size_t column = 0; column < samples.size(); ++column) {
            const QString value = lines[i].cells.value(static_cast<qsizetype>(column));
            if (samples[column].size() < valuesKept && !isAbsent(value.toStdString()))
                samples[column] << value;
        }
    }
    return samples;
}

/// A line above the header that names groups of columns: two words or more, each over the columns up to the
/// next. A banner stands alone.
QStringList groupsAbove(const std::vector<Line> &lines, std::size_t header)
{
    std::size_t above = header;
    while (above > 0 && lines[above - 1].cells.isEmpty())
        --above;
    if (above == 0 || header - above > 1)
        return {};
    const QStringList &cells = lines[above - 1].cells;
    const auto named =
        std::count_if(cells.begin(), cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
    const qsizetype columns = lines[header].cells.size();
    if (named < 2 || named >= columns || cells.size() > columns)
        return {};
    QStringList groups;
    QString last;
    for (qsizetype i = 0; i < columns; ++i) {
        if (const QString cell = cells.value(i); !cell.isEmpty())
            last = cell;
        groups << last;
    }
    return groups;
}

} // namespace

HeaderFinding findHeader(const FileShape &shape, std::optional<ImportKind> kind)
{
    HeaderFinding found;
    const std::vector<Line> lines = firstLines(shape, found.isBroken);
    const auto take = [&found, &lines](std::size_t i) {
        found.headers = lines[i].cells;
        found.line = lines[i].number;
        found.groups = groupsAbove(lines, i);
        found.isFirst = std::all_of(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(i),
                                    [](const Line &line) { return line.cells.isEmpty(); });
        found.hasRows = i + 1 < lines.size();
    };
    for (std::size_t i = 0; i < lines.size() && i < headerSearchRows; ++i) {
        if (lines[i].cells.isEmpty() || !lines[i].isSound)
            continue;
        if (found.headers.isEmpty())
            take(i);
        const ColumnSamples samples = samplesBelow(lines, i);
        std::optional<ColumnMapping> mapping =
            kind ? mapColumns(*kind, lines[i].cells, samples) : recogniseKind(lines[i].cells, samples);
        if (mapping && (!found.mapping || mapping->score() > found.mapping->score())) {
            found.mapping = std::move(mapping);
            take(i);
        }
    }
    return found;
}

} // namespace coachbook
