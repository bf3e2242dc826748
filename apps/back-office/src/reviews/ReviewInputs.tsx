import { Box, Typography } from '@mui/material';
import { AutocompleteInput, DateInput, ReferenceInput, required, SelectInput } from 'react-admin';
import type { ReactNode } from 'react';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { LongTextInput, TextInput } from '../ui';
import { RequestTemplate } from './RequestTemplate';
import { SampleInputs } from './SampleInputs';
import { clauseLanguages, connections } from './types';

/** What is agreed on: product, connection, sample, due date. */
export function TermsInputs({ shipped = false }: { shipped?: boolean }) {
  const t = useT();
  const choices = connections.map((id) => ({ id, name: t(`reviews.connections.${id}`) }));
  return (
    <Part title={t('reviews.termsProposed')}>
      <ReferenceInput source="productId" reference="products">
        <AutocompleteInput
          label={t('reviews.product')}
          optionText="name"
          filterToQuery={(q: string) => ({ q })}
          validate={required()}
        />
      </ReferenceInput>
      <SampleInputs shipped={shipped} />
      <SelectInput
        source="materialConnection"
        label={t('reviews.connection')}
        helperText={t('reviews.connectionHelp')}
        choices={choices}
        translateChoice={false}
      />
      <LongTextInput
        source="connectionDetail"
        label={t('reviews.connectionDetail')}
        helperText={t('reviews.connectionDetailHelp')}
        minRows={2}
      />
      <DateInput source="dueOn" label={t('reviews.due')} helperText={t('reviews.dueHelp')} />
    </Part>
  );
}

/** What the blogger will read. */
export function RequestInputs() {
  const t = useT();
  const { language } = useFormat();
  const choices = clauseLanguages.map((id) => ({ id, name: language(id) }));
  return (
    <Part title={t('reviews.request')}>
      <SelectInput
        source="language"
        label={t('reviews.language')}
        choices={choices}
        translateChoice={false}
      />
      <RequestTemplate />
      <TextInput source="subject" label={t('reviews.subject')} />
      <LongTextInput source="body" label={t('reviews.body')} helperText={t('reviews.bodyHelp')} minRows={6} />
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2, '* + &': { mt: 2 } }}>
      <Typography component="legend" variant="h2" sx={{ p: 0, mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
