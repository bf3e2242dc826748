import { Box, Typography } from '@mui/material';
import { NumberInput, PasswordInput, required } from 'react-admin';
import { useT } from '../i18n/useT';
import { TextInput } from '../ui';
import { ConnectionTester } from './ConnectionTester';
import { pair } from './pair';
import { ReadingInputs } from './ReadingInputs';
import { ServerInputs } from './ServerInputs';
import type { Mailbox } from './types';

/** The fields of a mailbox, and the button that really tries them. */
export function MailboxInputs({ mailbox }: { mailbox?: Mailbox }) {
  const t = useT();
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
      <ServerInputs of="smtp" />
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
