import { useAddUndoableMutation, useNotify } from 'react-admin';

interface Undoable {
  /** What was done, as the snackbar says it. */
  message: string;
  /** Does it on the server, once the time to take it back is over. */
  act: () => Promise<unknown>;
  /** Brings the screen back to how it was. */
  undo: () => void;
  /** How long it can be taken back, in milliseconds. */
  within?: number;
}

/**
 * Acts later and lets the person take it back until then: change the screen first, then call this. What fails on the
 * server is undone on the screen and said.
 */
export function useUndo(): (undoable: Undoable) => void {
  const later = useAddUndoableMutation();
  const notify = useNotify();
  return ({ message, act, undo, within = 6_000 }) => {
    later(({ isUndo }) => {
      if (isUndo) return undo();
      act().catch((error: Error) => {
        undo();
        notify(error.message, { type: 'error' });
      });
    });
    notify(message, { undoable: true, autoHideDuration: within });
  };
}
