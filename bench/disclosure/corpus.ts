import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DisclosureContext, judge } from '@rapport/disclosure';

/** One post of the corpus: what readers said of it. */
interface Post {
  id: string;
  file: string;
  repo: string;
  url: string | null;
  language: string;
  format: string;
  /** `a`: it discloses a connection of its own. */
  kind: string;
  /** What ties the author to the brand, as the reader saw it. */
  connection: string;
  label_if_connected: string;
  agreed_presence: boolean;
  agreed_verdict: boolean;
}

/** A post with what people and program say of it. */
export interface Scored {
  id: string;
  language: string;
  repo: string;
  discloses: boolean;
  verdict: string;
  foundDisclosure: boolean;
  foundVerdict: string;
  agreedPresence: boolean;
  agreedVerdict: boolean;
}

/**
 * Judges every post of a corpus.
 * @param folder holds index.jsonl and the files that it names
 * @returns null when there is no such corpus
 */
export function scoredCorpus(folder: string): Scored[] | null {
  const index = join(folder, 'index.jsonl');
  if (!existsSync(index)) return null;
  const lines = readFileSync(index, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => scored(JSON.parse(line) as Post, folder));
}

function scored(post: Post, folder: string): Scored {
  const content = readFileSync(join(folder, post.file), 'utf8');
  const format = post.format === 'html' ? 'html' : 'markdown';
  const verdict = judge({ content, format, address: post.url ?? '' }, contextOf(post));
  return {
    id: post.id,
    language: post.language,
    repo: post.repo,
    discloses: post.kind === 'a',
    verdict: post.label_if_connected,
    foundDisclosure: verdict.discloses,
    foundVerdict: verdict.status,
    agreedPresence: post.agreed_presence,
    agreedVerdict: post.agreed_presence && post.agreed_verdict,
  };
}

const CONNECTIONS: Record<string, DisclosureContext['connection']> = {
  free_product: 'gift',
  loan: 'loan',
  paid: 'payment',
  affiliate: 'affiliate',
  event: 'trip',
};

/** The case of the labels: the tie is known (a gift, where the reader saw none), and the rules are those of the US. */
function contextOf({ kind, connection }: Post): DisclosureContext {
  const known = kind === 'a' ? CONNECTIONS[connection] : undefined;
  return {
    connection: known ?? 'gift',
    jurisdictions: ['US'],
    brandDomains: [],
    partnerDomains: [],
    publishedOn: null,
  };
}
