// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/privatefile.h"
#include "ui/printing/paper.h"
#include "ui/printing/papertype.h"
#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>

namespace coachbook::ui::paper {

namespace {

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
    writePrivateFile(path, bytes); // a sheet about a person is nobody else's to read
}

QPageSize::PageSizeId localPageSize()
{
    // Where paper is measured in inches, it is cut to Letter.
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

} // namespace coachbook::ui::paper
