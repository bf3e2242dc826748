import { useCallback, useEffect, useRef, useState } from 'react';
import { HttpError } from 'react-admin';
import { problemOf } from '../api/client';
import { changesBetween } from './changesBetween';
import { forget, forgetOld, keep, keptOf } from './keptDrafts';

const PAUSE_MS = 900;
const AGAIN_MS = 15_000;

export interface SavedRecord {
  version: number;
  updatedAt: string;
}

/** Whether what is typed is safe. `failed`: it is kept in this browser and tried again. */
export type SavingState<R> =
  | { what: 'saved'; at: string }
  | { what: 'typed' }
  | { what: 'saving' }
  | { what: 'failed'; why: string }
  | { what: 'stale'; current: R };

interface Autosave<C, R> {
  /** Names the draft among all that this browser may keep. */
  draft: string;
  /** As it is stored now. */
  record: R;
  /** The part of it that one writes. */
  contentOf: (record: R) => C;
  /** Sends what differs. */
  send: (changes: Partial<C> & { version: number }) => Promise<R>;
}

/** This tab, for as long as it lives, reloads included. */
const tab = (): string => {
  const known = sessionStorage.getItem('rapport.tab') ?? crypto.randomUUID();
  sessionStorage.setItem('rapport.tab', known);
  return known;
};

/**
 * What is typed of a draft, saved in the pauses and kept in the browser until it is. A stale edit is never written
 * over: the person decides. What could not be saved is tried again, by itself, and found again after a reload.
 */
export function useAutosave<C extends object, R extends SavedRecord>(options: Autosave<C, R>) {
  const { draft, record } = options;
  const given = useRef(options);
  given.current = options;
  const [begin] = useState(() => beginning(options));
  const [typed, setTyped] = useState(begin.typed);
  const [saving, setSaving] = useState<SavingState<R>>(begin.saving);
  const latest = useRef(begin.typed);
  const saved = useRef({ content: begin.saved, version: record.version });
  const takenOver = useRef(begin.keys);
  const running = useRef<Promise<boolean> | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const content = latest.current;
    const changes = changesBetween(saved.current.content, content);
    if (!changes) {
      forget(localStorage, draft, tab(), takenOver.current);
      return true;
    }
    setSaving({ what: 'saving' });
    try {
      const answer = await given.current.send({ ...changes, version: saved.current.version });
      saved.current = { content, version: answer.version };
      if (latest.current === content) forget(localStorage, draft, tab(), takenOver.current);
      setSaving(latest.current === content ? { what: 'saved', at: answer.updatedAt } : { what: 'typed' });
      return true;
    } catch (error) {
      const problem = problemOf(error);
      if (problem?.code === 'stale-edit')
        setSaving({ what: 'stale', current: problem.current as unknown as R });
      else {
        setSaving({ what: 'failed', why: (error as Error).message });
        // A server that answers "no" will answer so again; one that can't be reached is tried again.
        if (!(error instanceof HttpError) || error.status === 0 || error.status >= 500) {
          clearTimeout(pause.current);
          pause.current = setTimeout(() => void save.current(), AGAIN_MS);
        }
      }
      return false;
    }
  }, [draft]);

  /** Saves what is typed now, after what is being saved; gives the version, or null when it could not be saved. */
  const save = useRef(async (): Promise<number | null> => null);
  save.current = async () => {
    clearTimeout(pause.current);
    while (running.current) await running.current;
    running.current = saveOnce();
    const worked = await running.current;
    running.current = null;
    return worked ? saved.current.version : null;
  };

  const change = useCallback(
    (part: Partial<C>) => {
      latest.current = { ...latest.current, ...part };
      setTyped(latest.current);
      setSaving((now) => (now.what === 'stale' ? now : { what: 'typed' }));
      const changes = changesBetween(saved.current.content, latest.current) ?? {};
      keep(localStorage, draft, tab(), {
        version: saved.current.version,
        changes: changes as Record<string, unknown>,
        at: Date.now(),
      });
      clearTimeout(pause.current);
      pause.current = setTimeout(() => void save.current(), PAUSE_MS);
    },
    [draft],
  );

  /** Ends a stale edit: theirs is shown, with what I changed laid over it or let go. */
  const settle = useCallback((current: R, choice: 'mine' | 'theirs') => {
    const theirs = given.current.contentOf(current);
    const mine = choice === 'mine' ? changesBetween(saved.current.content, latest.current) : null;
    saved.current = { content: theirs, version: current.version };
    latest.current = { ...theirs, ...mine };
    setTyped(latest.current);
    setSaving(mine ? { what: 'typed' } : { what: 'saved', at: current.updatedAt });
    void save.current();
  }, []);

  useEffect(() => {
    const now = () => void save.current();
    if (begin.saving.what === 'typed') now();
    window.addEventListener('online', now);
    return () => {
      window.removeEventListener('online', now);
      now();
    };
  }, [begin]);
  const saveNow = useCallback(() => save.current(), []);
  return { typed, change, save: saveNow, settle, saving };
}

/** What stands in the browser is laid over what is stored; where both changed, the person decides. */
function beginning<C extends object, R extends SavedRecord>({ draft, record, contentOf }: Autosave<C, R>) {
  forgetOld(localStorage, Date.now());
  const content = contentOf(record);
  const found = keptOf(localStorage, draft, tab());
  const laidOver = found && { ...content, ...(found.kept.changes as Partial<C>) };
  const differs = laidOver !== null && changesBetween(content, laidOver) !== null;
  if (!found || !laidOver || !differs) {
    const saving: SavingState<R> = { what: 'saved', at: record.updatedAt };
    return { typed: content, saved: content, saving, keys: found?.keys ?? [] };
  }
  const saving: SavingState<R> =
    found.kept.version === record.version ? { what: 'typed' } : { what: 'stale', current: record };
  return { typed: laidOver, saved: content, saving, keys: found.keys };
}
