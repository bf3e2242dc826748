import { Box } from '@mui/material';
import { NumberInput, required, SelectInput } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useT } from '../i18n/useT';
import { TextInput } from '../ui';
import { imapPortFor } from './imapGuess';
import { pair } from './pair';
import { portFor } from './smtpPorts';
import type { SmtpSecurity } from './types';

const securities: SmtpSecurity[] = ['tls', 'starttls', 'none'];

/** What differs between the server that sends, which there must be, and the one that is read. */
const kinds = {
  smtp: {
    hostHelp: 'mailboxes.hostHelp',
    securities: 'mailboxes.securities',
    portFor,
    validate: required(),
  },
  imap: {
    hostHelp: 'mailboxes.imapHostHelp',
    securities: 'mailboxes.imapSecurities',
    portFor: imapPortFor,
    validate: undefined,
  },
} as const;

/** Which server, with what encryption, on which port; the port follows the encryption. */
export function ServerInputs({ of }: { of: keyof typeof kinds }) {
  const t = useT();
  const { getValues, setValue } = useFormContext();
  const { validate, ...kind } = kinds[of];
  const followSecurity = (security: SmtpSecurity) => {
    const port = kind.portFor(security, getValues(`${of}Port`) as number | null);
    setValue(`${of}Port`, port, { shouldDirty: true });
  };
  return (
    <>
      <TextInput
        source={`${of}Host`}
        label={t('mailboxes.host')}
        helperText={t(kind.hostHelp)}
        validate={validate}
      />
      <Box sx={pair}>
        <SelectInput
          source={`${of}Security`}
          label={t('mailboxes.security')}
          choices={securities.map((id) => ({ id, name: t(`${kind.securities}.${id}`) }))}
          translateChoice={false}
          validate={validate}
          onChange={({ target }) => followSecurity((target as { value: SmtpSecurity }).value)}
        />
        <NumberInput
          source={`${of}Port`}
          label={t('mailboxes.port')}
          min={1}
          max={65_535}
          validate={validate}
        />
      </Box>
    </>
  );
}
