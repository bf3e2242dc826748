/**
 * The labels of a quoted header block as Outlook, Apple Mail, Thunderbird and web mail print them, by language:
 * who sent it; then when, to whom, about what.
 */
const LABELS: readonly (readonly [from: string, others: string])[] = [
  ['from', 'sent|date|to|cc|bcc|subject|reply-to|importance|sent at|received'],
  ['von|absender', 'gesendet|gesendet am|datum|an|kopie|betreff|empfänger|antwort an|wichtigkeit'],
  ['de|expéditeur', 'envoyé|envoyé le|date|date d.envoi|à|copie à|copie|objet|répondre à|destinataires?'],
  ['da|mittente', 'inviato|inviata|data|a|per|oggetto|destinatari\\w|copia'],
  ['de|remitente', 'enviado|enviado el|fecha|para|asunto|responder a|copia'],
  ['de|remetente', 'enviad[oa]|enviad[oa] em|data|para|assunto|responder a|cópia'],
  ['van|afzender', 'verzonden|verzonden op|datum|aan|onderwerp|kopie'],
  ['från|avsändare', 'skickat|datum|till|ämne|kopia'],
  ['fra|avsender', 'sendt|dato|til|emne|kopi'],
  ['lähettäjä', 'lähetetty|päiväys|päivämäärä|vastaanottaja|aihe|kopio'],
  ['od|nadawca', 'wysłano|wysłane|data|do|temat|dw|adresat'],
  ['od|odesílatel', 'odesláno|datum|dátum|komu|předmět|kopie|odoslané|predmet|kópia'],
  ['feladó', 'elküldve|dátum|címzett|tárgy|másolat'],
  ['de la|expeditor', 'trimis|data|către|subiect'],
  ['šalje|od|pošiljatelj', 'poslano|datum|prima|za|predmet|zadeva'],
  ['от|от кого|від|отправитель', 'отправлено|дата|кому|тема|копия|надіслано|изпратено|до|относно'],
  ['από', 'στάλθηκε|αποστολή|ημερομηνία|προς|θέμα'],
  ['gönderen|kimden', 'gönderildi|gönderme tarihi|tarih|kime|alıcı|konu|bilgi'],
  ['saatja|no|nuo', 'saadetud|adressaat|teema|nosūtīts|kam|temats|išsiųsta|tema'],
  ['מאת|من', 'נשלח|תאריך|אל|נושא|تم الإرسال|التاريخ|إلى|الموضوع'],
  ['từ|dari', 'đã gửi|ngày|đến|chủ đề|terkirim|tanggal|kepada|subjek|perihal'],
  [
    '发件人|寄件者|寄件人',
    '发送时间|發送時間|发送日期|寄件日期|傳送時間|日期|收件人|收件者|抄送|副本|主题|主旨|主題',
  ],
  ['差出人|送信者|from', '送信日時|送信日|日付|日時|宛先|件名'],
  ['보낸 ?사람|보낸이|발신', '보낸 ?날짜|날짜|받는 ?사람|받는이|참조|제목'],
];
const FROM = LABELS.map(([from]) => from).join('|');
const OTHERS = LABELS.map(([, others]) => others).join('|');
const label = (names: string): RegExp => new RegExp(`^[\\s>*_]{0,10}(?:${names})\\s?\\*{0,2}\\s?[:：]`, 'iu');
const FROM_LINE = label(FROM);
const OTHER_LINE = label(OTHERS);

const ORIGINAL =
  /^[\s*>]{0,6}[-_=]{1,40}\s?(?:original (?:message|appointment)|originalnachricht|ursprüngliche (?:nachricht|mail)|urspr\S{1,8}ngliche nachricht|(?:message|mail|courriel|e-?mail) (?:d.origine|original|initial|précédent)|ursprüngliche e-?mail|originele? (?:bericht|e-?mail)|e-?mail originale|correo original|email original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|oprindelig (?:besked|meddelelse)|opprinnelig melding|opprinnelig beskjed|ursprungligt meddelande|alkuperäinen viesti|oryginalna wiadomość|wiadomość oryginalna|reply message|antwort nachricht|исходное сообщение|пересылаемое сообщение|reply separator|reply above this line|原始邮件|原始郵件|元のメッセージ|original mail|originálna správa|původní zpráva|eredeti üzenet|mesaj original|özgün ileti|přeposlaná)\s?[-_=]{0,40}\*{0,2}\s*$/iu;
