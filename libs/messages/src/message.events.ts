/** What happens to messages. Subject type `message`; the data name the kind, the origin and the step. */
export const messageEvents = {
  scheduled: 'message.scheduled',
  revised: 'message.revised',
  held: 'message.held',
  released: 'message.released',
  cancelled: 'message.cancelled',
  sent: 'message.sent',
  refused: 'message.refused',
  uncertain: 'message.uncertain',
  /** A person said whether an uncertain message went. data: { went } */
  settled: 'message.settled',
  /** They answered. data: { incomingKind, receivedAt, text }; byHand when somebody entered it */
  received: 'message.received',
  /** data: { permanence, status, failure, address, contactPointId, over (given up), dead (the address is) } */
  bounced: 'message.bounced',
  /** The server keeps trying. data: { status, failure, address } */
  delayed: 'message.delayed',
  /** They are away. data: { returnDate, until, stated, putOff } */
  absence: 'message.absence',
  /** They, or their provider, called our mail abuse. data: { address } */
  complained: 'message.complained',
  /** Our mail is delivered only when somebody follows a link or answers. */
  challenged: 'message.challenged',
  /** Mail of the time before was found: it tells of a contact and changes nothing else. data: { direction, date } */
  found: 'message.found',
} as const;

export type MessageEventType = (typeof messageEvents)[keyof typeof messageEvents];
