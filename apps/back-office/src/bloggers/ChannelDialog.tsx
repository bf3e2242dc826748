import { required, SelectInput } from 'react-admin';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { FormDialog, TextInput, WrittenLanguageInput } from '../ui';
import { type Channel, networks } from './types';

interface ChannelDialogProps {
  bloggerId: string;
  channel?: Channel;
  onClose: () => void;
}

/** A place where a person publishes, new or to be corrected. */
export function ChannelDialog({ bloggerId, channel, onClose }: ChannelDialogProps) {
  const t = useT();
  const choices = networks.map((id) => ({ id, name: t(`networks.${id}`) }));
  return (
    <FormDialog
      title={t(channel ? 'bloggers.channels.edit' : 'bloggers.channels.add')}
      record={channel}
      defaultValues={{}}
      save={(values, changed) =>
        channel
          ? api.patch(`/channels/${channel.id}`, changed)
          : api.post(`/bloggers/${bloggerId}/channels`, values)
      }
      onClose={onClose}
    >
      <TextInput source="url" label={t('bloggers.channels.url')} type="url" validate={required()} autoFocus />
      <SelectInput
        source="network"
        label={t('bloggers.network')}
        choices={choices}
        translateChoice={false}
        helperText={false}
        parse={(value: string) => value || undefined}
      />
      <TextInput source="title" label={t('bloggers.channels.name')} />
      <TextInput
        source="feedUrl"
        label={t('bloggers.channels.feed')}
        helperText={t('bloggers.channels.feedHelp')}
        type="url"
      />
      <WrittenLanguageInput source="language" label={t('bloggers.language')} />
    </FormDialog>
  );
}
