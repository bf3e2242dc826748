import { Box, Button, Link as MuiLink, Paper, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { Link } from 'react-router';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { Pending } from '../layout/Pending';
import { type PitchState, PitchStateChip } from '../pitches';
import { EmptyState, RelativeTime, SectionCard } from '../ui';
import { type BoardColumn, boardColumns, onBoard } from './board';
import type { Campaign } from './types';

/** What a card says of a pitch. */
interface PitchCard {
  id: string;
  state: PitchState;
  subject: string;
  bloggerName: string;
  officerName: string;
  updatedAt: string;
}

const MOST = 100;

/** The bloggers in a campaign, each a card in the column of their pitch. Cards open; nothing is dragged, let alone many. */
export function CampaignBoard({ campaign: { id } }: { campaign: Campaign }) {
  const t = useT();
  const { number } = useFormat();
  const query = useGetList<PitchCard>('pitches', {
    filter: { campaignId: id },
    sort: { field: 'updatedAt', order: 'DESC' },
    pagination: { page: 1, perPage: MOST },
    meta: { row: true },
  });
  const { data: pitches, total = 0 } = query;
  if (!pitches)
    return (
      <SectionCard title={t('campaigns.board')}>
        <Pending of={query} />
      </SectionCard>
    );
  const board = onBoard(pitches);
  return (
    <SectionCard title={t('campaigns.board')} count={total > 0 ? number(total) : undefined}>
      {pitches.length === 0 ? (
        <EmptyState
          title={t('campaigns.boardEmptyTitle')}
          action={
            <Button component={Link} to="/bloggers" variant="outlined">
              {t('campaigns.findBloggers')}
            </Button>
          }
        >
          {t('campaigns.boardEmpty')}
        </EmptyState>
      ) : (
        <Box
          role="group"
          tabIndex={0}
          aria-label={t('campaigns.board')}
          sx={{
            display: 'grid',
            gap: 1.5,
            gridTemplateColumns: { xs: '1fr', md: `repeat(5, minmax(170px, 1fr))` },
            overflowX: 'auto',
          }}
        >
          {(Object.keys(boardColumns) as BoardColumn[]).map((column) => (
            <Column
              key={column}
              name={t(`campaigns.columns.${column}`)}
              pitches={board[column]}
              // Where all are in one state, the column has said it.
              saysState={boardColumns[column].length > 1}
            />
          ))}
        </Box>
      )}
      {total > pitches.length && (
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t('campaigns.boardCapped', { count: number(pitches.length) })}
        </Typography>
      )}
    </SectionCard>
  );
}

interface ColumnProps {
  name: string;
  pitches: PitchCard[];
  saysState: boolean;
}

function Column({ name, pitches, saysState }: ColumnProps) {
  const t = useT();
  return (
    <Box
      component="section"
      aria-label={name}
      sx={{ display: { xs: pitches.length === 0 ? 'none' : 'block', md: 'block' } }}
    >
      <Typography variant="h3" sx={{ mb: 1 }}>
        {name}{' '}
        <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
          {pitches.length}
        </Typography>
      </Typography>
      {pitches.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('campaigns.nobodyHere')}
        </Typography>
      )}
      {pitches.map((pitch) => (
        <Card key={pitch.id} pitch={pitch} saysState={saysState} />
      ))}
    </Box>
  );
}

function Card({ pitch, saysState }: { pitch: PitchCard; saysState: boolean }) {
  const { id, state, subject, bloggerName, officerName, updatedAt } = pitch;
  return (
    <Paper variant="outlined" sx={{ p: 1.25, mb: 1, bgcolor: 'background.default' }}>
      <MuiLink component={Link} to={`/pitches/${id}/show`} color="inherit" sx={{ fontWeight: 600 }}>
        {bloggerName}
      </MuiLink>
      {saysState && (
        <Box sx={{ my: 0.5 }}>
          <PitchStateChip state={state} />
        </Box>
      )}
      {subject && (
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'break-word' }}>
          {subject}
        </Typography>
      )}
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        {officerName} · <RelativeTime at={updatedAt} />
      </Typography>
    </Paper>
  );
}
