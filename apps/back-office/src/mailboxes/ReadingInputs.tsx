import { Box, Button, Typography } from '@mui/material';
import { BooleanInput, NumberInput, PasswordInput, SelectInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useT } from '../i18n/useT';
import { TextInput } from '../ui';
import { filesSentItself, imapHostFor, imapPortFor } from './imapGuess';
import { pair } from './pair';
import type { Mailbox, SmtpSecurity } from './types';

const securities: SmtpSecurity[] = ['tls', 'starttls', 'none'];
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
          <ReadingFields mailbox={mailbox} put={put} />
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

function ReadingFields({
  mailbox,
  put,
}: {
  mailbox?: Mailbox;
  put: (field: string, value: unknown) => void;
}) {
  const t = useT();
  const { getValues } = useFormContext();
  const choices = securities.map((id) => ({ id, name: t(`mailboxes.imapSecurities.${id}`) }));
  const spans = histories.map((id) => ({
    id,
    name: id === 0 ? t('mailboxes.historyNone') : t('mailboxes.historyMonths', { smart_count: id }),
  }));
  return (
    <>
      <TextInput source="imapHost" label={t('mailboxes.host')} helperText={t('mailboxes.imapHostHelp')} />
      <Box sx={pair}>
        <SelectInput
          source="imapSecurity"
          label={t('mailboxes.security')}
          choices={choices}
          translateChoice={false}
          onChange={({ target }) => {
            const security = (target as { value: SmtpSecurity }).value;
            put('imapPort', imapPortFor(security, getValues('imapPort') as number | null));
          }}
        />
        <NumberInput source="imapPort" label={t('mailboxes.port')} min={1} max={65_535} />
      </Box>
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
