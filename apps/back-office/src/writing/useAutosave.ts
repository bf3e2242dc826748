import { useCallback, useEffect, useRef, useState } from 'react';
import { HttpError } from 'react-admin';
import { problemOf } from '../api/client';
import { beginning } from './beginning';
import { changesBetween } from './changesBetween';
import { forget, forgetOld, keep } from './keptDrafts';
import { isOwnSave, type Sent } from './ownSave';

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
  const [begin] = useState(() => {
    forgetOld(localStorage, Date.now());
    const content = options.contentOf(record);
    return beginning(localStorage, { draft, tab: tab(), content, version: record.version });
  });
  const [typed, setTyped] = useState(begin.typed);
  const [saving, setSaving] = useState<SavingState<R>>(() => {
    if (begin.what === 'stale') return { what: 'stale', current: record };
    return begin.what === 'saved' ? { what: 'saved', at: record.updatedAt } : { what: 'typed' };
  });
  const latest = useRef(begin.typed);
  const saved = useRef({ content: begin.saved, version: record.version });
  /** The last that was sent and not answered yet; an answer may have been lost on its way. */
  const sent = useRef<Sent<C> | null>(begin.sent);
  const takenOver = useRef(begin.keys);
  const running = useRef<Promise<boolean> | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keepTyped = useCallback(() => {
    const { content, version } = saved.current;
    keep(localStorage, draft, tab(), {
      version,
      changes: { ...changesBetween(content, latest.current) },
      sent: sent.current?.version === version ? { ...sent.current.changes } : null,
      at: Date.now(),
    });
  }, [draft]);

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const content = latest.current;
    const changes = changesBetween(saved.current.content, content);
    if (!changes) {
      forget(localStorage, draft, tab(), takenOver.current);
      return true;
    }
    setSaving({ what: 'saving' });
    const before = sent.current;
    sent.current = { version: saved.current.version, changes };
    try {
      const answer = await given.current.send({ ...changes, version: saved.current.version });
      sent.current = null;
      saved.current = { content, version: answer.version };
      if (latest.current === content) forget(localStorage, draft, tab(), takenOver.current);
      else keepTyped();
      setSaving(latest.current === content ? { what: 'saved', at: answer.updatedAt } : { what: 'typed' });
      return true;
    } catch (error) {
      const problem = problemOf(error);
      if (problem?.code === 'stale-edit') {
        const current = problem.current as unknown as R;
        const stored = given.current.contentOf(current);
        if (isOwnSave(stored, current.version, before)) {
          sent.current = null;
          saved.current = { content: stored, version: current.version };
          return saveOnce();
        }
        setSaving({ what: 'stale', current });
      } else {
        setSaving({ what: 'failed', why: (error as Error).message });
        // A server that answers "no" will answer so again; one that can't be reached is tried again.
        if (!(error instanceof HttpError) || error.status === 0 || error.status >= 500) {
          clearTimeout(pause.current);
          pause.current = setTimeout(() => void save.current(), AGAIN_MS);
        }
      }
      return false;
    }
  }, [draft, keepTyped]);

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
      keepTyped();
      clearTimeout(pause.current);
      pause.current = setTimeout(() => void save.current(), PAUSE_MS);
    },
    [keepTyped],
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
    if (begin.what === 'typed') now();
    window.addEventListener('online', now);
    return () => {
      window.removeEventListener('online', now);
      now();
    };
  }, [begin]);
  const saveNow = useCallback(() => save.current(), []);
  return { typed, change, save: saveNow, settle, saving };
}
