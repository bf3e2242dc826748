import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import {
  type Actor,
  Clock,
  Database,
  hasRole,
  newId,
  notFound,
  rows,
  staleEdit,
  type Transaction,
} from '@rapport/platform';
import { type Queue } from 'bullmq';
import { type Choice } from './domain/decision.js';
import { type Field, type Mapping } from './domain/fields.js';
import { mappingFault } from './domain/mapping-fault.js';
import { sampledColumns } from './domain/sampled-columns.js';
import { storeChoice } from './import-rows.js';
import { allowedMoves, type ImportMove } from './domain/import-state.js';
import { toolOf } from './domain/known-tools.js';
import { type LawfulBasis } from './domain/lawful-basis.js';
import { guessMapping } from './domain/mapping-guess.js';
import { ImportUndoingService } from './import-undoing.service.js';
import { Import } from './import.entity.js';
import {
  fileRefused,
  mappedTwice,
  noSuchColumn,
  notNow,
  nothingMapped,
  nothingToChoose,
  nothingToImport,
  notYours,
} from './imports.errors.js';
import { FileFault } from './parsing/file-fault.js';
import { readList } from './parsing/list-reading.js';
import { CHECK, RUN, TRANSFERS_QUEUE } from './transfers-queue.js';

/** What a person says of a list before it is looked over. */
export interface ListMapping {
  mapping: { column: number; field: Field }[];
  /** Whether the first row of the list names its columns; null leaves that as it is. */
  hasHeader: boolean | null;
  source: string;
  lawfulBasis: LawfulBasis | null;
  ownerId: string | null;
  version: number;
}

/** Bringing a list of bloggers in: upload, map, look over, run, undo. The long work is done by a job. */
@Injectable()
export class ImportsService {
  private readonly log = new Logger('Imports');

  constructor(
    private readonly database: Database,
    private readonly undoing: ImportUndoingService,
    private readonly clock: Clock,
    @InjectQueue(TRANSFERS_QUEUE) private readonly queue: Queue,
  ) {}

  /** Reads a file and guesses what its columns mean. @throws DomainError `import.file-…` saying what is wrong with it */
  async upload(actor: Actor, fileName: string, content: Buffer): Promise<string> {
    const { table, encoding } = await this.read(content);
    const id = newId();
    await this.database.transaction(async (tx) => {
      await tx.insert(Import, {
        id,
        format: table.format,
        tool: table.hasHeader ? toolOf(table.columns) : null,
        fileName,
        encoding,
        content,
        columns: sampledColumns(table),
        hasHeader: table.hasHeader,
        mapping: [...guessMapping(table)],
        source: '',
        lawfulBasis: null,
        ownerId: null,
        state: 'mapping',
        rowsTotal: table.rows.length,
        createdById: actor.id,
        createdAt: this.clock.now(),
      });
    });
    return id;
  }

  /** Says what the columns mean and has every row looked over; nothing is brought in yet. */
  async map(actor: Actor, id: string, { version, hasHeader, ...said }: ListMapping): Promise<void> {
    await this.database.transaction(async (tx) => {
      const list = await this.locked(tx, actor, id, 'map');
      if (list.version !== version) throw staleEdit(list);
      if (hasHeader !== null && hasHeader !== list.hasHeader) await this.readAnew(tx, list, hasHeader);
      this.refuseMapping(said.mapping, list.columns.length);
      await tx.save(
        tx.merge(Import, list, said, { state: 'checking', rowsDone: 0, summary: null, error: null }),
      );
    });
    await this.wake(CHECK, id);
  }

  /** Decides about a row whose name is like a known blogger's: somebody new, the same person, or left out. */
  async choose(actor: Actor, id: string, row: number, choice: Choice): Promise<void> {
    await this.database.transaction(async (tx) => {
      const list = await this.locked(tx, actor, id, 'choose');
      if (!(await storeChoice(tx, list.id, row, choice))) throw nothingToChoose(row);
    });
  }

  /** Brings the list in as it was looked over. */
  async run(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const list = await this.locked(tx, actor, id, 'run');
      if (!list.summary || list.summary.create + list.summary.match === 0) throw nothingToImport();
      await tx.save(tx.merge(Import, list, { state: 'running', rowsDone: 0 }));
    });
    await this.wake(RUN, id);
  }

  /** Takes a list out again, or discards one that was not brought in yet. */
  async remove(actor: Actor, id: string): Promise<'undone' | 'discarded'> {
    return this.database.transaction(async (tx) => {
      const list = await this.locked(tx, actor, id, null);
      const move = list.state === 'done' ? 'undo' : 'discard';
      if (!allowedMoves(list.state).includes(move)) throw notNow(list.state, move);
      if (move === 'undo') await this.undoing.undo(tx, actor, list);
      else await tx.delete(Import, { id });
      return move === 'undo' ? 'undone' : 'discarded';
    });
  }

  private async readAnew(tx: Transaction, list: Import, hasHeader: boolean): Promise<void> {
    const [stored] = await rows<{ content: Buffer }>(tx, `SELECT content FROM imports WHERE id = $1`, [
      list.id,
    ]);
    const { table } = await this.read(stored!.content, hasHeader);
    tx.merge(Import, list, { hasHeader, columns: sampledColumns(table), rowsTotal: table.rows.length });
  }

  private async read(content: Buffer, hasHeader: boolean | null = null) {
    try {
      return await readList(content, hasHeader);
    } catch (error) {
      if (error instanceof FileFault) throw fileRefused(error);
      throw error;
    }
  }

  private async locked(tx: Transaction, actor: Actor, id: string, move: ImportMove | null): Promise<Import> {
    const list = await tx.findOne(Import, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!list) throw notFound('import', id);
    if (list.createdById !== actor.id && !hasRole(actor, 'manager')) throw notYours();
    if (move !== null && !allowedMoves(list.state).includes(move)) throw notNow(list.state, move);
    return list;
  }

  /** The state stands in the ledger already: a queue that can't be reached only makes it wait for the sweep. */
  private async wake(job: typeof CHECK | typeof RUN, id: string): Promise<void> {
    try {
      await this.queue.add(job, { id });
    } catch (error) {
      this.log.warn(`Import ${id} waits for the sweep: ${(error as Error).message}`);
    }
  }

  private refuseMapping(mapping: Mapping, columns: number): void {
    const fault = mappingFault(mapping, columns);
    if (fault?.kind === 'no-such-column') throw noSuchColumn(fault.column, columns);
    if (fault?.kind === 'mapped-twice') throw mappedTwice(fault.column);
    if (fault) throw nothingMapped();
  }
}
