// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fields/fieldtables.h"

namespace coachbook::fieldtables {

using F = ImportField;
using V = ValueType;

std::vector<FieldSpec> kpiValues()
{
    return {
        {F::KpiAht, V::Duration, true,
         "aht|average handle time|avg handle time|average handling time|avg handling time|mean handle time|"
         "average handle|avg aht|aht avg|average aht|handle time avg|handle time average|avg handle|"
         "durchschnittliche bearbeitungszeit|mittlere bearbeitungszeit|tmo|tma|dmt|"
         "tiempo medio de operacion|tiempo medio operativo|tiempo promedio de atencion|"
         "tiempo medio de gestion|tempo medio de atendimento|duree moyenne de traitement"},
        {F::KpiFcr, V::Number, true,
         "fcr|fcr rate|fcr percent|fcr pct|first contact resolution|first call resolution|"
         "first contact resolution rate|first call resolution rate|resolution rate|first time resolution|ftr|"
         "one call resolution|erstlosungsquote|erstlosungsrate|losungsquote|"
         "resolucion en primer contacto|resolucion primer contacto|resolucion en la primera llamada|"
         "resolucao no primeiro contato|resolucao na primeira chamada|resolution au premier contact|"
         "taux de resolution|resolution au premier appel|rpc"},
        {F::KpiCsat, V::Number, true,
         "csat|csat score|avg csat|average csat|csat avg|customer satisfaction|customer satisfaction score|"
         "satisfaction|satisfaction score|avg satisfaction|average satisfaction|average rating|avg rating|"
         "kundenzufriedenheit|zufriedenheit|satisfaccion|satisfaccion del cliente|satisfacao|"
         "satisfacao do cliente|satisfaction client|note client|note de satisfaction"},
        {F::KpiQa, V::Number, true,
         "qa|qa score|quality|quality score|qa percent|qa pct|avg qa|average qa score|avg qa score|"
         "qa avg|call quality|quality assurance|quality assurance score|evaluation score|avg quality score|"
         "average quality score|qualitat|qualitatswert|qualitatsscore|calidad|nota de calidad|"
         "puntaje de calidad|qualidade|nota de qualidade|monitoria|qualite|score qualite|note qualite"},
    };
}

std::vector<FieldSpec> kpis()
{
    std::vector<FieldSpec> specs{
        agentId(),
        agentName(),
        agentFirstName(),
        agentLastName(),
        {F::Period, V::Period, false,
         "period|week|month|date|day|quarter|week starting|week start|week commencing|week beginning|"
         "week of|w c|wc|week ending|week end|weekending|w e|reporting period|report period|report month|"
         "report week|report date|reporting month|reporting week|month year|year month|iso week|"
         "calendar week|week number|week no|kw|kalenderwoche|woche|woche ab|monat|zeitraum|berichtsmonat|"
         "berichtswoche|woche vom|woche bis|woche beginnend|woche endend|quartal|tag|datum|semana|semana "
         "del|semana que termina|semana de|mes|periodo|fecha|trimestre|dia|data|semaine|semaine du|semaine "
         "se terminant|mois|periode|"
         "jour|period start|from|start of week|start of month|von|desde|de|du"},
        {F::PeriodEnd, V::Period, false,
         "period end|to|until|through|end date|bis|hasta|ate|au|end of week|end of month"},
        {F::Year, V::Number, false, "year|jahr|ano|annee|iso year"},
        {F::Kpi, V::Text, true,
         "kpi|metric|metric name|kpi name|measure|measure name|indicator|performance indicator|kennzahl|"
         "messgrosse|indicador|metrica|indicateur|metrique|mesure"},
        {F::KpiValue, V::Figure, true,
         "value|actual|result|score|kpi value|metric value|actual value|measure "
         "value|wert|ist|istwert|ergebnis|"
         "valor|resultado|valor real|valeur|resultat|realise|reel|realizado"},
        {F::Numerator, V::Figure, true,
         "numerator|num|zahler|numerador|numerateur|sum|summe|suma|soma|somme"},
        {F::Denominator, V::Number, true,
         "denominator|denom|nenner|denominador|denominateur|n|base|basis|sample|sample size|observations|"
         "volume|anzahl|stichprobe|muestra|amostra|cantidad|quantidade|echantillon|count"},
    };
    for (FieldSpec &spec : kpiValues())
        specs.push_back(std::move(spec));
    const std::vector<FieldSpec> counts{
        {F::Handled, V::Number, true,
         "calls handled|handled|contacts handled|interactions handled|calls answered|answered|calls|contacts|"
         "interactions|calls taken|total calls|number of calls|call count|acd calls|calls total|handled "
         "calls|"
         "contacts count|volume of calls|anrufe|bearbeitete anrufe|angenommene anrufe|kontakte|llamadas|"
         "llamadas atendidas|contactos|chamadas|chamadas atendidas|atendimentos|contatos|appels|"
         "appels traites|appels pris|nombre d appels"},
        {F::HandleTotal, V::Duration, true,
         "total handle time|handle time total|total handling time|handle time sum|sum of handle time|"
         "gesamte bearbeitungszeit|bearbeitungszeit gesamt|tiempo total de gestion|tempo total de "
         "atendimento|"
         "duree totale de traitement"},
        {F::Rated, V::Number, true,
         "surveys|survey count|surveys completed|responses|survey responses|ratings|csat responses|csat "
         "count|"
         "csat n|number of surveys|surveys returned|ratings count|umfragen|bewertungen|encuestas|pesquisas|"
         "avaliacoes|enquetes|sondages"},
        {F::Evaluated, V::Number, true,
         "evaluations|evals|evaluation count|qa count|qa n|audits|audit count|calls evaluated|"
         "number of evaluations|evaluated|calls monitored|calls scored|qa evaluations|auswertungen|"
         "evaluaciones|monitorias|avaliacoes de qualidade|evaluations realisees"},
        {F::ResolvedCount, V::Number, true,
         "resolved|resolved calls|calls resolved|contacts resolved|resolved contacts|fcr count|"
         "resolved first contact|geloste anrufe|gelost|resueltas|llamadas resueltas|resolvidas|"
         "chamadas resolvidas|resolus|appels resolus"},
        {F::Resolvable, V::Number, true,
         "resolvable|fcr eligible|fcr base|fcr n|fcr denominator|eligible calls|eligible contacts|fcr total|"
         "losbare anrufe|resolubles|elegibles|elegiveis|eligibles"},
    };
    specs.insert(specs.end(), counts.begin(), counts.end());
    return specs;
}

} // namespace coachbook::fieldtables
