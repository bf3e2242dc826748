import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useGetOne } from 'react-admin';
import { useParams, useSearchParams } from 'react-router';
import { api } from '../api/client';
import { PendingPage } from '../layout/Pending';
import { useMay } from '../providers/useMe';
import { Page, useLive } from '../ui';
import { ArticleCard } from './ArticleCard';
import { CapturesCard } from './CapturesCard';
import { ChecksCard } from './ChecksCard';
import { DisclosureCard } from './DisclosureCard';
import { JudgementCard } from './JudgementCard';
import { ProposeMessage } from './ProposeMessage';
import { PublicationHead } from './PublicationHead';
import type { Capture, Check, Publication } from './types';
import { useCheck, useChecks } from './useCheck';
import { VerdictCard } from './VerdictCard';

const isWaiting = ({ state }: Check) => state === 'due' || state === 'running';

/** One publication: the article as judged, what each check found and why, what was decided, what can be done. */
export default function PublicationShow() {
  const { id = '' } = useParams();
  const query = useGetOne<Publication>('publications', { id });
  const looks = useChecks(id);
  const [data, checks] = [query.data, looks.data];
  useLive(data?.nextCheckAt);
  // The two are read side by side: the one may be from before a look was done and the other from after.
  useLive(checks?.filter(isWaiting).at(-1)?.notBefore);
  if (!data) return <PendingPage of={query} />;
  return checks ? <Shown publication={data} checks={checks} /> : <PendingPage of={looks} />;
}

const judgedAreas = {
  xs: '"verdict" "article" "decided" "about"',
  md: '"article verdict" "article decided" "article about"',
};
const unjudgedAreas = { xs: '"decided" "about"', md: '"decided about"' };

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
      <PublicationHead publication={publication} />
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
          gridTemplateAreas: check ? judgedAreas : unjudgedAreas,
          gridTemplateRows: { md: check ? 'auto auto 1fr' : 'auto' },
          alignItems: 'start',
        }}
      >
        {check && (
          <>
            <Box sx={{ gridArea: 'verdict' }}>
              <VerdictCard
                check={check}
                isLast={isLast}
                action={mayPropose && <ProposeMessage publication={publication} />}
              />
            </Box>
            <Box sx={{ gridArea: 'article' }}>
              <ArticleCard check={check} />
            </Box>
          </>
        )}
        {/* These stay where they are when the first check arrives: somebody may be writing in them. */}
        <Box sx={{ gridArea: 'decided', display: 'grid', gap: 2 }}>
          <DisclosureCard publication={publication} captures={captures} />
          <CapturesCard publicationId={id} captures={captures} />
        </Box>
        <Box sx={{ gridArea: 'about' }}>
          <JudgementCard publication={publication} />
        </Box>
      </Box>
    </Page>
  );
}
