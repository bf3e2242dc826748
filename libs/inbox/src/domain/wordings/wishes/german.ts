import type { Wishes } from './wishes.js';

const MAIL =
  '(?:e-?mails?|mails?|nachrichten?|anfragen?|newsletter|werbung|werbe-?(?:mails?|post)|pressemitteilungen?|pressemeldungen?|zusendungen?|post|infos?|informationen|kontaktaufnahmen?|kontaktversuche?|kontakt|anschreiben|angebote?|pr-\\w+|spam|dinge|sachen|einladungen?)';
const CONTACT =
  '(?:kontaktier\\w*|zu kontaktieren|anschreib\\w*|anzuschreiben|schreib\\w*|zu schreiben|anmail\\w*|anzumailen|mail\\w*|belastig\\w*|behellig\\w*|zusend\\w*|zuzusenden|send\\w*|zu senden|schick\\w*|zu schicken|zuschick\\w*|anfrag\\w*|bombardier\\w*|nerv\\w*|zukommen)';
const SOFTLY =
  '(?:bitte |also |doch |damit |umgehend |sofort |endlich |einfach |ab sofort |in zukunft |zukunftig |kunftig |hiermit )*';
const NO_MORE =
  '(?:nicht (?:mehr|weiter|wieder|erneut|langer|nochmals?|noch ?(?:ein ?)?mal)|nie (?:wieder|mehr)|niemals|nichts (?:mehr|weiter)|kunftig nicht)';
const NO = '(?:keine[nr]?|keinerlei)';
const SUCH =
  '(?:(?:weitere[nr]?|solche[nrs]?|derartige[nr]?|unaufgeforderten?|sonstigen?|kunftigen?|diese[nr]?|ihre[nr]?|eure[nr]?|mehr|anderen?) )*';
const MINE =
  '(?:mich|uns|(?:meine?n?|unsere?n?|diese) (?!alte|zweite|falsche)(?:\\S+ )?(?:e-?mail-?adresse|mail-?adresse|adresse|daten|kontaktdaten|kontakt|namen|eintrag|kontaktinformationen))';
const REMOVE =
  '(?:loesch|losch|l.sch|entfern|streich|nehm|nimm|trag|sperr|tilg|werf|wirf|schmei|austrag|raus)\\w*';
const REMOVED =
  '(?:\\S*nehmen|\\S*loschen|\\S*l.schen|\\S*loeschen|\\S*entfernen|\\S*streichen|\\S*tragen|\\S*genommen|\\S*geloscht|\\S*entfernt|\\S*gestrichen|\\S*getragen|raus|heraus)';
const LIST =
  '(?:\\S*verteiler\\S*|\\S*listen?|\\S*datenbank|adressbuch|kartei|system|kontakten?|newsletter|crm|unterlagen|datei)';
const WANT = '(?:will|wollen|mochten?|m.chten?|wunschen?|w.nschen?)';
const LAW = '(?:dsgvo|ds-gvo|uwg|bdsg|datenschutz\\w*|art(?:ikel|\\.)? ?(?:17|21))';
const LEGAL_WISH = '(?:loesch|losch|l.sch|widerspr|entfern|unterlass|sperr|widerruf|abmahn)';

