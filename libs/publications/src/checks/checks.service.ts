import { Injectable } from '@nestjs/common';
import { type Actor, Database, rows } from '@rapport/platform';
import { PublicationsService } from '../publications.service.js';
import { CheckPlan } from './check-plan.js';

/** Looking at a publication because somebody wants to. */
@Injectable()
export class ChecksService {
  constructor(
    private readonly database: Database,
    private readonly publications: PublicationsService,
    private readonly plan: CheckPlan,
  ) {}

  /** Plans a look at once; gives the check's id. Asked twice, it is one look. @throws DomainError `publication.not-found` */
  async askFor(actor: Actor, publicationId: string): Promise<string> {
    const id = await this.database.transaction(async (tx) => {
      const publication = await this.publications.locked(tx, publicationId);
      await this.plan.soon(tx, publication, actor.id);
      const [check] = await rows<{ id: string }>(
        tx,
        `SELECT id FROM publication_checks
         WHERE publication_id = $1 AND kind IN ('first', 'by_hand') AND state IN ('due', 'running')
         ORDER BY not_before LIMIT 1`,
        [publicationId],
      );
      if (!check) throw new Error('A look was planned and is not there');
      return check.id;
    });
    this.plan.wake();
    return id;
  }
}
