import { fieldOf, hasField, type Mail } from '../mail.js';

const SYSTEM_LOCAL_PART =
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|post[-_.]?master|mdaemon|mailerdaemon|daemon|mailer|mail[-_.]?system|maildelivery|mmdf|mds|mta|smtpd?|powermta|smtp[-_.]?(?:admin|gateway|daemon)|imss|interscan|virus[-_.]?alert|antivirus|mail[-_.]?(?:server|gateway|router|relay|scanner|marshal)|mail[-_.]delivery[-_.]s\w+|double-bounce|(?:[\w.-]{1,60}-)?bounces?|microsoftexchange[0-9a-f]{6,}|symantec_antivirus\w*)(?:[+.-].*)?$/i;
const SYSTEM_NAME =
  /mail(?:er)?[ -]?(?:delivery|daemon|administrator)|^"?postmaster|delivery (?:sub)?system|^"?system administrator|mail (?:system|server|gateway|router|transport)|courier mail|mail deliver\b|internet mail|jetmail|interscan|scanmail|mailsweeper|mailmarshal|mimesweeper|messaging (?:server|security)|content[- ]filter|anti-?virus|virus ?wall|spam (?:firewall|filter)|mail security|notes mailer|smtp (?:server|mailer|gateway)|delivery notification|microsoft outlook$|mailer$|^"?(?:systemadministrator|administra(?:teur|dor|tore) (?:del? |di )?sist|power ?mta\b|mail ?enable|mdaemon\b)/i;

/** Whether the sender is a mail server by its name. RFC 5321 §4.5.5: its notes have an empty return path. */
export function isFromMailSystem(mail: Mail): boolean {
  const { from } = mail;
  const field = fieldOf(mail, 'from');
  const local = (from?.address ?? '').split('@')[0] ?? '';
  // A name may be a joke, or a blog's: no server answers with "Re:".
  const isAnswer = hasField(mail, 'in-reply-to') || /^re\s?:/i.test(mail.subject);
  return (
    SYSTEM_LOCAL_PART.test(local) ||
    (SYSTEM_NAME.test(from?.name || field.slice(0, 200)) && !isAnswer) ||
    /mailer-daemon|^[\s<"]*postmaster\b(?!\s+\w)|^\s*<>\s*$/i.test(field) ||
    /mailer-daemon/i.test(fieldOf(mail, 'return-path'))
  );
}

/** Whether nobody but a mail server writes under this name: whatever it says is about a message that we sent. */
export function isMailerDaemon(mail: Mail): boolean {
  return /mailer[-_.]?daemon|mail delivery (?:sub)?system|^\s*<>\s*$/i.test(fieldOf(mail, 'from'));
}

/** `Return-Path: <>`: a note that nobody may answer (RFC 5321 §4.5.5). */
export function isNullReturnPath(mail: Mail): boolean {
  return hasField(mail, 'return-path') && /^<?\s*>?$/.test(fieldOf(mail, 'return-path'));
}
