// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/printing/paperfile.h"
#include <QDir>
#include <QProcess>
#include <QStandardPaths>

namespace coachbook::test {

namespace {

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

PaperFile::PaperFile(const QString &name, QPageSize::PageSizeId size,
                     const std::function<int(QPagedPaintDevice &)> &draw)
{
    const QString kept = qEnvironmentVariable("COACHBOOK_PAPER_DIR");
    m_path = QDir(kept.isEmpty() ? m_folder.path() : kept).filePath(name + QStringLiteral(".pdf"));
    ui::paper::writePdf(m_path, name, size,
                        [&](QPagedPaintDevice &device) { return m_pages = draw(device); });
}

bool PaperFile::canRead()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

QString PaperFile::text() const
{
    return output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_path, QStringLiteral("-")});
}

QString PaperFile::flowing() const
{
    return output(QStringLiteral("pdftotext"), {m_path, QStringLiteral("-")}).simplified();
}

QStringList PaperFile::pages() const
{
    QStringList all = text().split(QLatin1Char('\f'));
    all.removeLast();
    return all;
}

QString PaperFile::info(const QString &field) const
{
    const QStringList lines = output(QStringLiteral("pdfinfo"), {m_path}).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(field + QLatin1Char(':')))
            return line.mid(field.size() + 1).trimmed();
    }
    return {};
}

} // namespace coachbook::test
