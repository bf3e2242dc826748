import {
  Autocomplete,
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  Paper,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { useNavigate } from 'react-router';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';
import { useConfirm, useIntention } from '../ui';
import type { UnmatchedDetail } from './types';

interface Choice {
  id: string;
  name: string;
  blogTitle?: string | null;
}

/** Says whose a mail is: one of those it may come from, or anybody we know; or that it is no answer at all. */
export function WhoseIsIt({ mail }: { mail: UnmatchedDetail }) {
  const t = useT();
  const navigate = useNavigate();
  const confirm = useConfirm();
  const { run, busy } = useIntention();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Choice | null>(mail.proposed[0] ?? null);
  const [addAddress, setAddAddress] = useState(mail.because === 'unknown-sender');
  const { data: found = [] } = useGetList<Schemas['BloggerRowView']>(
    'bloggers',
    { filter: { q: typed }, pagination: { page: 1, perPage: 10 }, meta: { row: true } },
    { enabled: typed.length > 1 && typed !== chosen?.name },
  );
  const choices: Choice[] = typed.length > 1 && typed !== chosen?.name ? found : mail.proposed;
  const link = () =>
    run(() => api.put(`/unmatched-messages/${mail.id}/blogger`, { bloggerId: chosen?.id, addAddress }), {
      done: t('inbox.unmatched.linked'),
    });
  const dismiss = async () => {
    const reason = await confirm({
      title: t('inbox.unmatched.dismiss.title'),
      body: t('inbox.unmatched.dismiss.body'),
      act: t('inbox.unmatched.dismiss.act'),
      reason: { label: t('common.reason') },
    });
    if (reason === null) return;
    await run(() => api.put(`/unmatched-messages/${mail.id}/dismissal`, { reason }), {
      done: t('inbox.unmatched.dismiss.done'),
      then: () => void navigate('/unmatched-messages'),
    });
  };
  return (
    <Paper component="section" variant="outlined" sx={{ p: 2, mb: 2 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('inbox.unmatched.whose')}
      </Typography>
      <Autocomplete
        options={choices}
        value={chosen}
        onChange={(_event, choice) => setChosen(choice)}
        onInputChange={(_event, text) => setTyped(text)}
        filterOptions={(all) => all}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        noOptionsText={t('inbox.unmatched.typeName')}
        renderInput={(params) => <TextField {...params} label={t('inbox.unmatched.blogger')} />}
      />
      <FormControlLabel
        control={<Checkbox checked={addAddress} onChange={(_event, on) => setAddAddress(on)} />}
        label={t('inbox.unmatched.addAddress', { address: mail.fromAddress })}
      />
      <Box>
        <Stack direction="row" sx={{ gap: 1, mt: 1, flexWrap: 'wrap' }}>
          <Button variant="contained" disabled={!chosen || busy} onClick={() => void link()}>
            {chosen ? t('inbox.unmatched.isTheirs', { name: chosen.name }) : t('inbox.unmatched.link')}
          </Button>
          <Button color="inherit" disabled={busy} onClick={() => void dismiss()}>
            {t('inbox.unmatched.dismiss.act')}
          </Button>
        </Stack>
      </Box>
    </Paper>
  );
}
