/** What the event log says of passwords; the subject type is `account`. */
export const passwordEvents = {
  changed: 'account.password-changed',
  resetLinkIssued: 'account.reset-link-issued',
  reset: 'account.password-reset',
} as const;
