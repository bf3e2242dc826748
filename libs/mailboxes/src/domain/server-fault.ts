/** What can be wrong with a mail server, whether mail is sent through it or read from it. */

export const serverFaults = [
  'host-not-found',
  'connection-refused',
  'timed-out',
  'connection-closed',
  'not-a-mail-server',
  'server-turned-us-away',
  'tls-not-offered',
  'tls-expected',
  'certificate-not-trusted',
  'sign-in-refused',
  'sign-in-not-offered',
  'secret-unreadable',
] as const;

export type ServerFaultCode = (typeof serverFaults)[number];

/** Screens translate by `code`; `detail` is what the server or the network said; `remedy` is in English. */
export interface ServerFault<Code extends string = string> {
  code: Code;
  detail: string;
  remedy: string;
}

/** What to do where it is the same for both kinds of server. */
export const serverRemedies = {
  'certificate-not-trusted':
    'The certificate of the server is not valid for this name. Use the name that is written in it, or have it renewed.',
  'secret-unreadable': 'The stored password was sealed under another RAPPORT_SECRET. Enter it again.',
} satisfies Partial<Record<ServerFaultCode, string>>;

/** The fault that a message of Node's TLS names; null where it is about something else. */
export function tlsFault(message: string): 'certificate-not-trusted' | 'tls-expected' | null {
  if (/certificate|self.signed|altnames|unable to (get|verify)/i.test(message))
    return 'certificate-not-trusted';
  if (/wrong version number|SSL routines|packet length|record layer/i.test(message)) return 'tls-expected';
  return null;
}

/** True for a fault of signing in: trying again and again could lock the account. */
export function isSignInFault({ code }: ServerFault): boolean {
  return ['sign-in-refused', 'sign-in-not-offered', 'secret-unreadable'].includes(code);
}
