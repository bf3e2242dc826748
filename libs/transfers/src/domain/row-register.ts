import { byItsFeed, type KeyedDraft } from './keyed-draft.js';
import { isLikeName } from './like-names.js';
import { notice } from './problems.js';

/** The rows of a file met so far: what they contain, and which of them leads for an address, a site or a feed. */
export class RowRegister {
  private readonly byContent = new Map<string, number>();
  private readonly byAddress = new Map<string, KeyedDraft>();
  private readonly bySite = new Map<string, KeyedDraft>();
  private readonly byFeed = new Map<string, KeyedDraft>();

  rowWithContent(content: string): number | undefined {
    return this.byContent.get(content);
  }

  noteContent(content: string, row: number): void {
    this.byContent.set(content, row);
  }

  enter(lead: KeyedDraft): void {
    for (const point of lead.contactPoints) this.byAddress.set(`${point.kind} ${point.key}`, lead);
    for (const channel of lead.channels) {
      this.bySite.set(channel.key, lead);
      if (channel.feedKey !== null) this.byFeed.set(channel.feedKey, lead);
    }
  }

  leadOf(draft: KeyedDraft): { lead: KeyedDraft; reason: 'same-address' | 'same-site' } | null {
    const mails = draft.contactPoints.filter((point) => point.kind === 'email');
    const byAddress = firstFound(mails, (point) => this.byAddress.get(`email ${point.key}`));
    if (byAddress) return { lead: byAddress, reason: 'same-address' };
    const byFeed = firstFound(
      draft.channels,
      (channel) => channel.feedKey && this.byFeed.get(channel.feedKey),
    );
    const bySite = firstFound(draft.channels, (channel) =>
      channel.derived ? undefined : this.bySite.get(channel.key),
    );
    const lead = byFeed ?? bySite;
    return lead && mayBeOne(lead, draft) ? { lead, reason: 'same-site' } : null;
  }

  /** The draft without the addresses that another blogger of the file holds, each with a notice of whose they are. */
  withOwnAddresses(draft: KeyedDraft, lead: KeyedDraft | null): KeyedDraft {
    const problems = [...draft.problems];
    const isFree = (holder: KeyedDraft | undefined) => holder === undefined || holder === lead;
    const channels = draft.channels.flatMap((channel) => {
      if (isFree(this.bySite.get(channel.key))) return [channel];
      const own = byItsFeed(channel);
      if (own && isFree(this.bySite.get(own.key))) return [own];
      const holder = this.bySite.get(channel.key);
      problems.push(
        notice('site-of-another', null, channel.url, { row: holder?.row ?? 0, name: holder?.name ?? '' }),
      );
      return [];
    });
    const contactPoints = draft.contactPoints.filter((point) => {
      const holder = this.byAddress.get(`${point.kind} ${point.key}`);
      if (isFree(holder)) return true;
      problems.push(
        notice('address-of-another', null, point.address, {
          row: holder?.row ?? 0,
          name: holder?.name ?? '',
        }),
      );
      return false;
    });
    return { ...draft, channels, contactPoints, problems };
  }
}

function firstFound<T, Found>(
  items: readonly T[],
  find: (item: T) => Found | undefined | null | '',
): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}

/** One site can have several authors: rows that name two people who differ are two bloggers. */
function mayBeOne(lead: KeyedDraft, draft: KeyedDraft): boolean {
  return (
    lead.personName === null || draft.personName === null || isLikeName(lead.personName, draft.personName)
  );
}
