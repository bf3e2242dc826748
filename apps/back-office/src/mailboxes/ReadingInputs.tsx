import { Box, Button, Typography } from '@mui/material';
import { BooleanInput, PasswordInput, SelectInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useT } from '../i18n/useT';
import { TextInput } from '../ui';
import { filesSentItself, imapHostFor, imapPortFor } from './imapGuess';
import { pair } from './pair';
import { ServerInputs } from './ServerInputs';
import type { Mailbox } from './types';

const histories = [0, 1, 3, 6, 12, 24, 60];

/** Where the mail of a mailbox is read: filled in from what is known of sending; may be left out. */
export function ReadingInputs({ mailbox }: { mailbox?: Mailbox }) {
  const t = useT();
  const { getValues, setValue } = useFormContext();
  const reads = useWatch({ name: 'reads' }) as boolean;
  const put = (field: string, value: unknown) => setValue(field, value, { shouldDirty: true });
  const begin = () => {
    const host = imapHostFor(String(getValues('smtpHost') ?? ''));
    put('reads', true);
    put('imapHost', host);
    put('imapSecurity', 'tls');
    put('imapPort', imapPortFor('tls', null));
    put('imapUser', getValues('smtpUser') || getValues('fromAddress'));
    put('serverFilesSent', filesSentItself(host));
  };
  const end = () => {
    put('reads', false);
    put('imapHost', '');
  };
  return (
    <>
      <Typography variant="h3" sx={{ mt: 1.5 }}>
        {t('mailboxes.incoming')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {t(reads ? 'mailboxes.incomingWhy' : 'mailboxes.incomingNone')}
      </Typography>
      {reads ? (
        <>
          <ReadingFields mailbox={mailbox} />
          <Button size="small" onClick={end} sx={{ ml: -0.5, mb: 1, alignSelf: 'flex-start' }}>
            {t('mailboxes.onlySend')}
          </Button>
        </>
      ) : (
        <Button variant="outlined" size="small" onClick={begin} sx={{ mb: 1, alignSelf: 'flex-start' }}>
          {t('mailboxes.readToo')}
        </Button>
      )}
    </>
  );
}

function ReadingFields({ mailbox }: { mailbox?: Mailbox }) {
  const t = useT();
  const spans = histories.map((id) => ({
    id,
    name: id === 0 ? t('mailboxes.historyNone') : t('mailboxes.historyMonths', { smart_count: id }),
  }));
  return (
    <>
      <ServerInputs of="imap" />
      <Box sx={pair}>
        <TextInput source="imapUser" label={t('mailboxes.user')} autoComplete="off" />
        <PasswordInput
          source="imapSecret"
          label={t('mailboxes.secret')}
          helperText={t(mailbox?.hasImapSecret ? 'mailboxes.secretKept' : 'mailboxes.imapSecretHelp')}
          autoComplete="new-password"
        />
      </Box>
      <Box sx={pair}>
        <TextInput
          source="sentFolder"
          label={t('mailboxes.sentFolder')}
          helperText={t('mailboxes.sentFolderHelp')}
          autoComplete="off"
        />
        <SelectInput
          source="historyMonths"
          label={t('mailboxes.history')}
          helperText={t('mailboxes.historyHelp')}
          choices={spans}
          translateChoice={false}
        />
      </Box>
      <BooleanInput
        source="serverFilesSent"
        label={t('mailboxes.serverFilesSent')}
        helperText={t('mailboxes.serverFilesSentHelp')}
      />
    </>
  );
}
