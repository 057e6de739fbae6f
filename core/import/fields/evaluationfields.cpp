// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fields/fieldtables.h"

namespace coachbook::fieldtables {

using F = ImportField;
using V = ValueType;

std::vector<FieldSpec> evaluations()
{
    FieldSpec reference = interactionId();
    reference.telling = false;
    std::erase(reference.headers, QLatin1String("id")); // which is the evaluation's own
    return {
        agentId(),
        agentName(),
        agentFirstName(),
        agentLastName(),
        reference,
        {F::EvaluationKey, V::Text, true,
         "evaluation id|eval id|evaluation|review id|qa id|form id|audit id|assessment id|"
         "evaluation no|scorecard id|bewertungs id|bewertungsnummer|id de evaluacion|"
         "id evaluacion|id da avaliacao|id avaliacao|id evaluation|id de l evaluation|n evaluation|"
         "no evaluacion|no avaliacao|numero evaluation|form instance id|questionnaire id|id"},
        {F::Date, V::Date, false,
         "evaluated on|evaluation date|date|day|evaluated at|evaluated|review date|"
         "reviewed on|scored on|audit date|release date|submitted on|date evaluated|date of evaluation|"
         "completed date|evaluation completed|evaluation release date|assessment date|released "
         "on|datum|bewertet am|"
         "bewertungsdatum|fecha|fecha de evaluacion|evaluado el|data|data da avaliacao|"
         "avaliado em|date d evaluation|evalue le"},
        {F::Evaluator, V::Text, true,
         "evaluator|evaluator name|reviewer name|evaluated by|reviewer|auditor|assessor|qa "
         "analyst|analyst|scored by|"
         "quality analyst|bewerter|prufer|bewertet von|evaluador|evaluado por|avaliador|"
         "avaliado por|evaluateur|evalue par"},
        {F::Scorecard, V::Text, true,
         "scorecard|form|form name|evaluation form|scorecard name|template|bewertungsbogen|"
         "formular|formulario|pauta|ficha|grille|formulaire"},
        {F::Section, V::Text, true,
         "section|category|group|question group|question group name|group name|section title|section "
         "name|area|abschnitt|kategorie|"
         "bereich|seccion|categoria|secao|rubrique|categorie"},
        {F::Question, V::Text, true,
         "question|question text|question name|question title|criterion|criteria|item|line "
         "item|attribute|behaviour|"
         "behavior|parameter|frage|kriterium|pregunta|criterio|pergunta|critere"},
        {F::Score, V::Number, true,
         "score|total score|overall score|final score|evaluation score|qa score|quality score|score percent|"
         "points|points earned|rating|answer score|earned|result|mark|points scored|"
         "punkte|punktzahl|puntos|puntaje|puntuacion|pontos|pontuacao|nota|note|resultat"},
        {F::Maximum, V::Number, true,
         "max|maximum|max score|max points|possible|points possible|maximum score|out of|"
         "available points|maximal|max punkte|maximalpunkte|maximo|puntos maximos|"
         "pontos maximos|puntaje maximo|note maximale|points possibles"},
        {F::Weight, V::Number, true,
         "weight|weighting|weight percent|gewicht|gewichtung|peso|ponderacion|ponderacao|"
         "poids|ponderation"},
        {F::Critical, V::YesNo, true,
         "critical|is critical|auto fail|autofail|fatal|critical error|kritisch|"
         "ko kriterium|critico|critica|critique|eliminatoire"},
        {F::Answer, V::Figure, false, ""},
        {F::Comment, V::Text, false,
         "comment|comments|note|notes|remark|remarks|feedback|evaluator comment|question comments|answer "
         "comments|kommentar|"
         "bemerkung|comentario|comentarios|observacion|observaciones|observacao|observacoes|"
         "commentaire|commentaires|remarque"}};
}

} // namespace coachbook::fieldtables
