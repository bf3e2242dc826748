import type { Notices } from './notices.js';

/** Dutch. */
const DUTCH_AWAY =
  '(?:afwezig|niet (?:aanwezig|bereikbaar|beschikbaar|op kantoor)|ziek|vrij|weg|op (?:zaken)?reis|er niet|(?:met|op) (?:vakantie|verlof|\\w+verlof))';
const DUTCH_WRITE = '(?:kan u|kunt u|neem(?:t)? (?:dan )?contact|terecht bij|je kunt|u kunt)';
/** Swedish, Norwegian and Danish. */
const NORDIC_AM = '(?:jag|jeg|vi) (?:ar|er)';
const NORDIC_AWAY =
  '(?:inte pa (?:kontoret|plats)|ikke (?:til stede|pa kontoret|pa jobb|tilgjengelig)|pa (?:semester|ferie|tjansteresa|forretningsreise)|semester|ledig|borta|bortrest|fravaerende|foraldraledig\\w*|tjanstledig|barselsorlov|permisjon|orlov|sjuk\\w*|syg(?:emeldt)?|sykmeldt)';
const FINNISH_AWAY = '(?:lomalla|poissa|vuosilomalla|matkoilla|vapaalla|aitiyslomalla)';
const CZECH_AWAY =
  '(?:mimo (?:kancelar|pracoviste)|na (?:dovolene|sluzebni ceste)|nepritom|materske|rodicovske|dovolene)';
const POLISH_AWAY = '(?:nieobecn|na (?:urlopie|zwolnieniu|delegacji)|poza biurem)';

const autoSubject: RegExp[] = [
  /\bautomati(?:sch antwoord|skt svar|sk svar|cka odpoved)|\bautomatyczna odpowiedz\b|\bafwezig(?:heid|heidsbericht)?\b|\bfrav(?:ae|.)r(?:ende|sbesked)?\b|\bfranvaro\b|\bautosvar\b|\bpoissa(?:olo)?\b|\bautomaattinen vastaus\b|\bnieobecn|\bautoodpowied|\bavtomaticheskii\b/,
  /автоответ|автоматический ответ|вне офиса|отсутств/,
  /自动回复|自動回覆|自動返信|自動応答|不在|休假|부재중|자동 ?(?:응답|회신)/,
  /\bautomatiska atbilde\b|\bautomatisch beantwoord\b|\botomatik yanit\b|\bautomatikus valasz\b|\braspuns automat\b/,
];

const selfDescription: RegExp[] = [
  /\bautomati(?:sk (?:svar|melding|epost)|skt svar|sch(?:e)? (?:antwoord|bericht)|cka odpoved)|\bautomatyczna odpowiedz\b|\bautomaattinen vastaus\b/,
  /自动回复|自動回覆|自動返信|自動応答|자동 ?(?:응답|회신)|автоматический ответ|автоответ/,
];

const absence: RegExp[] = [
  // Dutch.
  new RegExp(
    `\\b(?:ik (?:ben|zal)|ben ik) (?:\\S+ ){0,6}?${DUTCH_AWAY}\\b|\\bmomenteel (?:ben ik|niet)\\b.{0,40}(?:vakantie|afwezig|verlof|kantoor|aanwezig)|^afwezig\\b`,
  ),
  // Swedish, Norwegian and Danish.
  new RegExp(
    `\\b${NORDIC_AM} (?:\\w+ ){0,6}?${NORDIC_AWAY}|\\b(?:jag|jeg|vi) har (?:\\w+ )?(?:semester|ledigt|ferie)\\b|^(?:bortrest|fravaerende)`,
  ),
  // Finnish.
  new RegExp(`\\bolen (?:\\w+ |\\d[\\d.]* ?){0,6}?(?:${FINNISH_AWAY}|borta|bortrest)|^poissa`),
  // Czech and Polish.
  new RegExp(
    `\\b(?:jsem|budu) (?:\\w+ |\\d[\\d.]* ?){0,4}?${CZECH_AWAY}|\\bnebudu (?:v kancelari|k zastizeni|pritom)`,
  ),
  new RegExp(`\\b(?:jestem|bede|przebywam) (?:\\w+ ){0,6}?${POLISH_AWAY}|\\bnieobecn[ya] w biurze|^nieobecn`),
  // Portuguese, as in Brazil and without its marks.
  /\b(?:estou|estarei) (?:\w+ ){0,3}?(?:ferias|ausente|fora|licenca|viagem)\b/,
  // Chinese, Japanese, Russian, Korean.
  /正在休假|休假中|不在办公室|外出中|出差|休暇を|休暇を?(?:いただ|頂)|不在にして|不在(?:となります|です|のため)|休暇中|(?:я )?(?:нахожусь|буду|в) (?:в )?(?:отпуск|командировк)|휴가|출장 ?중|부재중/,
];

const whereabouts: RegExp[] = [];

const acknowledgement: RegExp[] = [
  /\b(?:dank (?:u|je) voor (?:uw|je)|bedankt voor)/,
  /\b(?:din sak har|ditt arende|takk for (?:din|henvendelsen)|tack for (?:ditt|din)|dziekujemy za|dziekuje za|kiitos (?:viestista|yhteydenotosta))/,
  /(?:邮件|郵件|信件|来信|文件|mail|email).{0,12}(?:已|己).{0,6}收到|(?:收到|感谢).{0,6}(?:您|你)的?(?:来信|邮件|郵件)|お問い?合わせ(?:頂|いただ|を受)|(?:メール|お問合せ).{0,12}(?:受信|受け付け|受付)/,
];

const companion: RegExp[] = [
  // Dutch.
  new RegExp(
    `\\b(?:${DUTCH_WRITE}|bereikbaar|ik ben terug|lees ik|(?:voor|in) dringende|bij (?:afwezigheid|spoed)|zo spoedig mogelijk|werkdagen|antwoorden|beantwoord)\\b|\\b(?:wordt|worden) niet (?:\\w+ )?doorgestuurd\\b|\\bdringende\\b`,
  ),
  // Swedish, Norwegian and Danish.
  /\b(?:kontakta|kontakt(?:e|uj(?:te)?)?|vid br.dskande|ved hastende|vil motta svar|(?:nar )?jag ar tillbaka|jeg er tilbak\w|sa snart som|saa snart)\b/,
  // Finnish, Czech and Polish.
  /\b(?:kiireellis\w+|ota yhteytta|ottakaa yhteytta|olen taas|palaan|v (?:nalehavych|urgentnich)|urgentnich|prosz[ey] o kontakt|w (?:sprawach )?pilnych|pilnych?|(?:po|na) powrocie|mozliwie)\b/,
  // Portuguese.
  /\bresponderei\b|\bassim que (?:voltar|possivel|regressar)\b/,
  /\b(?:kontakt|skriv|mail)\w*\b.{0,40}\S@\S|\b(?:urgent|dringend|spoed|haster|akut|pilne)/,
  // Chinese, Japanese, Russian, Korean.
  /緊急|ご連絡|срочн|свяжитесь|обращайтесь|급한|연락/,
  /尽快|盡快|儘快|会尽快|稍后|回复您|回复你|給您答|给您答|誠に(?:あり|有)|ご確認ください|折り返し|追って/,
];

const personal: RegExp[] = [/\b(?:graag|leuk|interessant|gjerne|chetnie)\b/];

/** Set phrases of answering machines in languages that are not read further than this. */
export const furtherNotices: Notices = {
  autoSubject,
  selfDescription,
  absence,
  whereabouts,
  acknowledgement,
  companion,
  personal,
};
