// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// A file of any bytes is understood and read row by row. The first byte says which kind it is taken for.
#include "core/import/importer.h"
#include <sys/mman.h>
#include <unistd.h>

using namespace coachbook;

namespace {

/// A file in memory that has a path.
class MemoryFile
{
public:
    explicit MemoryFile(QByteArrayView bytes) : m_file(memfd_create("fuzz", 0))
    {
        if (m_file < 0 || write(m_file, bytes.data(), static_cast<size_t>(bytes.size())) != bytes.size())
            abort();
    }
    ~MemoryFile() { close(m_file); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_file); }

private:
    int m_file;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    ImportOptions options;
    options.today = QDate(2026, 11, 21);
    if (const std::size_t kind = data[0] % (importKindCount + 1); kind < importKindCount)
        options.kind = allImportKinds[kind];
    const MemoryFile file({reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size - 1)});
    const ImportPlan plan = inspect(file.path(), options);
    qint64 rows = 0;
    for (const PreviewRow &row : preview(plan, 100'000)) {
        ++rows;
        if (row.cells.size() > plan.mapping.columns.size())
            abort();
    }
    if (plan.canRun() && rows != plan.rows) // what is understood is what is read
        abort();
    if (plan.problem && problemInEnglish(plan).isEmpty())
        abort();
    return 0;
}
