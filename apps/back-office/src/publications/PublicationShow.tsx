import { Alert, Box, Button } from '@mui/material';
import OpenInNewIcon from '@mui/icons-material/OpenInNew';
import { useQuery } from '@tanstack/react-query';
import { useGetOne } from 'react-admin';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { api } from '../api/client';
import { pathToOpen } from '../cases';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { Waiting } from '../layout/Waiting';
import { useMay } from '../providers/useMe';
import { Page, PageHeader, useConfirm, useIntention, useLive } from '../ui';
import { ArticleCard } from './ArticleCard';
import { CapturesCard } from './CapturesCard';
import { ChecksCard } from './ChecksCard';
import { DisclosureCard } from './DisclosureCard';
import { DisclosureChip } from './DisclosureChip';
import { JudgementCard } from './JudgementCard';
import { ProposeMessage } from './ProposeMessage';
import type { Capture, Check, Publication } from './types';
import { useCheck, useChecks } from './useCheck';
import { VerdictCard } from './VerdictCard';

/** One publication: the article as judged, what each check found and why, what was decided, what can be done. */
export default function PublicationShow() {
  const { id = '' } = useParams();
  const { data } = useGetOne<Publication>('publications', { id });
  const checks = useChecks(id);
  useLive(data?.nextCheckAt);
  return data && checks ? <Shown publication={data} checks={checks} /> : <Waiting />;
}

const areas = {
  xs: '"verdict" "article" "rest"',
  md: '"article verdict" "article rest"',
};

function Shown({ publication, checks }: { publication: Publication; checks: Check[] }) {
  const { id } = publication;
  const isOfficer = useMay('officer');
  const [params, setParams] = useSearchParams();
  const last = checks.find(({ state }) => state === 'done');
  const chosenId = params.get('check') ?? last?.id;
  const check = useCheck(id, chosenId);
  const { data: captures = [] } = useQuery({
    queryKey: ['publications', id, 'captures'],
    queryFn: () => api.get<Capture[]>(`/publications/${id}/captures`),
  });
  const isLast = chosenId === last?.id;
  const mayPropose = isOfficer && isLast && check?.verdict?.remedy;
  return (
    <Page>
      <Head publication={publication} />
      <ChecksCard
        publicationId={id}
        checks={checks}
        chosenId={chosenId}
        onChoose={(chosen) => setParams(chosen === last?.id ? {} : { check: chosen }, { replace: true })}
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          mt: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 7fr) minmax(0, 5fr)' },
          gridTemplateAreas: areas,
          gridTemplateRows: { md: 'auto 1fr' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ gridArea: 'verdict' }}>
          {check && (
            <VerdictCard
              check={check}
              isLast={isLast}
              action={mayPropose && <ProposeMessage publication={publication} />}
            />
          )}
        </Box>
        <Box sx={{ gridArea: 'article' }}>
          <ArticleCard check={check ?? null} />
        </Box>
        <Box sx={{ gridArea: 'rest', display: 'grid', gap: 2 }}>
          <DisclosureCard publication={publication} captures={captures} />
          <CapturesCard publicationId={id} captures={captures} />
          <JudgementCard publication={publication} />
        </Box>
      </Box>
    </Page>
  );
}

function Head({ publication }: { publication: Publication }) {
  const t = useT();
  const { day } = useFormat();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const mayChange = useMay('officer');
  const { run } = useIntention();
  const { id, title, url, bloggerName, publishedOn, reviewRequestId } = publication;
  const { disclosureStatus, finding, findingDiffers } = publication;
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
  const said = (status: Publication['disclosureStatus']) => t(`publications.disclosures.${status}`);
  return (
    <>
      <PageHeader
        title={title || t('publications.untitled')}
        back={{ to: '/publications', label: t('publications.title') }}
        chips={<DisclosureChip status={disclosureStatus} />}
        facts={`${bloggerName} · ${day(publishedOn)}`}
        next={disclosureStatus === 'pending' && finding !== null && t('publications.lookAtIt')}
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
      {findingDiffers && finding && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('publications.differsHelp', { finding: said(finding), status: said(disclosureStatus) })}
        </Alert>
      )}
    </>
  );
}
