import { Injectable } from '@nestjs/common';
import { Database, type ListRequest, notFound, type Page, toPage } from '@rapport/platform';

export interface ProductFilter {
  q?: string;
  campaignId?: string;
  ids?: string[];
}

export const productSorts = ['name', 'createdAt'] as const;
export type ProductSort = (typeof productSorts)[number];

export interface ProductRow {
  id: string;
  name: string;
  brand: string;
  url: string;
  description: string;
  valueCents: number | null;
  currency: string;
  createdAt: Date;
  version: number;
}

const COLUMNS = `p.id, p.name, p.brand, p.url, p.description, p.value_cents AS "valueCents", p.currency,
  p.created_at AS "createdAt", p.version`;

const WHERE = `($1::text IS NULL OR position(folded($1) in folded(p.name || ' ' || p.brand)) > 0)
  AND ($2::uuid IS NULL OR EXISTS
    (SELECT FROM campaign_products c WHERE c.product_id = p.id AND c.campaign_id = $2))
  AND ($3::uuid[] IS NULL OR p.id = ANY ($3))`;

const KEYS: Record<ProductSort, string> = { name: `folded(p.name)`, createdAt: `p.id::text` };

/** Reading products for screens. */
@Injectable()
export class ProductsQueries {
  constructor(private readonly database: Database) {}

  /** A page of products and how many there are in all. */
  async page(request: ListRequest<ProductFilter, ProductSort>): Promise<Page<ProductRow>> {
    const { filter, sort, descending, after, limit, offset } = request;
    const values = [filter.q?.trim() || null, filter.campaignId ?? null, filter.ids ?? null];
    const [key, order, beyond] = [KEYS[sort], descending ? 'DESC' : 'ASC', descending ? '<' : '>'];
    const [found, [counted]] = await Promise.all([
      this.database.query<ProductRow & { sortKey: string }>(
        `SELECT ${COLUMNS}, ${key} AS "sortKey" FROM products p
         WHERE ${WHERE} AND ($4::text IS NULL OR (${key}, p.id) ${beyond} ($4, $5::uuid))
         ORDER BY ${key} ${order}, p.id ${order} LIMIT $6 OFFSET $7`,
        [
          ...values,
          after === null ? null : String(after.value),
          after?.id ?? null,
          limit + 1,
          after ? 0 : offset,
        ],
        `products-page-${sort}-${order}`,
      ),
      this.database.query<{ total: number }>(
        `SELECT count(*) AS total FROM products p WHERE ${WHERE}`,
        values,
        'products-count',
      ),
    ]);
    const page = toPage(found, request, (row) => row.sortKey, { total: counted?.total ?? 0, capped: false });
    return { ...page, rows: page.rows.map(({ sortKey: _key, ...row }) => row) };
  }

  /** One product. @throws DomainError `product.not-found` */
  async byId(id: string): Promise<ProductRow> {
    const [product] = await this.database.query<ProductRow>(
      `SELECT ${COLUMNS} FROM products p WHERE p.id = $1`,
      [id],
    );
    if (!product) throw notFound('product', id);
    return product;
  }
}
