import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { SectionCard } from '../ui';
import { AttachmentsBox, FileLinks } from '../writing';
import type { Campaign } from './types';

type Files = Schemas['AttachmentView'][];

/** The files of the campaign that its pitches and answers may carry. */
export function PressKit({ campaign: { id } }: { campaign: Campaign }) {
  const t = useT();
  const isOfficer = useMay('officer');
  const path = `/campaigns/${id}/files` as const;
  const { data } = useQuery({
    queryKey: ['campaigns', id, 'files'],
    queryFn: () => api.get<Files>(path),
    staleTime: 0,
  });
  if (!data || (!isOfficer && data.length === 0)) return null;
  return (
    <SectionCard title={t('campaigns.pressKit')}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {t('campaigns.pressKitHelp')}
      </Typography>
      {isOfficer ? (
        <AttachmentsBox initially={data} path={path} filesOf={(answer) => answer as Files} />
      ) : (
        <FileLinks files={data} />
      )}
    </SectionCard>
  );
}
