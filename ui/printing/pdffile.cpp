// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "ui/printing/paper.h"
#include "ui/printing/papertype.h"
#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

namespace coachbook::ui::paper {

namespace {

StorageErrorKind kindOf(QFileDevice::FileError error)
{
    switch (error) {
    case QFileDevice::ResourceError:
        return StorageErrorKind::Full;
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        return StorageErrorKind::ReadOnly;
    default:
        return StorageErrorKind::Io;
    }
}

[[noreturn]] void fail(const QSaveFile &file)
{
    throw StorageError(kindOf(file.error()), file.fileName(), file.errorString());
}

/// Drawn in memory: the PDF engine does not say when its device is full.
QByteArray pdfBytes(const QString &title, QPageSize::PageSizeId size,
                    const std::function<int(QPagedPaintDevice &)> &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Coachbook"));
    writer.setPageLayout(QPageLayout(QPageSize(size), QPageLayout::Portrait,
                                     QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin),
                                     QPageLayout::Millimeter));
    return draw(writer) > 0 ? bytes : QByteArray();
}

} // namespace

void writePdf(const QString &path, const QString &title, QPageSize::PageSizeId size,
              const std::function<int(QPagedPaintDevice &)> &draw)
{
    const QByteArray bytes = pdfBytes(title, size, draw);
    if (bytes.isEmpty())
        throw StorageError(StorageErrorKind::Io, path, QStringLiteral("the document could not be drawn"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        fail(file);
    // Before the first byte: a sheet about a person is nobody else's to read.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.flush())
        fail(file);
    if (!file.commit())
        fail(file);
}

QPageSize::PageSizeId localPageSize()
{
    // Where paper is measured in inches, it is cut to Letter.
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

} // namespace coachbook::ui::paper
