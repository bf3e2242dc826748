import { Typography } from '@mui/material';
import { useGetOne } from 'react-admin';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';
import { type Fact, FactList, SectionCard } from '../ui';
import type { Blogger } from './types';

type Campaign = Schemas['CampaignDetailView'];

/** What the campaign has to offer them: its products, its target, and how it approaches the networks they are on. */
export function WhatWeBring({ campaignId, blogger }: { campaignId: string; blogger: Blogger }) {
  const t = useT();
  const { data } = useGetOne<Campaign>('campaigns', { id: campaignId });
  if (!data) return null;
  const networks = new Set(blogger.channels.map(({ network }) => network as string));
  const approaches = data.approaches.filter(({ network }) => networks.size === 0 || networks.has(network));
  const facts: Fact[] = [
    { label: t('pitches.know.products'), value: data.products.map(({ name }) => name).join(', ') },
    ...approaches.map(({ network, approach }) => ({ label: t(`networks.${network}`), value: approach })),
  ];
  const nothing = data.products.length === 0 && approaches.length === 0;
  return (
    <SectionCard title={t('pitches.know.bring')}>
      {nothing && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('pitches.know.nothingToBring')}
        </Typography>
      )}
      <FactList facts={facts} labelWidth={90} />
    </SectionCard>
  );
}
