import type { FailureReason } from '../incoming.js';

/** Words of one sense in many languages, as alternatives of a pattern: in Latin letters, and in others. */
interface Words {
  latin: string;
  other: string;
}

const BOX: Words = {
  latin:
    'boite|messagerie|postfach|mailbox\\w*|speicherplatz|buzon|casella|caixa|postvak|postbus|brevlad\\w*|inkorg\\w*|innboks\\w*|indbakke\\w*|postboks\\w*|postkass\\w*|skrzynk\\w+|schrank\\w+|postalad\\w+|postafiok\\w*|posta kutusu|gelen kutusu|postilaatikko|postkast\\w*|casut\\w+|cutia|quota|cuota|kota(?:si)?',
  other:
    '邮箱|信箱|郵箱|容量|空間|空间|メールボックス|受信箱|ящик|скриньк|кутия|γραμματοκιβώτι|תיבת|메일함|사서함',
};
/** Scandinavian, beside which "full" isn't English. */
const NORDIC_BOX = 'brevlad\\w*|inkorg\\w*|innboks\\w*|postkass\\w*|postboks\\w*';
const FULL: Words = {
  latin:
    'pleine?|saturee?|depasse|atteint|voll|uberfullt|erschopft|uberschritten|belegt|aufgebraucht|llen[ao]|excedid\\w|superad\\w|pien[ao]|chei\\w|lotad\\w|excedeu|ultrapassad\\w|vol|fuld|fyldt|pelna|przepelnion\\w+|plna|zaplnen\\w*|megtelt|tele|dolu|doldu|asildi|taynna|tais|plina',
  other:
    '已满|已滿|不足|超过|超過|超え|一杯|いっぱい|満杯|переполнен|заполнен|переповнен|повна|препълнена|πλήρ|γεμάτ|מלאה|가득|초과|용량',
};
const WHO: Words = {
  latin:
    'adress[ea]?\\w*|adres\\w*|e-?mail\\w*|mailadres\\w*|destin\\w*|utili[sz]ator\\w*|utilisateur\\w*|utente|usuario|utilizador|benutzer\\w*|empfae?nger\\w*|konto|konta|compte|cuenta|conta|hesap|postfach|boite|buzon|casella|mailbox|indirizzo|endereco|direccion|gebruiker|ontvanger|geadresseerde|postbus|mottag\\w*|modtager\\w*|mottaker\\w*|bruger\\w*|bruker\\w*|anvandar\\w*|e-postadress\\w*|vastaanotta\\w*|sahkopostiosoit\\w*|osoit\\w*|kayttaj\\w*|uzytkownik\\w*|odbiorc\\w*|skrzynk\\w*|uzivatel\\w*|prijemc\\w*|schrank\\w*|pouzivatel\\w*|cimzett\\w*|felhasznalo\\w*|postafiok\\w*|\\w*cim|alici\\w*|kullanici\\w*|korisnik\\w*|primatelj\\w*|kasutaja\\w*|saaja\\w*|nguoi (?:nhan|dung)|dia chi|penerima|pengguna|alamat',
  other:
    '用户|使用者|帐户|账户|帐号|帳號|地址|收件人|邮箱|信箱|アドレス|宛先|ユーザー?|受信者|пользовател|адрес|получател|ящик|скриньк|користувач|одержувач|отримувач|потребител|χρήστη|παραλήπτη|διεύθυνση|사용자|주소|수신자|수신인|계정|العنوان|المستلم|المستخدم|البريد',
};
const ABSENT: Words = {
  latin:
    "n'existe (?:pas|plus)|introuvable|inconnue?|invalide|inexistante?|n'a pas ete trouvee?|n'est (?:pas|plus) connue?|existiert nicht|unbekannt|nicht (?:gefunden|vorhanden|bekannt)|ungu?e?ltig|no (?:existe|(?:fue |ha sido )?encontrad\\w|es valid\\w)|no se (?:encontro|encuentra|ha encontrado)|desconocid\\w|inexistente|invalid[ao]|non (?:esiste|risulta|trovat\\w|e stat\\w trovat\\w|valid\\w)|sconosciut\\w|errat\\w|inesistente|nao (?:existe|encontrad\\w|(?:foi |pode ser )?(?:encontrad|localizad)\\w)|niet gevonden|bestaat niet|onbekend|ongeldig|hittades inte|finns inte|existerar inte|(?:blev |ble )?ikke (?:fundet|funnet)|find?n?es ikke|eksisterer ikke|okand|ukendt|ukjent|ei loy[dt]\\w*|ei ole olemassa|tuntematon|nie (?:istnieje|zostal\\w? znalezion\\w|znaleziono)|nieznan\\w|neexistuje|nenalezen\\w?|nebyla? nalezen\\w?|sa nenas\\w+|neznam\\w|nem (?:letezik|talalhato)|ismeretlen|nu (?:exista|a fost gasit\\w?)|necunoscut\\w?|bulunamadi|mevcut degil|yok|bilinmiyor|gecersiz|ne postoji|nepoznat\\w?|nije pronaden\\w*|ei (?:leitud|eksisteeri)|khong (?:ton tai|tim thay)|tidak (?:ditemukan|ada|dikenal)",
  other:
    '不存在|未找到|无效|無效|不正确|見つかりません|存在しません|不明|ありません|не (?:найден|существует|знайдено|існує|съществува)|неизвест|невідом|δεν (?:υπάρχει|βρέθηκε)|άγνωστ|없|존재하지|غير موجود|غير معروف',
};
const DOMAIN: Words = {
  latin: 'domain\\w*|domein\\w*|domene\\w*|dominio|domeni\\w*|domen\\w*|alan adi|verkkotunnu\\w*',
  other: '域名|网域|網域|ドメイン|домен|τομέα|도메인',
};
const DISABLED: Words = {
  latin:
    'archivee|desactive\\w*|suspendue?|bloquee?|deaktiviert|gesperrt|stillgelegt|deshabilitad\\w|desactivad\\w|suspendid\\w|bloquead\\w|desativad\\w|suspens\\w|disabilitat\\w|disattivat\\w|sospes\\w|zablokowan\\w|nieaktywn\\w|geblokkeerd|inaktiverad\\w*|deaktiveret|deaktivert|zablokovan\\w',
  other: '已停用|被禁用|被冻结|已冻结|停用|заблокирован|отключ[её]н|неактив|заблоковано|利用停止|정지|휴면',
};

