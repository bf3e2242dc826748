import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  Config,
  Database,
  EventLog,
  newId,
  newToken,
  notFound,
  type Role,
  rows,
  tokenHash,
} from '@rapport/platform';
import { Account } from './account.entity.js';
import { emailTaken, linkNotValid } from './accounts.errors.js';
import { hashPassword } from './passwords.js';
import { SessionsService } from './sessions.service.js';

const VALID_DAYS = 7;

export interface Invitation {
  id: string;
  email: string;
  role: Role;
  expiresAt: Date;
}

export interface Acceptance {
  name: string;
  password: string;
  language: 'en' | 'fr';
  timeZone: string;
}

/** Colleagues join by a link that is shown once to the administrator who invites them. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly events: EventLog,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Invites an address; an earlier open invitation of it is withdrawn. @throws DomainError `account.email-taken` */
  async invite(actor: Actor, email: string, role: Role): Promise<Invitation & { link: string }> {
    const token = newToken();
    const now = this.clock.now();
    const invitation = {
      id: newId(),
      email,
      role,
      expiresAt: new Date(now.getTime() + VALID_DAYS * 86_400_000),
    };
    await this.database.transaction(async (tx) => {
      const [taken] = await rows(tx, `SELECT FROM accounts WHERE lower(email) = lower($1)`, [email]);
      if (taken) throw emailTaken(email);
      await rows(
        tx,
        `UPDATE invitations SET revoked_at = $2 WHERE lower(email) = lower($1) AND accepted_at IS NULL AND revoked_at IS NULL`,
        [email, now],
      );
      await rows(
        tx,
        `INSERT INTO invitations (id, email, role, token_hash, invited_by_id, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [invitation.id, email, role, tokenHash(token), actor.id, invitation.expiresAt],
      );
      await this.events.record(tx, {
        type: 'invitation.sent',
        actorId: actor.id,
        subjectType: 'invitation',
        subjectId: invitation.id,
        data: { role },
      });
    });
    return { ...invitation, link: `${this.config.publicUrl}/invitation/${token}` };
  }

  /** The invitations that can still be accepted. */
  async open(): Promise<Invitation[]> {
    return this.database.query<Invitation>(
      `SELECT id, email, role, expires_at AS "expiresAt" FROM invitations
       WHERE accepted_at IS NULL AND revoked_at IS NULL AND expires_at > $1 ORDER BY id DESC`,
      [this.clock.now()],
    );
  }

  /** Withdraws an invitation that wasn't accepted. */
  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [withdrawn] = await rows(
        tx,
        `UPDATE invitations SET revoked_at = $2 WHERE id = $1 AND accepted_at IS NULL AND revoked_at IS NULL RETURNING id`,
        [id, this.clock.now()],
      );
      if (!withdrawn) throw notFound('invitation', id);
      await this.events.record(tx, {
        type: 'invitation.withdrawn',
        actorId: actor.id,
        subjectType: 'invitation',
        subjectId: id,
      });
    });
  }

  /** Who a link invites. @throws DomainError `link.not-valid` */
  async byToken(token: string): Promise<Pick<Invitation, 'email' | 'role'>> {
    const [invitation] = await this.database.query<Pick<Invitation, 'email' | 'role'>>(
      `SELECT email, role FROM invitations
       WHERE token_hash = $1 AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > $2`,
      [tokenHash(token), this.clock.now()],
    );
    if (!invitation) throw linkNotValid();
    return invitation;
  }

  /** Creates the account and opens its session; gives the session's token. @throws DomainError `link.not-valid` */
  async accept(token: string, acceptance: Acceptance): Promise<string> {
    const passwordHash = await hashPassword(acceptance.password);
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      const [invitation] = await rows<Pick<Invitation, 'email' | 'role'>>(
        tx,
        `UPDATE invitations SET accepted_at = $2
         WHERE token_hash = $1 AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > $2 RETURNING email, role`,
        [tokenHash(token), now],
      );
      if (!invitation) throw linkNotValid();
      const id = newId();
      const { name, language, timeZone } = acceptance;
      await tx.insert(Account, {
        ...invitation,
        id,
        name,
        language,
        timeZone,
        passwordHash,
        signature: '',
        createdAt: now,
      });
      await this.events.record(tx, {
        type: 'account.created',
        actorId: id,
        subjectType: 'account',
        subjectId: id,
      });
      return this.sessions.open(tx, id);
    });
  }
}
