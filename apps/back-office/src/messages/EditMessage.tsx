import { required } from 'react-admin';
import { api } from '../api/client';
import { townOf } from '../format/when';
import { useT } from '../i18n/useT';
import { FormDialog, LongTextInput, TextInput } from '../ui';
import type { Message } from './types';

/** The words and the time of a message that has not left. The rules are asked again when it does. */
export function EditMessage({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = useT();
  const { id, subject, body, wallTime, timeZone, version } = message;
  return (
    <FormDialog
      title={t('messages.edit.title')}
      maxWidth="md"
      record={{ subject, body, wallTime, version }}
      save={(_values, changed) => api.patch(`/messages/${id}`, changed)}
      label={(field) => t.any(`messages.edit.${field}`, field)}
      onClose={onClose}
    >
      <TextInput source="subject" label={t('messages.edit.subject')} validate={required()} />
      <LongTextInput source="body" label={t('messages.edit.body')} minRows={8} validate={required()} />
      <TextInput
        source="wallTime"
        type="datetime-local"
        label={t('messages.edit.wallTime')}
        helperText={t('messages.edit.wallTimeHelp', { town: townOf(timeZone ?? 'UTC') })}
        validate={required()}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </FormDialog>
  );
}
