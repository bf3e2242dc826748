/** What the event log says of publications; the subject type is `publication`. */
export const publicationEvents = {
  logged: 'publication.logged',
  revised: 'publication.revised',
  deleted: 'publication.deleted',
  disclosureSet: 'publication.disclosure-set',
  /** data: { title, url, from, to, checkId }; a check set the status */
  disclosureFound: 'publication.disclosure-found',
  /** data: as above; a disclosure that had been there is gone */
  disclosureVanished: 'publication.disclosure-vanished',
  /** data: { title, url, held, found, checkId }; a check differs from what a person decided */
  findingDiffers: 'publication.finding-differs',
  /** data: { title, url, name } */
  captured: 'publication.captured',
  /** data: { title, url, product, by, words }; a post of a feed looks like the publication asked for */
  proposed: 'publication.proposed',
  /** data: { title, url } */
  proposalDismissed: 'publication.proposal-dismissed',
  proposalReopened: 'publication.proposal-reopened',
} as const;
