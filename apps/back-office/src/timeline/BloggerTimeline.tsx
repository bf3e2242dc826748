import { useMay } from '../providers/useMe';
import { EventList } from './EventList';
import { bloggerKinds, privateKinds, type TimelineKind } from './types';

interface BloggerTimelineProps {
  bloggerId: string;
  /** What is shown at first; everything when left out. */
  initially?: TimelineKind[];
  /** The subject whose page this is on: its entries don't link to where one is. */
  here?: string;
}

/** Everything that happened with a blogger. */
export function BloggerTimeline({ bloggerId, initially, here }: BloggerTimelineProps) {
  const path = `/bloggers/${bloggerId}/timeline` as const;
  const kinds = useMay('officer')
    ? bloggerKinds
    : bloggerKinds.filter((kind) => !privateKinds.includes(kind));
  return <EventList path={path} kinds={kinds} initially={initially} here={here ?? bloggerId} />;
}
