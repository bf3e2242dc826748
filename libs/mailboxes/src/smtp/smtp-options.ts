import type { SMTPPoolOptions } from 'nodemailer/lib/smtp-pool';
import type { SmtpSettings } from '../domain/smtp-settings.js';

export interface SmtpTimeouts {
  connectSeconds: number;
  /** How long a server may be silent; RFC 5321 section 4.5.3.2.6 asks for ten minutes after the final dot. */
  silenceSeconds: number;
}

export const sendingTimeouts: SmtpTimeouts = { connectSeconds: 30, silenceSeconds: 600 };
export const testingTimeouts: SmtpTimeouts = { connectSeconds: 8, silenceSeconds: 10 };

/** nodemailer's options for one connection at a time that never sends anything again by itself. */
export function smtpOptions(settings: SmtpSettings, timeouts: SmtpTimeouts): SMTPPoolOptions {
  const signsIn = settings.user !== '';
  return {
    maxConnections: 1,
    maxMessages: 100,
    // A message that was requeued by the library could be delivered twice; trying again is the ledger's decision.
    maxRequeues: 0,
    idleTimeout: 30_000,
    host: settings.host,
    port: settings.port,
    secure: settings.security === 'tls',
    requireTLS: settings.security === 'starttls',
    ignoreTLS: settings.security === 'none',
    ...(signsIn ? { auth: { user: settings.user, pass: settings.secret ?? '' }, forceAuth: true } : {}),
    connectionTimeout: timeouts.connectSeconds * 1000,
    greetingTimeout: timeouts.connectSeconds * 1000,
    dnsTimeout: timeouts.connectSeconds * 1000,
    socketTimeout: timeouts.silenceSeconds * 1000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
