import { Alert, Box, Collapse, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { GuardLine } from './GuardLine';
import type { Remedy } from './remedy';
import type { GuardAnswer, Pitch } from './types';

interface GuardPanelProps {
  pitch: Pitch;
  answer: GuardAnswer | undefined;
  error: Error | null;
  isFetching: boolean;
  mayChoose: boolean;
  onRemedy: (remedy: Remedy) => void;
}

/** The one-to-one rules as one writes: a line a rule, a tick, or a sentence with what to do about it. */
export function GuardPanel({ pitch, answer, error, isFetching, mayChoose, onRemedy }: GuardPanelProps) {
  const t = useT();
  const broken = answer?.rules.filter(({ ok }) => !ok) ?? [];
  const kept = answer?.rules.filter(({ ok }) => ok) ?? [];
  return (
    <Box component="section" aria-labelledby="guard-title" aria-busy={isFetching}>
      <Typography variant="h2" id="guard-title" sx={{ mb: 0.5 }}>
        {t('guard.title')}
      </Typography>
      {error && <Alert severity="warning">{t('guard.failed', { reason: error.message })}</Alert>}
      <Typography aria-live="polite" className="only-heard">
        {answer &&
          (broken.length === 0
            ? t('guard.allGood')
            : t('pitches.composer.notYet', { smart_count: broken.length }))}
      </Typography>
      {!answer && !error && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('guard.checking')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {broken.map((rule) => (
          <GuardLine
            key={rule.rule}
            rule={rule}
            pitch={pitch}
            zone={answer?.timeZone ?? 'UTC'}
            mayChoose={mayChoose}
            onRemedy={onRemedy}
          />
        ))}
      </Box>
      <Collapse in={kept.length > 0}>
        <Box
          component="ul"
          sx={{
            listStyle: 'none',
            m: 0,
            p: 0,
            pt: 0.75,
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: 2,
            rowGap: 0.25,
          }}
        >
          {kept.map(({ rule, code }) => (
            <Typography key={rule} component="li" variant="caption" sx={{ color: 'text.secondary' }}>
              <Box component="span" aria-hidden sx={{ color: 'success.main', fontWeight: 800, mr: 0.5 }}>
                ✓
              </Box>
              {t(`guard.rules.${rule}`)}
              {code !== null ? (
                ` (${t('guard.excepted')})`
              ) : (
                <span className="only-heard"> {t('guard.ok')}</span>
              )}
            </Typography>
          ))}
        </Box>
      </Collapse>
    </Box>
  );
}
