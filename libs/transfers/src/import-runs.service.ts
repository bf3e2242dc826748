import { Injectable, Logger } from '@nestjs/common';
import { SuppressionsService } from '@rapport/bloggers';
import { Clock, Database, EventLog, rows, type Transaction } from '@rapport/platform';
import { type Choice } from './domain/decision.js';
import { type Effects } from './domain/effects.js';
import { type ImportState } from './domain/import-state.js';
import { type ImportSummary } from './domain/import-summary.js';
import { Import, type ImportError } from './import.entity.js';
import { type PlannedImport, planImport } from './import-planning.js';
import { choicesOf, storeRows } from './import-rows.js';
import { type Target, targetsOf } from './import-targets.js';
import { Overtaken, writeTargets } from './import-writing.js';
import { importEvents, type ImportDone } from './imports.events.js';
import { FileFault } from './parsing/file-fault.js';
import { listSource, type Provenance } from './provenance.js';

const targetsAtOnce = 500;
const mostAttempts = 3;

type Work = (tx: Transaction, list: Import) => Promise<void>;

/**
 * The long work of an import. Each piece is one transaction: a wrong file or a crash changes nothing, and whoever comes
 * next, a job that is tried again or the sweep, does it from the start.
 */
@Injectable()
export class ImportRunsService {
  private readonly log = new Logger('Imports');

  constructor(
    private readonly database: Database,
    private readonly suppressions: SuppressionsService,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Decides each row of an import and keeps the decisions for looking over; nothing else changes. */
  async checkNow(id: string): Promise<void> {
    await this.work(id, 'checking', async (tx, list) => {
      const planned = await this.plan(tx, list, new Map());
      const summary = await storeRows(tx, id, planned.rows, { bloggers: new Map(), effects: new Map() });
      await this.finish(tx, list, 'checked', summary);
    });
  }

  /** Brings a list in, as it was looked over, in one transaction. */
  async runNow(id: string): Promise<void> {
    await this.work(id, 'running', async (tx, list) => {
      const planned = await this.plan(tx, list, await choicesOf(tx, id));
      const targets = targetsOf(planned.rows);
      const effects = await this.write(tx, list, planned, targets);
      const bloggers = new Map(targets.map((target) => [target.row, target.bloggerId]));
      const summary = await storeRows(tx, id, planned.rows, { bloggers, effects });
      await this.tell(tx, list, targets, effects);
      await this.finish(tx, list, 'done', summary);
    });
  }

  /** Does what is left behind when a job was lost: imports that are at work while nobody works on them. */
  async resumeLeftBehind(): Promise<void> {
    const left = await this.database.query<{ id: string; state: ImportState }>(
      `SELECT id, state FROM imports WHERE state IN ('checking', 'running') ORDER BY id`,
    );
    for (const { id, state } of left) await (state === 'checking' ? this.checkNow(id) : this.runNow(id));
  }

  private async work(id: string, state: 'checking' | 'running', work: Work, attempt = 1): Promise<void> {
    try {
      await this.database.transaction(async (tx) => {
        // Not the row's own lock: progress is written to the row from outside this transaction.
        const [lock] = await rows<{ mine: boolean }>(
          tx,
          `SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS mine`,
          [id],
        );
        const list = lock?.mine ? await this.withContent(tx, id) : null;
        if (list?.state === state) await work(tx, list);
      });
    } catch (error) {
      if (error instanceof Overtaken && attempt < mostAttempts)
        return this.work(id, state, work, attempt + 1);
      if (!(error instanceof FileFault)) this.log.error(`Import ${id} failed`, (error as Error).stack);
      await this.fail(id, state, errorOf(error));
    }
  }

  private withContent(tx: Transaction, id: string): Promise<Import | null> {
    return tx.createQueryBuilder(Import, 'list').addSelect('list.content').where({ id }).getOne();
  }

  private plan(tx: Transaction, list: Import, choices: ReadonlyMap<number, Choice>): Promise<PlannedImport> {
    const progress =
      list.state === 'checking' ? (rowsDone: number) => this.progress(list.id, rowsDone) : async () => {};
    return planImport(tx, list, choices, this.suppressions, progress);
  }

  private async write(
    tx: Transaction,
    list: Import,
    planned: PlannedImport,
    targets: readonly Target[],
  ): Promise<Map<number, Effects>> {
    const from = await this.provenance(tx, list, planned);
    const effects = new Map<number, Effects>();
    for (let at = 0; at < targets.length; at += targetsAtOnce) {
      const some = targets.slice(at, at + targetsAtOnce);
      for (const [row, effect] of await writeTargets(tx, some, from)) effects.set(row, effect);
      await this.suppress(tx, some, from);
      await this.progress(list.id, Math.round(((at + some.length) / targets.length) * list.rowsTotal));
    }
    return effects;
  }

  private async provenance(tx: Transaction, list: Import, planned: PlannedImport): Promise<Provenance> {
    const [actor] = await rows<{ timeZone: string }>(
      tx,
      `SELECT time_zone AS "timeZone" FROM accounts WHERE id = $1`,
      [list.createdById],
    );
    const on = this.clock.today(actor?.timeZone ?? 'UTC');
    return {
      importId: list.id,
      source: listSource(list.source, list.fileName, on),
      lawfulBasis: list.lawfulBasis,
      ownerId: list.ownerId,
      ownerOf: planned.ownerOf,
      actorId: list.createdById,
      at: this.clock.now(),
      on,
    };
  }

  private async suppress(tx: Transaction, targets: readonly Target[], from: Provenance): Promise<void> {
    const points = targets.flatMap((target) => target.draft.contactPoints);
    for (const { kind, key, optedOut } of points) {
      if (kind === 'email' && optedOut) await this.suppressions.suppress(tx, key, from.source, from.actorId);
    }
  }

  private async tell(
    tx: Transaction,
    list: Import,
    targets: readonly Target[],
    effects: ReadonlyMap<number, Effects>,
  ): Promise<void> {
    const created = targets.filter((target) => target.created).length;
    const done: ImportDone = { fileName: list.fileName, created, matched: targets.length - created };
    await this.events.recordAll(tx, [
      ...importEvents(list, targets, effects),
      {
        type: 'import.done',
        actorId: list.createdById,
        subjectType: 'import',
        subjectId: list.id,
        data: { ...done },
      },
    ]);
  }

  private async progress(id: string, rowsDone: number): Promise<void> {
    await this.database.query(
      `UPDATE imports SET rows_done = $2 WHERE id = $1`,
      [id, rowsDone],
      'import-progress',
    );
  }

  private async finish(
    tx: Transaction,
    list: Import,
    state: 'checked' | 'done',
    summary: ImportSummary,
  ): Promise<void> {
    await rows(
      tx,
      `UPDATE imports SET state = $2, summary = $3, rows_done = rows_total, error = NULL, finished_at = $4 WHERE id = $1`,
      [list.id, state, JSON.stringify(summary), state === 'done' ? this.clock.now() : null],
    );
  }

  private async fail(id: string, state: ImportState, error: ImportError): Promise<void> {
    await this.database.query(
      `UPDATE imports SET state = 'failed', error = $3, rows_done = 0 WHERE id = $1 AND state = $2`,
      [id, state, JSON.stringify(error)],
    );
  }
}

function errorOf(error: unknown): ImportError {
  if (error instanceof FileFault) {
    return { code: `import.file-${error.code}`, message: error.message, params: error.details };
  }
  const message = 'Something went wrong on our side, and nothing was changed. It has been logged; try again.';
  return { code: 'import.unexpected', message, params: {} };
}
