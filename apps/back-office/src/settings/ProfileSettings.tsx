import { Stack } from '@mui/material';
import { required } from 'react-admin';
import { api } from '../api/client';
import { useLanguage } from '../i18n/language';
import { useT } from '../i18n/useT';
import type { Me } from '../providers/me';
import { useKeepMe, useMe } from '../providers/useMe';
import { FactList, LongTextInput, RecordForm, ScreenLanguageInput, TextInput, TimeZoneInput } from '../ui';
import { PasswordForm } from './PasswordForm';

/** Who one is to bloggers and to the screens. */
export default function ProfileSettings() {
  const t = useT();
  const me = useMe();
  const keepMe = useKeepMe();
  const [, setLanguage] = useLanguage();
  if (!me) return null;
  const save = (values: Record<string, unknown>, { version }: Record<string, unknown>) => {
    const { name, language, timeZone, signature } = values;
    return api.patch<Me>('/me', { name, language, timeZone, signature, version });
  };
  return (
    <Stack sx={{ gap: 4 }}>
      <RecordForm
        record={me as unknown as Record<string, unknown>}
        save={save}
        onSaved={(saved) => {
          keepMe(saved);
          void setLanguage(saved.language);
        }}
        label={(field) => t.any(`settings.profile.${field}`, field)}
      >
        <FactList
          facts={[
            { label: t('settings.profile.email'), value: me.email },
            { label: t('settings.profile.role'), value: t(`roles.${me.role}`) },
          ]}
        />
        <TextInput
          source="name"
          label={t('settings.profile.name')}
          helperText={t('settings.profile.nameHelp')}
          validate={required()}
          sx={{ mt: 2 }}
        />
        <ScreenLanguageInput source="language" label={t('settings.profile.language')} validate={required()} />
        <TimeZoneInput
          source="timeZone"
          label={t('settings.profile.timeZone')}
          helperText={t('settings.profile.timeZoneHelp')}
          validate={required()}
        />
        <LongTextInput
          source="signature"
          label={t('settings.profile.signature')}
          helperText={t('settings.profile.signatureHelp')}
          minRows={4}
        />
      </RecordForm>
      <PasswordForm me={me} />
    </Stack>
  );
}
