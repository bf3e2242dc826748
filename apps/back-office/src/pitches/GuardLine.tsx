import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { type Remedy, remedyOf } from './remedy';
import type { Pitch, RuleAnswer } from './types';
import { useExceptions } from './useExceptions';
import { useRuleSentence } from './useRuleSentence';

interface GuardLineProps {
  rule: RuleAnswer;
  pitch: Pitch;
  zone: string;
  /** There are readings to choose from, so that none must be made. */
  mayChoose: boolean;
  onRemedy: (remedy: Remedy) => void;
}

/** One broken rule: what is wrong, a link that puts it right, and the way to an exception where there is one. */
export function GuardLine({ rule, pitch, zone, mayChoose, onRemedy }: GuardLineProps) {
  const t = useT();
  const say = useRuleSentence();
  const isManager = useMay('manager');
  const { ask, busy } = useExceptions(pitch.id);
  const label = rule.remedy === 'make-reading' && mayChoose ? 'choose-reading' : rule.remedy;
  const remedy = remedyOf({ ...rule, remedy: label }, pitch.bloggerId, zone);
  const open = pitch.exceptions.find((one) => one.rule === rule.rule && one.decision === null);
  return (
    <Stack component="li" direction="row" sx={{ gap: 1, py: 0.75, borderTop: 1, borderColor: 'divider' }}>
      <Box
        component="span"
        aria-hidden
        sx={{ color: 'warning.main', fontWeight: 800, width: 14, flexShrink: 0 }}
      >
        !
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2">
          <strong>{t(`guard.rules.${rule.rule}`)}</strong>{' '}
          <span className="only-heard">{t('guard.notOk')}</span>
          <br />
          {say(rule)}
        </Typography>
        <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', alignItems: 'center', mt: 0.25 }}>
          {remedy && <RemedyLink remedy={remedy} label={label ?? ''} onRemedy={onRemedy} />}
          {open && !isManager && (
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>
              {t('guard.asked')}
            </Typography>
          )}
          {rule.exceptable && (isManager || !open) && (
            <Button
              variant="text"
              disabled={busy}
              onClick={() => void ask(rule.rule)}
              sx={{
                minHeight: 28,
                p: 0,
                color: 'text.secondary',
                textDecoration: 'underline',
                fontWeight: 400,
              }}
            >
              {t(isManager ? 'pitches.exceptions.grant' : 'pitches.exceptions.ask')}
            </Button>
          )}
        </Stack>
      </Box>
    </Stack>
  );
}

function RemedyLink({
  remedy,
  label,
  onRemedy,
}: {
  remedy: Remedy;
  label: string;
  onRemedy: GuardLineProps['onRemedy'];
}) {
  const t = useT();
  const words = t.any(`guard.remedies.${label}`, label);
  if (remedy.kind === 'page') {
    return (
      <MuiLink component={Link} to={remedy.to} variant="body2">
        {words}
      </MuiLink>
    );
  }
  return (
    <MuiLink
      component="button"
      type="button"
      variant="body2"
      onClick={() => onRemedy(remedy)}
      sx={{ minHeight: 28 }}
    >
      {words}
    </MuiLink>
  );
}
