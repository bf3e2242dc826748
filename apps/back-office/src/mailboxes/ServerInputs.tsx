import { Box } from '@mui/material';
import { NumberInput, required, SelectInput } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useT } from '../i18n/useT';
import { TextInput } from '../ui';
import { pair } from './pair';
import type { SmtpSecurity } from './types';

const securities: SmtpSecurity[] = ['tls', 'starttls', 'none'];

/** Which server, with what encryption, on which port; the port follows the encryption. */
export function ServerInputs({
  of,
  hostHelp,
  securityName,
  portFor,
  needed = false,
}: {
  of: 'smtp' | 'imap';
  hostHelp: string;
  securityName: (security: SmtpSecurity) => string;
  /** The port that goes with an encryption, where `port` is the one that stands there. */
  portFor: (security: SmtpSecurity, port: number | null) => number | null;
  needed?: boolean;
}) {
  const t = useT();
  const { getValues, setValue } = useFormContext();
  const validate = needed ? required() : undefined;
  const choices = securities.map((id) => ({ id, name: securityName(id) }));
  const followSecurity = (security: SmtpSecurity) => {
    const port = portFor(security, getValues(`${of}Port`) as number | null);
    setValue(`${of}Port`, port, { shouldDirty: true });
  };
  return (
    <>
      <TextInput source={`${of}Host`} label={t('mailboxes.host')} helperText={hostHelp} validate={validate} />
      <Box sx={pair}>
        <SelectInput
          source={`${of}Security`}
          label={t('mailboxes.security')}
          choices={choices}
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
