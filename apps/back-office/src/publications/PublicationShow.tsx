import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import OpenInNewIcon from '@mui/icons-material/OpenInNew';
import { useGetOne } from 'react-admin';
import { Link, useNavigate, useParams } from 'react-router';
import { api } from '../api/client';
import { pathToOpen } from '../cases';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { Waiting } from '../layout/Waiting';
import { useMay } from '../providers/useMe';
import {
  ExternalLink,
  FactList,
  Page,
  PageHeader,
  RelativeDay,
  RelativeTime,
  SectionCard,
  useConfirm,
  useIntention,
} from '../ui';
import { DisclosureCard } from './DisclosureCard';
import { DisclosureChip } from './DisclosureChip';
import { SentimentChip } from './SentimentChip';
import type { Publication } from './types';

/** One publication: how it was judged, whether readers are told of the tie, and what was decided about that. */
export default function PublicationShow() {
  const { id = '' } = useParams();
  const { data } = useGetOne<Publication>('publications', { id });
  return data ? <Shown publication={data} /> : <Waiting />;
}

function Shown({ publication }: { publication: Publication }) {
  const t = useT();
  const { day } = useFormat();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const mayChange = useMay('officer');
  const { run } = useIntention();
  const { id, title, url, bloggerName, publishedOn, disclosureStatus, reviewRequestId } = publication;
  const remove = async () => {
    const question = { title: t('publications.deleteTitle'), body: t('publications.deleteBody') };
    if ((await confirm({ ...question, act: t('common.delete'), danger: true })) === null) return;
    await run(() => api.delete(`/publications/${id}`), {
      done: t('publications.deleted'),
      then: () => void navigate('/publications'),
    });
  };
  const more = [
    { label: t('publications.edit'), onClick: () => void navigate(`/publications/${id}`) },
    {
      label: t('cases.open'),
      onClick: () => void navigate(pathToOpen(publication.bloggerId, { type: 'publication', id })),
    },
    ...(reviewRequestId === null
      ? [{ label: t('publications.delete'), onClick: () => void remove(), danger: true }]
      : []),
  ];
  return (
    <Page width="reading">
      <PageHeader
        title={title || t('publications.untitled')}
        back={{ to: '/publications', label: t('publications.title') }}
        chips={<DisclosureChip status={disclosureStatus} />}
        facts={`${bloggerName} · ${day(publishedOn)}`}
        next={disclosureStatus === 'pending' && t('publications.lookAtIt')}
        action={
          <Button
            variant="contained"
            size="medium"
            href={url}
            target="_blank"
            rel="noreferrer"
            endIcon={<OpenInNewIcon />}
          >
            {t('publications.openPage')}
          </Button>
        }
        more={mayChange ? more : []}
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' }, alignItems: 'start' }}>
        <DisclosureCard publication={publication} />
        <Judged publication={publication} />
      </Box>
    </Page>
  );
}

function Judged({ publication }: { publication: Publication }) {
  const t = useT();
  const { bloggerId, bloggerName, reviewRequestId, productName, campaignId, campaignName, url } = publication;
  const { sentiment, keyPoints, publishedOn, loggedByName, createdAt } = publication;
  const to = (path: string, words: string | null) => (
    <MuiLink component={Link} to={path}>
      {words}
    </MuiLink>
  );
  return (
    <SectionCard title={t('publications.judged')}>
      <FactList
        facts={[
          {
            label: t('publications.sentiment'),
            value: sentiment ? <SentimentChip sentiment={sentiment} /> : t('publications.notJudged'),
          },
          { label: t('publications.url'), value: <ExternalLink href={url}>{url}</ExternalLink> },
          { label: t('publications.publishedOn'), value: <RelativeDay on={publishedOn} focusable /> },
          { label: t('publications.blogger'), value: to(`/bloggers/${bloggerId}/show`, bloggerName) },
          {
            label: t('publications.reviewRequest'),
            value: reviewRequestId && to(`/review-requests/${reviewRequestId}/show`, productName),
          },
          {
            label: t('publications.campaign'),
            value: campaignId && to(`/campaigns/${campaignId}/show`, campaignName),
          },
          {
            label: t('publications.loggedBy'),
            value: (
              <>
                {loggedByName}, <RelativeTime at={createdAt} focusable />
              </>
            ),
          },
        ]}
      />
      <Typography variant="h3" sx={{ mt: 2, mb: 0.5 }}>
        {t('publications.keyPoints')}
      </Typography>
      <Typography
        variant="body2"
        sx={{ whiteSpace: 'pre-line', color: keyPoints ? undefined : 'text.secondary' }}
      >
        {keyPoints || t('publications.noKeyPoints')}
      </Typography>
    </SectionCard>
  );
}
