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
/** A mailbox, its address, its owner. */
const SOMEBODY: Words = {
  latin:
    'adress[ea]?\\w*|adres\\w*|mailadres\\w*|destin\\w*|utili[sz]ator\\w*|utilisateur\\w*|utente|usuario|utilizador|benutzer\\w*|empfae?nger\\w*|konto|konta|compte|cuenta|conta|hesap|postfach|boite|buzon|casella|mailbox|indirizzo|account|endereco|direccion|gebruiker|ontvanger|geadresseerde|postbus|mottag\\w*|modtager\\w*|mottaker\\w*|bruger\\w*|bruker\\w*|anvandar\\w*|e-postadress\\w*|vastaanotta\\w*|sahkopostiosoit\\w*|osoit\\w*|kayttaj\\w*|uzytkownik\\w*|odbiorc\\w*|skrzynk\\w*|uzivatel\\w*|prijemc\\w*|schrank\\w*|pouzivatel\\w*|cimzett\\w*|felhasznalo\\w*|postafiok\\w*|\\w*cim|alici\\w*|kullanici\\w*|korisnik\\w*|primatelj\\w*|kasutaja\\w*|saaja\\w*|nguoi (?:nhan|dung)|dia chi|penerima|pengguna|alamat',
  other:
    '用户|使用者|帐户|账户|帐号|帳號|地址|收件人|邮箱|信箱|アドレス|宛先|ユーザー?|受信者|пользовател|адрес|получател|ящик|скриньк|користувач|одержувач|отримувач|потребител|χρήστη|παραλήπτη|διεύθυνση|사용자|주소|수신자|수신인|계정|العنوان|المستلم|المستخدم|البريد',
};

/** "Unknown e-mail" means its address; "the e-mail was deleted" doesn't. */
const WHO: Words = { latin: `${SOMEBODY.latin}|e-?mail\\w*`, other: SOMEBODY.other };

/** Known, found, entered, valid: what a name is not that leads to nobody. */
const KNOWN = [
  'bekannt|gefunden|vorhanden|gu?e?ltig|aufgefuhrt|verzeichnet|vergeben|registriert|eingetragen|angelegt|eingerichtet|existiert|bestaat|besteht',
  'connue?s?|trouvee?s?|valides?|attribuee?s?|enregistree?s?|referencee?s?|reconnue?s?|repertoriee?s?',
  'encontrad\\w+|valid[oa]s?|registrad\\w+|reconocid\\w+|conocid\\w+|dad\\w de alta',
  'trovat\\w|esistent\\w|registrat\\w|riconosciut\\w|presente|censit\\w|cadastrad\\w|localizad\\w',
  'in uso|en uso|em uso|in gebruik|in gebrauch|pertenece|appartiene|pertence',
  'gevonden|geldig|bekend|geregistreerd|hitta(?:de)?s|giltig\\w*|gyldig\\w*|kand|kjent|fundet|funnet|registrer[ae]\\w*',
].join('|');
const FEW_WORDS = '(?:[\\w()-]{1,30} ){0,4}?';
const NOT_KNOWN = `(?:nicht|pas|plus|no|non|nao|niet|inte|ikke) ${FEW_WORDS}(?:${KNOWN})`;
const NOT_THERE = `(?:existiert|bestaat|existerar|hitta(?:de)?s|finne?s|find?n?es|eksisterer) ${FEW_WORDS}(?:nicht|niet|inte|ikke)|gibt es ${FEW_WORDS}nicht`;
const ABSENT: Words = {
  latin: [
    NOT_KNOWN,
    NOT_THERE,
    "n'(?:existe|appartient) (?:pas|plus)|introuvable|inconnue?|invalide|inexistante?|erronee?",
    'unbekannt|ungu?e?ltig|unzulassig\\w*',
    'no existe|no se (?:encontro|encuentra|ha encontrado)|desconocid\\w|inexistente|invalid[ao]|erroneo|erronea',
    'non (?:esiste|risulta)|sconosciut\\w|errat\\w|inesistente|nao existe',
    'onbekend|ongeldig|okand|ukendt|ukjent',
    'ei loy[dt]\\w*|ei ole olemassa|tuntematon|ei (?:leitud|eksisteeri)',
    'nie (?:istnieje|zostal\\w? znalezion\\w|znaleziono)|nieznan\\w|neexistuje|nenalezen\\w?|nebyla? nalezen\\w?',
    'sa nenas\\w+|neznam\\w|ne postoji|nepoznat\\w?|nije pronaden\\w*',
    'nem (?:letezik|talalhato)|ismeretlen|nu (?:exista|a fost gasit\\w?)|necunoscut\\w?',
    'bulunamadi|mevcut degil|yok|bilinmiyor|gecersiz',
    'khong (?:ton tai|tim thay)|tidak (?:ditemukan|ada|dikenal)',
  ].join('|'),
  other:
    '不存在|未找到|无效|無效|不正确|見つかりません|存在しません|不明|ありません|не (?:найден|существует|зарегистрирован|знайдено|існує|съществува)|неизвест|невідом|δεν (?:υπάρχει|βρέθηκε)|άγνωστ|없|존재하지|غير موجود|غير معروف',
};

