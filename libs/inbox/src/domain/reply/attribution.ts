import { isQuoteLine } from './quote-line.js';

/** The longest line, and the most lines, that an introduction of quoted text is looked for in. */
const LONGEST = 600;
const MOST_LINES = 8;

/** First words of such an introduction that need no date or address on the same line. */
const OPENING =
  /^[\s*_-]{0,8}(?:on|le|el|il|em|am|op|den|dne|dnia|w dniu|in data|in article|at|vào|no dia|il giorno|la data|ke dni|在|於|于)(?:\s|$)/iu;

const WROTE =
  'wrote|writes|wrote back|said|has written|écrit|ecrit|schrieb|schreibt|geschrieben|escribió|escribio|escribi=F3|escribe|ha scritto|scrive|scrisse|scritto|escreveu|escreve|schreef|heeft geschreven|het volgende geschreven|geschreven|schrieben sie|nous a dit|a dit|says|skrev|skriver|kirjoitti|napisał\\(a\\)|napisał|napisała|napisał/a|pisze|napsal|napsal\\(a\\)|napísal|написал|написала|написал\\(a\\)|пишет|писал|написав|пише|yazdı|yazdi|şunu yazdı|írta|ezt írta|a scris|έγραψε|je napisao|napisao|је написао|написа|đã viết|viết|menulis|reageerde|写道|写了|寫道|のメッセージ|のメール|は書きました|さんは.{0,40}書きました|작성|님이 작성';
/** The verb closes it … */
const VERB_LAST = new RegExp(
  `(?:^|[\\s,>)\\]"'\\d年月日])(?:${WROTE})(?:\\s?\\([^)]{0,10}\\))?\\s{0,3}[:：]?[\\s*_-]{0,8}$`,
  'iu',
);
/** Horde, IMP and their like. */
const QUOTING =
  /^[\s*_-]{0,8}(?:quoting|citando|zitat von|missatge de|mensaje de|zitiere|citation de|quoting from|aangehaald van|citerar|citat fra|cytowanie|цитата от)\s.{1,200}[:：]\s*$/iu;
/** Hungarian has the date after the verb. */
const VERB_THEN_DATE = /\s(?:ezt írta|írta) \([^)]{1,80}\)\s?:$/iu;
/** … or a name stands after it (German, Dutch, Scandinavian, Polish word order). */
const VERB_THEN_NAME = new RegExp(
  `[\\s,.\\d)](?:${WROTE})\\s[^:]{1,200}(?::\\S[^:]{0,100})?[:：]\\s*$`,
  'iu',
);

const DATE =
  /\b\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d\d\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{1,2}\.? \p{L}{3,10}|\p{L}{3,10}\.? \d{1,2}\b|20\d\d年/u;
const ADDRESS = /[^\s<>()[\]"]{1,64}@[^\s<>()[\]"]{1,100}/;
/** "2016-04-06 13:50 GMT+02:00 Name <name@…>:", "11:00 AM, November 17, 2021, "Name" <…>:", "… from Name <…>:". */
const DATE_AND_ADDRESS_COLON =
  /^[^:]{0,200}(?:\d[:.]\d{2}|\d{4}).{0,300}[<["(]\s?[^\s<>]{1,100}@[^\s<>]{1,100}[>\])"]{1,2}\s{0,2}[:：]\s*$/u;
/** mutt: "* Ada <ada@example.org> [2027-04-05 12:01]:". */
const ADDRESS_THEN_DATE = /^[*\s]{0,4}[^<>]{0,100}<[^\s<>]{1,64}@[^\s<>]{1,100}> ?[[(][^[\]()]{6,40}[\])]:$/u;
const POSTED = /^[\s*_-]{0,8}posted by .{1,100} on \d{1,4}[./-]\d{1,2}[./-]\d{1,4}\s*$/iu;
const TIME_THEN_NAME = /^(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2} \d{1,2}:\d{2}\b.{1,100}$/u;
/** Tutanota: "19 Nov 2026, 10:02 by ada@example.org:". */
const DATE_BY_ADDRESS = /^[\d\p{L}][^<>]{3,60}\d[:.]\d{2}[^<>@]{0,20}\s[^\s<>]{1,64}@[^\s<>]{1,100}:$/u;
const DATE_AND_ADDRESS = /^\s*(?:\d|\p{L}{2,4}[.,]).{0,300}[<[][^\s<>]{1,100}@[^\s<>]{1,100}[>\]]\s*$/u;

/** In whatever language: a time, an address in brackets and a colon, right above quoted lines. */
const ANY_COLON = /<[^<>\s]{0,3}[^<>\s]{1,64}@[^<>\s]{1,100}>.{0,80}[:：][\s\u200e\u200f\u202a-\u202e]*$/u;
const TIME = /(?<![\d.])\d{1,2}[:.]\d{2}(?!\d)/;
/** Mail programs write the whole date; people leave out the year. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2}\b/;
const SAID = /\b(?:said|says|a dit)\s?[:：]$/i;
/** "On 3 May I wrote:" is the person's own story. */
const TOLD = new RegExp(
  `(?:^|[\\s,])(?:i|we|i've|we've|j'ai|nous avons|(?:habe|hatte) ich|ich|wir|he|hemos|ho|abbiamo) (?:\\p{L}+ )?(?:${WROTE})\\s?[:：]$|\\s(?:schrieb|sagte) (?:ich|wir)[:：]$`,
  'iu',
);

const AFTER_SENTENCE =
  /^(.{1,400}?[.!?…)]) {1,3}((?:On|Am|Le|El|Il|Em|Op|Den) .{0,12}\d.{8,300}(?:wrote|schrieb .{1,200}|écrit|escribió|scritto|escreveu|schreef .{1,200}|skrev .{1,200})\s?:)$/u;

