/** What a timeline can be narrowed to. */
export const timelineKinds = [
  'mail',
  'pitch',
  'reading',
  'note',
  'review',
  'publication',
  'case',
  'profile',
  'campaign',
  'administration',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/**
 * Every event type that the product records and the kind it is shown under. A list to read, instead of registration by
 * magic; a test finds what the features record and fails when a type is missing here or has no sentence on screen.
 */
export const eventKinds = {
  'message.scheduled': 'mail',
  'message.revised': 'mail',
  'message.held': 'mail',
  'message.released': 'mail',
  'message.cancelled': 'mail',
  'message.sent': 'mail',
  'message.refused': 'mail',
  'message.uncertain': 'mail',
  'message.settled': 'mail',
  'message.received': 'mail',
  'message.bounced': 'mail',
  'message.delayed': 'mail',
  'message.absence': 'mail',
  'message.complained': 'mail',
  'message.challenged': 'mail',
  'message.found': 'mail',
  'sending.stopped': 'administration',
  'sending.resumed': 'administration',
  'opt-out.wished': 'mail',
  'opt-out.confirmed': 'mail',
  'opt-out.dismissed': 'mail',
  'unmatched-mail.linked': 'mail',
  'unmatched-mail.set-aside': 'mail',

  'pitch.drafted': 'pitch',
  'pitch.revised': 'pitch',
  'pitch.deleted': 'pitch',
  'pitch.scheduled': 'pitch',
  'pitch.taken-back': 'pitch',
  'pitch.sent': 'pitch',
  'pitch.replied': 'pitch',
  'pitch.accepted': 'pitch',
  'pitch.declined': 'pitch',
  'pitch.unanswered': 'pitch',
  'pitch.bounced': 'pitch',
  'pitch.withdrawn': 'pitch',
  'pitch.exception-requested': 'pitch',
  'pitch.exception-granted': 'pitch',
  'pitch.exception-refused': 'pitch',

  'reading.made': 'reading',
  'reading.revised': 'reading',
  'reading.removed': 'reading',
  'note.written': 'note',

  'review-request.created': 'review',
  'review-request.revised': 'review',
  'review-request.deleted': 'review',
  'review-request.agreed': 'review',
  'review-request.shipped': 'review',
  'review-request.shipment-revised': 'review',
  'review-request.received': 'review',
  'review-request.published': 'review',
  'review-request.closed': 'review',
  'review-request.declined': 'review',
  'review-request.cancelled': 'review',
  'review-request.sample-returned': 'review',
  'review-request.sending-scheduled': 'review',
  'review-request.sending-taken-back': 'review',

  'publication.logged': 'publication',
  'publication.revised': 'publication',
  'publication.deleted': 'publication',
  'publication.disclosure-set': 'publication',
  'publication.disclosure-found': 'publication',
  'publication.disclosure-vanished': 'publication',
  'publication.finding-differs': 'publication',
  'publication.captured': 'publication',
  'publication.proposed': 'publication',
  'publication.proposal-dismissed': 'publication',
  'publication.proposal-reopened': 'publication',

  'case.opened': 'case',
  'case.revised': 'case',
  'case.step-added': 'case',
  'case.moved': 'case',

  'blogger.created': 'profile',
  'blogger.imported': 'profile',
  'blogger.revised': 'profile',
  'blogger.stage-reached': 'profile',
  'do-not-contact.set': 'profile',
  'do-not-contact.lifted': 'profile',
  'channel.added': 'profile',
  'channel.revised': 'profile',
  'channel.removed': 'profile',
  'audience.measured': 'profile',
  'contact-point.added': 'profile',
  'contact-point.revised': 'profile',
  'contact-point.removed': 'profile',
  'contact-point.opted-out': 'profile',
  'contact-point.bounced': 'profile',

  'campaign.created': 'campaign',
  'campaign.revised': 'campaign',
  'campaign.started': 'campaign',
  'campaign.ended': 'campaign',
  'campaign.deleted': 'campaign',
  'product.created': 'campaign',
  'product.revised': 'campaign',
  'product.deleted': 'campaign',

  'template.created': 'administration',
  'template.revised': 'administration',
  'template.archived': 'administration',
  'template.restored': 'administration',
  'account.created': 'administration',
  'account.password-changed': 'administration',
  'account.reset-link-issued': 'administration',
  'account.password-reset': 'administration',
  'account.rights-changed': 'administration',
  'invitation.sent': 'administration',
  'invitation.withdrawn': 'administration',
  'mailbox.created': 'administration',
  'mailbox.revised': 'administration',
  'mailbox.removed': 'administration',
  'mailbox.passed': 'administration',
  'mailbox.failed': 'administration',
  'mailbox.read': 'administration',
  'mailbox.unread': 'administration',
  'import.done': 'administration',
  'import.undone': 'administration',
} as const satisfies Record<string, TimelineKind>;

/** What only the team sees: a viewer may be the client. Grievances are settled by mail, so mail is private as well. */
export const privateKinds: readonly TimelineKind[] = ['case', 'mail'];

export type EventType = keyof typeof eventKinds;
export const eventTypes = Object.keys(eventKinds) as EventType[];

/** The event types shown under these kinds. */
export function typesOf(kinds: readonly TimelineKind[]): EventType[] {
  return eventTypes.filter((type) => kinds.includes(eventKinds[type]));
}
