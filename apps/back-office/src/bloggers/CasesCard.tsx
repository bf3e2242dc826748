import { useGetList } from 'react-admin';
import { type CaseRow, CaseStateChip } from '../cases';
import { useT } from '../i18n/useT';
import { RelativeTime } from '../ui';
import { RecordLines } from './RecordLines';

/** The cases of this person, open and closed: for those who may know. */
export function CasesCard({ bloggerId }: { bloggerId: string }) {
  const t = useT();
  const query = useGetList<CaseRow>('cases', {
    filter: { bloggerId },
    sort: { field: 'openedAt', order: 'DESC' },
    meta: { row: true },
  });
  return (
    <RecordLines
      title={t('cases.ofBlogger.title')}
      none={t('cases.ofBlogger.none')}
      query={query}
      line={({ id, summary, ownerName, state, openedAt }) => ({
        to: `/cases/${id}/show`,
        title: summary,
        about: (
          <>
            {ownerName} · <RelativeTime at={openedAt} />
          </>
        ),
        chip: <CaseStateChip state={state} />,
      })}
    />
  );
}
