import type { SmtpSecurity } from './types';

const usual: Record<SmtpSecurity, number> = { tls: 465, starttls: 587, none: 25 };

/** The port after the encryption was changed: the usual one, unless somebody chose an unusual one by hand. */
export function portFor(security: SmtpSecurity, port: number | null): number | null {
  return port === null || Object.values(usual).includes(port) ? usual[security] : port;
}
