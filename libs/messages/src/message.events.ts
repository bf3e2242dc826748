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
  received: 'message.received',
} as const;

export type MessageEventType = (typeof messageEvents)[keyof typeof messageEvents];
