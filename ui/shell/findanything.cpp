// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findanything.h"
#include "core/storage/searchstore.h"
#include "ui/shell/bookcontroller.h"
#include "ui/theme/theme.h"
#include "ui/transcripts/turnlines.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/findmatch.h"
#include "ui/widgets/clearbutton.h"
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int kindRole = Qt::UserRole, detailRole = Qt::UserRole + 1;
constexpr int recordsMost = 12;

/// One line; what stands between U+0002 and U+0003 in the text's colour and bold.
void drawMarked(QPainter *painter, QRect area, const QFont &font, const QString &text)
{
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    bool isMarked = false;
    for (qsizetype at = 0; at < text.size() && area.width() > 0;) {
        const qsizetype mark = text.indexOf(QRegularExpression(QStringLiteral("[\\x{2}\\x{3}]")), at);
        const qsizetype end = mark < 0 ? text.size() : mark;
        const QString piece = text.mid(at, end - at);
        const QFontMetrics metrics(isMarked ? bold : font);
        painter->setFont(isMarked ? bold : font);
        painter->setPen(isMarked ? theme::colours().text : theme::colours().muted);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          metrics.elidedText(piece, Qt::ElideRight, area.width()));
        area.setLeft(area.left() + metrics.horizontalAdvance(piece));
        isMarked = mark >= 0 && text[mark] == QChar(2);
        at = end + 1;
    }
}

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const theme::Colours &c = theme::colours();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, c.selection);
        const QRect line = option.rect.adjusted(theme::related, 0, -theme::related, 0);
        const QFont small = theme::font(theme::Type::Secondary);
        const QString kind = index.data(kindRole).toString();
        const int kindWidth = QFontMetrics(small).horizontalAdvance(kind) + theme::related;
        painter->setFont(small);
        painter->setPen(c.muted);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, kind);
        painter->setFont(option.font);
        painter->setPen(c.text);
        const QRect left = line.adjusted(0, 0, -kindWidth, 0);
        const QString title =
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, left.width());
        painter->drawText(left, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, title);
        const int used = option.fontMetrics.horizontalAdvance(title) + theme::group;
        const QRect rest = left.adjusted(used, 0, 0, 0);
        if (rest.width() < 60)
            return;
        painter->setPen(c.muted);
        drawMarked(painter, rest, small, index.data(detailRole).toString());
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, theme::rowHeight};
    }
};

QString kindWord(Entity entity)
{
    switch (entity) {
    case Entity::Agent:
        return FindAnything::tr("agent");
    case Entity::Session:
        return FindAnything::tr("session");
    case Entity::ActionItem:
        return FindAnything::tr("action item");
    case Entity::CheckIn:
        return FindAnything::tr("check-in");
    case Entity::Plan:
        return FindAnything::tr("plan");
    case Entity::Behaviour:
        return FindAnything::tr("behaviour");
    case Entity::Evaluation:
        return FindAnything::tr("evaluation");
    case Entity::Moment:
        return FindAnything::tr("moment");
    case Entity::Interaction:
        return FindAnything::tr("interaction");
    case Entity::Transcript:
        return FindAnything::tr("transcript");
    default:
        return {};
    }
}

/// "\2wrong bill\3" of a snippet without its marks.
QString firstMarked(const QString &snippet)
{
    const qsizetype from = snippet.indexOf(QChar(2)) + 1;
    return from == 0 ? QString() : snippet.mid(from, snippet.indexOf(QChar(3), from) - from);
}

Place placeOf(const SearchHit &hit)
{
    const qint64 agent = hit.agent ? hit.agent->value() : 0;
    switch (hit.entity) {
    case Entity::Agent:
        return {QStringLiteral("agent"), hit.id};
    case Entity::Session:
        return {QStringLiteral("session"), hit.id};
    case Entity::Plan:
        return {QStringLiteral("plan"), hit.id};
    case Entity::Behaviour:
        return {QStringLiteral("library"), hit.id};
    case Entity::Evaluation:
        return {QStringLiteral("evaluate"), hit.id};
    case Entity::Moment:
        return {QStringLiteral("moments"), hit.id};
    case Entity::Transcript:
        return {QStringLiteral("transcript"), hit.turn->value(), firstMarked(hit.snippet)};
    default:
        return {QStringLiteral("agent"), agent};
    }
}

