// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fields/fieldtables.h"

namespace coachbook::fieldtables {

using F = ImportField;
using V = ValueType;

std::vector<FieldSpec> coachingLog()
{
    return {
        agentId(),
        agentName(),
        agentFirstName(),
        agentLastName(),
        {F::Date, V::Date, false,
         "date|session date|date of session|date of coaching|coaching date|coached on|day|held "
         "on|meeting date|datum|"
         "coaching datum|sitzungsdatum|fecha|fecha de sesion|data|data da sessao|jour|"
         "date de session|date de coaching"},
        {F::SessionType, V::Text, true,
         "type|session type|coaching type|format|kind|art|typ|tipo|tipo de sesion|"
         "tipo de sessao"},
        {F::Minutes, V::Duration, true,
         "minutes|duration|length|session length|duration minutes|session minutes|mins|"
         "time spent|how long|dauer in minuten|dauer|minuten|minutos|duracion|duracao|duree"},
        {F::Behaviour, V::Text, true,
         "behaviour|behavior|behaviour coached|behavior coached|focus|focus area|skill|topic|coaching "
         "topic|competency|"
         "target behaviour|target behavior|focus behaviour|focus behavior|verhalten|"
         "what was the focus|reason for coaching|coaching reason|coaching focus|area of focus|"
         "area of "
         "improvement|opportunity|schwerpunkt|thema|comportamiento|foco|tema|comportamento|comportement|axe|"
         "axe de travail"},
        {F::ActionItem, V::Text, true,
         "action item|action|actions|action plan|commitment|next step|next steps|"
         "agreed action|action agreed|actions agreed|agreed actions|smart "
         "goal|goal|task|massnahme|vereinbarung|aufgabe|accion|"
         "compromiso|plan de accion|acao|compromisso|plano de acao|action a mener|"
         "engagement|plan d action"},
        {F::Due, V::Date, true,
         "due|due date|follow up on|due on|deadline|target date|by when|follow up date|fallig|"
         "fallig am|fallig bis|bis wann|frist|follow up|fecha limite|vencimiento|vence|prazo|data "
         "limite|vencimento|"
         "echeance|date limite|date d echeance"},
        {F::Result, V::Text, true,
         "result|outcome|completed|done|status|action status|item status|ergebnis|resultado|estado|"
         "situacao|resultat|statut"},
        {F::Coach, V::Text, true,
         "coach|coached by|supervisor|team lead|team leader|manager|led by|teamleiter|"
         "vorgesetzter|entrenador|lider|supervisora|gestor|superviseur|responsable"},
        {F::Notes, V::Text, false,
         "notes|note|comment|comments|summary|session notes|coaching notes|notizen|"
         "bemerkung|bemerkungen|discussion|what was discussed|discussion "
         "notes|notas|comentarios|observaciones|observacoes|commentaires|remarques"}};
}

} // namespace coachbook::fieldtables
