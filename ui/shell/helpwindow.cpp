// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpwindow.h"
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

QString manualText(const QString &name)
{
    QFile file(QStringLiteral(":/coachbook/manual/%1.md").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_text(new QTextBrowser)
{
    setWindowTitle(tr("Coachbook Manual"));
    resize(560, 640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setBaseUrl(QUrl(QStringLiteral("qrc:/coachbook/manual/")));
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("Manual"));
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { showPage(link.path().remove(QStringLiteral(".md"))); });
}

void HelpWindow::showPage(const QString &name)
{
    const QString text = manualText(name);
    m_text->setMarkdown(text.isEmpty() ? manualText(QStringLiteral("index")) : text);
    m_text->document()->setDocumentMargin(20);
    show();
    raise();
}

} // namespace coachbook::ui
