import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  Database,
  EventLog,
  newId,
  notFound,
  staleEdit,
  type Transaction,
} from '@rapport/platform';
import { productEvents } from './campaign.events.js';
import { productInUse, refuseWhenReferenced } from './campaigns.errors.js';
import { Product } from './product.entity.js';

export interface ProductDraft {
  name: string;
  brand?: string;
  url?: string;
  description?: string;
  valueCents?: number | null;
  currency?: string;
}

export type ProductChange = Partial<ProductDraft> & { version: number };

/** The things that bloggers are asked to try. */
@Injectable()
export class ProductsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Adds a product; gives its id. */
  async create(actor: Actor, draft: ProductDraft): Promise<string> {
    const id = newId();
    const blank = { brand: '', url: '', description: '', valueCents: null, currency: 'EUR' };
    await this.database.transaction(async (tx) => {
      await tx.insert(Product, { id, ...blank, ...draft, createdAt: this.clock.now() });
      await this.record(tx, actor, id, productEvents.created, draft.name);
    });
    return id;
  }

  /** Changes a product. @throws DomainError `stale-edit` */
  async revise(actor: Actor, id: string, { version, ...change }: ProductChange): Promise<void> {
    await this.database.transaction(async (tx) => {
      const product = await this.locked(tx, id);
      if (product.version !== version) throw staleEdit(product);
      await tx.save(tx.merge(Product, product, change));
      await this.record(tx, actor, id, productEvents.revised, product.name);
    });
  }

  /** Deletes a product that nothing refers to. @throws DomainError `product.in-use` */
  async delete(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { name } = await this.locked(tx, id);
      await tx.delete(Product, { id }).catch(refuseWhenReferenced(productInUse));
      await this.record(tx, actor, id, productEvents.deleted, name);
    });
  }

  private async locked(tx: Transaction, id: string): Promise<Product> {
    const product = await tx.findOne(Product, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!product) throw notFound('product', id);
    return product;
  }

  private record(tx: Transaction, actor: Actor, id: string, type: string, name: string): Promise<void> {
    return this.events.record(tx, {
      type,
      actorId: actor.id,
      subjectType: 'product',
      subjectId: id,
      data: { name },
    });
  }
}
