import { Injectable } from '@nestjs/common';
import { OrganisationService } from '@rapport/accounts';
import { Database } from '@rapport/platform';
import type { MaterialConnection } from '@rapport/reviews';
import { readUrl } from '@rapport/web-address';
import { DisclosureSettings } from '../disclosure-settings.js';
import { jurisdictionsOf } from '../domain/jurisdictions.js';
import type { JudgedContext } from './publication-check.entity.js';

interface Facts {
  connection: MaterialConnection | null;
  publishedOn: string;
  bloggerCountry: string | null;
  productUrl: string;
}

/** What is known of a publication before its page is read. */
@Injectable()
export class JudgedContexts {
  constructor(
    private readonly database: Database,
    private readonly organisation: OrganisationService,
    private readonly settings: DisclosureSettings,
  ) {}

  /** The context of a publication; null when it is gone. */
  async of(publicationId: string): Promise<JudgedContext | null> {
    const [[facts], { country }, rules] = await Promise.all([
      this.database.query<Facts>(
        `SELECT r.material_connection AS connection, p.published_on AS "publishedOn", b.country AS "bloggerCountry",
           coalesce(d.url, '') AS "productUrl"
         FROM publications p JOIN bloggers b ON b.id = p.blogger_id
         LEFT JOIN review_requests r ON r.id = p.review_request_id
         LEFT JOIN products d ON d.id = r.product_id WHERE p.id = $1`,
        [publicationId],
        'publication-judged-context',
      ),
      this.organisation.read(),
      this.settings.read(),
    ]);
    if (!facts) return null;
    const { connection, publishedOn, bloggerCountry, productUrl } = facts;
    return {
      connection: connection ?? 'gift',
      tieKnown: connection !== null,
      jurisdictions:
        rules.jurisdictions.length > 0 ? rules.jurisdictions : jurisdictionsOf([bloggerCountry, country]),
      brandDomains: [...new Set([...rules.brandDomains, ...hostOf(productUrl)])],
      partnerDomains: rules.partnerDomains,
      publishedOn,
    };
  }
}

function hostOf(address: string): string[] {
  const url = readUrl(address);
  return url ? [url.hostname.replace(/^www\./, '')] : [];
}
