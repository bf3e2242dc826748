export { eventKinds, type EventType, eventTypes, type TimelineKind, timelineKinds } from './event-kinds.js';
export { TimelineHttpModule, TimelineModule } from './timeline.module.js';
