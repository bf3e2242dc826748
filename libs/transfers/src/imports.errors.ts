import { DomainError } from '@rapport/platform';
import { allowedMoves, type ImportMove, type ImportState } from './domain/import-state.js';
import { type FileFault } from './parsing/file-fault.js';

export const fileRefused = (fault: FileFault): DomainError =>
  new DomainError(
    fault.code === 'too-large' ? 'too-large' : 'invalid',
    `import.file-${fault.code}`,
    fault.message,
    fault.details,
  );

export const noFile = (): DomainError =>
  new DomainError('invalid', 'import.no-file', 'Send the list as one file, in a part of a multipart form.');

export const notNow = (state: ImportState, move: ImportMove): DomainError =>
  new DomainError(
    'conflict',
    'import.not-now',
    `An import that is ${state} can not be changed in this way now.`,
    {
      state,
      move,
      allowed: allowedMoves(state),
    },
  );

export const notYours = (): DomainError =>
  new DomainError(
    'forbidden',
    'import.not-yours',
    'Only the person who brought this list, or a manager, can do that.',
  );

export const noSuchColumn = (column: number, columns: number): DomainError =>
  new DomainError(
    'invalid',
    'import.no-such-column',
    `The list has ${columns} columns, counted from 0; there is no column ${column}.`,
    { column, columns },
  );

export const mappedTwice = (column: number): DomainError =>
  new DomainError('invalid', 'import.mapped-twice', `Column ${column} is given two meanings. Give it one.`, {
    column,
  });

export const nothingMapped = (): DomainError =>
  new DomainError(
    'invalid',
    'import.nothing-mapped',
    'Say which column holds the name, the blog, its address or a mail address; one of them is needed.',
  );

export const nothingToChoose = (row: number): DomainError =>
  new DomainError(
    'conflict',
    'import.nothing-to-choose',
    `Nobody like the blogger of row ${row} is known, so there is nothing to choose.`,
    {
      row,
    },
  );

export const nothingToImport = (): DomainError =>
  new DomainError(
    'invalid',
    'import.nothing-to-import',
    'No row of this list can be brought in. Mend the rows that are wrong, and bring the list again.',
  );
