import { Box, Button, Stack, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { SectionCard } from '../ui';
import type { GuardException, Pitch } from './types';
import { useExceptions } from './useExceptions';

/** The exceptions of a pitch: who asked and why, who decided and why. */
export function PitchExceptions({ pitch }: { pitch: Pitch }) {
  const t = useT();
  if (pitch.exceptions.length === 0) return null;
  return (
    <SectionCard title={t('pitches.exceptions.title')} count={pitch.exceptions.length}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {pitch.exceptions.map((exception) => (
          <One key={exception.id} exception={exception} />
        ))}
      </Box>
    </SectionCard>
  );
}

function One({ exception }: { exception: GuardException }) {
  const t = useT();
  const mayDecide = useMay('manager');
  const { decide, busy } = useExceptions(exception.pitchId);
  const { id, rule, reason, requestedByName, decision, decidedByName, decisionReason } = exception;
  const decided = { name: decidedByName ?? '', reason: decisionReason ?? '' };
  return (
    <Box component="li">
      <Typography variant="body2">
        <strong>{t(`guard.rules.${rule}`)}</strong>
        <br />
        {t('pitches.exceptions.asked', { name: requestedByName, reason })}
        <br />
        {decision ? t(`pitches.exceptions.${decision}`, decided) : t('pitches.exceptions.waits')}
      </Typography>
      {!decision && mayDecide && (
        <Stack direction="row" sx={{ gap: 1, mt: 0.5 }}>
          <Button variant="outlined" disabled={busy} onClick={() => void decide(id, rule, true)}>
            {t('pitches.exceptions.grant')}
          </Button>
          <Button disabled={busy} onClick={() => void decide(id, rule, false)}>
            {t('pitches.exceptions.refuse')}
          </Button>
        </Stack>
      )}
    </Box>
  );
}
