import { Injectable } from '@nestjs/common';
import { type Actor, hasRole, notFound } from '@rapport/platform';
import { DataSource, IsNull } from 'typeorm';
import { type ConnectionFault, secretUnreadable } from './domain/connection-fault.js';
import type { ImapSettings } from './domain/imap-settings.js';
import { namedReadingFault, type ReadingFault } from './domain/reading-fault.js';
import { exposesPassword, type SmtpSettings } from './domain/smtp-settings.js';
import { tryReading } from './imap/imap-connection-test.js';
import { Mailbox } from './mailbox.entity.js';
import {
  notYourMailbox,
  passwordExposed,
  passwordExposedByReading,
  teamMailboxNeedsAdministrator,
} from './mailbox.errors.js';
import { MailboxesService } from './mailboxes.service.js';
import { ReadingMailboxes } from './reading-mailboxes.js';
import { tryConnection } from './smtp/connection-test.js';
import { MailTransports } from './smtp/mail-transports.js';

export interface ConnectionTest {
  ok: boolean;
  fault: ConnectionFault | null;
  /** Of reading; null where the mailbox only sends. */
  reading: { ok: boolean; fault: ReadingFault | null } | null;
}

/** Where mail is read, as it stands in a form. */
export type ReadingForm = ImapSettings & { sentFolder: string | null };

/** "Test connection": really connects and signs in, and says in words what failed and what to do. */
@Injectable()
export class MailboxTestingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transports: MailTransports,
    private readonly mailboxes: MailboxesService,
    private readonly readings: ReadingMailboxes,
  ) {}

  /**
   * Tries settings as they stand in a form. The saved password is taken where the form of a saved mailbox has none;
   * where nothing was changed, it is the saved mailbox that was tested, and the result is kept with it.
   * @param reading where mail is read; null where the form says that the mailbox only sends
   */
  async tryForm(
    actor: Actor,
    form: SmtpSettings,
    reading: ReadingForm | null,
    savedId: string | null,
  ): Promise<ConnectionTest> {
    if (exposesPassword(form)) throw passwordExposed();
    if (reading && exposesPassword(reading)) throw passwordExposedByReading();
    const saved = savedId === null ? null : await this.usable(actor, savedId);
    const [fault, readingTest] = await Promise.all([
      this.trySending(actor, form, saved),
      reading && this.tryReadingForm(form, reading, saved),
    ]);
    return { ok: fault === null, fault, reading: readingTest };
  }

  /** Tests a saved mailbox and keeps the result with it. */
  async testSaved(actor: Actor, id: string): Promise<ConnectionTest> {
    const mailbox = await this.usable(actor, id);
    const [fault, reading] = await Promise.all([
      this.testSending(actor, mailbox),
      mailbox.imapHost === null ? null : this.testReading(mailbox),
    ]);
    return { ok: fault === null, fault, reading };
  }

  private async trySending(
    actor: Actor,
    form: SmtpSettings,
    saved: Mailbox | null,
  ): Promise<ConnectionFault | null> {
    if (form.secret !== null || saved === null) return tryConnection(form);
    // A saved password goes only to the server that it was saved for: another one in the form could be anybody's.
    const same = saved.smtpHost === form.host && saved.smtpPort === form.port && saved.smtpUser === form.user;
    if (same && saved.smtpSecurity === form.security) return this.testSending(actor, saved);
    const settings = same ? this.settingsOf(saved) : form;
    return settings === null ? secretUnreadable() : tryConnection({ ...form, secret: settings.secret });
  }

  private async testSending(actor: Actor, mailbox: Mailbox): Promise<ConnectionFault | null> {
    const settings = this.settingsOf(mailbox);
    const fault = settings === null ? secretUnreadable() : await tryConnection(settings);
    await this.mailboxes.noteTest(actor, mailbox, fault);
    return fault;
  }

  private async tryReadingForm(
    form: SmtpSettings,
    reading: ReadingForm,
    saved: Mailbox | null,
  ): Promise<ConnectionTest['reading']> {
    const secret = reading.secret ?? form.secret;
    if (secret !== null) return readingVerdict(await tryReading({ ...reading, secret }, reading.sentFolder));
    const same =
      saved?.imapHost === reading.host && saved.imapPort === reading.port && saved.imapUser === reading.user;
    if (!saved || !same) return readingVerdict(namedReadingFault('password-needed', reading.host));
    return this.testReading({ ...saved, imapSecurity: reading.security, sentFolder: reading.sentFolder });
  }

  private async testReading(mailbox: Mailbox): Promise<ConnectionTest['reading']> {
    const settings = opened(() => this.readings.settingsOf(mailbox));
    if (settings === null) return readingVerdict(namedReadingFault('secret-unreadable', ''));
    return readingVerdict(await tryReading(settings, mailbox.sentFolder));
  }

  private async usable(actor: Actor, id: string): Promise<Mailbox> {
    const mailbox = await this.dataSource.manager.findOneBy(Mailbox, { id, disabledAt: IsNull() });
    if (!mailbox) throw notFound('mailbox', id);
    if (mailbox.accountId !== actor.id && !hasRole(actor, 'administrator')) {
      throw mailbox.accountId === null ? teamMailboxNeedsAdministrator() : notYourMailbox();
    }
    return mailbox;
  }

  private settingsOf(mailbox: Mailbox): SmtpSettings | null {
    return opened(() => this.transports.settingsOf(mailbox));
  }
}

/** Null where the stored password was sealed under another RAPPORT_SECRET. */
function opened<T>(settings: () => T): T | null {
  try {
    return settings();
  } catch {
    return null;
  }
}

function readingVerdict(fault: ReadingFault | null): ConnectionTest['reading'] {
  return { ok: fault === null, fault };
}
