import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useNotify } from 'react-admin';

interface Intention<R> {
  /** What the snackbar says when it worked. */
  done?: string;
  /** Further, once it worked. */
  then?: (answer: R) => void;
  /** Shows a refusal itself (beside a field); true when it did, else the snackbar says it. */
  refused?: (error: unknown) => boolean;
}

/**
 * Runs one intention against the API: `run(() => api.put(…), { done })`. Reads everything shown again afterwards, says
 * what went wrong, and knows whether it is still busy. Resolves to whether it worked.
 */
export function useIntention() {
  const client = useQueryClient();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const run = useCallback(
    async <R>(act: () => Promise<R>, { done, then, refused }: Intention<R> = {}): Promise<boolean> => {
      setBusy(true);
      try {
        const answer = await act();
        if (done) notify(done, { type: 'success' });
        then?.(answer);
        // A page that `then` has left must not ask again for what may be gone.
        await new Promise((left) => setTimeout(left));
        await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'auth' });
        return true;
      } catch (error) {
        if (!refused?.(error)) notify((error as Error).message, { type: 'error' });
        return false;
      } finally {
        setBusy(false);
      }
    },
    [client, notify],
  );
  return { run, busy };
}
