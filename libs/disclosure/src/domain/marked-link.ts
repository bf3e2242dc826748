import type { ArticleLink } from './article.js';
import { isTracked } from './tracked-link.js';

/** Whose link it is: the brand's own site, a partner's, or one that an affiliate network pays for. */
export type LinkKind = 'brand' | 'partner' | 'affiliate';

/** A link of the article that matters for the disclosure. */
export interface MarkedLink {
  /** Offsets in the article's text. */
  start: number;
  end: number;
  text: string;
  href: string;
  kind: LinkKind;
  rel: string[];
  /** Whether its rel values tell search engines that something was given for it. */
  marked: boolean;
}

/** The values of rel that tell search engines of a compensation. */
export const compensatedRel: readonly string[] = ['sponsored', 'nofollow'];

/**
 * The links that matter, in the order of reading.
 * @param domains host names; subdomains belong to them
 */
export function markedLinks(
  article: { text: string; links: readonly ArticleLink[] },
  domains: { brand: readonly string[]; partner: readonly string[] },
): MarkedLink[] {
  return article.links.flatMap((link) => {
    const kind = kindOf(link, domains);
    if (kind === null) return [];
    const { start, end, href, rel } = link;
    const marked = rel.some((value) => compensatedRel.includes(value));
    return [{ start, end, text: article.text.slice(start, end).trim(), href, kind, rel, marked }];
  });
}

function kindOf(
  link: ArticleLink,
  domains: { brand: readonly string[]; partner: readonly string[] },
): LinkKind | null {
  if (isTracked(link)) return 'affiliate';
  const host = hostOf(link.href);
  if (belongs(host, domains.brand)) return 'brand';
  return belongs(host, domains.partner) ? 'partner' : null;
}

function hostOf(href: string): string {
  const host = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(href)?.[1] ?? '';
  return host.toLowerCase().replace(/\.$/, '');
}

function belongs(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => {
    const own = domain
      .trim()
      .toLowerCase()
      .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
      .replace(/[/:].*$/, '');
    return own !== '' && (host === own || host.endsWith(`.${own}`));
  });
}