/**
 * Parts an introduction from the sentence that stands before it on the same line.
 * @returns the line itself where there is none
 */
export function beforeAttribution(line: string): string[] {
  if (line.length > LONGEST || isQuoteLine(line)) return [line];
  const [, sentence, introduction] = AFTER_SENTENCE.exec(line) ?? [];
  return sentence === undefined || introduction === undefined ? [line] : [sentence, introduction];
}

/**
 * Whether lines from here on introduce quoted text ("On …, Ada wrote:"), be it wrapped over several lines.
 * Looks at a bounded number of lines of bounded length: linear over a whole message.
 * @returns how many lines it takes, 0 when it is none
 */
export function attributionAt(lines: readonly string[], at: number): number {
  const first = lines[at] ?? '';
  if (first.length > LONGEST || !isOpening(first)) return 0;
  let joined = '';
  for (let count = 1; count <= MOST_LINES && at + count <= lines.length; count += 1) {
    const line = (lines[at + count - 1] ?? '').trim();
    if (line.length > LONGEST || joined.length > LONGEST) return 0;
    if (count > 1 && endsBefore(joined, line, lines[at + count] ?? '')) return 0;
    joined = joined === '' ? line : `${joined} ${line}`.trimEnd();
    if (isAttribution(joined, lines[at + count] ?? '', lines[at + count + 1] ?? '')) return count;
  }
  return 0;
}

function isOpening(line: string): boolean {
  if (line.trim() === '' || isQuoteLine(line)) return false;
  return (
    OPENING.test(line) ||
    QUOTING.test(line) ||
    DATE.test(line) ||
    ADDRESS.test(line) ||
    (VERB_LAST.test(line) && line.length < 120)
  );
}

/** Whether the introduction, if it was one, ends here: a quoted line, an empty one, or a new start. */
function endsBefore(joined: string, line: string, next: string): boolean {
  if (line === '') return !next.trim().startsWith('<');
  if (isQuoteLine(line)) return !joined.includes('<');
  return OPENING.test(line) && DATE.test(line);
}

function isAttribution(joined: string, next: string, afterNext: string): boolean {
  if (joined.length > LONGEST) return false;
  const isDated = DATE.test(joined);
  const isAddressed = ADDRESS.test(joined);
  const isQuoteNext = isQuoteLine(next) || (next.trim() === '' && isQuoteLine(afterNext));
  if (!isQuoteNext && (TOLD.test(joined) || !(isAddressed || YEAR.test(joined)) || SAID.test(joined)))
    return false;
  if (VERB_LAST.test(joined) && (isDated || isAddressed)) return true;
  if (VERB_THEN_NAME.test(joined) && (isDated || isAddressed)) return true;
  if ((QUOTING.test(joined) || VERB_THEN_DATE.test(joined)) && isAddressed) return true;
  if (isDated && (DATE_AND_ADDRESS_COLON.test(joined) || DATE_BY_ADDRESS.test(joined))) return true;
  if (POSTED.test(joined) || ADDRESS_THEN_DATE.test(joined)) return true;
  if (!isQuoteNext) return false;
  return (
    (TIME.test(joined) && ANY_COLON.test(joined)) ||
    (isDated && isAddressed && DATE_AND_ADDRESS.test(joined)) ||
    TIME_THEN_NAME.test(joined) ||
    (VERB_LAST.test(joined) && /[:：]\s*$/.test(joined) && joined.length < 120)
  );
}
