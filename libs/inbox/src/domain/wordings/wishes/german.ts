const MAIL =
  '(?:e-?mails?|mails?|nachrichten?|anfragen?|newsletter|werbung|werbemails?|pressemitteilungen?|pressemeldungen?|zusendungen?|post|infos?|informationen|kontaktaufnahmen?|kontaktversuche?|kontakt|anschreiben|angebote?|pr-\\w+|spam|dinge|sachen)';
const CONTACT =
  '(?:kontaktier\\w*|zu kontaktieren|anschreib\\w*|anzuschreiben|schreib\\w*|zu schreiben|anmail\\w*|anzumailen|mail\\w*|belastig\\w*|behellig\\w*|zusend\\w*|zuzusenden|send\\w*|zu senden|schick\\w*|zu schicken|zuschick\\w*|anfrag\\w*|bombardier\\w*|nerv\\w*|zukommen)';
const MINE =
  '(?:mich|uns|(?:meine?n?|unsere?n?|diese) (?!alte|zweite|falsche)(?:\\S+ )?(?:e-?mail-?adresse|mail-?adresse|adresse|daten|kontaktdaten|kontakt|namen|eintrag|kontaktinformationen))';
const LIST =
  '(?:\\S*verteiler\\S*|\\S*listen?|\\S*datenbank|adressbuch|kartei|system|kontakten?|newsletter|crm|unterlagen|datei)';
const LAW = '(?:dsgvo|ds-gvo|uwg|bdsg|datenschutz\\w*|art(?:ikel|\\.)? ?(?:17|21))';
const LEGAL_WISH = '(?:loesch|losch|l.sch|widerspr|entfern|unterlass|sperr|widerruf|abmahn)';

