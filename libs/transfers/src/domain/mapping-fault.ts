import { type Field, type Mapping } from './fields.js';

const naming: Field[] = ['name', 'firstName', 'lastName', 'blogTitle', 'blogUrl', 'feedUrl', 'email'];

export type MappingFault =
  | { kind: 'no-such-column'; column: number }
  | { kind: 'mapped-twice'; column: number }
  | { kind: 'nothing-mapped' };

/** What keeps a mapping from being used: a column that is not there, one with two meanings, or nothing to know a blogger by. */
export function mappingFault(mapping: Mapping, columns: number): MappingFault | null {
  const missing = mapping.find(({ column }) => column >= columns);
  if (missing) return { kind: 'no-such-column', column: missing.column };
  const twice = mapping.find(
    ({ column }, index) => mapping.findIndex((other) => other.column === column) < index,
  );
  if (twice) return { kind: 'mapped-twice', column: twice.column };
  return mapping.some(({ field }) => naming.includes(field)) ? null : { kind: 'nothing-mapped' };
}
