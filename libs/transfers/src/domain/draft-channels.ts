import { type DraftChannel } from './draft.js';
import { networkFields, networkOf, type NetworkField } from './fields.js';
import { accountAddress } from './network-accounts.js';
import { type Cell, type RowCells } from './row-cells.js';
import { isFormula } from './single-line.js';
import { networkOfAddress, siteOfFeed, webAddress } from './web-addresses.js';

/**
 * The places where a blogger publishes, from the addresses of a row: the first site with the blog's title and feed, then
 * other sites, then accounts on networks. A row with only a feed gets the site the feed most likely belongs to, or the
 * feed's own address.
 */
export function draftChannels(cells: RowCells): DraftChannel[] {
  const title = cells.line('blogTitle') ?? '';
  const feeds = webAddresses(cells, 'feedUrl');
  const sites = webAddresses(cells, 'blogUrl');
  // With a feed, a site that can't be read is no loss, and the other way round; with neither, the row is wrong.
  const found = feeds.addresses.length + sites.addresses.length > 0;
  for (const cell of [...sites.faulty, ...feeds.faulty])
    cells[found ? 'notice' : 'wrong']('not-a-web-address', cell);
  const accounts = networkFields.flatMap((field) => networkAccounts(cells, field));
  return distinct([...blogs(title, sites.addresses, feeds.addresses[0] ?? null), ...accounts]);
}

function blogs(title: string, addresses: string[], feedUrl: string | null): DraftChannel[] {
  const sites = addresses.map((url) => channelAt(url));
  if (sites.length === 0 && feedUrl !== null) {
    sites.push({ ...channelAt(siteOfFeed(feedUrl) ?? feedUrl), derived: true });
  }
  const [first, ...others] = sites;
  return first ? [{ ...first, title, feedUrl }, ...others] : [];
}

interface Understood {
  addresses: string[];
  faulty: Cell[];
}

function webAddresses(cells: RowCells, field: 'blogUrl' | 'feedUrl'): Understood {
  return understood(cells, cells.all(field), webAddress);
}

function networkAccounts(cells: RowCells, field: NetworkField): DraftChannel[] {
  const { addresses, faulty } = understood(cells, cells.all(field), (written) =>
    accountAddress(field, written),
  );
  for (const cell of faulty) cells.notice('not-a-web-address', cell);
  const network = networkOf[field];
  return addresses.map((url) => ({ network, url, title: '', feedUrl: null, derived: false }));
}

function understood(
  cells: RowCells,
  from: Cell[],
  understand: (written: string) => string | null,
): Understood {
  const result: Understood = { addresses: [], faulty: [] };
  for (const cell of from) {
    if (isFormula(cell.text)) cells.wrong('formula', cell);
    else {
      for (const written of cell.text.split(/\s*:::\s*|[\s;|]+|,\s+/).filter((part) => part !== '')) {
        const address = understand(written);
        if (address === null) result.faulty.push({ ...cell, text: written });
        else result.addresses.push(address);
      }
    }
  }
  return result;
}

function channelAt(url: string): DraftChannel {
  return { network: networkOfAddress(url), url, title: '', feedUrl: null, derived: false };
}

function distinct(channels: DraftChannel[]): DraftChannel[] {
  return channels.filter(
    (channel, index) => channels.findIndex((other) => other.url === channel.url) === index,
  );
}
