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
  staleEdit,
  type Transaction,
} from '@rapport/platform';
import { templateFaults } from './domain/template-faults.js';
import type { TemplateKind } from './domain/template-kinds.js';
import { Template } from './template.entity.js';
import { templateEvents, type TemplateEventType } from './template.events.js';
import {
  isNameTaken,
  noSuchTemplate,
  templateFaulty,
  templateNameTaken,
  templateNotYours,
} from './templates.errors.js';

export interface TemplateWords {
  name: string;
  language: string;
  subject: string;
  body: string;
}

export type TemplateDraft = TemplateWords & {
  kind: TemplateKind;
  /** One of the team: only a manager makes one. */
  ofTeam: boolean;
};

/** Templates as they are written: an officer's own by that officer, those of the team by a manager. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Adds a template; gives its id. @throws DomainError `template.name-taken`, `template.faulty`, `template.not-yours` */
  async create(actor: Actor, { ofTeam, ...draft }: TemplateDraft): Promise<string> {
    const now = this.clock.now();
    const ownerId = ofTeam ? null : actor.id;
    const template = { id: newId(), ...draft, ownerId, archivedAt: null, createdAt: now, updatedAt: now };
    requireMay(actor, template);
    requireSound(template);
    await this.unlessTaken(async (tx) => {
      await tx.insert(Template, { ...template, version: 1 });
      await this.keep(tx, actor, { ...template, version: 1 });
      await this.record(tx, actor, templateEvents.created, template);
    });
    return template.id;
  }

  /**
   * Changes the words; the version before stays readable for the messages that began as it.
   * @throws DomainError `stale-edit`, `template.name-taken`, `template.faulty`, `template.not-yours`
   */
  async revise(
    actor: Actor,
    id: string,
    { version, ...change }: Partial<TemplateWords> & { version: number },
  ): Promise<void> {
    await this.unlessTaken(async (tx) => {
      const template = await this.locked(tx, actor, id);
      if (template.version !== version) throw staleEdit(template);
      const saved = await tx.save(tx.merge(Template, template, { ...change, updatedAt: this.clock.now() }));
      requireSound(saved);
      await this.keep(tx, actor, saved);
      await this.record(tx, actor, templateEvents.revised, saved);
    });
  }

  /** Puts a template away, or back. What was written with it stays as it is. @throws DomainError `template.name-taken` */
  async archive(actor: Actor, id: string, away: boolean): Promise<void> {
    await this.unlessTaken(async (tx) => {
      const template = await this.locked(tx, actor, id);
      if ((template.archivedAt !== null) === away) return;
      // Not a new version of its words.
      await rows(tx, `UPDATE templates SET archived_at = $2, updated_at = $3 WHERE id = $1`, [
        id,
        away ? this.clock.now() : null,
        this.clock.now(),
      ]);
      await this.record(tx, actor, away ? templateEvents.archived : templateEvents.restored, template);
    });
  }

  /**
   * The version in force of a template that somebody is about to use, for the record of the message. Null for none.
   * @throws DomainError `template.unknown`
   */
  async inForce(
    tx: Transaction,
    actor: Pick<Actor, 'id'>,
    id: string | null,
  ): Promise<{ templateId: string | null; templateVersion: number | null }> {
    if (id === null) return { templateId: null, templateVersion: null };
    const [found] = await rows<{ version: number }>(
      tx,
      `SELECT version FROM templates WHERE id = $1 AND (owner_id IS NULL OR owner_id = $2)`,
      [id, actor.id],
    );
    if (!found) throw noSuchTemplate();
    return { templateId: id, templateVersion: found.version };
  }

  private async unlessTaken(work: (tx: Transaction) => Promise<void>): Promise<void> {
    await this.database.transaction(work).catch((error: unknown) => {
      throw isNameTaken(error) ? templateNameTaken() : error;
    });
  }

  private async locked(tx: Transaction, actor: Actor, id: string): Promise<Template> {
    const template = await tx.findOne(Template, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!template || (template.ownerId !== null && template.ownerId !== actor.id))
      throw notFound('template', id);
    requireMay(actor, template);
    return template;
  }

  private async keep(tx: Transaction, actor: Actor, template: Kept): Promise<void> {
    const { id, version, name, subject, body } = template;
    await rows(
      tx,
      `INSERT INTO template_versions (template_id, version, name, subject, body, saved_by_id, saved_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, version, name, subject, body, actor.id, this.clock.now()],
    );
  }

  private record(
    tx: Transaction,
    actor: Actor,
    type: TemplateEventType,
    { id, name, kind, language }: Pick<Template, 'id' | 'name' | 'kind' | 'language'>,
  ): Promise<void> {
    return this.events.record(tx, {
      type,
      actorId: actor.id,
      subjectType: 'template',
      subjectId: id,
      data: { name, kind, language },
    });
  }
}

type Kept = Pick<Template, 'id' | 'version' | 'name' | 'subject' | 'body'>;

function requireMay(actor: Actor, { ownerId }: Pick<Template, 'ownerId'>): void {
  if (ownerId === null && !hasRole(actor, 'manager')) throw templateNotYours();
}

function requireSound(template: Pick<Template, 'kind' | 'subject' | 'body'>): void {
  const faults = templateFaults(template);
  if (faults.length > 0) throw templateFaulty(faults);
}
