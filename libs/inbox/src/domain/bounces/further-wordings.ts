import type { FailureReason } from '../incoming.js';

/** What servers write in other languages than English, the more telling first. Matched against folded text. */
export const furtherWordings: [FailureReason, RegExp][] = [
  ['no-such-user', /\bunrecogni[sz]ed[- ]or[- ]name\b/],
  ['content', /\b(?:prohibited|sensitive|banned) (?:contents?|name|file|attachment)\b/],
  [
    'mailbox-full',
    /\b(?:(?:boite|messagerie)\b.{0,60}\b(?:est )?(?:pleine|saturee)|quota depasse|(?:postfach|mailbox|speicherplatz)\b.{0,40}\b(?:ist )?(?:voll|uberfullt|erschopft|uberschritten)|buzon\b.{0,40}\b(?:esta )?llen|casella\b.{0,40}\b(?:e )?piena|caixa\b.{0,40}\bcheia|postvak\b.{0,30}\bvol\b|brevlad\w*\b.{0,30}\bfull|skrzynk\w+\b.{0,30}\b(?:pelna|przepelnion))|邮箱.{0,8}(?:已满|空间不足)|信箱.{0,8}(?:已滿|空間不足)|メールボックス.{0,12}(?:一杯|いっぱい|超え|容量)|ящик.{0,20}(?:переполнен|заполнен)|사서함.{0,10}(?:가득|초과)/,
  ],
  [
    'no-such-domain',
    /\b(?:domaine\b.{0,20}\b(?:n'existe pas|introuvable|inconnu)|domain\w*\b.{0,20}\b(?:existiert nicht|nicht gefunden)|dominio\b.{0,20}\b(?:no existe|inexistente|no encontrado|non esiste|non trovato))|域名不存在|ドメイン.{0,12}(?:見つかりません|存在しません)|домен.{0,12}не (?:найден|существует)/,
  ],
  [
    'no-such-user',
    /\b(?:(?:adresse|destinataire|utilisateur|boite|compte)\b.{0,40}?\b(?:n'existe (?:pas|plus)|est introuvable|introuvable|inconnue?|invalide|n'a pas ete trouvee?)|(?:adresse|empfanger|benutzer|konto|postfach|e-mail-adresse)\b.{0,60}?\b(?:existiert nicht|unbekannt|nicht gefunden|ungultig|konnte nicht gefunden)|(?:unbekannter|ungultiger) (?:benutzer|empfanger)|(?:direccion|destinatario|usuario|cuenta|buzon)\b.{0,60}?\b(?:no (?:existe|encontrad|se encontro|se ha encontrado|es valid)|desconocid|inexistente|invalid)|no se ha encontrado la direccion|(?:indirizzo|utente|destinatario|casella|account)\b.{0,40}?\b(?:non (?:esiste|trovat|e stato trovato|valid)|sconosciut|inesistente)|(?:endereco|destinatario|usuario|utilizador|conta)\b.{0,60}?\b(?:nao (?:existe|encontrad|foi encontrad)|desconhecid|inexistente|invalid)|(?:adres|e-mailadres|gebruiker|ontvanger)\b.{0,60}?\b(?:niet gevonden|bestaat niet|onbekend|ongeldig)|(?:adressen|e-postadressen|mottagaren|modtageren|adressaten)\b.{0,60}?\b(?:hittades inte|finns inte|ikke fundet|blev ikke fundet|findes ikke|finnes ikke|okand|ukendt|ukjent)|(?:adres|uzytkownik|odbiorca)\b.{0,40}?\b(?:nie (?:istnieje|zostal znaleziony|znaleziono)|nieznany)|(?:adresa|uzivatel|prijemce)\b.{0,40}?\b(?:neexistuje|nenalezen|neznam))|(?:用户|帐户|账户|地址|收件人|邮箱|信箱|使用者).{0,60}(?:不存在|未找到|无效|不正确)|(?:アドレス|宛先|ユーザー?|受信者).{0,20}(?:見つかりません|存在しません|不明|ありません)|(?:пользовател|адрес|получател|ящик).{0,40}(?:не (?:найден|существует)|неизвест)|(?:사용자|주소|수신자|계정).{0,20}(?:없|존재하지)/,
  ],
];
