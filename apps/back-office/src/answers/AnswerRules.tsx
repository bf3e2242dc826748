import { Alert, Box } from '@mui/material';
import { useT } from '../i18n/useT';
import type { GuardAnswer, RuleAnswer } from './types';

interface AnswerRulesProps {
  verdict: GuardAnswer | undefined;
  error: Error | null;
  /** Nobody is told that an answer is empty before they began it. */
  hasWords: boolean;
  sayRule: (rule: RuleAnswer) => string;
}

/** What keeps the answer from leaving, each rule in a sentence; nothing while nothing does. */
export function AnswerRules({ verdict, error, hasWords, sayRule }: AnswerRulesProps) {
  const t = useT();
  if (error)
    return (
      <Alert severity="warning" sx={{ mt: 1 }}>
        {t('answers.failed', { reason: error.message })}
      </Alert>
    );
  const broken = (verdict?.rules ?? []).filter(
    ({ ok, code }) => !ok && (hasWords || code !== 'nothing_left_over.empty'),
  );
  return (
    <Box aria-live="polite">
      {broken.length > 0 && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {t('answers.notYet')}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {broken.map((rule) => (
              <li key={rule.rule}>
                <strong>{t.any(`guard.rules.${rule.rule}`, rule.rule)}</strong>: {sayRule(rule)}
              </li>
            ))}
          </Box>
        </Alert>
      )}
    </Box>
  );
}
