import type { Wishes } from './wishes.js';

const CONTACT = '(?:scriv|contatt|invi|mand|disturb|sollecit|spamm|importun|assill|tempest|spedi)\\w*';
const MAIL =
  '(?:e-?mail|mail|messaggi\\w*|comunicazion\\w|newsletter|pubblicita|proposte|comunicati(?: stampa)?|spam|offerte|sollecit\\w*|inviti)';
const MINE =
  "(?:(?:il|i|la|le|dei|del|della|tutti i) (?:mi\\w+|nostr\\w+) (?:\\w+ )?(?:dat\\w|indirizz\\w+|e-?mail|mail|nominativ\\w+|nome|contatt\\w+|recapit\\w+|account|profilo)|questo indirizzo|quest(?:a |')(?:e-?)?mail)";
const LIST =
  '(?:list[ae]|elench\\w+|elenco|database|archivi\\w*|rubrica|mailing|indirizzari\\w*|contatti|newsletter|sistem\\w|banc\\w+ dati)';
const REMOVE = '(?:rimuov|rimoss|cancell|elimin|togli|tolg|tolt|depenn|espung|disiscriv|disiscritt|lev)';
const WANT =
  '(?:voglio|desidero|vorrei|intendo|vogliamo|desideriamo|vorremmo|gradisco|gradirei|gradiamo|autorizzo|(?:sono|siamo) (?:piu )?interessat\\w (?:a|di))';
const PLEASE =
  '(?:prefer\\w+|gradirei|chiedo|chiediamo|prego|preghiamo|pregat[oai]|la prego|vi prego|vi chiedo|le chiedo|siete pregati)';
const LAW = '(?:gdpr|privacy|regolamento (?:ue|europeo)|garante|art(?:icolo|\\.)? ?(?:17|21))';
const LEGAL_WISH = '(?:cancell|oppo|rimo|rimu|elimin|revoc|diritto)';

