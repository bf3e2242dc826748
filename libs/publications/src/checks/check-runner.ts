import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@rapport/platform';
import { type FetchTrouble, nextTryAfter } from '../domain/check-fault.js';
import { CheckClaims, type ClaimedCheck } from './check-claims.js';
import { FindingsService } from './findings.service.js';
import { HostBusy } from './host-lanes.js';
import { JudgedContexts } from './judged-contexts.js';
import { PageLooks } from './page-looks.js';

/** Hosts that one worker visits at the same time. */
const AT_ONCE = 4;

/** Does the checks that are due. PostgreSQL says which; whoever calls, and however often, each is done once. */
@Injectable()
export class CheckRunner {
  private readonly log = new Logger('PublicationChecks');

  constructor(
    private readonly claims: CheckClaims,
    private readonly contexts: JudgedContexts,
    private readonly looks: PageLooks,
    private readonly findings: FindingsService,
    private readonly clock: Clock,
  ) {}

  /** Looks at everything that is due and may be visited now. Gives how many were taken up. */
  async drain(): Promise<number> {
    let taken = 0;
    for (;;) {
      const batch = await this.claims.take(AT_ONCE);
      if (batch.length === 0) return taken;
      taken += batch.length;
      await Promise.all(batch.map((check) => this.run(check)));
    }
  }

  private async run(check: ClaimedCheck): Promise<void> {
    try {
      const context = await this.contexts.of(check.publicationId);
      if (!context) return;
      const look = await this.looks.at(check.url, check.network, context);
      if ('trouble' in look) await this.failed(check, look.trouble);
      else await this.findings.keep(check, { page: look.page, context });
    } catch (error) {
      if (error instanceof HostBusy) return this.claims.makeRoom(check);
      this.log.error(`Check ${check.id} failed`, (error as Error).stack);
      await this.failedByUs(check);
    }
  }

  private async failed(check: ClaimedCheck, trouble: FetchTrouble): Promise<void> {
    const again = nextTryAfter(trouble, check.tries + 1, this.clock.now());
    if (again) await this.claims.postpone(check, again, trouble);
    else await this.findings.keep(check, trouble);
  }

  /** Our own fault is no finding: it is logged and tried again, later each time, until it is mended. */
  private async failedByUs(check: ClaimedCheck): Promise<void> {
    const hours = Math.min(2 ** check.tries, 24);
    const again = new Date(this.clock.now().getTime() + hours * 3_600_000);
    await this.claims.postpone(check, again, { fault: 'unexpected' });
  }
}
