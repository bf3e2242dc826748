export { BloggerTimeline } from './BloggerTimeline';
export type { TimelineKind } from './types';
