import { type ChangeEvent, type FormEvent, useState } from 'react';
import { HttpError } from 'react-admin';
import type { RefusedBody } from '../api/client';
import type { FieldMessages } from '../api/problem';
import { useT } from '../i18n/useT';

/** The small forms before the sign-in: values, errors by field, one error for the whole, busy or not. */
export function useEntryForm<V extends Record<string, string>>(
  initial: V,
  send: (values: V) => Promise<void>,
) {
  const t = useT();
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<FieldMessages>({});
  const [refusal, setRefusal] = useState('');
  const [busy, setBusy] = useState(false);

  const set = (name: keyof V, value: string) => {
    setValues((before) => ({ ...before, [name]: value }));
    setErrors(({ [name as string]: _mended, ...others }) => others);
  };

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const form = event.currentTarget;
    const missing = Object.entries(values).filter(([, value]) => !value.trim());
    setErrors(Object.fromEntries(missing.map(([name]) => [name, t('session.needed')])));
    setRefusal('');
    if (missing[0]) return focusField(form, missing[0][0]);
    setBusy(true);
    try {
      await send(values);
    } catch (error) {
      const fields = error instanceof HttpError ? ((error.body as RefusedBody | null)?.errors ?? {}) : {};
      setErrors(fields);
      const first = Object.keys(fields)[0];
      if (first) focusField(form, first);
      else setRefusal((error as Error).message);
    } finally {
      setBusy(false);
    }
  };

  const field = (name: keyof V & string) => {
    const error = errors[name];
    return {
      name,
      value: values[name] ?? '',
      disabled: busy,
      error: error !== undefined,
      helperText: typeof error === 'string' ? error : undefined,
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => set(name, event.target.value),
    };
  };

  return { values, set, field, submit, refusal, busy };
}

function focusField(form: HTMLFormElement, name: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLElement) setTimeout(() => field.focus());
}
