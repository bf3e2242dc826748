import { Alert, Button, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { api } from '../api/client';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { SectionCard, useIntention } from '../ui';
import { isDueNow } from '../ui/isDueNow';
import { CheckDots } from './CheckDots';
import { CompareChecks } from './CompareChecks';
import type { Check } from './types';

interface ChecksCardProps {
  publicationId: string;
  /** The latest first, planned ones before those that were done. */
  checks: Check[];
  chosenId: string | undefined;
  onChoose: (id: string) => void;
}

/** When it was looked at and will be: a strip of dots, each a check to be shown; before and after; check now. */
export function ChecksCard({ publicationId, checks, chosenId, onChoose }: ChecksCardProps) {
  const t = useT();
  const format = useFormat();
  const isOfficer = useMay('officer');
  const { run, busy } = useIntention();
  const [comparing, setComparing] = useState(false);
  const waiting = checks.filter(({ state }) => state === 'due' || state === 'running');
  const next = waiting.toSorted((a, b) => (a.notBefore < b.notBefore ? -1 : 1))[0];
  const isOnItsWay = waiting.some(
    ({ state, notBefore }) => state === 'running' || isDueNow(notBefore, Date.now()),
  );
  const read = checks.filter(({ judgedInId }) => judgedInId !== null);
  const checkNow = () =>
    run(() => api.post(`/publications/${publicationId}/checks`), { done: t('publications.checks.asked') });
  return (
    <SectionCard
      title={t('publications.checks.title')}
      action={
        isOfficer && (
          <Button variant="outlined" disabled={busy || isOnItsWay} onClick={() => void checkNow()}>
            {t('publications.checks.now')}
          </Button>
        )
      }
    >
      <CheckDots checks={checks} chosenId={chosenId} onChoose={onChoose} />
      {isOnItsWay ? (
        <Typography variant="body2" component="div" role="status" sx={{ mt: 0.5 }}>
          {t('publications.checks.running')}
          <LinearProgress aria-hidden sx={{ mt: 0.75 }} />
        </Typography>
      ) : next && next.tries > 0 ? (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {t('publications.checks.tried', { smart_count: next.tries, when: format.when(next.notBefore) })}
        </Alert>
      ) : (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
          {!checks.some(({ state }) => state === 'done') && `${t('publications.checks.noneYet')} `}
          {next
            ? t('publications.checks.next', { when: format.when(next.notBefore) })
            : t('publications.checks.noNext')}
        </Typography>
      )}
      {read.length > 1 && (
        <Button
          aria-expanded={comparing}
          onClick={() => setComparing(!comparing)}
          sx={{ mt: 0.5, ml: -1.25 }}
        >
          {t('publications.checks.compare')}
        </Button>
      )}
      {comparing && <CompareChecks publicationId={publicationId} checks={read} />}
    </SectionCard>
  );
}
