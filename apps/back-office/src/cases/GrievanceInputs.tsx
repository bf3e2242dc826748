import { required, SelectInput, useGetList } from 'react-admin';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';
import { LongTextInput, TextInput } from '../ui';
import { severities } from './types';

/** What happened, how bad it is, who sees to it. */
export function GrievanceInputs() {
  const t = useT();
  const { data: staff = [] } = useGetList<Schemas['AccountView']>('accounts');
  const mayOwn = staff.filter(({ role, disabledAt }) => role !== 'viewer' && disabledAt === null);
  return (
    <>
      <TextInput
        source="summary"
        label={t('cases.summary')}
        helperText={t('cases.summaryHelp')}
        validate={required()}
      />
      <LongTextInput
        source="whatHappened"
        label={t('cases.whatHappened')}
        helperText={t('cases.whatHappenedHelp')}
        minRows={5}
      />
      <SelectInput
        source="severity"
        label={t('cases.severity')}
        choices={severities.map((id) => ({ id, name: t(`cases.severities.${id}`) }))}
        translateChoice={false}
        validate={required()}
        helperText={t('cases.severityHelp')}
      />
      <SelectInput
        source="ownerId"
        label={t('cases.owner')}
        choices={mayOwn}
        translateChoice={false}
        validate={required()}
        helperText={t('cases.ownerHelp')}
      />
    </>
  );
}
