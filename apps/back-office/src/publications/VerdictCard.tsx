import { Alert, Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { SectionCard } from '../ui';
import { DisclosureChip } from './DisclosureChip';
import { groupedReasons } from './groupedReasons';
import { ReasonItem } from './ReasonItem';
import { RemedyBox } from './RemedyBox';
import type { CheckDetail } from './types';
import { useDisclosureWords } from './useDisclosureWords';
import { WhatItSaw } from './WhatItSaw';

interface VerdictCardProps {
  check: CheckDetail;
  isLast: boolean;
  /** What can be done about it. */
  action: ReactNode;
}

/** What one check found: a sentence, each reason with its rule, what would be right, what it saw. */
export function VerdictCard({ check, isLast, action }: VerdictCardProps) {
  const t = useT();
  const format = useFormat();
  const words = useDisclosureWords();
  const { status, fault, verdict, checkedAt, judgedAt, id, judgedInId } = check;
  const reasons = verdict ? groupedReasons(verdict.reasons) : [];
  return (
    <SectionCard title={t('publications.verdict.title')}>
      {!isLast && checkedAt && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          {t('publications.verdict.older', { at: format.dayAndTime(checkedAt) })}
        </Alert>
      )}
      {status && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
          <DisclosureChip status={status} />
          <Typography sx={{ fontWeight: 600 }}>{t(`disclosureWords.verdicts.${status}`)}</Typography>
        </Box>
      )}
      {fault && <Typography sx={{ mt: 1 }}>{words.fault(fault)}</Typography>}
      {judgedAt && judgedInId !== id && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
          {t('publications.verdict.unchanged', { at: format.dayAndTime(judgedAt) })}
        </Typography>
      )}
      {reasons.length > 0 && (
        <>
          <Typography variant="h3" sx={{ mt: 2, mb: 0.5 }}>
            {t('publications.verdict.reasons')}
          </Typography>
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {reasons.map((reason, index) => (
              <ReasonItem key={index} reason={reason} evidence={verdict?.evidence ?? []} />
            ))}
          </Box>
        </>
      )}
      {verdict?.remedy && <RemedyBox remedy={verdict.remedy} />}
      {action && <Box sx={{ mt: 2 }}>{action}</Box>}
      <WhatItSaw check={check} />
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 1.5 }}>
        {t('disclosureWords.noLegalAdvice')}
      </Typography>
    </SectionCard>
  );
}
