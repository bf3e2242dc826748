/** What the event log says of publications; the subject type is `publication`. */
export const publicationEvents = {
  logged: 'publication.logged',
  revised: 'publication.revised',
  deleted: 'publication.deleted',
  disclosureSet: 'publication.disclosure-set',
} as const;
