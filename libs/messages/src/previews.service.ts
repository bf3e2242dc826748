import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@rapport/platform';
import { htmlPart, textPart } from './domain/simple-formatting.js';

/** How a message will look where it arrives. */
@Injectable()
export class PreviewsService {
  constructor(private readonly database: Database) {}

  /** Both parts of a mail with these words and the actor's signature. */
  async of(actor: Actor, body: string, language: string | null): Promise<{ text: string; html: string }> {
    const [account] = await this.database.query<{ signature: string }>(
      `SELECT signature FROM accounts WHERE id = $1`,
      [actor.id],
    );
    const signature = account?.signature ?? '';
    return { text: textPart(body, signature), html: htmlPart(body, signature, language) };
  }
}
