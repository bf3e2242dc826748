import { Injectable } from '@nestjs/common';
import { OrganisationService } from '@rapport/accounts';
import { Database } from '@rapport/platform';

/** Whose name the words on a publication bear. */
@Injectable()
export class BrandNames {
  constructor(
    private readonly database: Database,
    private readonly organisation: OrganisationService,
  ) {}

  /**
   * The brand of the product that was asked to be tried (the organisation's own name stands for an empty one), else
   * the one brand of the campaign's products, else the one brand that the organisation speaks for, else its name.
   * '' where nobody entered any.
   */
  async of(publicationId: string): Promise<string> {
    const [[found], { name, brands }] = await Promise.all([
      this.database.query<{ asked: string | null; campaigns: string | null }>(
        `SELECT d.brand AS asked,
           (SELECT min(b.brand) FROM campaign_products c JOIN products b ON b.id = c.product_id
            WHERE c.campaign_id = p.campaign_id AND b.brand <> '' HAVING count(DISTINCT b.brand) = 1) AS campaigns
         FROM publications p LEFT JOIN review_requests r ON r.id = p.review_request_id
         LEFT JOIN products d ON d.id = r.product_id WHERE p.id = $1`,
        [publicationId],
        'publication-brand',
      ),
      this.organisation.read(),
    ]);
    if (found?.asked) return found.asked;
    const own = brands.length === 1 ? brands[0] : undefined;
    if (found?.asked === '') return name || own || '';
    return found?.campaigns ?? own ?? name;
  }
}
