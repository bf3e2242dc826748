/** How the days of the week are called, Monday first, in folded text: the five languages of the product, and Dutch. */
const WEEKDAYS: readonly string[] = [
  'mon(?:day|(?=\\.?,? ?(?:the )?\\d|[.,;!)]|$))|montag|lundi|lunes|lunedi|maandag',
  'tue(?:s(?:day)?)?|dienstag|mardi|martes|martedi|dinsdag',
  'wed(?:nesday)?|mittwoch|mercredi|miercoles|mercoledi|woensdag',
  'thu(?:rs(?:day)?)?|donnerstag|jeudi|jueves|giovedi|donderdag',
  'fri(?:day)?|freitag|vendredi|viernes|venerdi|vrijdag',
  'sat(?:urday)?|samstag|sonnabend|samedi|sabado|sabato|zaterdag',
  'sun(?:day)?|sonntag|dimanche|domingo|domenica|zondag',
];

/** One day of the week. */
export const ANY_WEEKDAY = `(?:${WEEKDAYS.join('|')})`;

/** One day of the week; one group. */
export const WEEKDAY = `(${WEEKDAYS.join('|')})`;

const WEEKDAY_EXACT = WEEKDAYS.map((names) => new RegExp(`^(?:${names})$`));

/** 1 for Monday to 7 for Sunday; 0 for none. */
export function weekdayNumber(name: string): number {
  return WEEKDAY_EXACT.findIndex((pattern) => pattern.test(name)) + 1;
}

const COUNTS: readonly string[] = [
  'one|a|an|einem|einer|une?|una?|uno|een',
  'two|a couple of|zwei|deux|dos|due|twee',
  'three|drei|trois|tres|tre|drie',
  'four|vier|quatre|cuatro|quattro',
  'five|funf|cinq|cinco|cinque|vijf',
  'six|sechs|seis|sei|zes',
];

/** A small number in words or digits; one group. */
export const COUNT = `(\\d{1,2}|${COUNTS.join('|')})`;

/** What such a number is. */
export function countOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  return COUNTS.findIndex((names) => new RegExp(`^(?:${names})$`).test(word)) + 1;
}

/** What may stand between a cue and its day without changing anything. */
export const FILLER = new RegExp(
  `(?:(?:^|[ (])(?:on|the|day of|am|den|dem|vom|le|la|les|el|il|lo|l'|dia|giorno|jour|op|de|approximately|approx\\.?|about|around|circa|ca\\.?|environ|next|this|coming|proximo|prossimo|nachste[nrm]?|kommende[nrm]?|diese[nrm]?|ce|questo|este|${WEEKDAY}),?|[,:(])$`,
);

/** Said of coming back, before the day: "back", "wieder", "de retour". */
export const BACK =
  /\b(?:back|return(?:s|ing)?|re-?open(?:s|ing)?|resum(?:e|es|ing)|reachable again|available again|zuruck|zur.ck|wieder|ruckkehr|retour|reviens|reviendrai|revenons|rentre(?:rai)?|rentree|reprise?|reprends|reprendr\w+|rouvr\w+|reouver\w+|vuelv[eo]n?|volver\w*|volvemos|vuelta|regres\w+|retom\w+|(?:re)?incorpor\w+|reabr\w+|rientr\w+|torn(?:o|i|iamo|ero|eremo|ato|ata|are)|ritorn\w+|riapr\w+|riprend\w+|di nuovo|volt(?:o|arei|amos|aremos)|terug|weer|tillbaka|tilbage|tilbake)\b/;

/** Said of coming back, after the day: "ab Montag wieder da". */
export const BACK_AFTER =
  /^[,)]?(?: inkl(?:usive|\.)? | einschliesslich )?,? ?(?:(?!bis\b|until\b|get\b|come\b|write\b|give\b|and\b|und\b|et\b|y\b|e\b|im\b)\S+ ){0,4}?(?:again|back|wieder|zuruck|de retour|a nouveau|de vuelta|de nuevo|di nuovo|di ritorno|weer|terug|tillbaka|tilbage|tilbake)\b(?! (?:\w+ ){0,3}?(?:ab|am|on|from|le|du|el|il|dal) ?(?:dem |the )?(?:\d|$|[a-z]+(?:day|tag|di|mittwoch|es)\b))/;

/** Said after the last day away: "until Monday, when I'll be back". */
export const WHEN_BACK = new RegExp(
  `^\\)?,? ?(?:when|(?:the )?date|fecha|data|at which|quand|cuando|wenn|dann|jour)\\b.{0,40}${BACK.source}`,
);

/** Said of reading and answering mail: "I will answer from Monday". */
const ANSWER =
  /\b(?:read(?:ing)?|answer\w*|expect an answer|repl(?:y|ies|ying)|respond\w*|check\w*|catch up|pick(?:ing)? up|look at|see to|get to|deal with|process|lirai|lirons|repond\w+|traiter\w*|consulter?\w*|relev\w+|lese|lesen|antwort\w*|beantwort\w*|bearbeit\w*|melde\w*|kummer\w*|leer\w+|contest\w+|responder\w*|atender\w*|legger\w+|risponder\w*|joignable|disponible|erreichbar|verfugbar|available|reachable|raggiungibil\w|disponibil\w)\b/;

/** "I will answer next Monday." */
const ANSWERED_ON =
  /\b(?:will|'ll|werde|lese|antworte) (?:\w+ ){0,2}?(?:read|answer|reply|respond|(?:ich )?(?:erst|dann))(?: \w+)?$|\b(?:lirai|lirons|repondrai|repondrons|reviendrai|reviendrons|traiterai|traiterons|consulterai|prendrai connaissance)\b(?: (?!avant\b)\S+){0,5}$/;

/** A day from which on something holds. */
const FROM =
  /(?:\b(?:from|as of|as from|starting|after|nach|apres|despues|dopo|ab|erst(?: wieder)? am|am|a partir (?:du|de|del|d')|a compter du|des le|desde(?: el)?|a partire da(?:l|ll')?|dal|vanaf|des|on|le|el|il))$/;

/** Whether the words before a day, and those right after it, say that mail is answered from then on. */
export function isAnsweredFrom(before: string, after: string): boolean {
  return (
    ANSWERED_ON.test(before.trimEnd()) ||
    (FROM.test(before.trimEnd()) && (ANSWER.test(before) || ANSWER.test(after.slice(0, 40))))
  );
}

/** "I won't be reading mail until the 4th": the 4th is the first day on which it is read. */
export const NOT_BEFORE =
  /(?:\b(?:not|won't|can't|cannot|isn't|aren't|unable to|no)\b.{0,60}\b(?:until|till|before)|\bno (?:\w+ ){1,6}hasta(?: el)?(?: dia)?|\b(?:nicht|kein\w*) (?:\w+ ){0,4}vor(?: dem)?|\bpas (?:\w+ ){0,4}avant(?: le)?|\bnon (?:\w+ ){0,4}prima del?)$/;
