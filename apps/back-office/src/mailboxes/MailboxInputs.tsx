import { Box, Typography } from '@mui/material';
import { NumberInput, PasswordInput, required, SelectInput } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useT } from '../i18n/useT';
import { TextInput } from '../ui';
import { ConnectionTester } from './ConnectionTester';
import { pair } from './pair';
import { ReadingInputs } from './ReadingInputs';
import { portFor } from './smtpPorts';
import type { Mailbox, SmtpSecurity } from './types';

const securities: SmtpSecurity[] = ['tls', 'starttls', 'none'];

/** The fields of a mailbox, and the button that really tries them. */
export function MailboxInputs({ mailbox }: { mailbox?: Mailbox }) {
  const t = useT();
  const { getValues, setValue } = useFormContext();
  const choices = securities.map((id) => ({ id, name: t(`mailboxes.securities.${id}`) }));
  const followSecurity = (security: SmtpSecurity) =>
    setValue('smtpPort', portFor(security, getValues('smtpPort') as number | null), { shouldDirty: true });
  return (
    <>
      <TextInput
        source="label"
        label={t('mailboxes.label')}
        helperText={t('mailboxes.labelHelp')}
        validate={required()}
      />
      <Box sx={pair}>
        <TextInput
          source="fromName"
          label={t('mailboxes.fromName')}
          helperText={t('mailboxes.fromNameHelp')}
          validate={required()}
        />
        <TextInput
          source="fromAddress"
          label={t('mailboxes.fromAddress')}
          type="email"
          validate={required()}
        />
      </Box>
      <Typography variant="h3" sx={{ mt: 1.5 }}>
        {t('mailboxes.server')}
      </Typography>
      <TextInput
        source="smtpHost"
        label={t('mailboxes.host')}
        helperText={t('mailboxes.hostHelp')}
        validate={required()}
      />
      <Box sx={pair}>
        <SelectInput
          source="smtpSecurity"
          label={t('mailboxes.security')}
          choices={choices}
          translateChoice={false}
          validate={required()}
          onChange={({ target }) => followSecurity((target as { value: SmtpSecurity }).value)}
        />
        <NumberInput
          source="smtpPort"
          label={t('mailboxes.port')}
          min={1}
          max={65_535}
          validate={required()}
        />
      </Box>
      <Box sx={pair}>
        <TextInput
          source="smtpUser"
          label={t('mailboxes.user')}
          helperText={t('mailboxes.userHelp')}
          autoComplete="off"
        />
        <PasswordInput
          source="secret"
          label={t('mailboxes.secret')}
          helperText={mailbox?.hasSecret ? t('mailboxes.secretKept') : t('mailboxes.secretHelp')}
          autoComplete="new-password"
        />
      </Box>
      <NumberInput
        source="maxConnections"
        label={t('mailboxes.connections')}
        helperText={t('mailboxes.connectionsHelp')}
        min={1}
        max={20}
        sx={{ maxWidth: { sm: 240 } }}
      />
      <ReadingInputs mailbox={mailbox} />
      <ConnectionTester mailboxId={mailbox?.id} savedFault={mailbox?.lastFault} />
    </>
  );
}
