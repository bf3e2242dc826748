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

  /** The draft without the addresses that an earlier row holds, each with a notice of whose they are. */
  withOwnSites(draft: KeyedDraft): KeyedDraft {
    const problems = [...draft.problems];
    const channels = draft.channels.flatMap((channel) => {
      const holder = this.bySite.get(channel.key);
      const own = holder ? byItsFeed(channel) : channel;
      if (own && !this.bySite.has(own.key)) return [own];
      problems.push(
        notice('site-of-another', null, channel.url, {
          row: holder?.row ?? draft.row,
          name: holder?.name ?? '',
        }),
      );
      return [];
    });
    const contactPoints = draft.contactPoints.filter(
      (point) => !this.byAddress.has(`${point.kind} ${point.key}`),
    );
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
