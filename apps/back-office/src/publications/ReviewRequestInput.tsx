import { Typography } from '@mui/material';
import { SelectInput, useGetList } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useT } from '../i18n/useT';
import type { Schemas } from '../api/paths';

/** A review request of the chosen blogger that a publication can fulfil. */
export function ReviewRequestInput() {
  const t = useT();
  const bloggerId = useWatch({ name: 'bloggerId' }) as string | undefined;
  const { data } = useGetList<Schemas['ReviewView']>(
    'review-requests',
    { filter: { bloggerId }, pagination: { page: 1, perPage: 100 }, meta: { row: true } },
    { enabled: Boolean(bloggerId) },
  );
  const open = (data ?? []).filter(
    ({ next, state }) => next.what === 'publish' || state === 'published' || state === 'closed',
  );
  if (!bloggerId || !data) return null;
  if (open.length === 0) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {t('publications.noReviewRequest')}
      </Typography>
    );
  }
  return (
    <SelectInput
      source="reviewRequestId"
      label={t('publications.reviewRequest')}
      helperText={t('publications.reviewRequestHelp')}
      choices={open.map(({ id, productName, campaignName }) => ({
        id,
        name: `${productName} · ${campaignName}`,
      }))}
      translateChoice={false}
    />
  );
}
