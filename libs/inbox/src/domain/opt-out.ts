import { plainLine } from './plain-characters.js';
import { isQuoteLine } from './reply/quote-line.js';
import { isHeaderBlockAt } from './reply/quoted-header.js';
import { type Language, folded } from './wordings/language.js';
import { languages } from './wordings/languages.js';

/** A wish not to be written to again, in the person's words. */
export interface OptOut {
  strength: 'clear' | 'likely';
  passage: string;
}

const LOOKED_AT = 4000;
const PASSAGE = 300;
/** Wishes are short. */
const SHORT = 300;
/** "Stop!" is a command where it stands nearly alone, and an exclamation elsewhere. */
const COMMAND = 30;

/**
 * Looks for the wish to be left alone in what a person wrote. "Not interested" is a refusal, no such wish. Their own
 * newsletter's "to unsubscribe, click here", and talk about other people's lists, are none either.
 * @param subject counts where there is hardly any text: many write nothing else
 * @param text quoted text and signature taken off; lines quoted in between are left out here
 */
export function optOutOf(subject: string, text: string): OptOut | null {
  const own = text
    .slice(0, LOOKED_AT)
    .split('\n')
    .filter((line) => !isQuoteLine(line))
    .join('\n');
  const sentences = sentencesOf(own);
  const clear = sentences.find(
    (sentence) => isClear(sentence) && (!isOneWord(sentence) || own.trim().length <= COMMAND),
  );
  if (clear !== undefined) return { strength: 'clear', passage: plainLine(clear, PASSAGE) };
  const command = subjectAlone(subject);
  if (command !== '' && isClear(command) && isBesides(own, text))
    return { strength: 'clear', passage: plainLine(command, PASSAGE) };
  const likely =
    [...sentences, command].find((sentence) => matches(sentence, 'optOutLikely')) ??
    (own.length <= SHORT ? sentences.find((sentence) => isNearAWish(folded(sentence))) : undefined);
  return likely === undefined ? null : { strength: 'likely', passage: plainLine(likely, PASSAGE) };
}

/** The subject that somebody gave themselves, without the tags of mailing lists; '' for an answer. */
function subjectAlone(subject: string): string {
  const bare = subject.replace(/\[[^\]]{1,40}\]|^\s*\*+spam\*+/gi, '').trim();
  return /^(?:re|aw|sv|antw|tr|fwd?|wg)(?:\[\d+\])?\s?:/i.test(bare) || bare.length > 80 ? '' : bare;
}

/** Hardly any text under such a subject, and no answer to what somebody else wrote. */
function isBesides(own: string, text: string): boolean {
  return (
    hardlyAnything(own) ||
    startsWithHeaders(own) ||
    (own.length <= 300 && own.length === Math.min(text.length, LOOKED_AT) && !ADDRESSED.test(own))
  );
}

function startsWithHeaders(own: string): boolean {
  const lines = own.split('\n', 40).filter((line) => line.trim() !== '');
  return isHeaderBlockAt(lines, 0);
}

function isOneWord(sentence: string): boolean {
  return /^(?:stop|remove|off|baja|cancellazione)\W*$/i.test(sentence.trim());
}

const ADDRESSED = /\b(?:writes|wrote|you (?:asked|wrote|can|could|should)|did you)\b/i;

