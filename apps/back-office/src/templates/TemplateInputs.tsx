import { Box, Typography } from '@mui/material';
import { BooleanInput, required, SelectInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { LongTextInput, TextInput, WrittenLanguageInput } from '../ui';
import { TemplatePreview } from './TemplatePreview';
import { hasSubject, type TemplateKind, templateKinds } from './types';
import { VariableButtons } from './VariableButtons';

const BODY = 'template-body';

/** What a template says; beside it how it will look for somebody. */
export function TemplateInputs({ isNew = false }: { isNew?: boolean }) {
  const t = useT();
  const manages = useMay('manager');
  const { setValue } = useFormContext();
  const kind = (useWatch({ name: 'kind' }) as TemplateKind | undefined) ?? 'pitch';
  const body = (useWatch({ name: 'body' }) as string | undefined) ?? '';
  return (
    <>
      <Box
        sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { sm: isNew ? '2fr 1fr 1fr' : '2fr 1fr' } }}
      >
        <TextInput source="name" label={t('templates.name')} validate={required()} />
        {isNew && (
          <SelectInput
            source="kind"
            label={t('templates.kind')}
            choices={templateKinds.map((id) => ({ id, name: t(`templates.kinds.${id}`) }))}
            translateChoice={false}
            validate={required()}
          />
        )}
        <WrittenLanguageInput source="language" label={t('templates.language')} validate={required()} />
      </Box>
      {isNew && manages && (
        <BooleanInput source="ofTeam" label={t('templates.makeOfTeam')} helperText={false} />
      )}
      {hasSubject(kind) && <TextInput source="subject" label={t('templates.subject')} />}
      <LongTextInput
        source="body"
        id={BODY}
        label={t('templates.body')}
        helperText={t('templates.bodyHelp')}
        minRows={10}
        validate={required()}
      />
      <VariableButtons
        onChoose={(variable) => {
          const field = document.getElementById(BODY) as HTMLTextAreaElement | null;
          const at = field?.selectionEnd ?? body.length;
          const text = `${body.slice(0, at)}{{${variable}}}${body.slice(at)}`;
          setValue('body', text, { shouldDirty: true, shouldValidate: true });
          requestAnimationFrame(() => {
            field?.focus();
            field?.setSelectionRange(at + variable.length + 4, at + variable.length + 4);
          });
        }}
      />
      <Typography variant="h2" sx={{ mt: 2, mb: 1 }}>
        {t('templates.preview')}
      </Typography>
      <TemplatePreview withSubject={hasSubject(kind)} />
    </>
  );
}
