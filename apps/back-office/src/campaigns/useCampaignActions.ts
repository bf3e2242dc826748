import { useNavigate } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useConfirm, useIntention } from '../ui';
import type { Campaign } from './types';

/** What a manager does with a campaign. */
export function useCampaignActions({ id, name }: Campaign) {
  const t = useT();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const { run, busy } = useIntention();
  const start = () => run(() => api.put(`/campaigns/${id}/start`), { done: t('campaigns.started') });
  const end = async () => {
    const sure = await confirm({
      title: t('campaigns.endAsk'),
      body: t('campaigns.endBody'),
      act: t('campaigns.end'),
    });
    if (sure !== null) await run(() => api.put(`/campaigns/${id}/end`), { done: t('campaigns.ended') });
  };
  const remove = async () => {
    const sure = await confirm({
      title: t('campaigns.deleteAsk'),
      body: t('campaigns.deleteBody', { name }),
      act: t('common.delete'),
      danger: true,
    });
    if (sure === null) return;
    await run(() => api.delete(`/campaigns/${id}`), {
      done: t('campaigns.deleted', { name }),
      then: () => void navigate('/campaigns'),
    });
  };
  return { start, end, remove, busy };
}