/** What speaks of the wish without being one: instructions, footers, somebody else's wish, a condition. */
const NOT_THIS = [
  /\b(?:recevoir|accepter|erhalten|bekommen|annehmen|recibir|aceptar|ricevere|accettare|accept|receive)\b.{0,40}\b(?:remuneration|argent|paiement|cadeaux?|echantillons?|produits?|geld|bezahlung|honorar|vergutung|produkte|muster|geschenke|dinero|pago|remuneracion|muestras|productos|regalos|soldi|compensi?|campioni|prodotti|regali|denaro|gifts?|products?|payments?)\b/,
  /\bintended recipient|\bnotify the sender|\breceived (?:this|it)\b.{0,60}\b(?:in error|by mistake)|\birrtumlich|\bpar erreur\b|\bpor error\b|\bper errore\b/,
  /\bsondern\b|\b(?:mandeme|envieme|mandami|inviami|mandi invece|envoyez[- ]moi plutot)\b|\b(?:don't|do not|didn't) (?:receive|get) any\b.{0,60}\bfrom (?:your|him|her|them|your colleague)\b|\breceive (?:money|payment|samples?|products?|parcels?|a (?:fee|sample|parcel))\b|\bthe wrong\b|\bfotos?,/,
  /\b(?:before|until|vor|bevor|erst|antes del?|avant|prima d\w+|voor|przed) (?:\w+ )?(?:\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next|week|dez|dienst|mitt|donn|frei|lun|mer|jeu|ven|jue|vie|gio|wee|the (?:end|release|launch|embargo))/,
  /\bto (?:unsubscribe|be removed|opt[ -]?out|stop receiving)\b.{0,80}\b(?:click|visit|send|e-?mail|reply|go to|follow|use|see|contact)/,
  /\b(?:click|visit|see|use|follow)\b.{0,60}\b(?:to|for) (?:unsubscri|opt|manag)/,
  /\b(?:if (?:you(?! (?:could|can|please|did|didn't|don't|do not|did not|never|stop|wouldn't|would (?!like|prefer|wish|rather)))|they|he|she)|(?:you|they|people|users|subscribers|readers) (?:can|may|will|should|could|have to|must|need|ought)(?: \w+){0,4} (?:unsubscrib\w*|be removed|sign off|opt|remove|leave)(?! (?:me|us|my|our|this)\b)|anyone|everyone|someone|remind people|how to|(?:did|do|have|are) you (?:try|want|tried|trying)|can i help|should i|would you like)/,
  /\b(?:pour (?:vous|se) desabonner|se desinscrire de|zum abmelden|um sich abzumelden|para darse de baja|per cancellarti|si vous (?:ne )?souhaitez|wenn sie|falls sie|si no desea|se non (?:vuoi|desideri))\b/,
  /\b(?:he|she|they|he's|who|whoever|somebody|others?|\w+ing list manager) (?:wants?|needs?|asked|wishes|tried)\b|\bunsubscribing (?:does|is|from|will)\b/,
  /\b(?:readers|people|users|subscribers|folks|members|some|many|clients|friends) (?:\w+ )?(?:want|wish|ask|need|would like)\b/,
  /\bdon't (?:remove|unsubscribe|take) me\b|\bi (?:don't|do not|never) (?:want|wish) to unsubscribe|\bplease (?:don't|do not) stop\b/,
];

function isClear(sentence: string): boolean {
  const words = folded(sentence);
  return matches(sentence, 'optOutClear') && !isAboutIt(words) && !isProduct(words);
}

function isAboutIt(words: string): boolean {
  return NOT_THIS.some((pattern) => pattern.test(words));
}

/** "Stop sending me samples", "no more new versions": about things, not about us. */
function isProduct(words: string): boolean {
  return /\b(?:stop|quit) (?:sending|e-?mailing) (?:me |us )?(?:new|the|those|free|more) (?:versions?|samples?|products?|books?|copies|copy|parcels?|packages?|updates? of)\b/.test(
    words,
  );
}

function matches(sentence: string, sort: keyof Pick<Language, 'optOutClear' | 'optOutLikely'>): boolean {
  const words = folded(sentence);
  if (sort === 'optOutLikely' && isAboutIt(words)) return false;
  return languages.some((language) => language[sort].some((pattern) => pattern.test(words)));
}

const REFUSES =
  /\b(?:not|\w+n't|dont|no|never|stop|refuse|remove|delete|erase|leave|without|cease|forget|ne|pas|plus|jamais|arret\w+|cess\w+|supprim\w+|retir\w+|effac\w+|nicht|kein\w*|nie|losch\w+|streich\w+|entfern\w+|unterlass\w+|nunca|elimin\w+|borr\w+|quit\w+|non|mai|basta|cancell\w+|rimuov\w+|togli\w+)\b/;
const CONTACTS =
  /\b(?:contact(?!s? lens)\w*|e-?mails?|mailings?|campaigns?|correspondence|communications?|(?:your|mailing) (?:list|database|records|system)|follow[- ]?ups?|pitches|recontact\w*|courriels?|relanc\w+|sollicit\w+|fichiers?|kontakt\w*|anschreib\w*|verteiler|zusendungen|correos?|comunicaciones|contactar\w*|contattar\w*|scriver(?:mi|ci)|comunicazioni|indirizzario)\b/;

/** A refusal and something about contact in one sentence: for a person to look at. */
function isNearAWish(words: string): boolean {
  return REFUSES.test(words) && CONTACTS.test(words) && !isAboutIt(words) && !words.endsWith('?');
}

const SENTENCE = 400;

/** Wrapped lines joined; cut at full stops, and at empty lines. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').split(/(?<=[.!?…;])\s+/))
    .map((sentence) => sentence.slice(0, SENTENCE).trim())
    .filter((sentence) => sentence !== '');
}

/** No text, or only what list servers and mail programs leave where text was. */
function hardlyAnything(text: string): boolean {
  const rest = text
    .replace(
      /^.*(?:attachment was scrubbed|next part -|HTML version deleted|charset-unspecified|^(?:name|type|size|desc|url|link)\s*:).*$/gim,
      '',
    )
    .replace(/https?:\S+/g, '')
    .replace(/[^\p{L}]/gu, '');
  return rest.length <= 60;
}
