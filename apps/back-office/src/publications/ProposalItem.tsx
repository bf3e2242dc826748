import { Box, Button, Link as MuiLink, Paper, Typography } from '@mui/material';
import { Link, useNavigate } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { ExternalLink, RelativeDay, useIntention } from '../ui';
import type { Proposal, Publication } from './types';

/** One proposed post: whose, why it is proposed, and the decision. */
export function ProposalItem({ proposal }: { proposal: Proposal }) {
  const t = useT();
  const { url, title, bloggerId, bloggerName, publishedOn, matchedBy, matchedWords, passage } = proposal;
  const { reviewRequestId, productName } = proposal;
  const isLink = matchedBy === 'link';
  return (
    <Paper component="li" variant="outlined" sx={{ p: 2 }}>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        <ExternalLink href={url}>{title || url}</ExternalLink>
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <MuiLink component={Link} to={`/bloggers/${bloggerId}/show`}>
          {bloggerName}
        </MuiLink>{' '}
        · {t('publications.proposals.published')} <RelativeDay on={publishedOn} /> ·{' '}
        <MuiLink component={Link} to={`/review-requests/${reviewRequestId}/show`}>
          {t('publications.proposals.for', { product: productName })}
        </MuiLink>
      </Typography>
      <Typography variant="body2" sx={{ mt: 1 }}>
        {t(isLink ? 'publications.proposals.linked' : 'publications.proposals.named', {
          words: matchedWords,
        })}
      </Typography>
      {passage && (
        <Typography
          variant="body2"
          component="blockquote"
          sx={{ m: 0, mt: 0.5, pl: 1, borderLeft: 3, borderColor: 'divider' }}
        >
          {passage}
        </Typography>
      )}
      <Decision proposal={proposal} />
    </Paper>
  );
}

function Decision({ proposal: { id } }: { proposal: Proposal }) {
  const t = useT();
  const navigate = useNavigate();
  const isOfficer = useMay('officer');
  const { run, busy } = useIntention();
  if (!isOfficer) return null;
  const accept = () =>
    run(() => api.post<Publication>(`/publication-proposals/${id}/acceptance`), {
      done: t('publications.proposals.accepted'),
      then: (logged) => void navigate(`/publications/${logged.id}/show`),
    });
  const dismiss = () =>
    run(() => api.put(`/publication-proposals/${id}/dismissal`), {
      done: t('publications.proposals.dismissed'),
    });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
      <Button variant="contained" disabled={busy} onClick={() => void accept()}>
        {t('publications.proposals.accept')}
      </Button>
      <Button disabled={busy} onClick={() => void dismiss()}>
        {t('publications.proposals.dismiss')}
      </Button>
    </Box>
  );
}
