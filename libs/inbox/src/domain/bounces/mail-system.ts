import { fieldOf, hasField, type Mail } from '../mail.js';

const SYSTEM_LOCAL_PART =
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|post[-_.]?master|mdaemon|mailerdaemon|maildelivery|mail[-_.]delivery[-_.]s\w+|double-bounce|bounces?|microsoftexchange[0-9a-f]{6,}|symantec_antivirus\w*)(?:[+.-].*)?$/i;
const SYSTEM_NAME =
  /mail(?:er)?[ -]?(?:delivery|daemon|administrator)|^"?postmaster|delivery (?:sub)?system|^"?system administrator|mail system|jetmail|interscan|delivery notification|microsoft outlook$|mailer$/i;

/** Whether the sender is a mail server by its name. RFC 5321 §4.5.5: its notes have an empty return path. */
export function isFromMailSystem(mail: Mail): boolean {
  const { from } = mail;
  const field = fieldOf(mail, 'from');
  const local = (from?.address ?? '').split('@')[0] ?? '';
  return (
    SYSTEM_LOCAL_PART.test(local) ||
    SYSTEM_NAME.test(from?.name ?? '') ||
    /mailer-daemon|^[\s<"]*postmaster\b|^\s*<>\s*$/i.test(field) ||
    /mailer-daemon/i.test(fieldOf(mail, 'return-path'))
  );
}

/** `Return-Path: <>`: a note that nobody may answer (RFC 5321 §4.5.5). */
export function isNullReturnPath(mail: Mail): boolean {
  return hasField(mail, 'return-path') && /^<?\s*>?$/.test(fieldOf(mail, 'return-path'));
}
