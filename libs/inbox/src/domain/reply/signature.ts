import { isQuoteLine } from './quote-line.js';

/** Stands on a line of its own where a mail program marked the start of a signature in HTML. Private-use character. */
export const SIGNATURE_MARK = '\ue001';
/** The same where it ends. */
export const SIGNATURE_END = '\ue002';

/** `-- ` (RFC 3676 §4.3) and what programs and people make of it. */
const DELIMITER = /^(?:--|—|––|_{2,60}|-{3,4}|={2,4}|\+{2,4}|\*{3,60}|~{3,60}|#{3,60}|\ue001)\s*$/;

const DEVICE = [
  // English
  /^[<([*]{0,2}\s*sent (?:from|via|with|by|using|on) (?!the (?:office|desk)\b)/i,
  /^(?:get|download) \[?outlook(?: for\b|[\]<]|\s*$)/i,
  /^(?:get|download|obten(?:ir|ez)|télécharge[rz]|hol dir|scarica|consigue|descarga|baixe o) \[?[\p{L}\d]{3,21}(?: mail)? (?:for|pour|für|per|para) (?:ios|android|iphone|windows)\b[^.!?]{0,60}$/iu,
  /^(?:yahoo|aol) mail: \w+, \w+/i,
  /^laden sie outlook für|^(?:consigue|obtén|baixe o|hent|baixar) outlook (?:para|til|for|pour)/i,
  /^(?:from|someone from) (?:my )?(?:i(?:phone|pad|pod)|mobile|android|blackberry)\b/i,
  /^(?:\w{1,20} )?from (?:my )?mobile\b.{0,20}$|^from my .{1,20}$/i,
  // French, German, Spanish, Portuguese, Italian, Dutch, Scandinavian, Finnish, Polish, Russian
  /^(?:envoyé|envoye|expédié|télécharger outlook|obtenir outlook|obtenez outlook|provenance\s*:)(?: |$)/i,
  /^(?:gesendet|versendet) (?:von|mit|über|via|aus)\b|^von (?:meinem|mein|unterwegs|outlook|samsung).{0,60}gesendet|^diese nachricht wurde von mein|^outlook für (?:ios|android)/i,
  /^(?:enviado|obtener outlook|obter o? ?outlook|mandado) (?:desde|de|do|da|pelo|para|con|via|através|mediante)\b/i,
  /^(?:inviato|scarica outlook|ottieni outlook) (?:da|dal|con|per|tramite)\b/i,
  /^(?:verzonden|verstuurd|outlook voor) (?:vanaf|vanuit|via|met|ios|android)\b/i,
  /^(?:sendt fra|skickat från|lähetetty|hent outlook|hämta outlook|skaff deg outlook|hanki outlook)\b/i,
  /^(?:wysłane z|wysłano z|pobierz|odesláno z|odoslané z|küldve|trimis de pe|poslano iz)\b/i,
  /^(?:отправлено (?:с|из)|надіслано з)/i,
  // Turkish, Hungarian, Greek, Hebrew, Arabic, Catalan
  /^\S{2,30} gönderildi$|^az \S{2,30} küldve$|^στάλθηκε από|^נשלח מ|^(?:تم الإرسال|أرسلت) من|^enviat des d/iu,
  // Chinese, Japanese, Korean
  /^(?:從我的|从我的|发自我的|發自我的|来自我的).{0,40}$/,
  /^(?:iphone|ipad|android).{0,10}から送信$/i,
  /^나의 .{0,20}에서 (?:보냄|전송)/,
];

/** What a message is sent from. */
const PRODUCT =
  /i(?:phone|pad|pod|os)\b|android|galaxy|samsung|blackberry|outlook|\bmail\b|gmail|yahoo|\baol\b|proton|mobil|phone|téléphone|telefon|teléfono|handy|tablet|device|appareil|gerät|dispositivo|móvil|movil|celular|\bapp\b|huawei|xiaomi|windows|messagerie/i;

const OWN_THING =
  /\b(?:from|via|de|desde|dal?|von|vanaf|fra|från) (?:my|mon|ma|mi|mein\w*|meu|minha|mio|mijn|min)\b/i;
const LINK = /[(<[]?\s?https?:[^\s()<>]{1,200}\s?[)>\]]?/g;

/**
 * Whether a phone or a mail program put this line under the text. Where it names no such thing ("Sent from the shop"), only
 * as the last thing of all; and never where it goes on as people do.
 */
export function isDeviceLineAt(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').replace(LINK, '').trim();
  if (!isDeviceLine(line) || line.endsWith('?')) return false;
  if (PRODUCT.test(line) || (OWN_THING.test(line) && !/[,;]/.test(line))) return true;
  return line.length <= 60 && !/[,;!]|\. /.test(line) && !lines.slice(at + 1, at + MOST_BELOW).some(isOwn);
}

function isOwn(line: string): boolean {
  return line.trim() !== '' && !isQuoteLine(line);
}

/** A line in the form of those that phones and mail programs put under the text. */
export function isDeviceLine(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length <= 160 && DEVICE.some((pattern) => pattern.test(trimmed));
}

/** A line that opens a signature. */
export function isSignatureDelimiter(line: string): boolean {
  return DELIMITER.test(line.trimEnd());
}

const RULE = /^\s*(?:-{5,80}|={5,80}|[~*#+—–]{5,80})\s*$/;
const NAMED = /^-- \S.{0,60}$/;
const FEW = 8;
/** Empty ones too: a bound on the work for each rule. */
const MOST_BELOW = 60;

/**
 * A long rule, or a name after two dashes, opens a signature only as the last thing: an empty line above, a few short
 * lines below. Elsewhere a rule parts chapters or underlines a heading.
 */
export function isLastRule(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (!RULE.test(line) && !NAMED.test(line)) return false;
  if (at === 0 || lines[at - 1]?.trim() !== '' || lines.length - at > MOST_BELOW) return false;
  const below = lines.slice(at + 1).filter((other) => other.trim() !== '');
  return below.length <= FEW && below.every((other) => other.length <= 80);
}

/** "PS", under whatever a phone has put there. */
export function isPostscript(line: string): boolean {
  return /^\s{0,4}(?:p\.? ?s\.?|n\.?b\.?)(?:[:\s–-]|$)/i.test(line);
}

const ASKS = /^.{12,}\?\s*$/;
const OF_ONESELF = /^(?=.{50}).*\b(?:i|we|you|je|nous|vous|ich|wir|sie|io|noi|yo|nosotros)\b/i;
const NOTICE =
  /\b(?:confidential\w*|intended|recipient|disclaimer|virus|privileged|attachments?|vertraulich\w*|confidentie\w*|riservat\w*|e-?mails?|message|nachricht|mensaje|messaggio)\b/i;

/** Whether somebody wrote on below the signature that a mail program marked here: then it closes nothing. */
export function isWrittenBelow(lines: readonly string[], at: number): boolean {
  const end = lines.lastIndexOf(SIGNATURE_END);
  if (end < at) return false;
  const below = lines.slice(end + 1).filter((line) => isOwn(line) && !isDeviceLine(line));
  return (
    below.length > 0 &&
    below.length <= FEW &&
    below.some((line) => OF_ONESELF.test(line)) &&
    !below.some((line) => NOTICE.test(line))
  );
}

/** Whether the lines below a rule tell and ask on, as neither an address nor a disclaimer does. */
export function goesOn(below: readonly string[]): boolean {
  return (
    below.some((line) => ASKS.test(line)) && below.some((line) => OF_ONESELF.test(line) && !NOTICE.test(line))
  );
}
