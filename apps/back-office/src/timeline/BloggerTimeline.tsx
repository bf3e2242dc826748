import { EventList } from './EventList';
import { bloggerKinds, type TimelineKind } from './types';

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
  return <EventList path={path} kinds={bloggerKinds} initially={initially} here={here ?? bloggerId} />;
}
