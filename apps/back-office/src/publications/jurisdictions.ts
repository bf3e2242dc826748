import type { Schemas } from '../api/paths';

export type Jurisdiction = Schemas['DisclosureSettingsView']['jurisdictions'][number];

/** Those whose rules are known. */
export const jurisdictions: Jurisdiction[] = ['US', 'UK', 'FR', 'EU', 'DE', 'ES', 'IT', 'CA', 'AU'];

/** The region by which browsers know the name of a jurisdiction. */
export const regionOf = (jurisdiction: Jurisdiction) => (jurisdiction === 'UK' ? 'GB' : jurisdiction);
