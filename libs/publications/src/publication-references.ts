import { Injectable } from '@nestjs/common';
import { rows, staleEdit, type Transaction } from '@rapport/platform';
import type { Publication } from './publication.entity.js';
import { alreadyLogged, type Known, notTheirs, unknownReference } from './publications.errors.js';
import { PublicationsQueries } from './publications.queries.js';

/** What a publication refers to, that no two have one address, and that an edit is of what stands. */
@Injectable()
export class PublicationReferences {
  constructor(private readonly queries: PublicationsQueries) {}

  /** @throws DomainError `stale-edit`, with the publication as it stands, when an edit names an older version */
  async requireCurrent({ id, version }: Pick<Publication, 'id' | 'version'>, named: number): Promise<void> {
    if (version !== named) throw staleEdit(await this.queries.byId(id));
  }

  /** @throws DomainError `publication.already-logged` when another publication has this address */
  async requireUnlogged(tx: Transaction, urlKey: string, but: string): Promise<void> {
    const [known] = await rows<Known>(
      tx,
      `SELECT p.id, p.title, b.name AS "bloggerName" FROM publications p JOIN bloggers b ON b.id = p.blogger_id
       WHERE p.url_key = $1 AND p.id <> $2`,
      [urlKey, but],
    );
    if (known) throw alreadyLogged(known);
  }

  /** Checks that what is referred to exists and is this blogger's. @throws DomainError with the field */
  async check(
    tx: Transaction,
    bloggerId: string,
    { channelId, campaignId }: { channelId?: string | null; campaignId?: string | null },
  ): Promise<void> {
    const [found] = await rows<{ blogger: boolean; channel: boolean; campaign: boolean }>(
      tx,
      `SELECT EXISTS (SELECT FROM bloggers WHERE id = $1) AS blogger,
         $2::uuid IS NULL OR EXISTS (SELECT FROM channels WHERE id = $2 AND blogger_id = $1) AS channel,
         $3::uuid IS NULL OR EXISTS (SELECT FROM campaigns WHERE id = $3) AS campaign`,
      [bloggerId, channelId ?? null, campaignId ?? null],
    );
    if (!found?.blogger) throw unknownReference('bloggerId', 'blogger');
    if (!found.channel) throw notTheirs('channelId', 'channel');
    if (!found.campaign) throw unknownReference('campaignId', 'campaign');
  }
}
