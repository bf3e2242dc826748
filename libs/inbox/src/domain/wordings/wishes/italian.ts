const CONTACT = '(?:scriv|contatt|invi|mand|disturb|sollecit|spamm|importun|assill|tempest|spedi)\\w*';
const MAIL =
  '(?:e-?mail|mail|messaggi\\w*|comunicazion\\w|newsletter|pubblicita|proposte|comunicati(?: stampa)?|spam|offerte|sollecit\\w*)';
const MINE =
  '(?:(?:il|i|la|le|dei|del|della|tutti i) (?:mi\\w+|nostr\\w+) (?:\\w+ )?(?:dat\\w|indirizz\\w+|e-?mail|mail|nominativ\\w+|nome|contatt\\w+|recapit\\w+|account|profilo)|questo indirizzo|questa (?:e-?)?mail)';
const LIST =
  '(?:list[ae]|elench\\w+|elenco|database|archivi\\w*|rubrica|mailing|indirizzari\\w*|contatti|newsletter|sistem\\w|banc\\w+ dati)';
const REMOVE = '(?:rimuov|rimoss|cancell|elimin|togli|tolg|depenn|espung|disiscriv|lev)';
const LAW = '(?:gdpr|privacy|regolamento (?:ue|europeo)|garante|art(?:icolo|\\.)? ?(?:17|21))';
const LEGAL_WISH = '(?:cancell|oppo|rimo|rimu|elimin|revoc|diritto)';

/** How people ask in Italian for no more mail, in the parts that such a wish is made of. */
export const italianWishes: RegExp[] = [
  new RegExp(
    `\\bnon (?:(?:mi |ci )${CONTACT}|\\w+(?:mi|ci|temi|teci)\\b)(?: \\w+){0,2}? (?:piu|altr\\w+|nulla|niente|oltre|ulterior\\w+|nuovamente)\\b`,
  ),
  /\bnon (?:scriv|contatt|disturb|mand|invi|spamm)\w*(?:mi|ci|temi|teci)\b(?! (?:prima|la|il|i|le|lo|un|una)\b)/,
  new RegExp(
    `\\b(?:non|mai) (?:\\w+ )?(?:voglio|desidero|vorrei|intendo|vogliamo|desideriamo|gradisco|gradirei) (?:\\w+ ){0,3}?(?:ricevere|essere|sentire|sentirvi|${MAIL}|che mi|che ci)`,
  ),
  new RegExp(
    `\\b(?:prefer\\w+|gradirei|chiedo|chiediamo|prego|preghiamo|la prego|vi prego|vi chiedo|le chiedo|siete pregati) (?:\\w+ ){0,3}?(?:di )?non (?:piu )?(?:ricever\\w*|essere|${CONTACT})`,
  ),
  new RegExp(
    `\\b${REMOVE}\\w*(?:mi|ci|temi|teci)?\\b.{0,30}\\b(?:dall\\w*|dalle|da(?:i|lla)?|nell\\w*) (?:\\w+ ){0,3}?${LIST}`,
  ),
  new RegExp(
    `\\b${REMOVE}\\w* (?:\\w+ ){0,2}?${MINE}|\\b(?:cancellazione|rimozione|eliminazione) (?:\\w+ ){0,2}?(?:di )?${MINE}`,
  ),
  /\b(?:smett|fin|piant)(?:e|i|a)te(?:la|lo)\b|\b(?:smettila|finiscila|piantala|la smetta|la finisca|la smettiate|smettetela)\b|\bsmett\w+ (?:subito )?di\b/,
  new RegExp(
    `\\b(?:basta|stop|niente piu|non piu|nessun\\w* (?:altr\\w+ )?)(?: con| a| alle| ai| di)? ?(?:(?:queste|le|i|vostre|altre) )*${MAIL}`,
  ),
  /\b(?:mi oppongo|opposizione al trattamento|diritto (?:di opposizione|all'oblio|alla cancellazione)|esercit\w+ (?:il|i) (?:\w+ )?diritt\w|revoco (?:il )?(?:mio )?consenso|(?:non|mai) (?:ho )?(?:dato|prestato|autorizzato|acconsentito))\b/,
  new RegExp(
    `\\b${LAW}\\b.{0,120}\\b${LEGAL_WISH}|\\b${LEGAL_WISH}.{0,120}\\b(?:gdpr|garante|regolamento (?:ue|europeo))\\b`,
  ),
  /\bvi diffido\b|\b(?:lasciatemi|lasciami|lasciateci|mi lasci|mi lasciate) (?:in pace|stare|tranquill\w)\b|\bsegnal\w+ (?:\w+ ){0,4}?(?:spam|garante)\b/,
];

/** Sounds like it. */
export const italianHints: RegExp[] = [
  /\bnon (?:mi )?(?:sono|ho) (?:mai )?(?:iscritt|richiest|chiest|autorizzat)|\bdove avete (?:preso|trovato)\b/,
];
