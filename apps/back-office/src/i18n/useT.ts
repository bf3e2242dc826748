import { useCallback, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { ownMessages } from './en';
import type { KeysOf } from './messages';

/** Every key that exists, checked by the compiler. */
export type MessageKey = KeysOf<typeof ownMessages>;

type Params = Record<string, string | number>;

export interface T {
  (key: MessageKey, params?: Params): string;
  /** A key that is only known at run time, such as a server's code; `fallback` when there is no such message. */
  any(key: string, fallback: string, params?: Params): string;
}

/** `t('pitches.title')`; plurals by `smart_count`, the forms parted by `||||`. */
export function useT(): T {
  const translate = useTranslate();
  const any = useCallback(
    (key: string, fallback: string, params: Params = {}) => translate(key, { ...params, _: fallback }),
    [translate],
  );
  return useMemo(
    () => Object.assign((key: MessageKey, params?: Params) => translate(key, params), { any }),
    [translate, any],
  );
}
