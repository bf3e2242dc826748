import type { FailureReason } from '../incoming.js';

/** What servers write in other languages than English, the more telling first. Matched against folded text. */
export const furtherWordings: [FailureReason, RegExp][] = [
  // Exchange says the same sentence in every language that it speaks: "the address wasn't found", "the mailbox is full".
  [
    'no-such-user',
    /\b(?:\w*adresse\w*\b.{0,60}\bikke fundet|fant ikke .{0,40}adresse|\w*osoitetta\b.{0,40}\bei loytynyt|adresa\b.{0,60}\b(?:nebyla nalezena|nu a fost gasita|nije pronaden\w*|sa nenasla)|nie znaleziono .{0,40}adresu|\w*cim\b.{0,40}\bnem talalhato|khong tim thay|tidak ditemukan|endereco .{0,60}nao foi encontrado)|δεν βρέθηκε|לא נמצא|не знайдено|ไม่พบ|لم يتم العثور|존재하지 않는 ?(?:이메일|메일|사용자|계정|주소|수신)/,
  ],
  [
    'mailbox-full',
    /\b(?:postboks\w*\b.{0,20}\bfull|postkass\w*\b.{0,20}\b(?:fuld|full)|postilaatikko\b.{0,30}\btaynna|schranka\b.{0,30}\bplna|postalada\b.{0,30}\b(?:megtelt|tele)|posta kutusu\b.{0,30}\bdolu)|γραμματοκιβώτι.{0,30}πλήρ|תיבת.{0,30}מלאה/,
  ],
  [
    'mailbox-full',
    /\bboite du destinataire (?:pleine|saturee)|\b(?:quota|cuota) (?:del? )?(?:\w+ )?(?:depasse|atteint|excedid|superad|ultrapassad|excedeu)|\bcaixa (?:postal|de (?:correio|entrada))\b.{0,40}\b(?:chei|lotad|excedeu)|\bspeicherplatz\b.{0,40}\b(?:belegt|aufgebraucht)|\bkota(?:si)? (?:dolu|asildi|doldu)|\bzuviele? (?:e-?)?mails auf dem server|메일함.{0,10}(?:용량|초과|가득)|(?:容量|空間|空间).{0,6}(?:不足|超过|超過|已满)/,
  ],
  [
    'mailbox-disabled',
    /\bboite du destinataire archivee|\b(?:compte|boite|adresse)\b.{0,30}\b(?:desactivee?|suspendue?|bloquee?)|\b(?:postfach|konto|account)\b.{0,30}\b(?:deaktiviert|gesperrt|stillgelegt)|\b(?:cuenta|buzon|conta|casella|utenza)\b.{0,30}\b(?:deshabilitad|desactivad|suspendid|bloquead|desativad|suspens|disabilitat|disattivat|sospes)|(?:帐号|账号|邮箱|帳號|用户).{0,8}(?:已停用|被禁用|被冻结|已冻结|停用)|(?:ящик|аккаунт|пользователь).{0,30}(?:заблокирован|отключ[её]н|неактив)/,
  ],
  [
    'no-such-user',
    /\bnessun utente\b|\bdestin(?:atario|\.)? (?:sconosciut|errat|inesistent)|\bnie istnieje\b|\b(?:hesap|kullanici)\b.{0,20}\bgecersiz|\bno existe (?:dicha persona|ese usuario|el usuario|la cuenta|el buzon)|\b(?:endereco|e-?mail|destinatario)\b.{0,80}?\bnao (?:foi |pode ser )?localizad|\bnie ma takiego (?:uzytkownika|konta|adresu)|\bnon repertorie (?:dans|sur)|\b(?:kullanici|alici|hesap|adres)\w*\b.{0,20}\b(?:bulunamadi|mevcut degil|yok|bilinmiyor)|\bno se encuentra en el directorio|ディレクトリ.{0,12}(?:見つかりません|ありません)|\b(?:gebruiker|postbus|mailbox|adres)\b.{0,20}\b(?:bestaat niet|onbekend)|\b(?:uzivatel|schranka)\b.{0,20}\bneexistuje|(?:такого|нет такого|не существует).{0,12}(?:пользовател|адрес|ящик)|(?:无此|查无此|沒有此|没有此).{0,4}(?:用户|使用者|收件人|帐号|帳號)|\bcuenta de correo inexistente|\baucun utilisateur\b|\bunbekannter? (?:empfangeradresse|adressat|empfaenger)/,
  ],
  ['no-such-user', /\bunrecogni[sz]ed[- ]or[- ]name\b/],
  ['content', /\b(?:prohibited|sensitive|banned) (?:contents?|name|file|attachment)\b/],
  [
    'mailbox-full',
    /\b(?:(?:boite|messagerie)\b.{0,60}\b(?:est )?(?:pleine|saturee)|quota depasse|(?:postfach|mailbox|speicherplatz)\b.{0,40}\b(?:ist )?(?:voll|uberfullt|erschopft|uberschritten)|buzon\b.{0,40}\b(?:esta )?llen|casella\b.{0,40}\b(?:e )?piena|caixa\b.{0,40}\bcheia|postvak\b.{0,30}\bvol\b|brevlad\w*\b.{0,30}\bfull|skrzynk\w+\b.{0,30}\b(?:pelna|przepelnion))|邮箱.{0,8}(?:已满|空间不足)|信箱.{0,8}(?:已滿|空間不足)|メールボックス.{0,12}(?:一杯|いっぱい|超え|容量)|ящик.{0,80}(?:переполнен|заполнен)|사서함.{0,10}(?:가득|초과)/,
  ],
  [
    'no-such-domain',
    /\b(?:domaine\b.{0,20}\b(?:n'existe pas|introuvable|inconnu)|domain\w*\b.{0,20}\b(?:existiert nicht|nicht gefunden)|dominio\b.{0,20}\b(?:no existe|inexistente|no encontrado|non esiste|non trovato))|域名不存在|ドメイン.{0,12}(?:見つかりません|存在しません)|домен.{0,12}не (?:найден|существует)/,
  ],
  [
    'no-such-user',
    /\b(?:(?:adresse|destinataire|utilisateur|boite|compte)\b.{0,40}?\b(?:n'existe (?:pas|plus)|est introuvable|introuvable|inconnue?|invalide|n'a pas ete trouvee?)|(?:adresse|empfaenger|empfanger|benutzer|konto|postfach|e-mail-adresse)\b.{0,60}?\b(?:existiert nicht|unbekannt|nicht gefunden|ungultig|konnte nicht gefunden)|(?:unbekannter|ungueltiger|ungultiger) (?:benutzer|empfaenger|empfanger)|(?:direccion|destinatario|usuario|cuenta|buzon)\b.{0,60}?\b(?:no (?:existe|encontrad|se encontro|se ha encontrado|es valid)|desconocid|inexistente|invalid)|no se ha encontrado la direccion|(?:indirizzo|utente|destinatario|casella|account)\b.{0,40}?\b(?:non (?:esiste|trovat|e stato trovato|valid)|sconosciut|inesistente)|(?:endereco|destinatario|usuario|utilizador|conta)\b.{0,60}?\b(?:nao (?:existe|encontrad|foi encontrad)|desconhecid|inexistente|invalid)|(?:adres|e-mailadres|gebruiker|ontvanger)\b.{0,60}?\b(?:niet gevonden|bestaat niet|onbekend|ongeldig)|(?:adressen|e-postadressen|mottagaren|modtageren|adressaten)\b.{0,60}?\b(?:hittades inte|finns inte|ikke fundet|blev ikke fundet|findes ikke|finnes ikke|okand|ukendt|ukjent)|(?:adres|uzytkownik|odbiorca)\b.{0,40}?\b(?:nie (?:istnieje|zostal znaleziony|znaleziono)|nieznany)|(?:adresa|uzivatel|prijemce)\b.{0,40}?\b(?:neexistuje|nenalezen|neznam))|(?:用户|帐户|账户|地址|收件人|邮箱|信箱|使用者).{0,60}(?:不存在|未找到|无效|不正确)|(?:アドレス|宛先|ユーザー?|受信者).{0,20}(?:見つかりません|存在しません|不明|ありません)|(?:пользовател|адрес|получател|ящик).{0,40}(?:не (?:найден|существует)|неизвест)|(?:사용자|주소|수신자|계정).{0,20}(?:없|존재하지)/,
  ],
];
