import type { Language } from './language.js';
import { furtherWishes } from './wishes/further-languages.js';

/** Set phrases of mail programs and services in languages that are not read further than this. */
export const furtherLanguages: Language = {
  code: 'xx',
  autoSubject: [
    /\bautomati(?:sch antwoord|skt svar|sk svar|cka odpoved)|\bautomatyczna odpowiedz\b|\bafwezig(?:heid|heidsbericht)?\b|\bfrav(?:ae|.)r(?:ende|sbesked)?\b|\bfranvaro\b|\bautosvar\b|\bpoissa(?:olo)?\b|\bautomaattinen vastaus\b|\bnieobecn|\bautoodpowied|\bavtomaticheskii\b/,
    /автоответ|автоматический ответ|вне офиса|отсутств/,
    /自动回复|自動回覆|自動返信|自動応答|不在|休假|부재중|자동 ?(?:응답|회신)/,
    /\bautomatiska atbilde\b|\bautomatisch beantwoord\b|\botomatik yanit\b|\bautomatikus valasz\b|\braspuns automat\b/,
  ],
  selfDescription: [
    /\bautomati(?:sk (?:svar|melding|epost)|skt svar|sch(?:e)? (?:antwoord|bericht)|cka odpoved)|\bautomatyczna odpowiedz\b|\bautomaattinen vastaus\b/,
    /自动回复|自動回覆|自動返信|自動応答|자동 ?(?:응답|회신)|автоматический ответ|автоответ/,
  ],
  absence: [
    /\b(?:jag|vi) har (?:\w+ )?(?:semester|ledigt)\b|^afwezig\b|^(?:bortrest|fravaerende|poissa|nieobecn)/,
    /\b(?:jag|jeg|vi) (?:ar|er) (?:\w+ ){0,4}?(?:foraldraledig\w*|sjuk\w*|barselsorlov|permisjon|orlov|semester|ledig)\b|\bik ben (?:\w+ ){0,4}?(?:op reis|op zakenreis|vrij|weg|ziek|afwezig)\b|\b(?:estou|estarei) (?:\w+ ){0,3}?(?:ferias|ausente|fora|licenca|viagem)\b/,
    /\bjsem (?:\w+ ){0,2}?(?:materske|rodicovske|dovolene)|\bik ben (?:\w+ ){0,3}?(?:niet (?:aanwezig|bereikbaar|beschikbaar)|ziek)/,
    /\bmomenteel (?:ben ik|niet)\b.{0,40}(?:vakantie|afwezig|verlof|kantoor|aanwezig)|\bik ben .{0,20}(?:met|op) (?:verlof|zwangerschapsverlof|ouderschapsverlof)/,
    /\b(?:jag|jeg) (?:ar|er) (?:\w+ ){0,4}?(?:inte pa (?:kontoret|plats)|ikke (?:til stede|pa kontoret|pa jobb)|pa (?:semester|ferie|tjansteresa|forretningsreise)|foraldraledig|tjanstledig|sjukskriven|syg(?:emeldt)?|sykmeldt|ikke tilgjengelig)/,
    /\bolen (?:\w+ |\d[\d.]* ?){0,4}?(?:lomalla|poissa|vuosilomalla|matkoilla|vapaalla|aitiyslomalla)/,
    /\b(?:jsem|budu) (?:\w+ |\d[\d.]* ?){0,4}?(?:mimo (?:kancelar|pracoviste)|na dovolene|nepritom|na sluzebni ceste)|\bnebudu (?:v kancelari|k zastizeni|pritom)/,
    /休暇を|不在(?:となります|です|のため)|休暇中|(?:я )?(?:нахожусь|буду|в) (?:в )?(?:отпуск|командировк)|휴가|출장 ?중/,
    /\b(?:ik ben|ik zal) (?:\w+ ){0,6}?(?:afwezig|niet (?:aanwezig|op kantoor)|met vakantie|op vakantie)/,
    /\b(?:jag ar|jeg er|olen) (?:\w+ ){0,6}?(?:borta|bortrest|ledig|semester|ikke pa kontoret|pa ferie|fravaerende|poissa|lomalla)/,
    /\b(?:jestem|bede|przebywam) (?:\w+ ){0,6}?(?:nieobecn|na urlopie|poza biurem)|\bnieobecn[ya] w biurze/,
    /正在休假|休假中|不在办公室|外出中|出差|休暇を?(?:いただ|頂)|不在にして|부재중/,
  ],
  acknowledgement: [
    /(?:邮件|郵件|信件|来信|文件|mail|email).{0,12}(?:已|己).{0,6}收到|(?:收到|感谢).{0,6}(?:您|你)的?(?:来信|邮件|郵件)|お問い?合わせ(?:頂|いただ|を受)|(?:メール|お問合せ).{0,12}(?:受信|受け付け|受付)/,
    /\b(?:din sak har|ditt arende|takk for (?:din|henvendelsen)|tack for (?:ditt|din)|dank (?:u|je) voor (?:uw|je)|bedankt voor|dziekujemy za|dziekuje za|kiitos (?:viestista|yhteydenotosta))/,
  ],
  companion: [
    /\bdringende\b/,
    /\bkontakta\b|\b(?:voor dringende|terecht bij|bij spoed)\b|\bresponderei\b|\bassim que (?:voltar|possivel|regressar)\b|\b(?:kontakt|skriv|mail)\w*\b.{0,40}\S@\S/,
    /\b(?:wordt|worden) niet (?:\w+ )?doorgestuurd\b|\bpo powrocie\b|\bbeantwoord\b/,
    /\b(?:kan u|kunt u|neem(?:t)? (?:dan )?contact|bereikbaar|vid br.dskande|ved hastende|kontakta|kontakt(?:e|uj(?:te)?)?|kiireellis\w+|ota yhteytta|ottakaa yhteytta|prosz[ey] o kontakt|w (?:sprawach )?pilnych|v (?:nalehavych|urgentnich)|urgentnich|jag ar tillbaka|jeg er tilbak\w|ik ben terug|olen taas|palaan)\b/,
    /緊急|ご連絡|срочн|свяжитесь|обращайтесь|급한|연락/,
    /尽快|盡快|儘快|会尽快|稍后|回复您|回复你|給您答|给您答|誠に(?:あり|有)|ご確認ください|折り返し|追って/,
    /\b(?:urgent|dringend|spoed|haster|akut|pilne|pilnych|zo spoedig mogelijk|sa snart som|saa snart|mozliwie|bij (?:afwezigheid|spoed))/,
    /\bvil motta svar\b|\bna powrocie\b|\bpo powrocie\b|\bnar jag ar tillbaka\b/,
  ],
  personal: [/\b(?:graag|leuk|interessant|gärna|gjerne|chetnie)\b/],
  backOn:
    /(?:\b(?:terug (?:op|vanaf)|weer (?:aanwezig|bereikbaar) (?:op|vanaf)|tillbaka(?: igen)?(?: den)?|tilbake(?: igjen)?(?: den)?|tilbage(?: igen)?(?: den)?|wracam|wroce|powrot)(?: \w+)?)\s?:?$|(?:返回|回来|回到办公室)$/,
  awayUntil:
    /(?:\b(?:tot en met|tot|t\/m|till och med|t o m|till|til og med|til|t\.o\.m\.|do dnia|do)|至|到|~|から)\s?$/,
  months: [
    'stycz|januar',
    'lut',
    'maart|marz|marc',
    'kwie',
    'mei|maj',
    'czerw',
    'lip',
    'sierp|augusti',
    'wrze',
    'pazd|okt',
    'list',
    'grud|des|dec',
  ],
  wishes: furtherWishes,
};
