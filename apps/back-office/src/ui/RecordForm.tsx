import { Box, Stack } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { Form, HttpError, useNotify } from 'react-admin';
import { problemOf, type RefusedBody } from '../api/client';
import { useT } from '../i18n/useT';
import { changes } from '../providers/changes';
import { FormWatch } from './FormWatch';
import { SaveBar } from './SaveBar';
import { type Conflict, StaleEdit } from './StaleEdit';
import { UnsavedGuard } from './UnsavedGuard';

type Values = Record<string, unknown>;

interface RecordFormProps<R> {
  /** What is edited, as it was read; undefined for something new. */
  record?: Values;
  defaultValues?: Values;
  /** Sends it: `values` as typed, `changed` only what differs from what was read (with its `version`). */
  save: (values: Values, changed: Values) => Promise<R>;
  onSaved?: (answer: R) => void;
  /** What the snackbar says; "Saved" by default, nothing when ''. */
  done?: string;
  /** The word on the button: the act itself. */
  act?: string;
  onCancel?: () => void;
  /** Labels of the fields, for the comparison of a stale edit. */
  label?: (field: string) => string;
  children: ReactNode;
}

/**
 * Every form of the product: errors beside their fields, a warning before unsaved work is left, a stale edit that keeps
 * what was typed and offers both versions.
 */
export function RecordForm<R>({
  record,
  defaultValues,
  save,
  onSaved,
  done,
  act,
  onCancel,
  label,
  children,
}: RecordFormProps<R>) {
  const t = useT();
  const notify = useNotify();
  const client = useQueryClient();
  const [base, setBase] = useState(record);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const dirty = useRef(false);
  // From the save until the fields are those of the saved record: they still differ from what was read.
  const saved = useRef(false);
  const isUnsaved = useCallback(() => dirty.current && !saved.current, []);
  const noteDirty = useCallback((isDirty: boolean) => {
    dirty.current = isDirty;
    if (!isDirty) saved.current = false;
  }, []);
  // Somebody else's save must not change the fields under the hands of who is typing.
  if (record !== base && !isUnsaved() && !conflict) setBase(record);

  const send = async (values: Values, changed: Values) => {
    try {
      const answer = await save(values, changed);
      saved.current = true;
      setConflict(null);
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'auth' });
      if (done !== '') notify(done ?? t('common.saved'), { type: 'success' });
      onSaved?.(answer);
    } catch (error) {
      return refused(error, values);
    }
    return undefined;
  };

  const submit = (values: Values) =>
    send(values, base ? { ...changes(base, values), version: base.version } : values);

  const keepMine = ({ theirs, mine }: Conflict) => {
    const kept = changes(base ?? {}, mine);
    void send({ ...theirs, ...kept, version: theirs.version }, { ...kept, version: theirs.version }).then(
      (errors) => errors && notify(t('errors.form'), { type: 'error' }),
    );
  };

  const refused = (error: unknown, values: Values): Values => {
    const problem = problemOf(error);
    if (problem?.code === 'stale-edit' && problem.current) {
      setConflict({ base: base ?? {}, theirs: { ...base, ...problem.current }, mine: values });
      return { root: { stale: t('staleEdit.title') } };
    }
    const fields = error instanceof HttpError ? (error.body as RefusedBody | null)?.errors : undefined;
    notify(fields ? t('errors.form') : (error as Error).message, { type: 'error' });
    return fields ?? { root: { refused: (error as Error).message } };
  };

  return (
    <Form
      record={base as never}
      defaultValues={defaultValues}
      onSubmit={(values: Values) => submit(values)}
      disableInvalidFormNotification
      noValidate
    >
      <FormWatch onDirty={noteDirty} />
      <UnsavedGuard isUnsaved={isUnsaved} />
      <Stack sx={{ gap: 0.5 }}>{children}</Stack>
      {conflict && (
        <StaleEdit
          conflict={conflict}
          label={label}
          onKeepMine={() => keepMine(conflict)}
          onShowTheirs={() => {
            dirty.current = false;
            setBase(conflict.theirs);
            setConflict(null);
          }}
        />
      )}
      <Box sx={{ mt: 2 }}>
        <SaveBar act={act} onCancel={onCancel} isNew={!record} />
      </Box>
    </Form>
  );
}
