/** What ties a blogger to a brand (product.md section 3); the words are those of review requests. */
export const materialConnections = [
  'gift',
  'loan',
  'payment',
  'affiliate',
  'trip',
  'employment',
  'none',
] as const;
export type MaterialConnection = (typeof materialConnections)[number];

/** The countries and unions whose rules are known. UK is the United Kingdom, EU the directive that binds all members. */
export const jurisdictions = ['US', 'UK', 'FR', 'EU', 'DE', 'ES', 'IT', 'CA', 'AU'] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** A page as it was fetched. */
export interface Page {
  content: string;
  format: 'html' | 'markdown' | 'text';
  /** Where it was published; tells policy pages and own links. '' when unknown. */
  address: string;
}

/** What is known of the tie before the page is read. */
export interface DisclosureContext {
  connection: MaterialConnection;
  jurisdictions: readonly Jurisdiction[];
  /** Host names such as `lumen.example`; their subdomains count as well. */
  brandDomains: readonly string[];
  /** Hosts of shops and agencies that act for the brand. */
  partnerDomains: readonly string[];
  /** YYYY-MM-DD; decides which version of a rule holds. null: today's rules, those without an end. */
  publishedOn: string | null;
}
