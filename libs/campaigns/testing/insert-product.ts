import { newId } from '@rapport/platform';
import type { DataSource } from 'typeorm';

export interface ProductSeed {
  id: string;
  name: string;
  brand: string;
  valueCents: number | null;
}

/** Stores a product, or what `seed` says instead; gives its id. */
export async function insertProduct(database: DataSource, seed: Partial<ProductSeed> = {}): Promise<string> {
  const product: ProductSeed = {
    id: newId(),
    name: 'Lune reading lamp',
    brand: 'Lune',
    valueCents: 8900,
    ...seed,
  };
  await database.query(`INSERT INTO products (id, name, brand, value_cents) VALUES ($1, $2, $3, $4)`, [
    product.id,
    product.name,
    product.brand,
    product.valueCents,
  ]);
  return product.id;
}
