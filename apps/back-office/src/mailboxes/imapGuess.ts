import type { SmtpSecurity } from './types';

/** Providers that call their servers otherwise than the rest: [ending of the outgoing server, incoming server]. */
const special: [string, string][] = [
  ['smtp.gmail.com', 'imap.gmail.com'],
  ['smtp.office365.com', 'outlook.office365.com'],
  ['smtp-mail.outlook.com', 'outlook.office365.com'],
  ['smtp.mail.me.com', 'imap.mail.me.com'],
  ['mail.gandi.net', 'mail.gandi.net'],
  ['mail.infomaniak.com', 'mail.infomaniak.com'],
];

/** Those whose servers file what is sent through them among sent mail by themselves. */
const filesSent = ['imap.gmail.com', 'outlook.office365.com'];

/** The server that mail is probably read from, by the one that it leaves through; '' where there is no telling. */
export function imapHostFor(smtpHost: string): string {
  const host = smtpHost.trim().toLowerCase();
  const known = special.find(([outgoing]) => outgoing === host);
  if (known) return known[1];
  if (!/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(host)) return '';
  return host.replace(/^(smtp|mailout|out|outgoing)([.-])/, 'imap$2');
}

/** Whether this server files sent mail by itself, as far as is known. */
export function filesSentItself(imapHost: string): boolean {
  return filesSent.includes(imapHost.trim().toLowerCase());
}

const usual: Record<SmtpSecurity, number> = { tls: 993, starttls: 143, none: 143 };

/** The port after the encryption was changed: the usual one, unless somebody chose an unusual one by hand. */
export function imapPortFor(security: SmtpSecurity, port: number | null): number {
  return port === null || Object.values(usual).includes(port) ? usual[security] : port;
}
