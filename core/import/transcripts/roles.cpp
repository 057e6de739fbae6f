// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/roles.h"

#include "core/import/importfields.h"

#include <QSet>

namespace coachbook {

namespace {

QSet<QString> words(const char *list)
{
    const QStringList parts = QString::fromLatin1(list).split(QLatin1Char(' '));
    return {parts.begin(), parts.end()};
}

const QSet<QString> &agentWords()
{
    static const QSet<QString> all =
        words("agent agents advisor adviser rep representative csr operator associate specialist support "
              "consultant employee staff internal helpdesk technician teamleader supervisor coach "
              "mitarbeiter mitarbeiterin agentin berater beraterin kundenberater kundenberaterin "
              "kundenbetreuer kundenbetreuerin sachbearbeiter sachbearbeiterin betreuer betreuerin "
              "agente agentes asesor asesora operador operadora representante ejecutivo ejecutiva soporte "
              "atendente consultor consultora colaborador colaboradora suporte tecnico tecnica "
              "conseiller conseillere teleconseiller teleconseillere operateur operatrice technicien "
              "technicienne collaborateur collaboratrice");
    return all;
}

const QSet<QString> &customerWords()
{
    static const QSet<QString> all =
        words("customer customers caller callers client clients consumer guest visitor external member "
              "patient user enduser contact subscriber policyholder borrower buyer shopper "
              "kunde kundin kunden anrufer anruferin "
              "cliente clientes llamante usuario usuaria visitante "
              "appelant appelante cliente consommateur consommatrice usager usagere");
    return all;
}

} // namespace

TurnRole roleOfLabel(std::string_view label)
{
    if (label.empty() || label.size() > 200)
        return TurnRole::Other;
    const QString normal =
        normalizedHeader(QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size())));
    bool customer = false;
    for (QString word : normal.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && word.back().isDigit()) // "agent1"
            word.chop(1);
        if (agentWords().contains(word))
            return TurnRole::Agent;
        customer |= customerWords().contains(word);
    }
    return customer ? TurnRole::Customer : TurnRole::Other;
}

} // namespace coachbook
