import type { Wishes } from './wishes.js';

const DUTCH_MAIL = '(?:mails?|e-?mails?|berichten|nieuwsbrie\\w+|persberichten|post|reclame)';
const DUTCH_MINE = '(?:mij|me|ons|mijn (?:\\S+ )?(?:e-?mailadres|mailadres|adres|gegevens|naam))';
const DUTCH_LIST = '(?:\\S*lijst(?:en)?|bestand(?:en)?|database|systeem|nieuwsbrief)';

/** Set phrases for no more mail in languages that are not read further than this. */
export const furtherWishes: Wishes = {
  clear: [
    // Dutch
    new RegExp(
      `\\b${DUTCH_MINE} (?:\\S+ ){0,5}?(?:te )?(?:verwijderen|uitschrijven|schrappen|halen)\\b|\\b(?:schrap|haal|gooi|verwijder|schrijf) ${DUTCH_MINE}\\b(?! (?:van|uit) (?:de|het) (?:pagina|tekst|site))`,
    ),
    new RegExp(
      `\\b(?:wil|wens|wensen|willen) (?:\\w+ ){0,3}?(?:geen|niet langer|niet meer) (?:\\w+ ){0,3}?(?:${DUTCH_MAIL}|ontvangen|gecontacteerd|benaderd)|\\bgeen (?:\\w+ )?(?:contact|${DUTCH_MAIL}) meer\\b|\\bstop met (?:mailen|sturen|schrijven|(?:(?:deze|die|de|al die|al deze|jullie|uw) )?${DUTCH_MAIL})\\b`,
    ),
    new RegExp(
      `\\b(?:stuur|mail|schrijf|contacteer|benader) (?:mij|me|ons) (?:\\w+ )?(?:geen|niet meer|nooit meer)|\\buitschrijven\\b(?!.{0,20}\\bklik)|\\bvan (?:de|uw|jullie|je) (?:\\w+ )?${DUTCH_LIST}\\b`,
    ),
    // Portuguese
    /\b(?:remov[ae]|retir[ae]|exclu[ai]|tire|apague|elimine)(?:m)?(?:-me| o meu| meu| a minha)\b.{0,40}(?:lista|base|e-?mail|dados|contatos|contactos)/,
    /\bn.o (?:quero|desejo|pretendo|gostaria de) (?:mais )?(?:receber|ser contact)|\bn.o (?:me )?(?:envi\w+|mand\w+|contact\w+|escrev\w+) mais\b|\bn.o me (?:envie|enviem|contacte|escreva|mande)|\b(?:parem?|deixem?|deixa) de (?:me )?(?:enviar|mandar|escrever)/,
    // The Nordic languages
    /\b(?:vill|onskar|vil|onsker|oensker) (?:\w+ ){0,2}?(?:inte|ikke) (?:\w+ )?(?:ha|fa|motta|modtage|have) (?:\w+ )?(?:fler|flere|mejl|mail|e-?post|utskick)|\b(?:sluta|slut|stopp|stop) (?:med )?(?:a |att |at )?(?:skicka|sende|send|maila|mejla|maile|kontakta|kontakte)|\b(?:ta bort|stryk|fjern|slet|slett|avregistrera|avmeld|afmeld) (?:bort )?(?:mig|meg|min|oss|os)\b/,
    /\bpoista(?:kaa)? (?:minut|osoitteeni|meidat|yhteystietoni)|\ben halua (?:enaa )?(?:saada|viesteja|sahkoposti)/,
    // Czech and Polish
    /\b(?:odhlaste|odhlasit|vyradte|vymazte|smazte) (?:me|nas|prosim|moji|mou)|\b(?:nepiste|neposilejte|nekontaktujte)\b|\bnechci (?:\w+ )?(?:dostavat|zadne)/,
    /\bprosz[ey] (?:o )?(?:\w+ )?(?:nie (?:przysylac|wysylac|pisac|kontaktowac)|usun\w+|wypis\w+|zaprzesta\w+)|\bprosimy (?:o (?:usuniecie|wypisanie)|(?:mnie )?(?:usunac|wypisac))|\bnie (?:zycze|chce) (?:sobie\b|wiecej |otrzymywa|dostawa|wiadomosci|maili)/,
    // Japanese, Chinese, Russian, Korean
    /(?:今後|もう|二度と).{0,12}(?:メール|連絡).{0,8}(?:送らないで|しないで|不要|お断り|停止)|配信(?:を)?(?:停止|解除|不要)/,
    /(?:不要|别|勿)再?.{0,6}(?:发|寄|联系|打扰|發|聯繫)|退订|取消订阅/,
    /(?:больше )?не (?:пишите|присылайте|беспокойте)|отпишите|удалите (?:меня|мой)|прекратите (?:присылать|слать|рассылку)/,
    /수신 ?거부|보내지 ?마/,
  ],
  hints: [/\b(?:uitschrijven|afmelden|avregistrer|avmeld|wypisac|wypisz|descadastr)|спам|отписаться/],
  asides: [/\b(?:voor|przed) (?:\w+ )?\d/],
  goesOn: [],
};
