import { required } from 'react-admin';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { FormDialog, LongTextInput, TextInput } from '../ui';
import type { Reading } from './types';

interface ReadingDialogProps {
  bloggerId: string;
  /** The post that was read, where it is known. */
  post?: { channelId: string; postUrl: string; postTitle: string };
  /** A reading to be corrected. */
  reading?: Reading;
  onClose: () => void;
}

/** Proof of reading: which post, and what one takes from it. */
export function ReadingDialog({ bloggerId, post, reading, onClose }: ReadingDialogProps) {
  const t = useT();
  return (
    <FormDialog
      title={t(reading ? 'bloggers.readings.edit' : 'bloggers.readings.make')}
      record={reading}
      defaultValues={{ bloggerId, ...post }}
      save={(values, changed) =>
        reading ? api.patch(`/readings/${reading.id}`, changed) : api.post('/readings', values)
      }
      act={reading ? undefined : t('bloggers.readings.make')}
      done={t('bloggers.readings.done')}
      onClose={onClose}
    >
      <TextInput
        source="postUrl"
        label={t('bloggers.readings.post')}
        type="url"
        validate={required()}
        autoFocus={!post && !reading}
      />
      <TextInput source="postTitle" label={t('bloggers.readings.postTitle')} validate={required()} />
      <LongTextInput
        source="takeaway"
        label={t('bloggers.readings.takeaway')}
        helperText={t('bloggers.readings.takeawayHelp')}
        validate={required()}
        autoFocus={Boolean(post ?? reading)}
      />
    </FormDialog>
  );
}
