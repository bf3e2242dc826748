/** What the event log says of pitches. A move carries `{from, to}`, so that the timeline reads on its own. */
export const pitchEvents = {
  drafted: 'pitch.drafted',
  revised: 'pitch.revised',
  deleted: 'pitch.deleted',
  scheduled: 'pitch.scheduled',
  takenBack: 'pitch.taken-back',
  sent: 'pitch.sent',
  replied: 'pitch.replied',
  accepted: 'pitch.accepted',
  declined: 'pitch.declined',
  unanswered: 'pitch.unanswered',
  bounced: 'pitch.bounced',
  withdrawn: 'pitch.withdrawn',
  exceptionRequested: 'pitch.exception-requested',
  exceptionGranted: 'pitch.exception-granted',
  exceptionRefused: 'pitch.exception-refused',
} as const;

export type PitchEventType = (typeof pitchEvents)[keyof typeof pitchEvents];
