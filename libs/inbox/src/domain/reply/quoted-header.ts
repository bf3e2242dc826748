/** The labels of a quoted header block, by the languages of Outlook and its like. */
const FROM =
  'from|von|de|da|van|fra|från|od|от|от кого|desde|lähettäjä|gönderen|kimden|发件人|寄件者|差出人|보낸 사람|feladó|expéditeur|mittente|remitente';
const OTHERS =
  'sent|date|to|cc|subject|reply-to|importance|gesendet|datum|an|betreff|envoyé|envoyé le|à|objet|date d.envoi|inviato|data|a|oggetto|per|enviado|enviado el|fecha|para|asunto|assunto|enviada em|verzonden|aan|onderwerp|sendt|til|emne|dato|skickat|till|ämne|wysłano|do|temat|data|отправлено|дата|кому|тема|lähetetty|päiväys|vastaanottaja|aihe|gönderildi|kime|konu|发送时间|收件人|主题|日期|送信日時|宛先|件名|보낸 날짜|받는 사람|제목|répondre à|responder a|cc|kopie|copia|cópia|an|elküldve|címzett|tárgy';
const label = (names: string): RegExp => new RegExp(`^[\\s>*_]{0,10}(?:${names})\\s?\\*{0,2}\\s?[:：]`, 'iu');
const FROM_LINE = label(FROM);
const OTHER_LINE = label(OTHERS);

const ORIGINAL =
  /^[\s*>]{0,6}[-_=]{1,40}\s?(?:original (?:message|appointment)|originalnachricht|ursprüngliche (?:nachricht|mail)|urspr\S{1,8}ngliche nachricht|(?:message|mail|courriel|e-?mail) (?:d.origine|original|initial|précédent)|ursprüngliche e-?mail|originele? (?:bericht|e-?mail)|e-?mail originale|correo original|email original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|oprindelig (?:besked|meddelelse)|opprinnelig melding|opprinnelig beskjed|ursprungligt meddelande|alkuperäinen viesti|oryginalna wiadomość|wiadomość oryginalna|исходное сообщение|пересылаемое сообщение|reply separator|reply above this line|原始邮件|原始郵件|元のメッセージ|original mail|originálna správa|původní zpráva|eredeti üzenet|mesaj original|özgün ileti|přeposlaná)\s?[-_=]{0,40}\*{0,2}\s*$/iu;
const ABOVE =
  /^[\s*#>-]{0,20}(?:please )?(?:reply|respond|write|type your reply|antworten sie|répondez|ne pas écrire) (?:only )?(?:above|oberhalb|au-dessus)\b.{0,80}$/i;
const FORWARD =
  /^[\s*>]{0,6}(?:-{2,40}\s?(?:forwarded|forwarded message|forwarded by .{1,80}|message transféré|transf\S{1,4}r\S{1,4}|weitergeleitete nachricht|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|videresendt(?: meddelelse)?|vidarebefordrat meddelande|przekazana wiadomość|пересланное сообщение)\s?-{0,40}|begin forwarded message ?:|début du message transféré ?:|anfang der weitergeleiteten (?:nachricht|e-mail) ?:|inicio del mensaje reenviado ?:|inizio messaggio inoltrato ?:)\s*$/iu;

/** Opens a message passed on: what follows is what the person wants us to read. */
export function isForwardLine(line: string): boolean {
  return line.length < 200 && FORWARD.test(line);
}

/** "-----Original Message-----" and its like in other languages; or "reply above this line". */
export function isSeparatorLine(line: string): boolean {
  return line.length < 200 && (ORIGINAL.test(line) || ABOVE.test(line));
}

/** Lotus Notes: `"Lovelace, Ada" <ada@example.org> on 04/05/2027 12:01:44 PM`, then To, cc, Subject. */
const NOTES = /^[^\n]{0,120}[<"].{1,120}@.{1,120}> on \d{1,2}[./]\d{1,2}[./]\d{2,4} /;

/** Whether a quoted header block starts here: a From line and at least two of its companions close by. */
export function isHeaderBlockAt(lines: readonly string[], at: number): boolean {
  const first = lines[at] ?? '';
  if (first.length > 400) return false;
  // Some put the date above the sender.
  const isDateFirst = OTHER_LINE.test(first) && first.includes('20') && FROM_LINE.test(lines[at + 1] ?? '');
  if (!isDateFirst && !FROM_LINE.test(first) && !NOTES.test(first)) return false;
  let companions = 0;
  for (const line of lines.slice(at + 1, at + 9))
    if (line.length < 2000 && OTHER_LINE.test(line)) companions += 1;
  return companions >= 2;
}
