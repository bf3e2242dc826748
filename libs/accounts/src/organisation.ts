/** The settings key of the organisation. */
export const ORGANISATION = 'organisation';

/** Who writes to bloggers: the organisation and the brands it speaks for. */
export interface Organisation {
  name: string;
  language: 'en' | 'fr';
  /** ISO 3166-1 alpha-2 */
  country: string;
  brands: string[];
}

export const organisationDefaults: Organisation = { name: '', language: 'en', country: 'FR', brands: [] };
