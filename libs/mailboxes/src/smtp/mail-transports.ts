import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Secrets } from '@rapport/platform';
import type { SmtpSettings } from '../domain/smtp-settings.js';
import type { Mailbox } from '../mailbox.entity.js';
import { MailTransport } from './mail-transport.js';
import { sendingTimeouts, type SmtpTimeouts } from './smtp-options.js';

type Reached = Pick<
  Mailbox,
  'id' | 'version' | 'smtpHost' | 'smtpPort' | 'smtpSecurity' | 'smtpUser' | 'smtpSecret' | 'maxConnections'
>;

/** The open connections of this process, by mailbox. A mailbox that was changed gets new ones. */
@Injectable()
export class MailTransports implements OnApplicationShutdown {
  private readonly open = new Map<string, { version: number; transport: MailTransport }>();
  private timeouts: SmtpTimeouts = sendingTimeouts;

  constructor(private readonly secrets: Secrets) {}

  /** The transport of a mailbox. @throws Error when its password was sealed under another RAPPORT_SECRET */
  for(mailbox: Reached): MailTransport {
    const known = this.open.get(mailbox.id);
    if (known?.version === mailbox.version) return known.transport;
    known?.transport.close();
    const transport = new MailTransport(this.settingsOf(mailbox), mailbox.maxConnections, this.timeouts);
    this.open.set(mailbox.id, { version: mailbox.version, transport });
    return transport;
  }

  /** What a connection of this mailbox needs, the password opened. */
  settingsOf(mailbox: Omit<Reached, 'version' | 'id' | 'maxConnections'>): SmtpSettings {
    return {
      host: mailbox.smtpHost,
      port: mailbox.smtpPort,
      security: mailbox.smtpSecurity,
      user: mailbox.smtpUser,
      secret: mailbox.smtpSecret ? this.secrets.open(mailbox.smtpSecret) : null,
    };
  }

  /** How patient connections opened from now on are. */
  waitAsLongAs(timeouts: SmtpTimeouts): void {
    this.timeouts = timeouts;
  }

  onApplicationShutdown(): void {
    for (const { transport } of this.open.values()) transport.close(true);
    this.open.clear();
  }
}
