/** What happens to sending as a whole. Subject type `sending`. */
export const sendingEvents = {
  /** Nothing leaves any more. data: { because: restored | person } */
  stopped: 'sending.stopped',
  resumed: 'sending.resumed',
} as const;
