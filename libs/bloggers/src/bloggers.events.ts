/**
 * What the event log says of bloggers. Each carries `bloggerId`; `data.name` or `data.address` is kept so that the
 * timeline reads on its own. `revised` carries `changed`: field names with `{from, to}`.
 */
export const bloggerEvents = {
  created: 'blogger.created',
  revised: 'blogger.revised',
  /** data: { from, to, because } when an encounter, not a person, moved the relationship */
  stageReached: 'blogger.stage-reached',
  /** data: { reason, from } */
  doNotContactSet: 'do-not-contact.set',
  /** data: { reason } */
  doNotContactLifted: 'do-not-contact.lifted',
  channelAdded: 'channel.added',
  channelRevised: 'channel.revised',
  channelRemoved: 'channel.removed',
  /** data: { metric, value, measuredOn } */
  audienceMeasured: 'audience.measured',
  contactPointAdded: 'contact-point.added',
  contactPointRevised: 'contact-point.revised',
  contactPointRemoved: 'contact-point.removed',
  /** data: { address, reason }; the address is suppressed with it */
  contactPointOptedOut: 'contact-point.opted-out',
  /** data: { address } */
  contactPointBounced: 'contact-point.bounced',
  /** data: { postUrl, postTitle, takeaway } */
  readingMade: 'reading.made',
  readingRevised: 'reading.revised',
  readingRemoved: 'reading.removed',
  /** data: { body } */
  noteWritten: 'note.written',
} as const;

export type BloggerEventType = (typeof bloggerEvents)[keyof typeof bloggerEvents];
