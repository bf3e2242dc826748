import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useGetOne } from 'react-admin';
import { Link, useNavigate, useParams } from 'react-router';
import { daysBetween, dayIn } from '../format/when';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { useMay } from '../providers/useMe';
import { type MenuAction, Page, PageHeader, PrimaryAction, SectionCard } from '../ui';
import { CampaignBoard } from './CampaignBoard';
import { CampaignStanding } from './CampaignStanding';
import { PressKit } from './PressKit';
import { CampaignStateChip } from './CampaignStateChip';
import type { Campaign } from './types';
import { useCampaignActions } from './useCampaignActions';
import { usePeriod } from './usePeriod';

/** One campaign: what it is for and where it stands on top, then the people in it. */
export default function CampaignShow() {
  const { id = '' } = useParams();
  const query = useGetOne<Campaign>('campaigns', { id });
  return query.data ? <Shown campaign={query.data} /> : <PendingPage of={query} />;
}

function Shown({ campaign }: { campaign: Campaign }) {
  const t = useT();
  const navigate = useNavigate();
  const period = usePeriod();
  const mayManage = useMay('manager');
  const { start, end, remove, busy } = useCampaignActions(campaign);
  const { id, name, state, managerName, missing } = campaign;
  const editing: MenuAction[] = [
    ...(state === 'running'
      ? [{ label: t('campaigns.end'), help: t('campaigns.endHelp'), onClick: () => void end() }]
      : []),
    ...(state === 'draft'
      ? [{ label: t('campaigns.delete'), onClick: () => void remove(), danger: true }]
      : []),
  ];
  const edit = <PrimaryAction to={`/campaigns/${id}`}>{t('campaigns.edit')}</PrimaryAction>;
  const canStart = state === 'draft' && missing.length === 0;
  return (
    <Page>
      <PageHeader
        title={name}
        back={{ to: '/campaigns', label: t('campaigns.title') }}
        chips={<CampaignStateChip state={state} />}
        facts={[period(campaign), managerName].filter(Boolean).join(' · ')}
        next={<Next campaign={campaign} />}
        action={
          mayManage &&
          (canStart ? (
            <PrimaryAction onClick={() => void start()} disabled={busy}>
              {t('campaigns.start')}
            </PrimaryAction>
          ) : (
            edit
          ))
        }
        more={
          mayManage
            ? [
                ...(canStart
                  ? [{ label: t('campaigns.edit'), onClick: () => void navigate(`/campaigns/${id}`) }]
                  : []),
                ...editing,
              ]
            : []
        }
      />
      <Box sx={{ display: 'grid', gap: 2 }}>
        <CampaignStanding campaign={campaign} />
        <CampaignBoard campaign={campaign} />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '3fr 2fr' }, alignItems: 'start' }}>
          <Approaches campaign={campaign} />
          <Products campaign={campaign} />
        </Box>
        <PressKit campaign={campaign} />
      </Box>
    </Page>
  );
}

function Next({ campaign: { state, missing, endsOn } }: { campaign: Campaign }) {
  const t = useT();
  const format = useFormat();
  if (state === 'draft') {
    if (missing.length === 0) return t('campaigns.readyToStart');
    const what = format.list(missing.map(({ fault }) => t(`campaigns.missing.${fault}`)));
    return t('campaigns.toStart', { what });
  }
  if (state === 'ended' || !endsOn) return null;
  const left = daysBetween(dayIn(new Date(), format.myZone), endsOn);
  if (left < 0) return t('campaigns.overSince');
  return left === 0 ? t('campaigns.lastDay') : t('campaigns.daysLeft', { smart_count: left });
}

function Approaches({ campaign: { approaches } }: { campaign: Campaign }) {
  const t = useT();
  return (
    <SectionCard title={t('campaigns.approaches')}>
      {approaches.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('campaigns.noApproaches')}
        </Typography>
      )}
      {approaches.map(({ network, approach }) => (
        <Box key={network} sx={{ mb: 1.5, '&:last-of-type': { mb: 0 } }}>
          <Typography variant="h3">{t(`networks.${network}`)}</Typography>
          <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
            {approach}
          </Typography>
        </Box>
      ))}
    </SectionCard>
  );
}

function Products({ campaign: { products } }: { campaign: Campaign }) {
  const t = useT();
  return (
    <SectionCard title={t('campaigns.products')}>
      {products.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('campaigns.noProducts')}
        </Typography>
      )}
      {products.map(({ id, name, brand }) => (
        <Typography key={id} variant="body2" sx={{ py: 0.25 }}>
          <MuiLink component={Link} to={`/products/${id}`}>
            {name}
          </MuiLink>
          {brand && ` · ${brand}`}
        </Typography>
      ))}
    </SectionCard>
  );
}
