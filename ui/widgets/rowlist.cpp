// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowlist.h"
#include "ui/widgets/card.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int padding = 10;

/// "9 Oct" and "one-on-one" stay on one line.
QString termsWhole(QString text)
{
    static const QRegularExpression space(
        QStringLiteral("(?<=\\d) (?=\\p{Lu}\\p{L}+)|(?<=\\p{Lu}\\p{L}{2}) (?=\\d{1,4}\\b)"));
    static const QRegularExpression hyphen(QStringLiteral("(?<=\\p{L})-(?=\\p{L})"));
    return text.replace(space, QString(QChar::Nbsp)).replace(hyphen, QString(QChar(0x2011)));
}

QRect whyBounds(const QFont &font, int width, const QString &why)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, termsWhole(why));
}

} // namespace

RowWidget::RowWidget(const Row &row, QWidget *parent) : QWidget(parent), m_row(row)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(QStringList{row.who, row.what.word, row.why}.join(QStringLiteral(", ")));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (row.button.isEmpty())
        return;
    m_button = new QPushButton(theme::noMnemonic(row.button), this);
    m_button->setAccessibleName(tr("%1: %2", "button and whom it is about").arg(row.button, row.who));
    connect(m_button, &QPushButton::clicked, this, &RowWidget::buttonClicked);
}

int RowWidget::textWidth(int width) const
{
    return width - 2 * padding - (m_button ? m_button->sizeHint().width() + theme::related : 0);
}

/// The name stands whole: a state that does not fit beside it goes below.
bool RowWidget::stateBelow(int width) const
{
    if (m_row.what.word.isEmpty())
        return false;
    const int state = badgeSize(m_row.what, theme::font(theme::Type::Secondary)).width();
    return fontMetrics().horizontalAdvance(m_row.who) + theme::related + theme::small + state >
           textWidth(width);
}

int RowWidget::heightForWidth(int width) const
{
    const int line = fontMetrics().height() * (stateBelow(width) ? 2 : 1);
    const int why =
        m_row.why.isEmpty()
            ? 0
            : whyBounds(theme::font(theme::Type::Secondary), textWidth(width), m_row.why).height();
    return qMax<int>(2 * padding + line + 2 + (why ? why + 2 : 0),
                     2 * padding + (m_button ? m_button->sizeHint().height() : 0));
}

QSize RowWidget::sizeHint() const
{
    return {340, heightForWidth(340)};
}

QSize RowWidget::minimumSizeHint() const
{
    return {220, theme::rowHeight};
}

void RowWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || hasFocus())
        painter.fillRect(rect(), hasFocus() ? theme::colours().selection : theme::colours().hover);
    if (hasFocus()) {
        painter.setPen(theme::colours().accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    const int width = textWidth(this->width());
    const QFont small = theme::font(theme::Type::Secondary);
    const int line = fontMetrics().height();
    const bool below = stateBelow(this->width());
    const QRect name(padding, padding, width + 1, line);
    painter.setPen(theme::colours().text);
    painter.drawText(name, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_row.who, Qt::ElideRight, width));
    const int beside = fontMetrics().horizontalAdvance(m_row.who) + theme::related + theme::small;
    paintBadge(&painter, below ? name.translated(0, line) : name.adjusted(beside, 0, 0, 0), m_row.what,
               small);
    const int top = padding + line * (below ? 2 : 1) + 4;
    painter.setFont(small);
    painter.setPen(theme::colours().muted);
    painter.drawText(QRect(padding, top, width, height()), Qt::TextWordWrap, termsWhole(m_row.why));
}

void RowWidget::resizeEvent(QResizeEvent *)
{
    if (!m_button)
        return;
    const QSize size = m_button->sizeHint();
    m_button->setGeometry(
        QRect(QPoint(width() - padding - size.width(), qMin(padding, (height() - size.height()) / 2)), size));
}

void RowWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT opened();
    else if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        QWidget::keyPressEvent(event);
}

void RowWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT opened();
}

void RowWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

RowList::RowList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void RowList::setRows(const std::vector<Row> &rows, int most)
{
    if (rows == m_rows && m_shown == qMin(most, int(rows.size())) && m_column->count() > 0)
        return;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = rows;
    m_shown = qMin(most, int(rows.size()));
    for (int i = 0; i < m_shown; ++i) {
        if (i > 0)
            m_column->addWidget(new Divider);
        auto *widget = new RowWidget(rows[size_t(i)]);
        connect(widget, &RowWidget::opened, this, [this, i] { Q_EMIT opened(i); });
        connect(widget, &RowWidget::buttonClicked, this, [this, i] { Q_EMIT buttonClicked(i); });
        m_column->addWidget(widget);
    }
    if (m_shown == int(rows.size()))
        return;
    auto *more = new QPushButton(tr("Show %n more", nullptr, int(rows.size()) - m_shown));
    more->setFlat(true);
    connect(more, &QPushButton::clicked, this, &RowList::moreClicked);
    m_column->addWidget(more);
}

} // namespace coachbook::ui
