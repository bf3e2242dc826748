import { Injectable } from '@nestjs/common';
import { AttachmentsService, type ReceivedFile } from '@rapport/attachments';
import { type Actor, Database, type Transaction } from '@rapport/platform';
import { canRevise } from './domain/pitch-state.js';
import { PitchMoves } from './pitch-moves.js';
import { pitchNotRevisable } from './pitches.errors.js';

/** The files of a pitch: its first message carries them. */
@Injectable()
export class PitchAttachmentsService {
  constructor(
    private readonly database: Database,
    private readonly moves: PitchMoves,
    private readonly attachments: AttachmentsService,
  ) {}

  /** Attaches a file. @throws DomainError `pitch.not-a-draft`, `attachment.message-too-large`, `attachment.too-many` */
  async attach(actor: Actor, id: string, file: ReceivedFile): Promise<void> {
    await this.onDraft(actor, id, async (tx) => {
      await this.attachments.add(tx, actor, { of: 'pitch', id }, file);
    });
  }

  /** Attaches a file of a press kit. @throws DomainError `attachment.not-found`, and as `attach` */
  async attachFromKit(actor: Actor, id: string, attachmentId: string): Promise<void> {
    await this.onDraft(actor, id, (tx) => this.attachments.addFromKit(tx, { of: 'pitch', id }, attachmentId));
  }

  /** Takes a file off. @throws DomainError `pitch.not-a-draft`, `attachment.not-found` */
  async detach(actor: Actor, id: string, attachmentId: string): Promise<void> {
    await this.onDraft(actor, id, (tx) => this.attachments.remove(tx, { of: 'pitch', id }, attachmentId));
  }

  private async onDraft(actor: Actor, id: string, work: (tx: Transaction) => Promise<void>): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { state } = await this.moves.hold(tx, actor, id);
      if (!canRevise(state)) throw pitchNotRevisable(state);
      await work(tx);
    });
  }
}
