import { Box, Button, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { ExternalLink } from '../ui';
import { evidenceId } from './evidenceLook';
import type { ReasonGroup } from './groupedReasons';
import type { Evidence } from './types';
import { useDisclosureWords } from './useDisclosureWords';

/** One thing that is wanting: in a sentence, where the article says so, and every rule with its source and date. */
export function ReasonItem({ reason, evidence }: { reason: ReasonGroup; evidence: readonly Evidence[] }) {
  const t = useT();
  const words = useDisclosureWords();
  const found = reason.evidence === null ? undefined : evidence[reason.evidence];
  const show = () => {
    const place = document.getElementById(evidenceId(reason.evidence ?? -1));
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  };
  return (
    <Box component="li" sx={{ py: 1, '&:not(:first-of-type)': { borderTop: 1, borderColor: 'divider' } }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {words.reason(reason, found)}
      </Typography>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {t(`disclosureWords.weights.${reason.weight}`)}
      </Typography>
      {found && (
        <Box sx={{ mt: 0.5 }}>
          <Typography
            variant="body2"
            component="blockquote"
            sx={{ m: 0, pl: 1, borderLeft: 3, borderColor: 'divider' }}
          >
            <span className="only-heard">{t('publications.verdict.quoted')} </span>
            <span lang={found.language}>{found.sentence}</span>
          </Typography>
          <Button onClick={show} sx={{ ml: -1 }}>
            {t('publications.verdict.showInText')}
          </Button>
        </Box>
      )}
      {reason.rules.map(({ jurisdiction, rule }) => (
        <Typography
          variant="caption"
          component="div"
          key={`${jurisdiction} ${rule.id}`}
          sx={{ mt: 0.75, color: 'text.secondary' }}
        >
          <strong>{words.country(jurisdiction)}</strong> · {rule.title}.{' '}
          <ExternalLink href={rule.source}>{rule.sourceTitle}</ExternalLink> · {words.readOn(rule)}.{' '}
          {words.inForce(rule)}.
        </Typography>
      ))}
    </Box>
  );
}
