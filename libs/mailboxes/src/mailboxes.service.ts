import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  Database,
  EventLog,
  hasRole,
  newId,
  notFound,
  rows,
  Secrets,
  staleEdit,
  type Transaction,
} from '@rapport/platform';
import { IsNull } from 'typeorm';
import type { ConnectionFault } from './domain/connection-fault.js';
import {
  changesReading,
  type ImapFields,
  missingForReading,
  readingExposesPassword,
} from './domain/imap-settings.js';
import { changesConnection, exposesPassword, type SmtpSecurity } from './domain/smtp-settings.js';
import { Mailbox } from './mailbox.entity.js';
import {
  mailboxTaken,
  notYourMailbox,
  passwordExposed,
  passwordExposedByReading,
  readingIncomplete,
  teamMailboxNeedsAdministrator,
} from './mailbox.errors.js';
import { mailboxEvents } from './mailbox.events.js';
import { MailboxesQueries } from './mailboxes.queries.js';
import { ReadingMailboxes } from './reading-mailboxes.js';

export interface MailboxForm extends Partial<ImapFields> {
  /** The team's mailbox rather than the actor's own. Can't be changed later. */
  team: boolean;
  label: string;
  fromName: string;
  fromAddress: string;
  smtpHost: string;
  smtpPort: number;
  smtpSecurity: SmtpSecurity;
  smtpUser: string;
  /** Kept when left out, removed when null. */
  secret?: string | null;
  maxConnections?: number;
  /** Kept when left out; null: the password for sending is the one for reading too. */
  imapSecret?: string | null;
  sentFolder?: string | null;
  serverFilesSent?: boolean;
  historyMonths?: number;
}

export type MailboxChange = Partial<Omit<MailboxForm, 'team'>> & { version: number };

