// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fields/fieldtables.h"

namespace coachbook::fieldtables {

using F = ImportField;
using V = ValueType;

namespace {

FieldSpec dayOf(const char *more)
{
    static constexpr const char *common = "date|day|datum|tag|fecha|dia|data|jour";
    FieldSpec spec{F::Date, V::Date, false, more};
    const FieldSpec days{F::Date, V::Date, false, common};
    spec.headers.insert(spec.headers.end(), days.headers.begin(), days.headers.end());
    return spec;
}

} // namespace

std::vector<FieldSpec> intervals()
{
    return {
        dayOf("interval date|business date|report date"),
        {F::DayType, V::Text, false,
         "day type|day of week|weekday|day name|day|type of day|wochentag|tagestyp|tag|dia de la semana|"
         "tipo de dia|dia da semana|jour de la semaine|type de jour|jour|dow"},
        {F::IntervalStart, V::Slot, true,
         "interval start|interval|time interval|interval start time|start interval|interval begin|half hour|"
         "time slot|slot|time period|time|time of day|start time|period start|half hour interval|"
         "quarter hour|intervall|zeitintervall|intervallbeginn|uhrzeit|zeit|intervalo|franja horaria|franja|"
         "hora|hora inicio|inicio intervalo|faixa horaria|faixa|horario|intervalle|creneau|tranche horaire|"
         "heure|debut intervalle"},
        {F::IntervalEnd, V::Slot, false,
         "interval end|interval end time|end interval|end time|period end|intervallende|fin intervalo|"
         "hora fin|fim intervalo|hora fim|fin intervalle"},
        {F::Queue, V::Text, false,
         "queue|queue name|skill|skill name|split|service queue|lob|line of business|warteschlange|cola|fila|"
         "file|file d attente|campaign"},
        {F::Offered, V::Number, true,
         "offered|calls offered|contacts offered|offered calls|offered contacts|call volume|volume|"
         "incoming calls|inbound calls|calls received|calls|contacts|nco|acd offered|actual calls|"
         "actual volume|actual offered|angebotene anrufe|angebotene kontakte|anrufe|anrufvolumen|"
         "llamadas ofrecidas|llamadas entrantes|llamadas recibidas|llamadas|chamadas oferecidas|"
         "chamadas recebidas|chamadas|appels presentes|appels recus|appels entrants|appels"},
        {F::Forecast, V::Number, true,
         "forecast offered|forecast|forecast calls|forecast volume|forecast contacts|forecasted|"
         "forecasted calls|forecasted volume|expected calls|expected volume|predicted calls|predicted volume|"
         "prognose|prognostizierte anrufe|pronostico|llamadas pronosticadas|previsao|chamadas previstas|"
         "previsions|appels prevus|fcst"},
        {F::AnsweredCount, V::Number, true,
         "answered|calls answered|answered calls|contacts answered|handled|calls handled|contacts handled|"
         "handled calls|nch|acd calls|angenommene anrufe|angenommen|llamadas atendidas|atendidas|"
         "chamadas atendidas|appels traites|appels decroches|appels repondus"},
        {F::Abandoned, V::Number, true,
         "abandoned|calls abandoned|abandoned calls|abandons|contacts abandoned|aba|aufgelegt|"
         "verlorene anrufe|abgebrochene anrufe|abandonadas|llamadas abandonadas|chamadas abandonadas|"
         "appels abandonnes|abandonnes"},
        {F::KpiAht, V::Duration, true,
         "aht|average handle time|avg handle time|average handling time|avg handling time|forecast aht|"
         "actual aht|handle time|durchschnittliche bearbeitungszeit|mittlere bearbeitungszeit|"
         "bearbeitungszeit|tmo|tma|dmt|tiempo medio de operacion|tempo medio de atendimento|"
         "duree moyenne de traitement"},
        {F::Staff, V::Number, true,
         "agents scheduled|scheduled agents|agents|staff|staffing|scheduled staff|agents staffed|"
         "agents available|positions staffed|scheduled|fte|headcount|agents planned|staff scheduled|"
         "scheduled fte|geplante agenten|agenten|besetzung|eingeplant|agentes|agentes programados|"
         "agentes escalados|escalados|agents planifies|effectif|effectif planifie"},
    };
}

std::vector<FieldSpec> shifts()
{
    return {
        agentId(),
        agentName(),
        agentFirstName(),
        agentLastName(),
        dayOf("shift date|schedule date|work date|schedule day|work day|shift day|schichtdatum|arbeitstag|"
              "fecha de turno|fecha turno|data do turno|data da escala|date de poste|date du shift"),
        {F::Shift, V::Text, true,
         "shift|shift time|shift times|schedule|working hours|hours|scheduled shift|schicht|dienst|"
         "arbeitszeit|turno|horario|escala|poste|horaires|horaire"},
        {F::ShiftStart, V::Slot, true,
         "shift start|start|start time|shift start time|scheduled start|schedule start|shift begin|begin|"
         "from|in|clock in|schichtbeginn|dienstbeginn|arbeitsbeginn|beginn|von|inicio de turno|inicio turno|"
         "inicio del turno|hora de entrada|entrada|inicio|desde|inicio do turno|inicio da escala|"
         "debut de poste|debut de shift|debut du poste|prise de poste|heure de debut|debut"},
        {F::ShiftEnd, V::Slot, true,
         "shift end|end|end time|shift end time|scheduled end|schedule end|finish|to|out|clock out|"
         "schichtende|dienstende|arbeitsende|ende|bis|fin de turno|fin turno|fin del turno|hora de salida|"
         "salida|fin|hasta|fim do turno|fim da escala|saida|fim|fin de poste|fin de shift|fin du poste|"
         "heure de fin"},
        {F::BreakStart, V::Slot, true,
         "break start|break start time|break 1 start|break begin|pausenbeginn|pause beginn|pause von|"
         "inicio descanso|inicio de descanso|inicio pausa|inicio da pausa|debut de pause|debut pause"},
        {F::BreakEnd, V::Slot, true,
         "break end|break end time|break 1 end|pausenende|pause ende|pause bis|fin descanso|"
         "fin de descanso|fim pausa|fim da pausa|fin de pause|fin pause"},
        {F::LunchStart, V::Slot, true,
         "lunch start|meal start|break 2 start|lunch start time|lunch begin|mittagspause beginn|"
         "mittagspause von|inicio almuerzo|inicio comida|inicio almoco|debut dejeuner|debut repas"},
        {F::LunchEnd, V::Slot, true,
         "lunch end|meal end|break 2 end|lunch end time|mittagspause ende|mittagspause bis|fin almuerzo|"
         "fin comida|fim almoco|fin dejeuner|fin repas"},
        {F::Breaks, V::Text, true,
         "breaks|break|break times|lunch|meal break|pausen|pause|descansos|descanso|pausas|pausa|pauses"},
    };
}

std::vector<FieldSpec> closedDays()
{
    return {
        dayOf("holiday date|closed on|closed date|start date|start|from|feiertag am|von|desde|de|du"),
        {F::LastDay, V::Date, false, "last day|end date|end|to|until|through|bis|hasta|ate|au"},
        {F::HolidayName, V::Text, false,
         "holiday|holiday name|public holiday|bank holiday|closed day|closure|occasion|feiertag|festivo|"
         "feriado|jour ferie|name|title|summary|description|event|bezeichnung|bezeichnung feiertag|nombre|"
         "nome|nom|libelle|descripcion|descricao"},
    };
}

std::vector<FieldSpec> busyTimes()
{
    return {
        {F::BusyKey, V::Text, false, "uid|event id|id|entry id"},
        {F::BusyTitle, V::Text, true,
         "subject|title|summary|event|event title|event name|meeting|appointment|betreff|termin|titel|asunto|"
         "evento|reunion|assunto|titulo|reuniao|objet|titre|rendez vous|evenement"},
        {F::Start, V::Date, true,
         "start|starts|start time|start date time|begin|begins|dtstart|beginn|beginnt|von|inicio|"
         "comienzo|desde|debut"},
        dayOf("start date|starts on|begins on|begin date|startdatum|beginnt am|fecha de inicio|fecha inicio|"
              "fecha de comienzo|data de inicio|data inicio|date de debut"),
        {F::TimeOfDay, V::Time, false,
         "start time|begins at|time|startzeit|beginnt um|hora de inicio|hora de comienzo|heure de debut"},
        {F::End, V::Date, true, "end|ends|end time|end date time|dtend|ende|endet|bis|fin|fim|hasta|termino"},
        {F::LastDay, V::Date, false,
         "end date|ends on|enddatum|endet am|fecha de fin|fecha fin|fecha de finalizacion|data de fim|data "
         "fim|"
         "data de termino|date de fin"},
        {F::EndTime, V::Time, false,
         "end time|ends at|endzeit|endet um|hora de fin|hora de finalizacion|hora de termino|hora fim|heure "
         "de fin"},
        {F::AllDay, V::YesNo, true,
         "all day event|all day|allday|whole day|ganztagig|ganztagiges ereignis|todo el dia|dia inteiro|"
         "o dia todo|journee entiere"},
        {F::Busy, V::YesNo, false, "busy|blocks time"},
        agentId(),
        {F::AgentName, V::Text, false,
         "agent|agent name|attendee|for|who|person|agente|mitarbeiter|conseiller"},
    };
}

std::vector<FieldSpec> leave()
{
    // Beside a column that says that it is leave, its days speak for it, as a roster has days too.
    FieldSpec first =
        dayOf("leave start|leave from|absence start|absence from|first day|from|start date|start|von|beginn|"
              "abwesend von|desde|inicio|de|du|debut");
    first.telling = true;
    return {
        agentId(),
        agentName(),
        agentFirstName(),
        agentLastName(),
        first,
        {F::LastDay, V::Date, true,
         "leave end|leave to|absence end|absence to|last day|to|until|through|end date|end|bis|ende|"
         "abwesend bis|hasta|fin|ate|fim|au"},
        {F::HolidayName, V::Text, true,
         "leave type|leave reason|leave|absence type|absence reason|absence|kind of leave|abwesenheitsart|"
         "abwesenheit|urlaubsart|tipo de ausencia|ausencia|tipo de permiso|motivo da ausencia|ferias|"
         "type d absence|type de conge|conge"},
        {F::BusyTitle, V::Text, false, "holiday name|subject|summary|title|event"},
    };
}

} // namespace coachbook::fieldtables