/** What had been there. */
const DELETED: Words = {
  latin:
    'supprimee?s?|effacee?s?|gelo?e?scht|aufgelost|eliminad[oa]s?|borrad[oa]s?|cancellat[oa]|eliminat[oa]|excluid[oa]s?|removid[oa]s?|verwijderd|slettet|raderad\\w*|usuniet\\w*|smazan\\w?|zrusen\\w?',
  other: '已注销|已删除|已刪除|удален|удалён|видалено|削除され|삭제된',
};

/** "No such", before the name. */
const NONE: Words = {
  latin:
    "aucune?|ningun[oa]?|nessun[oa']?|nenhuma?|kein(?:e[rnsm]?)?|geen|ingen|intet|(?:nie ma|brak) tak\\w+|zadn[ya]",
  other: '没有|沒有|нет такого|такого',
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

/** "Your address": the one that we wrote from. */
const OURS = '(?<!\\b(?:ihre|deine|votre|tu|su|suo|tuo|sua|uw|your) (?:e-?mail-?)?)';

/** One sense, and another one not far behind it in the same sentence. */
function followed(one: Words, other: Words, gap = 60): string {
  const between = `(?:(?!${SENDER}|[!?;]).){0,${gap}}?`;
  return `\\b${OURS}(?:${one.latin})\\b${between}\\b(?:${other.latin})\\b|(?:${one.other}).{0,40}(?:${other.other})`;
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
  [
    'no-such-user',
    pattern(
      followed(WHO, ABSENT),
      followed(ABSENT, WHO, 25),
      followed(SOMEBODY, DELETED, 30),
      followed(NONE, SOMEBODY, 15),
    ),
  ],
  // Sentences that leave the address out, or have their own word for it.
  [
    'no-such-user',
    /\bnessun utente\b|\bno existe (?:dicha persona|ese)|\bnie ma takiego (?:uzytkownika|konta|adresu)|\bnon repertorie (?:dans|sur)|\bno se encuentra en el directorio|\baucun utilisateur\b|\bunbekannter? (?:empfangeradresse|adressat|benutzer|empfae?nger)|\bungu?e?ltiger (?:benutzer|empfae?nger)|\bfant ikke .{0,40}adresse|\bkein (?:postfach|benutzer|konto) (?:unter|mit) diese|\bunrecogni[sz]ed[- ]or[- ]name\b|δεν βρέθηκε|לא (?:נמצא|קיים)|не знайдено|ไม่พบ|لم يتم العثور|존재하지 않는 ?(?:이메일|메일|사용자|계정|주소|수신)|ディレクトリ.{0,12}(?:見つかりません|ありません)|(?:такого|нет такого|не существует).{0,12}(?:пользовател|адрес|ящик)|(?:无此|無此|沒有此|没有此).{0,4}(?:用户|使用者|收件人|帐号|帳號)/,
  ],
];
