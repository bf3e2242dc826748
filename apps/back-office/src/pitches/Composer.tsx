import { useGetOne } from 'react-admin';
import { Navigate, useParams } from 'react-router';
import { Waiting } from '../layout/Waiting';
import { ComposerDesk } from './ComposerDesk';
import type { Blogger, Pitch } from './types';

/** Writing a pitch. What is no draft any more is only shown. */
export default function Composer() {
  const { id = '' } = useParams();
  const { data: pitch } = useGetOne<Pitch>('pitches', { id });
  const { data: blogger } = useGetOne<Blogger>(
    'bloggers',
    { id: pitch?.bloggerId ?? '' },
    { enabled: pitch !== undefined },
  );
  if (!pitch) return <Waiting />;
  if (pitch.state !== 'draft') return <Navigate to={`/pitches/${id}/show`} replace />;
  return <ComposerDesk key={id} pitch={pitch} blogger={blogger} />;
}