/** How people ask in German for no more mail, in the parts that such a wish is made of. */
export const germanWishes: RegExp[] = [
  new RegExp(
    `\\b(?:loesch|losch|l.sch)\\w* sie (?:diese|dies|sie|alles|alle)\\b.{0,20}\\b(?:umgehend|sofort|bitte|unverzuglich)`,
  ),
  new RegExp(`\\bspar\\w* (?:sie |ihr )?(?:sich|euch|dir|mir|uns) (?:\\S+ ){0,3}?${MAIL}`),
  new RegExp(
    `\\bbitte (?:\\S+ ){0,2}?nicht (?:mehr|nochmals?|noch (?:ein)?mal|erneut|wieder|weiter) (?:bei mir |an mich )?(?:nach(?:zu)?fassen|nach(?:zu)?haken|melden|${CONTACT})`,
  ),
  new RegExp(
    `\\bnicht (?:mehr|nochmals?|noch (?:ein)?mal|erneut|wieder) (?:nach(?:zu)?fassen|nach(?:zu)?haken|an(?:zu)?schreiben|kontaktieren|zu kontaktieren)`,
  ),
  new RegExp(
    `\\b(?:mir|mich|uns)\\b(?! gerne?\\b).{0,30}\\b(?:nicht (?:mehr|weiter|wieder|erneut|noch einmal|nochmals?|langer)|nie (?:wieder|mehr)|kunftig nicht)\\b.{0,20}\\b${CONTACT}`,
  ),
  new RegExp(
    `\\b(?:schreib|schick|send|mail|kontaktier|belastig|nerv|bombardier)\\w* (?:sie |ihr )?(?:mir|mich|uns) (?:bitte |damit |doch |in zukunft |kunftig )*(?:nicht (?:mehr|weiter|wieder|erneut)|nie (?:wieder|mehr)|nichts mehr|keine? (?:weiteren? |solchen? |mehr )*${MAIL})`,
  ),
  new RegExp(
    `\\bkeine? (?:weitere[nr]? |solche[nr]? |unaufgeforderten? |sonstigen? )*${MAIL}\\b(?: (?:\\S+ ){0,4}?(?:mehr|schicken|senden|zusenden|erhalten|bekommen|wunsche|erwunscht|zukommen|bitte))`,
  ),
  new RegExp(
    `\\b(?:davon|von (?:weiteren? |solchen? |derartigen? |kunftigen? )*${MAIL})\\b.{0,40}\\b(?:ab(?:zu)?sehen|abstand (?:zu )?nehmen|verschon\\w*)|\\bsehen sie\\b.{0,40}\\bdavon ab\\b|\\b(?:davon|von \\S+ ${MAIL}) (?:\\S+ )?ab\\b|\\bverschon\\w* (?:sie )?(?:mich|uns)\\b|\\bunterlass\\w*\\b.{0,60}\\b(?:${MAIL}|kontakt\\w*|das|dies|es)\\b`,
  ),
  new RegExp(
    `\\b(?:loesch|losch|l.sch|entfern|streich|nehm|nimm|trag|sperr|tilg|werf|wirf|schmei|austrag|raus)\\w*(?: sie| ihr)?(?: bitte| also| umgehend| sofort)* ${MINE}\\b`,
  ),
  new RegExp(
    `\\b${MINE}\\b.{0,60}\\b(?:aus|von) (?:\\S+ ){0,3}?${LIST} (?:\\S+ )?(?:zu )?(?:\\S*nehmen|\\S*loschen|\\S*l.schen|\\S*entfernen|\\S*streichen|\\S*tragen|\\S*genommen|\\S*geloscht|\\S*entfernt|\\S*gestrichen|raus)\\b`,
  ),
  new RegExp(
    `\\b(?:raus|heraus|weg) (?:aus|von) (?:\\S+ ){0,2}?${LIST}\\b|\\b(?:aus|von) (?:\\S+ ){0,2}?${LIST}\\b.{0,20}\\b(?:raus|heraus|streich\\w*|entfern\\w*|\\S*nehm\\w*|losch\\w*|\\S*tragen|geloscht|\\S*genommen|gestrichen|entfernt)\\b`,
  ),
  new RegExp(
    `\\b(?:um |bitte )?(?:die )?l(?:o|oe|.)schung (?:\\S+ ){0,2}?(?:meine[rs]|unserer|der|aller|gebeten|bitten|dieser)?\\b(?<=\\b(?:um|bitte|verlange|fordere|beantrage|sofortige?|erwarte|die) (?:\\S+ )?l(?:o|oe|.)schung.{0,20})`,
  ),
  /\b(?:widerspreche|widerspruch|widerrufe|verbitte mir|untersage|verbiete)\b.{0,60}\b(?:nutzung|verarbeitung|verwendung|daten|werbung|weiter\w*|kontakt\w*|speicherung|einwilligung|zusendung|e-?mails?|mails?)\b|\bverbitte ich mir\b/,
  new RegExp(`\\b${LAW}.{0,120}\\b${LEGAL_WISH}|\\b${LEGAL_WISH}.{0,120}\\b${LAW}`),
  /\b(?:lass(?:en sie|t)?|lasst) (?:mich|uns)(?: \S+){0,3}? (?:in ruhe|in frieden|zufrieden)\b|\b(?:es reicht|schluss (?:damit|jetzt)|hor(?:t|en sie)? (?:endlich |bitte )?(?:damit )?auf|aufhoren)\b/,
  /\b(?:will|mochte|wunsche|wollen|mochten|wunschen) (?:\S+ ){0,5}?(?:nichts|nicht) (?:mehr|weiter|langer)(?: \S+){0,4}? (?:horen|bekommen|erhalten|lesen|kontaktiert|angeschrieben|haben|wissen)\b/,
  /\b(?:melde|blockiere|markiere|sperre) (?:\S+ ){0,4}?(?:als spam|spam|ihre adresse|sie)\b(?! (?:bescheid|mich))(?<=\b(?:spam|adresse|blockiere sie|sperre sie).{0,3})/,
];

/** Sounds like it. */
export const germanHints: RegExp[] = [
  /\b(?:nie|nicht) (?:\S+ ){0,3}?(?:angemeldet|abonniert|eingewilligt|zugestimmt|bestellt)\b|\bwoher haben sie (?:\S+ )?(?:meine|diese)\b/,
  /\bauch in zukunft nicht\b|\babmahn/,
];
