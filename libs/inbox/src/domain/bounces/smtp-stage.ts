/** At which step of the dialogue (RFC 5321 §3) a server refused. */
export type SmtpStage = 'connection' | 'sender' | 'recipient' | 'data';

/**
 * Where a report tells the step, each in the words of its server: Postfix "(in reply to …)", Exim and 1&1 "SMTP error
 * from … after …", sendmail and Courier ">>> …", MDaemon "--> …", InterScan "Sent <<< …", hMailServer "sent: …", qmail in
 * its own sentences, Gmail "(state 14)", Yahoo "[RCPT_TO]", SendGrid "in RCPT TO", DragonFly "did not like our …".
 */
const TOLD: [SmtpStage, RegExp][] = [
  [
    'data',
    /\bin reply to (?:end of )?(?:data|bdat)|\bsmtp error [^:]{0,90}(?:after|for) (?:pipelined )?(?:sending )?(?:end of )?data\b|\bafter (?:end of )?data\b|\blmtp error after (?:end of )?data\b|\b(?:failed on data command|failed after i sent the message)\b|\(state 1[5-8]\)|\[(?:end[_ ]of[_ ])?data\]|\b(?:in|at) end of data\b|\bdid not like our (?:data|final)|\bfollowing data command\b|\bsmtp command\s+data\b/,
  ],
  [
    'sender',
    /\bin reply to mail from\b|\bsmtp error [^:]{0,90}(?:after|for) (?:pipelined )?mail(?: from)?\b|\bbut sender was rejected\b|\[mail[_ ]from\]|\bin mail from\b|\bdid not like our mail from\b|\bfollowing mail (?:from )?command\b/,
  ],
  [
    'connection',
    /\bin reply to (?:initial server greeting|helo|ehlo|starttls|auth)\b|\brefused to talk to me\b|\bsmtp error [^:]{0,90}(?:after|for) (?:initial connection|helo|ehlo)\b|\bbut (?:greeting failed|my name was rejected)\b|\(state 13\)|\bin (?:helo|ehlo)\b/,
  ],
  [
    'recipient',
    /\bin reply to rcpt to\b|\bsmtp error [^:]{0,90}(?:after|for) (?:pipelined )?rcpt(?: to)?\b|\blmtp error after rcpt\b|\bdoes not like recipient\b|\(state 14\)|\[rcpt[_ ]to\]|\bin rcpt to\b|\bdid not like our rcpt to\b|\bfollowing rcpt (?:to )?command\b/,
  ],
];

const COMMANDS: [SmtpStage, RegExp][] = [
  ['data', /^data|^bdat/],
  ['sender', /^mail/],
  ['connection', /^(?:[he][eh]lo|starttls|auth)/],
  ['recipient', /^rcpt/],
];

/** A command and the refusal right after it. */
const TRANSCRIPT =
  /(?:>>>|-->|<<<|\bsent:|-------smtp command) ?(rcpt to|mail from|data|bdat|[eh][eh]lo|starttls|auth)\b(.{0,300}?)(?:<<<|<--|>>>|\breplied:) ?([45]\d\d)\b(.{0,400})/;
/** The body was refused only because nobody was left to get it (RFC 2920: commands sent ahead). */
const NOBODY_LEFT = /\b503\b.{0,60}\b(?:rcpt|recipients?)\b/;

/**
 * The step at which the message was refused, as far as the words tell.
 * @param text folded text (`folded`)
 */
export function smtpStageIn(text: string): SmtpStage | null {
  const told = TOLD.find(([, pattern]) => pattern.test(text))?.[0];
  if (told !== undefined) return told;
  const transcript = TRANSCRIPT.exec(text);
  if (transcript === null) return null;
  const [, command = '', , , rest = ''] = transcript;
  const stage = COMMANDS.find(([, pattern]) => pattern.test(command))?.[0] ?? null;
  return stage === 'data' && NOBODY_LEFT.test(rest) ? 'recipient' : stage;
}
