import { Injectable } from '@nestjs/common';
import { BloggerSearchQueries } from '@rapport/bloggers';
import { Database } from '@rapport/platform';
import type { Found } from './found.js';

/** Results of one kind at most. */
const EACH = 8;

/** Shorter pieces are in too many titles, and no trigram helps to find them. */
const SHORTEST_PIECE = 3;

/** So many that hold what was typed are looked at before the best are chosen: all would take too long for a common word. */
const LOOKED_AT = 200;

/** Each takes what was typed as `$1`, folded and with LIKE's own signs taken literally. */
const sources = {
  addresses: `SELECT 'contactPoint' AS type, p.id, p.address AS title, b.name AS subtitle, b.id AS "bloggerId"
    FROM (SELECT id, address, address_key, blogger_id FROM contact_points
      WHERE address_key LIKE '%' || folded($1) || '%' LIMIT ${LOOKED_AT}) p
    JOIN bloggers b ON b.id = p.blogger_id
    ORDER BY p.address_key NOT LIKE folded($1) || '%', p.address_key LIMIT ${EACH}`,

  campaigns: `SELECT 'campaign' AS type, c.id, c.name AS title, c.target AS subtitle, NULL AS "bloggerId"
    FROM campaigns c WHERE folded(c.name) LIKE '%' || folded($1) || '%'
    ORDER BY c.state <> 'running', folded(c.name) NOT LIKE folded($1) || '%', c.created_at DESC LIMIT ${EACH}`,

  pitches: `SELECT 'pitch' AS type, p.id, p.subject AS title, b.name || ' · ' || c.name AS subtitle, b.id AS "bloggerId"
    FROM (SELECT id, subject, blogger_id, campaign_id FROM pitches
      WHERE folded(subject) LIKE '%' || folded($1) || '%' LIMIT ${LOOKED_AT}) p
    JOIN bloggers b ON b.id = p.blogger_id JOIN campaigns c ON c.id = p.campaign_id
    ORDER BY p.id DESC LIMIT ${EACH}`,

  posts: `SELECT 'post' AS type, p.id, p.title, b.name || ' · ' || coalesce(nullif(c.title, ''), c.url) AS subtitle,
      b.id AS "bloggerId"
    FROM (SELECT id, title, channel_id, published_at FROM posts
      WHERE folded(title) LIKE '%' || folded($1) || '%' LIMIT ${LOOKED_AT}) p
    JOIN channels c ON c.id = p.channel_id JOIN bloggers b ON b.id = c.blogger_id
    ORDER BY p.published_at DESC NULLS LAST, p.id LIMIT ${EACH}`,
};
type Source = keyof typeof sources;

const all = Object.keys(sources) as Source[];

/** The one search over everything that has a name. */
@Injectable()
export class SearchQueries {
  constructor(
    private readonly database: Database,
    private readonly bloggers: BloggerSearchQueries,
  ) {}

  /** At most eight of each kind. Bloggers come first and forgive slips; the others hold what was typed, as it was typed. */
  async find(typed: string): Promise<Found[]> {
    const searched: Source[] = typed.length < SHORTEST_PIECE ? ['campaigns'] : all;
    const found = await Promise.all([
      this.findBloggers(typed),
      ...searched.map((source) => this.database.query<Found>(sources[source], [literally(typed)])),
    ]);
    return found.flat();
  }

  private async findBloggers(typed: string): Promise<Found[]> {
    const hits = await this.bloggers.hits(typed, EACH);
    return hits.map(({ id, name, blogTitle, blogUrl }) => ({
      type: 'blogger',
      id,
      title: name,
      subtitle: blogTitle || blogUrl || '',
      bloggerId: id,
    }));
  }
}

/** The signs that LIKE would read as wildcards. */
function literally(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