const clear: RegExp[] = [
  // Not to write, not to send: "non scrivetemi più", "vi prego di non contattarmi".
  new RegExp(
    `\\bnon (?:(?:mi |ci )${CONTACT}|\\w+(?:mi|ci|temi|teci)\\b)(?: \\w+){0,2}? (?:piu|altr\\w+|nulla|niente|oltre|ulterior\\w+|nuovamente)\\b`,
  ),
  /\bnon (?:scriv|contatt|disturb|mand|invi|spamm)\w*(?:mi|ci|temi|teci)\b(?! (?:prima|la|il|i|le|lo|un|una)\b)/,
  new RegExp(`\\b${PLEASE} (?:\\w+ ){0,3}?(?:di )?non (?:piu )?(?:ricever\\w*|essere|${CONTACT})`),
  // Not to get: "non desidero ricevere altre comunicazioni".
  new RegExp(
    `\\b(?:non|mai(?: piu)?) (?:\\w+ )?${WANT} (?:\\w+ ){0,3}?(?:ricevere|essere (?:piu )?contattat\\w|sentire|sentirvi|${MAIL}|(?:altre|vostre|queste) ${MAIL}|che (?:mi|ci) ${CONTACT})`,
  ),
  /\b(?:non|mai) piu (?:ricevere|essere contattat)/,
  new RegExp(
    `\\b(?:basta|stop|niente piu|non piu|nessun\\w* (?:altr\\w+ )?)(?: con| a| alle| ai| di)? ?(?:(?:queste|le|i|vostre|altre) )*${MAIL}`,
  ),
  // Stop: "smettetela", "basta mandare".
  /\b(?:smett|fin|piant)(?:e|i|a)te(?:la|lo)\b|\b(?:smettila|finiscila|piantala|la smetta|la finisca|la smettiate|smettetela)\b|\b(?:smett\w+|basta) (?:subito )?di\b/,
  // Take off: "toglietemi dalla lista", "cancellate il mio indirizzo", "come faccio a cancellarmi".
  new RegExp(
    `\\b${REMOVE}\\w*\\b.{0,30}\\b(?:dall\\w*|dalle|da(?:i|lla)?|nell\\w*) (?:\\w+ ){0,3}?${LIST}|\\b${REMOVE}\\w* (?:\\w+ ){0,2}?${MINE}`,
  ),
  new RegExp(
    `\\b(?:cancellazione|rimozione|eliminazione) (?:\\w+ ){0,2}?(?:di )?(?:dat\\w personali|${MINE})`,
  ),
  /\b(?:cancella|rimuove|toglie|elimina|disiscrive)(?:te|r)?(?:mi|ci)\b|\b(?:disiscrivimi|rimuovimi|mi (?:cancelli|rimuova|tolga|disiscriva|elimini)|disiscri(?:vermi|zione))\b/,
  /\b(?:desidero|vorrei|voglio|chiedo di|chiediamo di|richiedo di) (?:essere|venire) (?:rimoss|cancellat|eliminat|tolt|disiscritt)|^(?:cancellazione|disiscrizione|stop)[.! ]*$/,
  new RegExp(
    `\\b(?:un'?altra|ancora una|la prossima|un altro) ?${MAIL}\\b.{0,40}\\b(?:avvocato|segnal\\w*|denunc\\w*|garante|blocc\\w*)`,
  ),
  // Left alone, and in the terms of the law.
  /\bnon (?:autorizzo|acconsento|do il consenso) (?:al?|all'|l'|il|la) ?(?:uso|utilizzo|trattamento|conservazione)/,
  /\bvi diffido\b|\b(?:lasciatemi|lasciami|lasciateci|mi lasci|mi lasciate) (?:in pace|stare|tranquill\w)\b|\bsegnal\w+ (?:\w+ ){0,4}?(?:spam|garante)\b/,
  /\b(?:mi oppongo|opposizione al trattamento|diritto (?:di opposizione|all'oblio|alla cancellazione)|esercit\w+ (?:il|i) (?:\w+ )?diritt\w|revoco (?:il )?(?:mio )?consenso|(?:non|mai) (?:ho )?(?:dato|prestato|autorizzato|acconsentito))\b/,
  new RegExp(
    `\\b${LAW}\\b.{0,120}\\b${LEGAL_WISH}|\\b${LEGAL_WISH}.{0,120}\\b(?:gdpr|garante|regolamento (?:ue|europeo))\\b`,
  ),
];

const hints: RegExp[] = [
  /\bnon (?:mi )?(?:sono|ho) (?:mai )?(?:iscritt|richiest|chiest|autorizzat)|\bdove avete (?:preso|trovato)\b/,
  /\b(?:disiscri|spam|non (?:desiderat|richiest))/,
];

const asides: RegExp[] = [
  /\b(?:ricevere|accettare)\b.{0,40}\b(?:soldi|compensi?|campioni|prodotti|regali|denaro|pacchi)\b/,
  /\bper errore\b|\b(?:mandami|inviami|mandi invece)\b/,
  /\bprima d\w+ (?:\w+ )?(?:\d|lun|mar|mer|gio|ven|sab|dom|gen|feb|apr|mag|giu|lug|ago|set|ott|nov|dic|fine)/,
  /\b(?:per cancellarti|se non (?:vuoi|desideri))\b/,
];

const goesOn: RegExp[] = [
  /\b(?:riscriv(?:imi|etemi|ici)|ricontatt(?:ami|atemi)|scriv(?:imi|etemi)|tien(?:imi|etemi)) (?:\w+ )?(?:a|in|piu avanti|dopo|direttamente|aggiornat\w)\b|\bmagari (?:risentiamoci|ci risentiamo)\b/,
];

/** How people ask in Italian for no more mail, in the parts that such a wish is made of. */
export const italianWishes: Wishes = { clear, hints, asides, goesOn };
