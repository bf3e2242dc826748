import { Injectable } from '@nestjs/common';
import { bloggerEvents } from '@rapport/bloggers';
import { OnEvent, OnEvents, type RecordedEvent, type Transaction } from '@rapport/platform';
import { AddressSearches } from './address-searches.js';

/** An address that becomes a blogger's makes mail theirs that lies in the mailboxes already. */
@Injectable()
export class NewAddressesListeners {
  constructor(private readonly searches: AddressSearches) {}

  @OnEvent(bloggerEvents.contactPointAdded, bloggerEvents.contactPointRevised)
  async onAddress(event: RecordedEvent, tx: Transaction): Promise<void> {
    await this.searches.ask(tx, { contactPointId: event.subjectId });
  }

  @OnEvents(bloggerEvents.created)
  async onBloggers(events: RecordedEvent[], tx: Transaction): Promise<void> {
    await this.searches.ask(tx, { bloggerIds: events.map(({ subjectId }) => subjectId) });
  }
}
