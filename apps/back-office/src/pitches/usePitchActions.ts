import { useNavigate } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useConfirm, useIntention } from '../ui';
import type { Pitch } from './types';

/** What one does with a pitch. */
export function usePitchActions({ id }: Pick<Pitch, 'id'>) {
  const t = useT();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const { run, busy } = useIntention();
  const takeBack = () =>
    run(() => api.delete(`/pitches/${id}/schedule`), {
      done: t('pitches.takenBack'),
      then: () => void navigate(`/pitches/${id}`),
    });
  const decide = async (outcome: 'accepted' | 'declined') => {
    const note = await confirm({
      title: t(`pitches.outcomeTitle.${outcome}`),
      act: t(outcome === 'accepted' ? 'pitches.accept' : 'pitches.decline'),
      reason: { label: t('pitches.outcomeNote'), optional: true },
    });
    if (note === null) return;
    await run(() => api.put(`/pitches/${id}/outcome`, { outcome, note }), {
      done: t(outcome === 'accepted' ? 'pitches.accepted' : 'pitches.declined'),
    });
  };
  const withdraw = async () => {
    const reason = await confirm({
      title: t('pitches.withdrawTitle'),
      body: t('pitches.withdrawBody'),
      act: t('pitches.withdraw'),
      danger: true,
      reason: { label: t('common.reason') },
    });
    if (reason === null) return;
    await run(() => api.put(`/pitches/${id}/withdrawal`, { reason }), { done: t('pitches.withdrawn') });
  };
  const discard = async () => {
    const sure = await confirm({
      title: t('pitches.discardTitle'),
      body: t('pitches.discardBody'),
      act: t('pitches.discard'),
      danger: true,
    });
    if (sure === null) return;
    await run(() => api.delete(`/pitches/${id}`), {
      done: t('pitches.discarded'),
      then: () => void navigate('/pitches'),
    });
  };
  return { takeBack, decide, withdraw, discard, busy };
}
