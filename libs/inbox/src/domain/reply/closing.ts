import { isQuoteLine } from './quote-line.js';
import { isPostscript } from './signature.js';

/** How letters close, in the languages that `wordings` knows. The whole line, but for what is wished along with it. */
const CLOSING = new RegExp(
  String.raw`^(?:${[
    // English
    String.raw`(?:(?:best|kind|kindest|warm|warmest|many|with)[ ,]+(?:and )?){0,3}(?:regards|wishes)`,
    String.raw`(?:yours|very|most){0,1} ?(?:sincerely|truly|faithfully|respectfully)(?: yours)?`,
    String.raw`all (?:the|my) (?:very )?best|best|cheers`,
    // French
    String.raw`(?:très |bien |bien à vous, )?cordialement(?: vôtre)?|bien à (?:vous|toi)|sincèrement`,
    String.raw`(?:meilleures|sincères|cordiales) salutations|salutations (?:distinguées|cordiales)`,
    // German
    String.raw`(?:mit )?(?:freundlichen?|besten?|lieben?|herzlichen?|vielen|schönen?|sonnigen?) (?:grüßen|grüssen|grüße|grüsse|gruß|gruss)(?: aus [\p{L} ]{2,20})?`,
    String.raw`hochachtungsvoll|mfg|viele grüße|beste grüße`,
    // Spanish
    String.raw`(?:un )?(?:cordial |afectuoso )?saludos?(?: cordiales| cordial)?|atentamente|cordialmente`,
    // Italian
    String.raw`(?:(?:cordiali|distinti|cari) )?saluti|cordialmente`,
  ].join('|')})\s?[,.!]?$`,
  'iu',
);

const MOST_LINES = 8;
const LONGEST = 60;
/** Empty ones too: a bound on the work for each closing. */
const MOST_BELOW = 20;

/**
 * Whether a letter closes here with a block that a mail program put in: the closing formula, a name, and at least one
 * line more of who they are (a title, a company, a number), all short, and nothing after them. A closing with a bare
 * name is part of what was written.
 */
export function isClosingBlock(lines: readonly string[], at: number): boolean {
  if (!CLOSING.test((lines[at] ?? '').trim()) || lines.length - at > MOST_BELOW) return false;
  const below = lines.slice(at + 1).filter((line) => line.trim() !== '');
  return below.length >= 2 && below.length <= MOST_LINES && below.every(tellsWhoTheyAre);
}

const OF_ONESELF =
  /(?<!\p{L})(?:i|we|you|je|nous|vous|tu|ich|wir|sie|du|yo|nosotros|usted|io|noi|voi)(?!\p{L})/iu;
const SENTENCE = /\?|:$|(?:\S+\s+){4,}\S+[.!…]$/;

/** Short, and nothing that is said to the reader. */
function tellsWhoTheyAre(line: string): boolean {
  const bare = line.trim();
  if (bare.length > LONGEST || isQuoteLine(line) || isPostscript(line)) return false;
  return !SENTENCE.test(bare) && !OF_ONESELF.test(bare);
}
