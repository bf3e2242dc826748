import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useUndo } from '../ui';

export interface GoneLines {
  isThere: (line: { id: string }) => boolean;
  /** Takes a line off the page at once, says so, and acts unless it is taken back. */
  letGo: (id: string, message: string, act: () => Promise<unknown>) => void;
}

/** Lines that were done with here and can still be taken back. */
export function useGoneLines(): GoneLines {
  const client = useQueryClient();
  const undo = useUndo();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const without = (id: string) => (before: ReadonlySet<string>) =>
    new Set([...before].filter((other) => other !== id));
  return {
    isThere: ({ id }) => !gone.has(id),
    letGo: (id, message, act) => {
      setGone((before) => new Set(before).add(id));
      undo({
        message,
        undo: () => setGone(without(id)),
        act: async () => {
          await act();
          await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'auth' });
          setGone(without(id));
        },
      });
    },
  };
}
