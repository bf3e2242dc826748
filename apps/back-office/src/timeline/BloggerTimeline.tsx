import { Button, Skeleton, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { Timeline } from '../ui';
import { KindFilter } from './KindFilter';
import { icons, toneOf } from './looks';
import { Particulars } from './Particulars';
import { Sentence } from './Sentence';
import { bloggerKinds, type TimelineKind } from './types';
import { useTimeline } from './useTimeline';

interface BloggerTimelineProps {
  bloggerId: string;
  /** What is shown at first; everything when left out. */
  initially?: TimelineKind[];
  /** The subject whose page this is on: its entries don't link to where one is. */
  here?: string;
}

/** Everything that happened with a blogger, the latest first, to be narrowed by kind. */
export function BloggerTimeline({ bloggerId, initially = [], here }: BloggerTimelineProps) {
  const t = useT();
  const [kinds, setKinds] = useState(initially);
  const { entries, isPending, error, again, earlier, isReadingEarlier } = useTimeline(
    `/bloggers/${bloggerId}/timeline`,
    kinds,
  );
  return (
    <>
      <KindFilter kinds={bloggerKinds} chosen={kinds} onChoose={setKinds} />
      {isPending && <Placeholder />}
      {error && (
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
          <Typography variant="body2">{error.message}</Typography>
          <Button onClick={again}>{t('common.tryAgain')}</Button>
        </Stack>
      )}
      {!isPending && !error && entries.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t(kinds.length > 0 ? 'timeline.emptyKind' : 'timeline.empty')}
        </Typography>
      )}
      <Timeline
        label={t('timeline.title')}
        entries={entries.map((entry) => ({
          id: String(entry.id),
          at: entry.at,
          icon: icons[entry.kind],
          tone: toneOf(entry.type),
          title: <Sentence entry={entry} here={here ?? bloggerId} />,
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

function Placeholder() {
  return (
    <Stack sx={{ gap: 1.5 }} aria-hidden>
      {[70, 55, 62].map((width) => (
        <Skeleton key={width} width={`${width}%`} height={22} />
      ))}
    </Stack>
  );
}