const clear: RegExp[] = [
  // Not to write, not to send: "schreiben Sie mir bitte nicht mehr", "bitte nicht wieder anschreiben".
  new RegExp(
    `\\b(?:schreib|schick|send|mail|kontaktier|belastig|nerv|bombardier)\\w* (?:sie |ihr )?(?:mir|mich|uns) ${SOFTLY}(?:${NO_MORE}|${NO} ${SUCH}${MAIL})`,
  ),
  new RegExp(`\\b(?:mir|mich|uns)\\b(?! gerne?\\b).{0,30}\\b${NO_MORE}.{0,20}\\b${CONTACT}`),
  new RegExp(
    `\\b(?:bitte (?:\\S+ ){0,2}?)?${NO_MORE} (?:bei mir |an mich )?(?:nach(?:zu)?fassen|nach(?:zu)?haken|nach(?:zu)?fragen|an(?:zu)?fragen|an(?:zu)?schreiben|kontaktieren|zu kontaktieren)|\\bbitte (?:\\S+ ){0,2}?${NO_MORE} (?:bei mir |an mich )?(?:melden|${CONTACT})`,
  ),
  // Not to get: "keine weiteren Mails bitte", "ich möchte nichts mehr von Ihnen hören".
  new RegExp(
    `\\b${NO} ${SUCH}${MAIL}\\b(?: (?:\\S+ ){0,4}?(?:mehr|schicken|senden|zusenden|zuzusenden|erhalten|bekommen|wunsche|erwunscht|zukommen|bitte))`,
  ),
  new RegExp(
    `\\b${NO} (?:weitere[nr]? )${MAIL}\\b|^(?:bitte )?${NO} ${MAIL}(?:,? (?:mehr|bitte|danke))*[.! ]*$`,
  ),
  new RegExp(
    `\\b${WANT} (?:\\S+ ){0,5}?(?:keine[nr]?|nichts?|nicht) (?:mehr|weiter\\w*|langer) (?:\\S+ ){0,5}?(?:horen|h.ren|bekommen|erhalten|lesen|kontaktiert|angeschrieben|belastigt|kriegen|haben|wissen)\\b|\\b${WANT} (?:\\S+ )?${NO} ${SUCH}(?:${MAIL})\\b`,
  ),
  new RegExp(`\\bspar\\w* (?:sie |ihr )?(?:sich|euch|dir|mir|uns) (?:\\S+ ){0,3}?${MAIL}`),
  // Stop: "sehen Sie davon ab", "hören Sie auf", "unterlassen Sie das".
  new RegExp(
    `\\b(?:davon|von ${SUCH}${MAIL})\\b.{0,40}\\b(?:ab(?:zu)?sehen|abstand (?:zu )?nehmen|verschon\\w*)|\\bsehen sie\\b.{0,40}\\bdavon ab\\b|\\b(?:davon|von \\S+ ${MAIL}) (?:\\S+ )?ab\\b|\\bverschon\\w* (?:sie )?(?:mich|uns)\\b|\\bunterlass\\w* sie\\b|\\bunterlass\\w*\\b.{0,60}\\b(?:${MAIL}|kontakt\\w*|das|dies|es)\\b|\\bverzichten sie (?:\\S+ )?auf weitere\\b`,
  ),
  /\b(?:lass(?:en sie|t)?|lasst) (?:mich|uns)(?: \S+){0,3}? (?:in ruhe|in frieden|zufrieden)\b|\b(?:es reicht|schluss (?:damit|jetzt)|h(?:o|.)r(?:t|en sie)? (?:endlich |bitte )?(?:damit )?auf|aufhoren)\b/,
  // Take off: "nehmen Sie mich aus dem Verteiler", "löscht meine Adresse", "könnt ihr mich austragen".
  new RegExp(
    `\\b${REMOVE}(?: sie| ihr)? ${SOFTLY}(?:${MINE}\\b|(?:diese|dies|alles|alle)\\b.{0,20}\\b(?:umgehend|sofort|bitte|unverzuglich))`,
  ),
  new RegExp(
    `\\b(?:loesch|losch|l.sch|entfern|sperr)\\w* sie (?:\\S+ ){0,3}?(?:daten|adresse|mailadresse|kontakt)\\b`,
  ),
  new RegExp(`\\b${REMOVE}(?: sie| ihr)? ${SOFTLY}(?:mich |uns )?(?:aus|raus|heraus)[.! ]*$`),
  new RegExp(
    `\\b${MINE} (?:\\S+ ){0,5}?(?:(?:aus|von) (?:\\S+ ){0,3}?${LIST}|(?:zu )?(?:austragen|auszutragen|abmelden|abzumelden|loschen|loeschen|streichen|entfernen|rausnehmen|herausnehmen|rausstreichen))\\b`,
  ),
  new RegExp(
    `\\b(?:raus|heraus|weg) (?:aus|von) (?:\\S+ ){0,2}?${LIST}\\b|\\b(?:aus|von) (?:\\S+ ){0,2}?${LIST} (?:\\S+ ){0,2}?(?:zu )?(?:${REMOVED}|streich\\w*|entfern\\w*|losch\\w*)\\b`,
  ),
  new RegExp(
    `\\b(?:um|bitte|verlange|fordere|beantrage|sofortige?|erwarte|die) (?:\\S+ )?l(?:o|oe|.)schung (?:\\S+ ){0,2}?(?:meine[rs]|unserer|der|aller|gebeten|bitten|dieser)?\\b`,
  ),
  /\b(?:abmelden|austragen|abbestellen|newsletter k.ndigen)\b|\bmelden sie mich ab\b/,
  new RegExp(
    `\\b(?:loesch|losch|l.sch|entfern|streich|nehm|nimm|trag)\\w*(?: sie| ihr)?(?: \\S+){1,5} (?:aus|von) (?:ihre|eure|deine|diese|de)\\w* (?:\\S+ )?${LIST}`,
  ),
  new RegExp(
    `\\b(?:loesch|losch|l.sch|entfern|vernicht)\\w*(?: sie| ihr)? ${SOFTLY}(?:alle|samtliche|jegliche)\\w*(?: \\S+){0,5} (?:daten|angaben|informationen)\\b`,
  ),
  new RegExp(
    `\\b(?:noch (?:ein|eine|einmal|so eine)|weitere|nachste|n.chste) (?:\\S+ )?${MAIL}\\b.{0,50}\\b(?:anwalt|melde|melden|anzeige|\\S*beh.rde|blockier\\w*|sperre|abmahn\\w*)`,
  ),
  // Left alone, and in the terms of the law.
  /\b(?:melde|blockiere|markiere|sperre) (?:\S+ ){0,4}?(?:als spam|spam|ihre adresse|sie)\b(?! (?:bescheid|mich))(?<=\b(?:spam|adresse|blockiere sie|sperre sie).{0,3})/,
  /\b(?:widerspreche|widerspruch|widerrufe|verbitte mir|untersage|verbiete)\b.{0,60}\b(?:nutzung|verarbeitung|verwendung|daten|werbung|weiter\w*|kontakt\w*|speicherung|einwilligung|zusendung|e-?mails?|mails?)\b|\bverbitte ich mir\b|\bwiderspreche (?:ich )?(?:der|hiermit|jeder|jeglicher)/,
  /\b(?:keine|nie(?:mals)?|nicht)\b.{0,30}\b(?:einwilligung|zustimmung|erlaubnis)\b.{0,20}\b(?:erteilt|gegeben)|\b(?:einwilligung|zustimmung|erlaubnis)\b.{0,20}\bnicht\b.{0,20}\b(?:erteilt|gegeben)/,
  new RegExp(`\\b${LAW}.{0,120}\\b${LEGAL_WISH}|\\b${LEGAL_WISH}.{0,120}\\b${LAW}`),
];

