import type { ArticleLink } from './article.js';

/** Hosts and parameters of the large affiliate networks; by name, so that they match wherever a link hides them. */
const NETWORKS = new RegExp(
  [
    'amzn\\.to',
    'amazon\\.[a-z.]+/.*[?&](?:tag|linkcode|ascsubtag)=',
    'awin1\\.com',
    'tidd\\.ly',
    'zanox',
    'shareasale',
    'anrdoezrs',
    'jdoqocy',
    'tkqlhce',
    'dpbolvw',
    'kqzyfj',
    'linksynergy',
    'tradedoubler',
    'adcell',
    'skimresources',
    'go\\.skimlinks',
    'viglink',
    'rstyle\\.me',
    'shopstyle',
    'pntra',
    'avantlink',
    'flexoffers',
    'effiliation',
    'belboon',
    'webgains',
    'partner-ads',
    'affilinet',
    'webmasterplan',
    'ebay\\.[a-z.]+/.*[?&](?:campid|mkcid)=',
    'rover\\.ebay',
    'impact(?:radius)?\\.com',
    'prf\\.hn',
    'sjv\\.io',
    'pxf\\.io',
    '[?&](?:aff(?:iliate)?_?id|aff|affid|a_aid|partner_?id|aid|refid)=',
  ].join('|'),
  'i',
);

/** Whether a link tells on its own that somebody earns from it: an affiliate network, or rel=sponsored. */
export function isTracked(link: Pick<ArticleLink, 'href' | 'rel'>): boolean {
  return link.rel.includes('sponsored') || NETWORKS.test(link.href);
}
