export const importStates = [
  'mapping',
  'checking',
  'checked',
  'running',
  'done',
  'failed',
  'undone',
] as const;
export type ImportState = (typeof importStates)[number];

/** What a person can do with an import. */
export type ImportMove = 'map' | 'choose' | 'run' | 'discard' | 'undo';

const allowed: Record<ImportState, ImportMove[]> = {
  mapping: ['map', 'discard'],
  checking: [],
  checked: ['map', 'choose', 'run', 'discard'],
  running: [],
  done: ['undo'],
  failed: ['map', 'discard'],
  undone: [],
};

/**
 * What can be done with an import from here: nothing while it is being checked or run, so that what was looked over is
 * what is brought in; only undoing once it is done.
 */
export function allowedMoves(state: ImportState): readonly ImportMove[] {
  return allowed[state];
}
