// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/importfiles.h"
#include <QWidget>

class QComboBox;

namespace coachbook::ui {

/// What the file is and how it is written: kind, dates, numbers, each with the reason and a way to say
/// otherwise.
class KindForm : public QWidget
{
    Q_OBJECT
public:
    explicit KindForm(const ImportFile &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const coachbook::ImportOptions &options);

private:
    QComboBox *tableBox();
    QComboBox *kindBox();
    QComboBox *dateBox();
    QComboBox *numberBox();
    QComboBox *scoreBox();
    QComboBox *unitBox();
    QComboBox *speakerBox();
    QString reason(DecisionAbout about) const;
    const ImportQuestion *question(QuestionAbout about) const;

    ImportFile m_file;
};

/// What each column is taken for, with the reason and sample values.
class ColumnForm : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnForm(const ImportFile &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const coachbook::ImportOptions &options);

private:
    QComboBox *fieldBox(int column);
    ImportFile m_file;
};

} // namespace coachbook::ui