/** Of the sender's address, or of his server's: not of the recipient. */
const SENDER =
  'expediteur|absender|remitente|mittente|remetente|afzender|avsandar|afsender|nadawc|отправител|发件人|送信者|\\bip\\b';

/** One sense, and another one not far behind it in the same sentence. */
function followed(one: Words, other: Words, gap = 60): string {
  const between = `(?:(?!${SENDER}|[!?;]).){0,${gap}}?`;
  return `\\b(?:${one.latin})\\b${between}\\b(?:${other.latin})\\b|(?:${one.other}).{0,40}(?:${other.other})`;
}

const pattern = (...alternatives: string[]): RegExp => new RegExp(alternatives.join('|'));

/**
 * What servers write in other languages than English, the more telling first. Matched against folded text. Servers write
 * sentences of the same few senses in every language ("the mailbox … is full"), so a pair of words says it.
 */
export const furtherWordings: [FailureReason, RegExp][] = [
  ['mailbox-full', pattern(followed(BOX, FULL), `\\b(?:${NORDIC_BOX})\\b.{0,30}\\bfull\\b`)],
  ['mailbox-disabled', pattern(followed(WHO, DISABLED, 30))],
  ['content', /\b(?:prohibited|sensitive|banned) (?:contents?|name|file|attachment)\b/],
  ['no-such-domain', pattern(followed(DOMAIN, ABSENT, 30))],
  ['no-such-user', pattern(followed(WHO, ABSENT), followed(ABSENT, WHO, 25))],
  // Sentences that leave the address out, or have their own word for it.
  [
    'no-such-user',
    /\bnessun utente\b|\bno existe (?:dicha persona|ese)|\bnie ma takiego (?:uzytkownika|konta|adresu)|\bnon repertorie (?:dans|sur)|\bno se encuentra en el directorio|\baucun utilisateur\b|\bunbekannter? (?:empfangeradresse|adressat|benutzer|empfae?nger)|\bungu?e?ltiger (?:benutzer|empfae?nger)|\bfant ikke .{0,40}adresse|\bkein (?:postfach|benutzer|konto) (?:unter|mit) diese|\bunrecogni[sz]ed[- ]or[- ]name\b|δεν βρέθηκε|לא (?:נמצא|קיים)|не знайдено|ไม่พบ|لم يتم العثور|존재하지 않는 ?(?:이메일|메일|사용자|계정|주소|수신)|ディレクトリ.{0,12}(?:見つかりません|ありません)|(?:такого|нет такого|не существует).{0,12}(?:пользовател|адрес|ящик)|(?:无此|無此|沒有此|没有此).{0,4}(?:用户|使用者|收件人|帐号|帳號)/,
  ],
];