const DAVID = /^[\s*>[]{0,6}original message processed by david/iu;
const ABOVE =
  /^[\s*#>-]{0,20}(?:please )?(?:reply|respond|write|type your reply|antworten sie|répondez|ne pas écrire) (?:only )?(?:above|oberhalb|au-dessus)\b.{0,80}$/i;
const FORWARD =
  /^[\s*>]{0,6}(?:-{2,40}\s?(?:forwarded|forwarded message|forwarded by .{1,80}|message transféré|transf\S{1,4}r\S{1,4}|weitergeleitete nachricht|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|videresendt(?: meddelelse)?|vidarebefordrat meddelande|przekazana wiadomość|пересланное сообщение)\s?-{0,40}|begin forwarded message ?:|début du message transféré ?:|anfang der weitergeleiteten (?:nachricht|e-mail) ?:|inicio del mensaje reenviado ?:|inizio messaggio inoltrato ?:)\s*$/iu;

/** Opens a message passed on: what follows is what the person wants us to read. */
export function isForwardLine(line: string): boolean {
  return line.length < 200 && FORWARD.test(line);
}

/** What somebody wrote above a message that they pass on; all of the text where they wrote nothing. */
export function aboveForwarded(text: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => isForwardLine(line));
  const above = at < 0 ? '' : lines.slice(0, at).join('\n').trim();
  return above === '' ? text : above;
}

/** "-----Original Message-----" and its like in other languages; or "reply above this line". */
export function isSeparatorLine(line: string): boolean {
  return line.length < 200 && (ORIGINAL.test(line) || ABOVE.test(line) || DAVID.test(line));
}

/** Lotus Notes: `"Lovelace, Ada" <ada@example.org> on 04/05/2027 12:01:44 PM`, then To, cc, Subject. */
const NOTES = /^[^\n]{0,120}[<"].{1,120}@.{1,120}> on \d{1,2}[./]\d{1,2}[./]\d{2,4} /;

/** … or, as a table: name, date, and the labels on lines of their own. */
const DATE_ALONE = /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}[^\n]{0,20}$/;
const TO_ALONE = /^\s*(?:to|an|à|para|aan|per)\s*$/i;
const SUBJECT_ALONE = /^\s*(?:subject|thema|betreff|objet|asunto|oggetto|onderwerp)\s*$/i;

/** "From: 3 May", "To: 10 May" is a plan. */
const FROM_DAY = /^\p{L}{2,12}\s?[:：]\s{0,3}\d{1,2}(?![^@]{0,100}@)\D/u;

const ADDRESS = /[<[(][^\s<>]{1,100}@[^\s<>]{1,100}[>\])]/;

/**
 * Whether a quoted header block starts here: a From line and at least two of its companions close by; one is enough
 * where the From line holds an address in brackets.
 */
export function isHeaderBlockAt(lines: readonly string[], at: number): boolean {
  const first = lines[at] ?? '';
  if (first.length > 400 || FROM_DAY.test(first)) return false;
  if (isTableAt(lines, at)) return true;
  if (OTHER_LINE.test(first) && isFullBlock(lines.slice(at, at + 6))) return true;
  // Some put the date above the sender.
  const isDateFirst = OTHER_LINE.test(first) && /\d/.test(first) && FROM_LINE.test(lines[at + 1] ?? '');
  if (!isDateFirst && !FROM_LINE.test(first) && !NOTES.test(first)) return false;
  let companions = 0;
  for (const line of lines.slice(at + 1, at + 9))
    if (line.length < 2000 && OTHER_LINE.test(line)) companions += 1;
  return companions >= (FROM_LINE.test(first) && ADDRESS.test(first) ? 1 : 2);
}

function isTableAt(lines: readonly string[], at: number): boolean {
  if ((lines[at] ?? '').trim() === '' || !DATE_ALONE.test(lines[at + 1] ?? '')) return false;
  const below = lines.slice(at + 2, at + 14);
  return below.some((line) => TO_ALONE.test(line)) && below.some((line) => SUBJECT_ALONE.test(line));
}

/** Four labels on lines that follow one another, in whatever order, the sender's among them. */
function isFullBlock(lines: readonly string[]): boolean {
  const end = lines.findIndex(
    (line) => line.length > 400 || !(OTHER_LINE.test(line) || FROM_LINE.test(line)),
  );
  const block = end < 0 ? lines : lines.slice(0, end);
  return block.length >= 4 && block.some((line) => FROM_LINE.test(line));
}
