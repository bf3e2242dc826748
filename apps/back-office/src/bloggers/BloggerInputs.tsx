import { Stack } from '@mui/material';
import { ReferenceInput, required, SelectInput, TextArrayInput } from 'react-admin';
import { useT } from '../i18n/useT';
import { CountryInput, LongTextInput, TextInput, TimeZoneInput, WrittenLanguageInput } from '../ui';
import { stages } from './types';
import { useTopics } from './useBloggerFilters';

const side = { direction: { sm: 'row' }, sx: { gap: { xs: 0.5, sm: 2 } } } as const;

interface BloggerInputsProps {
  /** The label of the name's field. */
  nameLabel?: string;
  /** Whether the stage can be set by hand. */
  withStage?: boolean;
  autoFocus?: boolean;
}

/** The fields of a blogger, in the order in which one learns them. */
export function BloggerInputs({ nameLabel, withStage = false, autoFocus = true }: BloggerInputsProps) {
  const t = useT();
  const topics = useTopics();
  return (
    <>
      <TextInput
        source="name"
        label={nameLabel ?? t('bloggers.name')}
        validate={required()}
        autoFocus={autoFocus}
        autoComplete="off"
      />
      <TextArrayInput
        source="topics"
        label={t('bloggers.topics')}
        helperText={t('bloggers.topicsHelp')}
        options={topics}
      />
      <Stack {...side}>
        <WrittenLanguageInput source="language" label={t('bloggers.language')} />
        <CountryInput source="country" label={t('bloggers.country')} />
      </Stack>
      <TimeZoneInput
        source="timeZone"
        label={t('bloggers.timeZone')}
        helperText={t('bloggers.timeZoneHelp')}
      />
      <Stack {...side}>
        <ReferenceInput source="ownerId" reference="accounts">
          <SelectInput label={t('bloggers.owner')} optionText="name" helperText={t('bloggers.ownerHelp')} />
        </ReferenceInput>
        {withStage && (
          <SelectInput
            source="stage"
            label={t('bloggers.stage')}
            choices={stages.map((id) => ({ id, name: t(`bloggers.stages.${id}`) }))}
            translateChoice={false}
            validate={required()}
            helperText={false}
          />
        )}
      </Stack>
      <LongTextInput source="notes" label={t('bloggers.about')} helperText={t('bloggers.aboutHelp')} />
      <TextInput source="source" label={t('bloggers.source')} helperText={t('bloggers.sourceHelp')} />
    </>
  );
}