const hints: RegExp[] = [
  /\b(?:nie|nicht) (?:\S+ ){0,3}?(?:angemeldet|abonniert|eingewilligt|zugestimmt|bestellt)\b|\bwoher haben sie (?:\S+ )?(?:meine|diese)\b/,
  /\bauch in zukunft nicht\b|\babmahn/,
  /\b(?:verteiler|abmeld|abbestell|austrag|spam|unaufgefordert|unverlangt)/,
];

const asides: RegExp[] = [
  /\b(?:erhalten|bekommen|annehmen)\b.{0,40}\b(?:geld|bezahlung|honorar|vergutung|produkte|muster|geschenke)\b|\b(?:geld|bezahlung|honorar|vergutung|produkte|muster|geschenke|pakete?)\b.{0,20}\b(?:erhalten|bekommen|annehmen)\b/,
  /\birrtumlich|\bsondern\b|\bfotos?,|\b(?:per|mit der) post\b|\banh(?:a|.)nge?\b/,
  /\b(?:vor|bevor|erst) (?:\w+ )?(?:\d|mon|dienst|mitt|donn|frei|sam|sonn|jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez|ende|oster|weihnacht)/,
  /\b(?:zum abmelden|um sich abzumelden|wenn sie|falls sie)\b/,
];

const goesOn: RegExp[] = [
  /\b(?:melden sie sich|melde dich|meldet euch|schreiben sie mir|schreib mir|erinnern sie mich) (?:\S+ ){0,3}?(?:wieder|noch einmal|nochmals?|danach|dann|stattdessen|lieber|im (?:fruhjahr|sommer|herbst|winter))\b(?! nicht)|\bgerne? wieder\b|\bauf dem laufenden\b/,
];

/** How people ask in German for no more mail, in the parts that such a wish is made of. */
export const germanWishes: Wishes = { clear, hints, asides, goesOn };
