import { DateInput, required, SelectInput } from 'react-admin';
import { useT } from '../i18n/useT';
import { LongTextInput, TextInput } from '../ui';
import { sentiments } from './types';

/** When it appeared, and what staff make of it. */
export function JudgementInputs() {
  const t = useT();
  return (
    <>
      <TextInput source="title" label={t('publications.headline')} />
      <DateInput source="publishedOn" label={t('publications.publishedOn')} validate={required()} />
      <SelectInput
        source="sentiment"
        label={t('publications.sentiment')}
        helperText={t('publications.sentimentHelp')}
        choices={sentiments.map((id) => ({ id, name: t(`publications.sentiments.${id}`) }))}
        translateChoice={false}
        emptyText={t('publications.notJudged')}
      />
      <LongTextInput
        source="keyPoints"
        label={t('publications.keyPoints')}
        helperText={t('publications.keyPointsHelp')}
      />
    </>
  );
}
