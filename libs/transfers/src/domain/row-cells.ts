import { type Field, type Mapping } from './fields.js';
import { type Problem, notice, type ProblemCode, wrong } from './problems.js';
import { lineProblem } from './single-line.js';
import { type Row, type Table } from './table.js';

export interface Cell {
  column: string;
  text: string;
}

/** What people and programs write where they have nothing to say. */
const standIn = /^(-+|n\/?a|none|null|nil|undefined|aucune?|néant|\?+|#n\/a|\*)$/i;

/** The cells of one row by what they mean, with what is found wrong in them on the way. */
export class RowCells {
  readonly problems: Problem[] = [];

  constructor(
    private readonly table: Pick<Table, 'columns'>,
    private readonly row: Row,
    private readonly mapping: Mapping,
  ) {}

  /** The filled cells of every column that means this field, in the file's order. */
  all(field: Field): Cell[] {
    return this.mapping
      .filter((entry) => entry.field === field)
      .map(({ column }) => ({ column: this.table.columns[column] ?? '', text: this.row.cells[column] ?? '' }))
      .filter(({ text }) => text !== '' && !standIn.test(text));
  }

  /** The first filled cell of a field that must stand on one line; what can't be used is noted as wrong. */
  line(field: Field, limit?: number): string | null {
    const [cell] = this.all(field);
    if (!cell) return null;
    const problem = lineProblem(cell.column, cell.text, limit);
    if (problem) this.problems.push(problem);
    return problem ? null : cell.text;
  }

  /** The first filled cell of a field turned into what it stands for; left out with a notice where it stands for nothing. */
  read<T>(field: Field, understand: (text: string) => T | null, otherwise: ProblemCode): T | null {
    const [cell] = this.all(field);
    if (!cell) return null;
    const value = understand(cell.text);
    if (value === null) this.notice(otherwise, cell);
    return value;
  }

  wrong(code: ProblemCode, cell: Cell): void {
    this.problems.push(wrong(code, cell.column, cell.text));
  }

  notice(code: ProblemCode, cell: Cell): void {
    this.problems.push(notice(code, cell.column, cell.text));
  }
}
