import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rapport/platform';
import { QueryFailedError } from 'typeorm';
import { refuseKnown } from './channel-drafts.js';
import { KnownBloggersQueries } from './known-bloggers.queries.js';

interface Keys {
  urlKeys: readonly string[];
  addressKeys: readonly string[];
  /** The blogger who may have them. */
  bloggerId: string;
}

const UNIQUE_VIOLATION = '23505';

/** Sees to it that one blog and one address belong to one blogger, and says to whom when they are taken. */
@Injectable()
export class Twins {
  constructor(private readonly known: KnownBloggersQueries) {}

  /**
   * Does the work unless a blog or an address is another blogger's; two who add the same at the same instant are told
   * apart by the database, and the second hears who won.
   * @throws DomainError `blogger.exists`
   */
  async refused<T>(
    { urlKeys, addressKeys, bloggerId }: Keys,
    tx: Transaction,
    work: () => Promise<T>,
  ): Promise<T> {
    refuseKnown(await this.known.by(urlKeys, addressKeys, tx), bloggerId);
    try {
      return await work();
    } catch (error) {
      const code =
        error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
      // This transaction is lost; who won is seen from outside it.
      if (code === UNIQUE_VIOLATION) refuseKnown(await this.known.by(urlKeys, addressKeys), bloggerId);
      throw error;
    }
  }
}
