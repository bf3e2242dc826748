import { type ConnectionFault, connectionFault, type SmtpError } from '../domain/connection-fault.js';
import type { SmtpSettings } from '../domain/smtp-settings.js';
import { SmtpLine } from './smtp-line.js';
import { testingTimeouts } from './smtp-options.js';

/** Really connects to a mail server: name, port, encryption, certificate, greeting, signing in. */
export async function tryConnection(settings: SmtpSettings): Promise<ConnectionFault | null> {
  const line = new SmtpLine(settings, testingTimeouts);
  try {
    await line.verify();
    return null;
  } catch (error) {
    return connectionFault(error as SmtpError);
  } finally {
    line.close();
  }
}
