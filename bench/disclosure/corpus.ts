import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeArticle, readHtml, readMarkdown } from '@rapport/disclosure';

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
  const source = readFileSync(join(folder, post.file), 'utf8');
  const article = post.format === 'html' ? readHtml(source) : readMarkdown(source);
  const judgement = judgeArticle(article, post.url ?? '');
  return {
    id: post.id,
    language: post.language,
    repo: post.repo,
    discloses: post.kind === 'a',
    verdict: post.label_if_connected,
    foundDisclosure: judgement.disclosures.length > 0,
    foundVerdict: judgement.status,
    agreedPresence: post.agreed_presence,
    agreedVerdict: post.agreed_presence && post.agreed_verdict,
  };
}
