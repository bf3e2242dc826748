import { useGetOne } from 'react-admin';
import { Navigate, useParams } from 'react-router';
import { PendingPage } from '../layout/Pending';
import { ComposerDesk } from './ComposerDesk';
import type { Blogger, Pitch } from './types';

/** What one goes on writing must be what is stored now, not what was read a while ago. */
const fresh = { refetchOnMount: 'always', staleTime: 0 } as const;

/** Writing a pitch. What is no draft any more is only shown. */
export default function Composer() {
  const { id = '' } = useParams();
  const query = useGetOne<Pitch>('pitches', { id }, fresh);
  const { data: pitch, isFetchedAfterMount } = query;
  const { data: blogger } = useGetOne<Blogger>(
    'bloggers',
    { id: pitch?.bloggerId ?? '' },
    { enabled: pitch !== undefined },
  );
  if (!pitch || !isFetchedAfterMount) return <PendingPage of={query} />;
  if (pitch.state !== 'draft') return <Navigate to={`/pitches/${id}/show`} replace />;
  return <ComposerDesk key={id} pitch={pitch} blogger={blogger} />;
}
