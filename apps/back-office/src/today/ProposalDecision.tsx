import { Button } from '@mui/material';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useIntention } from '../ui';
import type { ToDoLine } from './types';
import type { GoneLines } from './useGoneLines';

/** A post that looks like the publication: log it as such, or set it aside. */
export function ProposalDecision({ line, gone }: { line: ToDoLine; gone: GoneLines }) {
  const t = useT();
  const { run, busy } = useIntention();
  const { id, subjectId } = line;
  const log = () =>
    run(() => api.post(`/publication-proposals/${subjectId}/acceptance`, {}), { done: t('today.logged') });
  const setAside = () =>
    gone.letGo(id, t('today.setAside'), () => api.put(`/publication-proposals/${subjectId}/dismissal`, {}));
  return (
    <>
      <Button disabled={busy} onClick={() => void log()}>
        {t('today.logIt')}
      </Button>
      <Button color="inherit" disabled={busy} onClick={setAside}>
        {t('today.notThis')}
      </Button>
    </>
  );
}
