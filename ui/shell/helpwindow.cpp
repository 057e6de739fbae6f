// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpwindow.h"
#include "ui/theme/theme.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int margin = 20;

QString manualText(const QString &name)
{
    QFile file(QStringLiteral(":/coachbook/manual/%1.md").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

ManualView::ManualView(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or a page would change its width by being laid out
    setAccessibleName(tr("Manual"));
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { showPage(link.path().remove(QStringLiteral(".md"))); });
}

void ManualView::showPage(const QString &name)
{
    const QString text = manualText(name);
    m_page = text.isEmpty() ? QStringLiteral("index") : name;
    m_pictureWidth = pictureWidth();
    document()->clear(); // the pictures it keeps are of the width before
    setMarkdown(text.isEmpty() ? manualText(m_page) : text);
    document()->setDocumentMargin(margin);
}

int ManualView::pictureWidth() const
{
    return viewport()->width() - 2 * margin;
}

QVariant ManualView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    QImage picture(QDir(QCoreApplication::applicationDirPath())
                       .filePath(QStringLiteral("../share/coachbook/manual/") + name.path()));
    if (picture.isNull())
        return picture;
    const int width = qRound(pictureWidth() * devicePixelRatioF());
    if (width > 0 && picture.width() > width)
        picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(devicePixelRatioF());
    return picture;
}

void ManualView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_page.isEmpty() || pictureWidth() == m_pictureWidth)
        return;
    const int place = verticalScrollBar()->value();
    showPage(m_page);
    verticalScrollBar()->setValue(place);
}

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_view(new ManualView)
{
    setWindowTitle(tr("Coachbook Manual"));
    resize(760, 720);
    auto *contents = new QPushButton(tr("&Contents"));
    contents->setFlat(true);
    contents->setAutoDefault(false);
    connect(contents, &QPushButton::clicked, this, [this] { m_view->showPage(QStringLiteral("index")); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::small, 0, 0);
    column->setSpacing(0);
    column->addWidget(contents, 0, Qt::AlignLeft);
    column->addWidget(m_view);
    m_view->setFocus();
}

void HelpWindow::showPage(const QString &name)
{
    show();
    m_view->showPage(name);
    raise();
}

} // namespace coachbook::ui
