import { Alert, Button } from '@mui/material';
import type { ReactNode } from 'react';
import type { useEntryForm } from './useEntryForm';

type Entry = Pick<ReturnType<typeof useEntryForm>, 'submit' | 'refusal' | 'busy'>;

/** A form before the sign-in: what was refused, its fields, and the one button that sends it. */
export function EntryForm({
  entry: { submit, refusal, busy },
  email,
  act,
  children,
}: {
  entry: Entry;
  /** Whose password is chosen, where no field asks for it: password managers store it by this. */
  email?: string;
  act: string;
  children: ReactNode;
}) {
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {refusal && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {refusal}
        </Alert>
      )}
      {email && <input type="hidden" autoComplete="username" value={email} readOnly />}
      {children}
      <Button type="submit" variant="contained" size="large" fullWidth disabled={busy} sx={{ mt: 2 }}>
        {act}
      </Button>
    </form>
  );
}
