import { Stack, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { useMay, useMe } from '../providers/useMe';
import { type Column, EmptyState, Page, PageHeader, PrimaryAction, RecordList, RelativeDay } from '../ui';
import { ReviewStateChip } from './ReviewStateChip';
import { type ReviewRow, reviewStates } from './types';
import { useNextStep } from './useNextStep';

/** The review requests: what waits for us, what for them, what is overdue. */
export default function ReviewList() {
  const t = useT();
  const me = useMe();
  const say = useNextStep();
  const mayRequest = useMay('officer');
  const next = (review: ReviewRow) => (
    <Typography
      component="span"
      variant="body2"
      sx={{
        color: review.next.late ? 'error.main' : undefined,
        fontWeight: review.next.who === 'us' ? 600 : 400,
      }}
    >
      {say(review.next)}
    </Typography>
  );
  const columns: Column<ReviewRow>[] = [
    { key: 'blogger', label: t('reviews.blogger'), render: ({ bloggerName }) => bloggerName },
    { key: 'product', label: t('reviews.product'), render: ({ productName }) => productName },
    {
      key: 'state',
      label: t('reviews.state'),
      render: ({ state }) => <ReviewStateChip state={state} />,
      width: 130,
    },
    { key: 'next', label: t('reviews.nextStep'), render: next },
    {
      key: 'due',
      label: t('reviews.due'),
      render: ({ dueOn }) => dueOn && <RelativeDay on={dueOn} />,
      sortBy: 'dueOn',
    },
    { key: 'campaign', label: t('reviews.campaign'), render: ({ campaignName }) => campaignName },
    { key: 'officer', label: t('reviews.officer'), render: ({ officerName }) => officerName, extra: true },
    {
      key: 'connection',
      label: t('reviews.connection'),
      render: ({ materialConnection }) =>
        materialConnection && t(`reviews.connections.${materialConnection}`),
      extra: true,
    },
  ];
  const action = mayRequest && <PrimaryAction to="/review-requests/create">{t('reviews.new')}</PrimaryAction>;
  return (
    <Page>
      <PageHeader title={t('reviews.title')} action={action} />
      <RecordList
        resource="review-requests"
        label={t('reviews.title')}
        columns={columns}
        card={(review) => (
          <Stack sx={{ gap: 0.5, alignItems: 'flex-start' }}>
            <Typography sx={{ fontWeight: 600 }}>{review.bloggerName}</Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {review.productName} · {review.campaignName}
            </Typography>
            <Stack direction="row" sx={{ gap: 0.75, flexWrap: 'wrap' }}>
              <ReviewStateChip state={review.state} overdue={review.overdue} />
            </Stack>
            {next(review)}
          </Stack>
        )}
        sort={{ field: 'createdAt', order: 'DESC' }}
        searchable={false}
        filters={[
          {
            source: 'state',
            label: t('reviews.state'),
            choices: reviewStates.map((id) => ({ id, name: t(`reviews.states.${id}`) })),
          },
        ]}
        views={[
          { name: t('reviews.views.us'), filter: { waitingOn: 'us' } },
          { name: t('reviews.views.them'), filter: { waitingOn: 'them' } },
          { name: t('reviews.views.overdue'), filter: { overdue: true } },
          ...(me && mayRequest ? [{ name: t('reviews.views.mine'), filter: { officerId: me.id } }] : []),
        ]}
        empty={
          <EmptyState title={t('reviews.title')} action={action}>
            {t('reviews.empty')}
          </EmptyState>
        }
      />
    </Page>
  );
}