/// In which conversation, by whom and when; the words that are found stay marked.
QString detailOf(const SearchHit &hit)
{
    const QString words = hit.snippet.simplified();
    if (hit.entity != Entity::Transcript)
        return words;
    const QString who = hit.role == TurnRole::Agent      ? FindAnything::tr("agent: %1").arg(words)
                        : hit.role == TurnRole::Customer ? FindAnything::tr("customer: %1").arg(words)
                                                         : words;
    return hit.startMs ? offsetText(*hit.startMs) + QLatin1Char(' ') + who : who;
}

} // namespace

FindAnything::FindAnything(BookController &controller, const QList<QAction *> &actions, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), m_controller(controller), m_actions(actions),
      m_text(new QLineEdit), m_list(new QListWidget)
{
    setWindowTitle(tr("Search"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::related + 1, theme::related + 1, theme::related + 1,
                               theme::related + 1);
    column->setSpacing(theme::related);
    m_text->setPlaceholderText(tr("Find an agent, a record or a command"));
    m_text->setAccessibleName(tr("Search"));
    addClearButton(m_text);
    m_text->installEventFilter(this);
    column->addWidget(m_text);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    column->addWidget(m_list);
    connect(m_text, &QLineEdit::textChanged, this, &FindAnything::search);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { runRow(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { runRow(m_list->currentRow()); });
    const int width = qMin(640, window->width() - 2 * theme::margin);
    resize(width, qMin(440, window->height() - 100));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, 72)));
    search({});
}

void FindAnything::showText(const QString &text)
{
    m_text->setText(text);
}

void FindAnything::search(const QString &text)
{
    m_entries.clear();
    m_list->clear();
    if (m_controller.hasBook() && !text.trimmed().isEmpty())
        m_controller.guarded([&] { addRecords(text); });
    addActions(text);
    for (const Entry &entry : m_entries) {
        auto *item = new QListWidgetItem(entry.title, m_list);
        item->setData(kindRole, entry.kind);
        item->setData(detailRole, entry.detail);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(entry.title, entry.kind));
    }
    m_list->setCurrentRow(m_entries.empty() ? -1 : 0);
}

void FindAnything::addRecords(const QString &text)
{
    for (const SearchHit &hit : searchstore::find(m_controller.db(), text, recordsMost)) {
        QString detail = hit.entity == Entity::Agent ? QString() : detailOf(hit);
        if (hit.day)
            detail.prepend(dayText(*hit.day, m_controller.today()) + QStringLiteral("  "));
        m_entries.push_back(
            {hit.title, kindWord(hit.entity), detail, [this, place = placeOf(hit)] { Q_EMIT goTo(place); }});
    }
}

void FindAnything::addActions(const QString &text)
{
    for (const int wanted : {0, 1}) {
        for (QAction *action : std::as_const(m_actions)) {
            const QString title = action->text().remove(QLatin1Char('&'));
            if (findMatch(text, title) == wanted)
                m_entries.push_back(
                    {title, action->shortcut().toString(QKeySequence::NativeText), {}, [action] {
                         action->trigger();
                     }});
        }
    }
}

void FindAnything::runRow(int row)
{
    if (row < 0)
        return;
    hide();
    // After the key that chose it has been dealt with: what it starts may open a dialog and with it a round
    // of events in which this one is deleted.
    QTimer::singleShot(0, this, [this, entry = m_entries[size_t(row)]] {
        const QPointer<FindAnything> self(this);
        entry.run();
        if (self)
            self->close();
    });
}

bool FindAnything::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down       ? 1
                         : key == Qt::Key_Up       ? -1
                         : key == Qt::Key_PageDown ? 8
                         : key == Qt::Key_PageUp   ? -8
                                                   : 0;
        if (step != 0) {
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void FindAnything::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme::colours().muted);
    painter.setBrush(theme::colours().surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void FindAnything::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && isVisible())
        QTimer::singleShot(0, this, &QDialog::close);
}

} // namespace coachbook::ui
