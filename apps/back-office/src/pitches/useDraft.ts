import { useCallback, useEffect, useRef, useState } from 'react';
import { api, problemOf } from '../api/client';
import { changesOf, contentOf, type DraftContent } from './draftContent';
import type { Pitch } from './types';

const PAUSE_MS = 900;

export type SavingState =
  | { what: 'saved'; at: string }
  | { what: 'typed' }
  | { what: 'saving' }
  | { what: 'failed'; why: string }
  | { what: 'stale'; current: Pitch };

/** What is typed of a pitch, saved in the pauses. A stale edit is never written over: the person decides. */
export function useDraft(pitch: Pitch) {
  const [typed, setTyped] = useState(() => contentOf(pitch));
  const [saving, setSaving] = useState<SavingState>({ what: 'saved', at: pitch.updatedAt });
  const latest = useRef(typed);
  const saved = useRef({ content: typed, version: pitch.version });
  const running = useRef<Promise<boolean> | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const content = latest.current;
    const changes = changesOf(saved.current.content, content);
    if (!changes) return true;
    setSaving({ what: 'saving' });
    try {
      const body = { ...changes, version: saved.current.version };
      const answer = await api.patch<Pitch>(`/pitches/${pitch.id}`, body);
      saved.current = { content, version: answer.version };
      setSaving(latest.current === content ? { what: 'saved', at: answer.updatedAt } : { what: 'typed' });
      return true;
    } catch (error) {
      const problem = problemOf(error);
      if (problem?.code === 'stale-edit')
        setSaving({ what: 'stale', current: problem.current as unknown as Pitch });
      else setSaving({ what: 'failed', why: (error as Error).message });
      return false;
    }
  }, [pitch.id]);

  /** Saves what is typed now, after what is being saved; gives the version, or null when it could not be saved. */
  const save = useCallback(async (): Promise<number | null> => {
    clearTimeout(pause.current);
    while (running.current) await running.current;
    running.current = saveOnce();
    const worked = await running.current;
    running.current = null;
    return worked ? saved.current.version : null;
  }, [saveOnce]);

  const change = useCallback(
    (part: Partial<DraftContent>) => {
      latest.current = { ...latest.current, ...part };
      setTyped(latest.current);
      setSaving((now) => (now.what === 'stale' ? now : { what: 'typed' }));
      clearTimeout(pause.current);
      pause.current = setTimeout(() => void save(), PAUSE_MS);
    },
    [save],
  );

  /** Ends a stale edit: theirs is shown, with what I changed laid over it or let go. */
  const settle = useCallback(
    (current: Pitch, keep: 'mine' | 'theirs') => {
      const theirs = contentOf(current);
      const mine = keep === 'mine' ? changesOf(saved.current.content, latest.current) : null;
      saved.current = { content: theirs, version: current.version };
      latest.current = { ...theirs, ...mine };
      setTyped(latest.current);
      setSaving(mine ? { what: 'typed' } : { what: 'saved', at: current.updatedAt });
      void save();
    },
    [save],
  );

  useEffect(() => () => void save(), [save]);
  return { typed, change, save, settle, saving };
}
