import { useGetList } from 'react-admin';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';
import { PitchStateChip } from '../pitches';
import { RelativeTime } from '../ui';
import { RecordLines } from './RecordLines';

/** What this person was approached with, by whom. */
export function PitchesCard({ bloggerId }: { bloggerId: string }) {
  const t = useT();
  const query = useGetList<Schemas['PitchView']>('pitches', {
    filter: { bloggerId },
    sort: { field: 'updatedAt', order: 'DESC' },
    meta: { row: true },
  });
  return (
    <RecordLines
      title={t('bloggers.pitches.title')}
      none={t('bloggers.pitches.none')}
      query={query}
      line={({ id, subject, campaignName, officerName, state, updatedAt }) => ({
        to: `/pitches/${id}/show`,
        title: subject || t('bloggers.pitches.untitled'),
        about: (
          <>
            {campaignName} · {officerName} · <RelativeTime at={updatedAt} />
          </>
        ),
        chip: <PitchStateChip state={state} />,
      })}
    />
  );
}
