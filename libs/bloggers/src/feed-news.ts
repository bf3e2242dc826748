import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rapport/platform';
import type { Feed } from './domain/feed.js';

/** What a channel's feed shows at the moment. */
export interface ShownFeed extends Pick<Feed, 'posts' | 'contentOf'> {
  channelId: string;
  bloggerId: string;
}

/** Somebody who wants to see what feeds show. Sees the same posts again and again, as long as the feed shows them. */
export type FeedReader = (tx: Transaction, shown: ShownFeed) => Promise<void>;

/** Where features below register to see feeds as they are read, in the transaction that keeps the posts. */
@Injectable()
export class FeedNews {
  private readonly readers: FeedReader[] = [];

  register(reader: FeedReader): void {
    this.readers.push(reader);
  }

  async tell(tx: Transaction, shown: ShownFeed): Promise<void> {
    for (const reader of this.readers) await reader(tx, shown);
  }
}
