import { useNavigate } from 'react-router';
import { api } from '../api/client';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { useIntention, useUndo } from '../ui';
import { whenBody } from './departure';
import type { Departure, Pitch } from './types';

/** As long as the server waits before "now" leaves. */
const TAKE_BACK_MS = 10_000;

/** Lets a pitch go: saves what is typed, schedules it, shows its page, and offers ten seconds to take it back. */
export function useSend(pitch: Pitch, departure: Departure, save: () => Promise<number | null>) {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const undoable = useUndo();
  const { run, busy } = useIntention();
  const path = `/pitches/${pitch.id}/schedule` as const;
  const takeBack = () =>
    run(() => api.delete(path), {
      done: t('pitches.takenBack'),
      then: () => void navigate(`/pitches/${pitch.id}`),
    });
  const send = async () => {
    const version = await save();
    if (version === null) return;
    await run(() => api.put<Pitch>(path, { ...whenBody(departure), version }), {
      then: (scheduled) => {
        void navigate(`/pitches/${pitch.id}/show`);
        const { at } = scheduled.next;
        undoable({
          message: t('pitches.composer.scheduled', {
            when: at ? format.when(at, pitch.timeZone ?? undefined) : '',
          }),
          act: () => Promise.resolve(),
          undo: () => void takeBack(),
          within: TAKE_BACK_MS,
        });
      },
    });
  };
  return { send, busy };
}
