import { Box, MenuItem, TextField } from '@mui/material';
import { useGetList } from 'react-admin';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { useSending } from '../providers/useSending';
import type { DraftContent } from './draftContent';
import { places } from './places';
import type { Blogger, Pitch } from './types';
import { usualLanguages } from './languages';

interface ComposerFrameProps {
  pitch: Pitch;
  blogger: Blogger | undefined;
  content: DraftContent;
  onChange: (part: Partial<DraftContent>) => void;
}

const narrow = { m: 0, flex: '1 1 180px', minWidth: 150 } as const;

/** Above the message: for which campaign, in which language, to which address, from where. */
export function ComposerFrame({ pitch, blogger, content, onChange }: ComposerFrameProps) {
  const t = useT();
  const format = useFormat();
  const sending = useSending();
  const { data: running = [] } = useGetList<{ id: string; name: string }>('campaigns', {
    filter: { state: 'running' },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 100 },
    meta: { row: true },
  });
  const campaigns = running.some(({ id }) => id === pitch.campaignId)
    ? running
    : [{ id: pitch.campaignId, name: pitch.campaignName }, ...running];
  const addresses = blogger?.contactPoints.filter(({ kind }) => kind === 'email') ?? [];
  const known = addresses.some(({ id }) => id === content.contactPointId);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
      <TextField
        select
        label={t('pitches.campaign')}
        value={content.campaignId}
        onChange={(event) => onChange({ campaignId: event.target.value })}
        sx={{ ...narrow, flexBasis: 220 }}
      >
        {campaigns.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        id={places.address}
        label={t('pitches.composer.address')}
        value={known ? content.contactPointId : ''}
        onChange={(event) => onChange({ contactPointId: event.target.value || null })}
        helperText={sending?.from && `${t('pitches.composer.leavesFrom')} ${sending.from.fromAddress}`}
        sx={{ ...narrow, flexBasis: 240 }}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        {!known && <MenuItem value="">{t('pitches.composer.noAddress')}</MenuItem>}
        {addresses.map(({ id, address }) => (
          <MenuItem key={id} value={id}>
            {address}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('pitches.language')}
        value={content.language}
        onChange={(event) => onChange({ language: event.target.value })}
        sx={{ ...narrow, flexBasis: 130 }}
      >
        {usualLanguages(content.language).map((code) => (
          <MenuItem key={code} value={code}>
            {format.language(code)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
