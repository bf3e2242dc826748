import type { Language } from './language.js';

/** Set phrases of mail programs and services in languages that are not read further than this. */
export const furtherLanguages: Language = {
  code: 'xx',
  autoSubject: [
    /\bautomati(?:sch antwoord|skt svar|sk svar|cka odpoved)|\bautomatyczna odpowiedz\b|\bafwezig(?:heid|heidsbericht)?\b|\bfrav.r(?:ende|sbesked)?\b|\bfranvaro\b|\bautosvar\b|\bpoissa(?:olo)?\b|\bautomaattinen vastaus\b|\bnieobecn|\bautoodpowied|\bavtomaticheskii\b/,
    /автоответ|автоматический ответ|вне офиса|отсутств/,
    /自动回复|自動回覆|自動返信|自動応答|不在|休假|부재중|자동 ?(?:응답|회신)/,
    /\bautomatiska atbilde\b|\bautomatisch beantwoord\b|\botomatik yanit\b|\bautomatikus valasz\b|\braspuns automat\b/,
  ],
  selfDescription: [
    /\bautomati(?:sk (?:svar|melding|epost)|skt svar|sch(?:e)? (?:antwoord|bericht)|cka odpoved)|\bautomatyczna odpowiedz\b|\bautomaattinen vastaus\b/,
    /自动回复|自動回覆|自動返信|自動応答|자동 ?(?:응답|회신)|автоматический ответ|автоответ/,
  ],
  absence: [
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
  optOutClear: [
    /\b(?:verwijder (?:mij|me|mijn)|haal (?:mij|me) (?:van|uit)|schrijf (?:mij|me) uit|uitschrijven (?:aub|graag)|stop met (?:mailen|sturen)|(?:ta|fjern|slett) (?:bort )?(?:mig|meg) (?:fran|fra)|(?:prosze|prosimy) o (?:usuniecie|wypisanie)|(?:prosze|prosimy) (?:mnie )?(?:usunac|wypisac)|nie zycze sobie|nie chce (?:wiecej )?otrzymywac|prosze (?:wiecej )?nie pisac)\b/,
    /退订|取消订阅|请不要再(?:发|联系)|配信(?:停止|を停止)|отпишите|удалите (?:меня|мой)|не пишите мне|прекратите (?:присылать|слать|рассылку)/,
  ],
  optOutLikely: [/\b(?:uitschrijven|afmelden|avregistrer|avmeld|wypisac|wypisz)\b|спам|отписаться/],
};
