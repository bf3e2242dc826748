import { Box, Typography } from '@mui/material';
import { useGetOne } from 'react-admin';
import { useParams } from 'react-router';
import { useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { Page, SectionCard } from '../ui';
import { CaseFacts } from './CaseFacts';
import { CaseHeader } from './CaseHeader';
import { Privacy } from './Privacy';
import { StepsCard } from './StepsCard';
import type { Case } from './types';

/** A case as a private dossier: what happened, what was done about it, how it ended. */
export default function CaseShow() {
  const { id = '' } = useParams();
  const query = useGetOne<Case>('cases', { id });
  return query.data ? <Shown one={query.data} /> : <PendingPage of={query} />;
}

function Shown({ one }: { one: Case }) {
  const t = useT();
  return (
    <Page width="reading">
      <CaseHeader one={one} />
      <Privacy />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' }, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          {one.outcome && <Told title={t('cases.outcome')} words={one.outcome} />}
          <Told title={t('cases.whatHappened')} words={one.whatHappened || t('cases.nothingWritten')} />
          <CaseFacts one={one} />
        </Box>
        <StepsCard one={one} />
      </Box>
    </Page>
  );
}

function Told({ title, words }: { title: string; words: string }) {
  return (
    <SectionCard title={title}>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {words}
      </Typography>
    </SectionCard>
  );
}
