import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { PathOf } from '../api/paths';
import { useT } from '../i18n/useT';
import { Pending } from '../layout/Pending';
import { Timeline } from '../ui';
import { KindFilter } from './KindFilter';
import { icons, toneOf } from './looks';
import { Particulars } from './Particulars';
import { Sentence } from './Sentence';
import type { TimelineEntry, TimelineKind } from './types';
import { useTimeline } from './useTimeline';

interface EventListProps {
  /** Where it is read from. */
  path: PathOf<'get'>;
  /** What it can be narrowed to. */
  kinds: TimelineKind[];
  /** The one kind that is told; all of them, to be narrowed, when left out. */
  only?: TimelineKind;
  /** Says further whom an entry is about. */
  naming?: (entry: TimelineEntry) => string | null;
  /** The subject whose page this is on: its entries don't name or link to where one is. */
  here?: string;
}

/** What happened, the latest first, to be narrowed by kind. */
export function EventList({ path, kinds, only, naming, here }: EventListProps) {
  const t = useT();
  const [chosen, choose] = useState<TimelineKind[]>(only ? [only] : []);
  const { query, entries, earlier, isReadingEarlier } = useTimeline(path, chosen);
  const { isPending, error } = query;
  return (
    <>
      {!only && <KindFilter kinds={kinds} chosen={chosen} onChoose={choose} />}
      {(isPending || error) && <Pending of={query} />}
      {!isPending && !error && entries.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t(chosen.length > 0 ? 'timeline.emptyKind' : 'timeline.empty')}
        </Typography>
      )}
      <Timeline
        label={t('timeline.title')}
        entries={entries.map((entry) => ({
          id: String(entry.id),
          at: entry.at,
          icon: icons[entry.kind],
          tone: toneOf(entry.type),
          title: <Sentence entry={entry} named={naming?.(entry) ?? null} here={here} />,
          body: <Particulars entry={entry} />,
        }))}
      />
      {earlier && (
        <Button onClick={earlier} loading={isReadingEarlier} variant="outlined">
          {t('timeline.earlier')}
        </Button>
      )}
    </>
  );
}
