// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/prepfields.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/label.h"
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QToolButton>

namespace coachbook::ui {
namespace {

const QTime usualTime(10, 0);

QString dateFormat()
{
    const QString system = QLocale::system().dateFormat(QLocale::ShortFormat);
    const bool monthFirst = system.indexOf(QLatin1Char('M')) < system.indexOf(QLatin1Char('d')) &&
                            system.indexOf(QLatin1Char('y')) > system.indexOf(QLatin1Char('d'));
    return monthFirst ? QStringLiteral("ddd MMM d, yyyy") : QStringLiteral("ddd d MMM yyyy");
}

} // namespace

TimeField::TimeField(const QString &name, QWidget *parent)
    : QWidget(parent), m_edit(new QTimeEdit), m_set(new QPushButton(tr("Set a time"))),
      m_clear(flatButton(tr("Clear"), tr("Clear %1").arg(name)))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::small);
    const bool halves =
        QLocale::system().timeFormat(QLocale::ShortFormat).contains(QLatin1String("AP"), Qt::CaseInsensitive);
    m_edit->setDisplayFormat(halves ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm"));
    m_edit->setAccessibleName(name);
    m_edit->setKeyboardTracking(false);
    leaveWheelToPage(m_edit);
    m_set->setAccessibleName(tr("Set %1").arg(name));
    row->addWidget(m_edit);
    row->addWidget(m_set);
    row->addWidget(m_clear);
    row->addStretch();
    connect(m_edit, &QTimeEdit::timeChanged, this, [this](QTime time) { take(time); });
    connect(m_set, &QPushButton::clicked, this, [this] {
        take(usualTime);
        m_edit->setFocus();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        take(std::nullopt);
        m_set->setFocus();
    });
    showTime();
}

void TimeField::setTime(std::optional<QTime> time)
{
    m_time = time;
    showTime();
}

void TimeField::take(std::optional<QTime> time)
{
    if (time == m_time)
        return;
    m_time = time;
    showTime();
    Q_EMIT timeChanged();
}

void TimeField::showTime()
{
    const QSignalBlocker quiet(m_edit);
    if (m_time)
        m_edit->setTime(*m_time);
    m_edit->setVisible(m_time.has_value());
    m_clear->setVisible(m_time.has_value());
    m_set->setVisible(!m_time);
    setFocusProxy(m_time ? static_cast<QWidget *>(m_edit) : m_set);
}

SheetSection::SheetSection(const QString &title, QWidget *parent)
    : QWidget(parent), m_line(new Divider), m_head(new QHBoxLayout), m_body(new QVBoxLayout),
      m_remark(new Label({}, theme::Type::Secondary, theme::Tone::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::related, 0, theme::related);
    column->setSpacing(theme::related);
    column->addWidget(m_line);
    column->addSpacing(theme::small);
    m_head->setSpacing(theme::related);
    m_head->addWidget(new SectionTitle(title));
    m_head->addStretch();
    m_head->addWidget(m_remark, 0, Qt::AlignBaseline);
    column->addLayout(m_head);
    m_body->setSpacing(theme::related);
    column->addLayout(m_body);
    setAccessibleName(title);
}

void SheetSection::setFirst()
{
    m_line->hide();
}

void SheetSection::setRemark(const QString &remark, theme::Tone tone)
{
    m_remark->setTone(tone);
    m_remark->setText(remark);
}

FlagLine::FlagLine(QWidget *parent) : QWidget(parent), m_text(Label::wrapped({}, theme::Type::Secondary))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(badgeShapeSize + theme::related, 0, 0, 0);
    row->addWidget(m_text);
    hide();
}

void FlagLine::say(const Badge &flag)
{
    m_flag = flag;
    m_text->setTone(flag.tone);
    m_text->setText(flag.word);
    setAccessibleName(flag.word);
    setVisible(!flag.word.isEmpty());
    update();
}

QString FlagLine::text() const
{
    return m_flag.word;
}

void FlagLine::paintEvent(QPaintEvent *)
{
    // Beside the first line of the words, which stand in the middle of what there is.
    const QRect area = m_text->geometry();
    const QFontMetrics metrics = m_text->fontMetrics();
    const int words =
        metrics.boundingRect(QRect(0, 0, area.width(), 10000), Qt::TextWordWrap, m_flag.word).height();
    const double middle = area.top() + (area.height() - words) / 2.0 + metrics.height() / 2.0;
    QPainter painter(this);
    paintBadgeShape(&painter, QRectF(0, middle - badgeShapeSize / 2.0, badgeShapeSize, badgeShapeSize),
                    m_flag);
}

QDateEdit *makeDateEdit(const QString &name)
{
    auto *edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false);
    edit->setDisplayFormat(dateFormat());
    edit->setDateRange(QDate(1990, 1, 1), QDate(2999, 12, 31));
    edit->setAccessibleName(name);
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(QStringLiteral("Wed 28 Nov 2026")) + 44);
    leaveWheelToPage(edit);
    return edit;
}

QWidget *underName(const QString &name, QWidget *field)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    auto *label = new QLabel(name); // not a Label: the access key needs Qt's own reading of "&"
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::font(theme::Type::Secondary));
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    return both;
}

void showText(QLineEdit *field, const QString &text)
{
    if (field->text() == text || field->text().trimmed() == text)
        return;
    const QSignalBlocker quiet(field);
    field->setText(text);
}

QPushButton *flatButton(const QString &text, const QString &accessibleName)
{
    auto *button = new QPushButton(text);
    button->setFlat(true);
    button->setAccessibleName(accessibleName.isEmpty() ? QString(text).remove(QLatin1Char('&'))
                                                       : accessibleName);
    return button;
}

QAbstractButton *removeCross(const QString &accessibleName)
{
    auto *cross = new QToolButton;
    cross->setText(QStringLiteral("×"));
    cross->setAutoRaise(true);
    cross->setFocusPolicy(Qt::StrongFocus);
    cross->setFont(theme::font(theme::Type::Section));
    const int side = cross->fontMetrics().height();
    cross->setFixedSize(side, side);
    cross->setAccessibleName(accessibleName);
    cross->setToolTip(theme::plainToolTip(accessibleName));
    return cross;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

void leadTo(QWidget *widget)
{
    widget->setFocus(Qt::OtherFocusReason);
    for (QWidget *outer = widget->parentWidget(); outer; outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer)) {
            area->ensureWidgetVisible(widget, 0, 3 * theme::rowHeight);
            return;
        }
    }
}

QWidget *noted(const QString &title, const QString &text)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new Label(title, theme::Type::Secondary, theme::Tone::Muted));
    Label *words = Label::wrapped(text);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(words);
    return both;
}

} // namespace coachbook::ui
