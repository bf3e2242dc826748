import { useNavigate } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useConfirm, useIntention } from '../ui';
import type { Choice, Import, ImportedRow, MapImport, RemovedImport } from './types';

/** What a person does with an import. */
export function useImportActions({ id }: Pick<Import, 'id'>) {
  const t = useT();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const { run, busy } = useIntention();
  const map = (said: MapImport) => run(() => api.put(`/imports/${id}/mapping`, said));
  const bringIn = () => run(() => api.put(`/imports/${id}/run`), { done: t('imports.runStarted') });
  const choose = ({ row }: ImportedRow, choice: Choice) =>
    run(() => api.patch(`/imports/${id}/rows/${row}`, { choice }), { done: t('imports.choose.chosen') });
  const discard = () =>
    run(() => api.delete(`/imports/${id}`), {
      done: t('imports.discarded'),
      then: () => void navigate('/imports'),
    });
  const undo = async () => {
    const sure = await confirm({
      title: t('imports.undoAsk'),
      body: t('imports.undoBody'),
      act: t('imports.undoAct'),
      danger: true,
    });
    if (sure !== null) {
      await run(() => api.delete<RemovedImport>(`/imports/${id}`), { done: t('imports.undone') });
    }
  };
  return { map, bringIn, choose, discard, undo, busy };
}
