import { Box, Typography } from '@mui/material';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';
import { RelativeTime, StateChip } from '../ui';
import { useCheck } from './useCheck';

/** What was tried and what the server said, and the rules that were checked when it left. */
export function MessageLog({ message }: { message: Schemas['MessageDetailView'] }) {
  const t = useT();
  const say = useCheck();
  const { attemptsMade, checks, settledByName, settledAt } = message;
  if (attemptsMade.length === 0 && checks.length === 0) return null;
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', mt: 2, pt: 1.5, display: 'grid', gap: 2 }}>
      {attemptsMade.length > 0 && (
        <section>
          <Typography variant="h3">{t('messages.log.attempts')}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {attemptsMade.map(({ startedAt, outcome, serverReply }) => (
              <Typography component="li" variant="body2" key={startedAt}>
                <RelativeTime at={startedAt} focusable /> ·{' '}
                {t(`messages.log.outcome.${outcome ?? 'unfinished'}`)}
                {serverReply && ` · ${serverReply}`}
              </Typography>
            ))}
            {settledAt && (
              <Typography component="li" variant="body2">
                <RelativeTime at={settledAt} focusable /> ·{' '}
                {t('messages.log.settledBy', { name: settledByName ?? '' })}
              </Typography>
            )}
          </Box>
        </section>
      )}
      {checks.length > 0 && (
        <section>
          <Typography variant="h3" sx={{ mb: 0.5 }}>
            {t('messages.log.checks')}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
            {checks.map((check) => (
              <StateChip key={check.rule} tone={check.ok ? 'good' : 'bad'} label={say(check)} />
            ))}
          </Box>
        </section>
      )}
    </Box>
  );
}