/** The mailboxes of staff: set up, changed, removed. */
@Injectable()
export class MailboxesService {
  constructor(
    private readonly database: Database,
    private readonly queries: MailboxesQueries,
    private readonly readings: ReadingMailboxes,
    private readonly secrets: Secrets,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Sets a mailbox up; gives its id. @throws DomainError `mailbox.taken`, `mailbox.password-exposed`, `mailbox.reading-incomplete` */
  async create(actor: Actor, { team, secret, imapSecret, ...form }: MailboxForm): Promise<string> {
    if (team && !hasRole(actor, 'administrator')) throw teamMailboxNeedsAdministrator();
    if (exposes(form)) throw passwordExposed();
    const reading = toReading(form);
    refuseUnreadable({ ...form, ...reading });
    const id = newId();
    const accountId = team ? null : actor.id;
    await this.database.transaction(async (tx) => {
      const taken = await tx.existsBy(Mailbox, { accountId: accountId ?? IsNull(), disabledAt: IsNull() });
      if (taken) throw mailboxTaken(team);
      await tx
        .insert(Mailbox, {
          maxConnections: 3,
          serverFilesSent: false,
          historyMonths: 12,
          ...form,
          ...reading,
          id,
          accountId,
          smtpSecret: this.sealed(secret),
          imapSecret: this.sealed(imapSecret),
          state: 'untested',
          signInFailures: 0,
          createdAt: this.clock.now(),
        })
        .catch((error: { code?: string }) => {
          // Two people (or two clicks) at once: the index has the last word.
          throw error.code === '23505' ? mailboxTaken(team) : error;
        });
      await this.record(tx, actor, id, mailboxEvents.created, { team, fromAddress: form.fromAddress });
    });
    return id;
  }

  /** Changes a mailbox; one whose server settings change must be tested again. @throws DomainError `stale-edit` */
  async revise(
    actor: Actor,
    id: string,
    { version, secret, imapSecret, ...form }: MailboxChange,
  ): Promise<void> {
    const change = { ...form, ...toReading(form) };
    await this.database.transaction(async (tx) => {
      const mailbox = await this.locked(tx, actor, id);
      if (mailbox.version !== version) throw staleEdit(await this.queries.byId(actor, id));
      if (exposes({ ...mailbox, ...change })) throw passwordExposed();
      refuseUnreadable({ ...mailbox, ...change });
      const untested = changesConnection(mailbox, { ...change, secret })
        ? { state: 'untested' as const, lastFault: null, signInFailures: 0 }
        : {};
      const sealed = {
        ...(secret === undefined ? {} : { smtpSecret: this.sealed(secret) }),
        ...(imapSecret === undefined ? {} : { imapSecret: this.sealed(imapSecret) }),
      };
      await tx.update(Mailbox, { id }, { ...change, ...sealed, ...untested });
      if (changesReading(mailbox, { ...change, secret, imapSecret }))
        await this.readings.startOver(tx, id, isOtherAccount(mailbox, change));
      await this.record(tx, actor, id, mailboxEvents.revised, {
        fromAddress: change.fromAddress ?? mailbox.fromAddress,
      });
      // New settings deserve a try: what waited because the old ones failed may leave again.
      if (mailbox.state === 'failing' && 'state' in untested)
        await this.record(tx, actor, id, mailboxEvents.passed, {});
    });
  }

  /** Takes a mailbox out of use and forgets its password. What it sent keeps its name. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { fromAddress } = await this.locked(tx, actor, id);
      await tx.update(Mailbox, { id }, { disabledAt: this.clock.now(), smtpSecret: null, imapSecret: null });
      await this.record(tx, actor, id, mailboxEvents.removed, { fromAddress });
    });
  }

  /** Keeps what a test found. A version that was changed meanwhile stays untested. */
  async noteTest(
    actor: Actor,
    mailbox: Pick<Mailbox, 'id' | 'version'>,
    fault: ConnectionFault | null,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      // By SQL: a test is no edit, so the version that an open form holds stays good.
      const [kept] = await rows(
        tx,
        `UPDATE mailboxes SET state = $3, last_tested_at = $4, last_fault = $5, sign_in_failures = 0
         WHERE id = $1 AND version = $2 RETURNING id`,
        [
          mailbox.id,
          mailbox.version,
          fault ? 'failing' : 'ready',
          this.clock.now(),
          fault && JSON.stringify(fault),
        ],
      );
      if (!kept) return;
      const type = fault ? mailboxEvents.failed : mailboxEvents.passed;
      await this.record(tx, actor, mailbox.id, type, fault ? { code: fault.code } : {});
    });
  }

  private async locked(tx: Transaction, actor: Actor, id: string): Promise<Mailbox> {
    const where = { id, disabledAt: IsNull() };
    const mailbox = await tx.findOne(Mailbox, { where, lock: { mode: 'pessimistic_write' } });
    if (!mailbox) throw notFound('mailbox', id);
    if (mailbox.accountId !== actor.id && !hasRole(actor, 'administrator')) {
      throw mailbox.accountId === null ? teamMailboxNeedsAdministrator() : notYourMailbox();
    }
    return mailbox;
  }

  private sealed(secret: string | null | undefined): Buffer | null {
    return secret ? this.secrets.seal(secret) : null;
  }

  private record(
    tx: Transaction,
    actor: Actor,
    id: string,
    type: string,
    data: Record<string, unknown>,
  ): Promise<void> {
    return this.events.record(tx, { type, actorId: actor.id, subjectType: 'mailbox', subjectId: id, data });
  }
}

function exposes(form: Pick<MailboxForm, 'smtpHost' | 'smtpSecurity' | 'smtpUser'>): boolean {
  return exposesPassword({ host: form.smtpHost, security: form.smtpSecurity, user: form.smtpUser });
}

/** The fields of reading as they are stored: an empty server means that the mailbox only sends. */
function toReading(form: Partial<ImapFields>): Partial<ImapFields> {
  if (form.imapHost !== '' && form.imapHost !== null) return {};
  return { imapHost: null, imapPort: null, imapSecurity: null, imapUser: null };
}

function refuseUnreadable(mailbox: Partial<ImapFields>): void {
  const missing = missingForReading(mailbox);
  if (missing.length > 0) throw readingIncomplete(missing);
  if (readingExposesPassword(mailbox)) throw passwordExposedByReading();
}

function isOtherAccount(before: ImapFields, change: Partial<ImapFields>): boolean {
  return (['imapHost', 'imapUser'] as const).some(
    (field) => change[field] !== undefined && change[field] !== before[field],
  );
}
