import { Injectable } from '@nestjs/common';
import { type Actor, Database, notFound, rows, type Transaction } from '@rapport/platform';
import { AttachmentsService } from './attachments.service.js';
import type { ReceivedFile } from './received-file.js';

/** The press kit of a campaign: files that its pitches and answers may carry. */
@Injectable()
export class PressKitsService {
  constructor(
    private readonly database: Database,
    private readonly attachments: AttachmentsService,
  ) {}

  /** Adds a file. @throws DomainError `campaign.not-found`, `attachment.too-many` */
  async add(actor: Actor, campaignId: string, file: ReceivedFile): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.hold(tx, campaignId);
      await this.attachments.add(tx, actor, { of: 'campaign', id: campaignId }, file);
    });
  }

  /** Takes a file off; messages that carry it keep it. @throws DomainError `attachment.not-found` */
  async remove(campaignId: string, id: string): Promise<void> {
    await this.database.transaction((tx) =>
      this.attachments.remove(tx, { of: 'campaign', id: campaignId }, id),
    );
  }

  private async hold(tx: Transaction, campaignId: string): Promise<void> {
    const [found] = await rows(tx, `SELECT id FROM campaigns WHERE id = $1 FOR NO KEY UPDATE`, [campaignId]);
    if (!found) throw notFound('campaign', campaignId);
  }
}
