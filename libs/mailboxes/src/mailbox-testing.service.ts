import { Injectable } from '@nestjs/common';
import { type Actor, hasRole, notFound } from '@rapport/platform';
import { DataSource, IsNull } from 'typeorm';
import { type ConnectionFault, secretUnreadable } from './domain/connection-fault.js';
import { exposesPassword, type SmtpSettings } from './domain/smtp-settings.js';
import { Mailbox } from './mailbox.entity.js';
import { notYourMailbox, passwordExposed, teamMailboxNeedsAdministrator } from './mailbox.errors.js';
import { MailboxesService } from './mailboxes.service.js';
import { tryConnection } from './smtp/connection-test.js';
import { MailTransports } from './smtp/mail-transports.js';

export interface ConnectionTest {
  ok: boolean;
  fault: ConnectionFault | null;
}

/** "Test connection": really connects and signs in, and says in words what failed and what to do. */
@Injectable()
export class MailboxTestingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transports: MailTransports,
    private readonly mailboxes: MailboxesService,
  ) {}

  /**
   * Tries settings as they stand in a form. The saved password is taken where the form of a saved mailbox has none;
   * where nothing was changed, it is the saved mailbox that was tested, and the result is kept with it.
   */
  async tryForm(actor: Actor, form: SmtpSettings, savedId: string | null): Promise<ConnectionTest> {
    if (exposesPassword(form)) throw passwordExposed();
    if (form.secret !== null || savedId === null) return verdict(await tryConnection(form));
    const saved = await this.usable(actor, savedId);
    // A saved password goes only to the server that it was saved for: another one in the form could be anybody's.
    const same = saved.smtpHost === form.host && saved.smtpPort === form.port && saved.smtpUser === form.user;
    if (same && saved.smtpSecurity === form.security) return this.testSaved(actor, savedId);
    const settings = same ? this.settingsOf(saved) : form;
    return verdict(
      settings === null ? secretUnreadable() : await tryConnection({ ...form, secret: settings.secret }),
    );
  }

  /** Tests a saved mailbox and keeps the result with it. */
  async testSaved(actor: Actor, id: string): Promise<ConnectionTest> {
    const mailbox = await this.usable(actor, id);
    const settings = this.settingsOf(mailbox);
    const fault = settings === null ? secretUnreadable() : await tryConnection(settings);
    await this.mailboxes.noteTest(actor, mailbox, fault);
    return verdict(fault);
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
    try {
      return this.transports.settingsOf(mailbox);
    } catch {
      return null;
    }
  }
}

function verdict(fault: ConnectionFault | null): ConnectionTest {
  return { ok: fault === null, fault };
}
