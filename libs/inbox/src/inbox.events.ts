/** What happens to wishes and to mail whose sender was not known. */
export const inboxEvents = {
  /** Subject `opt_out_wish`. data: { passage, strength, officerId } */
  wished: 'opt-out.wished',
  /** data: { passage, scope } */
  wishConfirmed: 'opt-out.confirmed',
  /** data: { passage, reason } */
  wishDismissed: 'opt-out.dismissed',
  /** Subject `unmatched_message`. A person said whose it is. data: { address, subject, addressAdded } */
  linked: 'unmatched-mail.linked',
  /** data: { address, subject, reason } */
  setAside: 'unmatched-mail.set-aside',
} as const;
