import { Box, ButtonBase, Tooltip } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import type { Check, DisclosureStatus } from './types';

const dots: Record<DisclosureStatus, { sign: string; colour: string }> = {
  compliant: { sign: '✓', colour: 'success' },
  insufficient: { sign: '?', colour: 'warning' },
  missing: { sign: '✕', colour: 'error' },
  removed: { sign: '−', colour: 'error' },
  unverifiable: { sign: '○', colour: 'secondary' },
  pending: { sign: '◐', colour: 'secondary' },
  not_required: { sign: '–', colour: 'secondary' },
};

interface CheckDotsProps {
  checks: Check[];
  chosenId: string | undefined;
  onChoose: (id: string) => void;
}

/** The history of checks as dots, the oldest first: each says its date and status, and shows its check. Nothing before the first. */
export function CheckDots({ checks, chosenId, onChoose }: CheckDotsProps) {
  const t = useT();
  const done = checks.filter(({ state }) => state === 'done').toReversed();
  const planned = checks.filter(({ state }) => state === 'due').toReversed();
  if (done.length === 0) return null;
  return (
    <Box
      component="ol"
      aria-label={t('publications.checks.strip')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, listStyle: 'none', m: 0, p: 0, py: 0.5 }}
    >
      {done.map((check) => (
        <li key={check.id}>
          <Dot check={check} isChosen={check.id === chosenId} onChoose={onChoose} />
        </li>
      ))}
      {planned.map((check) => (
        <Planned key={check.id} check={check} />
      ))}
    </Box>
  );
}

function Dot({
  check,
  isChosen,
  onChoose,
}: {
  check: Check;
  isChosen: boolean;
  onChoose: CheckDotsProps['onChoose'];
}) {
  const t = useT();
  const format = useFormat();
  const status = check.status ?? 'unverifiable';
  const { sign, colour } = dots[status];
  const label = t('publications.checks.dot', {
    when: format.dayAndTime(check.checkedAt ?? check.dueAt),
    status: t(`publications.disclosures.${status}`),
    kind: t(`disclosureWords.kinds.${check.kind}`),
  });
  return (
    <Tooltip title={label} describeChild={false}>
      <ButtonBase
        aria-label={label}
        aria-pressed={isChosen}
        onClick={() => onChoose(check.id)}
        sx={({ palette }) => ({
          width: 30,
          height: 30,
          borderRadius: '50%',
          fontWeight: 800,
          fontSize: '0.875rem',
          color: `${colour}.contrastText`,
          bgcolor: `${colour}.main`,
          boxShadow: isChosen
            ? `0 0 0 2px ${palette.background.paper}, 0 0 0 4px ${palette.text.primary}`
            : 'none',
        })}
      >
        {sign}
      </ButtonBase>
    </Tooltip>
  );
}

function Planned({ check }: { check: Check }) {
  const t = useT();
  const format = useFormat();
  const label = t('publications.checks.planned', {
    when: format.dayAndTime(check.dueAt),
    kind: t(`disclosureWords.kinds.${check.kind}`),
  });
  return (
    <Tooltip title={label} describeChild={false}>
      <Box
        component="li"
        sx={{
          width: 30,
          height: 30,
          borderRadius: '50%',
          border: 2,
          borderStyle: 'dotted',
          borderColor: 'secondary.main',
        }}
      >
        <span className="only-heard">{label}</span>
      </Box>
    </Tooltip>
  );
}
