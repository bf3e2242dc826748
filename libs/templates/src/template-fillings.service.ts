import { Injectable } from '@nestjs/common';
import { OrganisationService } from '@rapport/accounts';
import { type Actor, Database, notFound } from '@rapport/platform';
import { firstNameOf } from './domain/first-name.js';
import { filled, type KnownValues } from './domain/variables.js';
import { TemplatesQueries } from './templates.queries.js';

/** For whom and about what a template is used: what stands in the composer. */
export interface Occasion {
  bloggerId: string;
  campaignId: string | null;
  productId: string | null;
  readingId: string | null;
  mutualValue: string;
}

export interface Filling {
  subject: string;
  body: string;
  /** What stands open, as it stands there. */
  unresolved: string[];
}

interface Facts {
  bloggerName: string;
  channelTitle: string | null;
  channelUrl: string | null;
  readingTitle: string | null;
  readingUrl: string | null;
  products: string[];
}

/** Puts what is known of one blogger and one campaign into a template. */
@Injectable()
export class TemplateFillingsService {
  constructor(
    private readonly database: Database,
    private readonly templates: TemplatesQueries,
    private readonly organisation: OrganisationService,
  ) {}

  /** The text to begin with, for one blogger. @throws DomainError `template.not-found`, `blogger.not-found` */
  async of(actor: Actor, templateId: string, occasion: Occasion): Promise<Filling> {
    const { subject, body, language } = await this.templates.byId(actor, templateId);
    return fill({ subject, body }, await this.known(actor, occasion, language));
  }

  private async known(actor: Actor, occasion: Occasion, language: string): Promise<KnownValues> {
    const [facts] = await this.database.query<Facts>(
      FACTS,
      [occasion.bloggerId, occasion.readingId, occasion.productId, occasion.campaignId],
      'template-facts',
    );
    if (!facts) throw notFound('blogger', occasion.bloggerId);
    const organisation = await this.organisation.read();
    return {
      'blogger.first_name': firstNameOf(facts.bloggerName),
      'blogger.name': facts.bloggerName,
      'channel.title': facts.channelTitle,
      'channel.url': facts.channelUrl,
      'reading.title': facts.readingTitle,
      'reading.url': facts.readingUrl,
      'campaign.product': listed(facts.products, language),
      'pitch.mutual_value': occasion.mutualValue,
      'officer.name': actor.name,
      'officer.first_name': firstNameOf(actor.name) ?? actor.name,
      'organisation.name': organisation.name,
    };
  }
}

/** Subject and body with what is known. */
export function fill({ subject, body }: { subject: string; body: string }, known: KnownValues): Filling {
  const [above, below] = [filled(subject, known), filled(body, known)];
  return {
    subject: above.text,
    body: below.text,
    unresolved: [...new Set([...above.unresolved, ...below.unresolved])],
  };
}

/** "A, B and C", as the language of the template lists things. */
function listed(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language.split('-')[0], { type: 'conjunction' }).format(names);
}

/** The channel of the reading where it is known, else the one that was written on last. */
const FACTS = `SELECT b.name AS "bloggerName", c.title AS "channelTitle", c.url AS "channelUrl",
    r.post_title AS "readingTitle", r.post_url AS "readingUrl",
    ARRAY(SELECT p.name FROM products p WHERE p.id = $3
      OR ($3::uuid IS NULL AND p.id IN (SELECT product_id FROM campaign_products WHERE campaign_id = $4))
      ORDER BY folded(p.name)) AS products
  FROM bloggers b
    LEFT JOIN readings r ON r.id = $2 AND r.blogger_id = b.id
    LEFT JOIN LATERAL (SELECT title, url FROM channels WHERE blogger_id = b.id
      ORDER BY id IS DISTINCT FROM r.channel_id, last_post_at DESC NULLS LAST, network <> 'blog', id LIMIT 1) c ON true
  WHERE b.id = $1`;
