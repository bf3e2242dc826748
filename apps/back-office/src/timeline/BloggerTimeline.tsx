import { useMay } from '../providers/useMe';
import { EventList } from './EventList';
import { bloggerKinds, privateKinds, type TimelineKind } from './types';

interface BloggerTimelineProps {
  bloggerId: string;
  /** The one kind that is told; all of them, to be narrowed, when left out. */
  only?: TimelineKind;
  /** The subject whose page this is on: its entries don't name or link to where one is. */
  here?: string;
}

/** Everything that happened with a blogger. */
export function BloggerTimeline({ bloggerId, only, here }: BloggerTimelineProps) {
  const path = `/bloggers/${bloggerId}/timeline` as const;
  const kinds = useMay('officer')
    ? bloggerKinds
    : bloggerKinds.filter((kind) => !privateKinds.includes(kind));
  return <EventList path={path} kinds={kinds} only={only} here={here ?? bloggerId} />;
}
