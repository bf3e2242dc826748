import { Box, Button, MenuItem, TextField } from '@mui/material';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { useGetList } from 'react-admin';
import { useT } from '../i18n/useT';
import type { Asked } from './figures';

interface ReportControlsProps {
  asked: Asked;
  /** The period that is shown, also where none was asked for. */
  period: { from: string; to: string };
  onChange: (change: Partial<Asked>) => void;
}

const MOST = 100;

/** What the report is about, and how to take it away. Not printed. */
export function ReportControls({ asked, period, onChange }: ReportControlsProps) {
  const t = useT();
  const { data: campaigns = [] } = useGetList<{ id: string; name: string }>('campaigns', {
    sort: { field: 'endsOn', order: 'DESC' },
    pagination: { page: 1, perPage: MOST },
    meta: { row: true },
  });
  const file = (name: string) => `/api/reports/${name}.csv?${new URLSearchParams({ ...asked })}`;
  // A campaign that isn't among those read must not leave the field without a value.
  const known = campaigns.some(({ id }) => id === asked.campaignId);
  return (
    <Box
      role="group"
      aria-label={t('reports.controls')}
      className="not-printed"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 2 }}
    >
      <TextField
        select
        label={t('reports.campaign')}
        value={known ? asked.campaignId : ''}
        // The campaign's own days are the first guess for its report.
        onChange={({ target }) => onChange({ campaignId: target.value, from: undefined, to: undefined })}
        sx={{ flex: '1 1 220px', maxWidth: { sm: 320 } }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{t('reports.allCampaigns')}</MenuItem>
        {campaigns.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      {(['from', 'to'] as const).map((end) => (
        <TextField
          key={end}
          type="date"
          label={t(`reports.${end}`)}
          value={asked[end] ?? period[end]}
          onChange={({ target }) => target.value && onChange({ [end]: target.value })}
          sx={{ flex: '0 1 158px', minWidth: 140 }}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, ml: { sm: 'auto' } }}>
        {(['figures', 'pitches'] as const).map((what) => (
          <Button
            key={what}
            component="a"
            href={file(what === 'figures' ? 'funnel' : 'pitches')}
            download
            startIcon={<DownloadIcon />}
          >
            {t(`reports.${what}File`)}
          </Button>
        ))}
      </Box>
    </Box>
  );
}
