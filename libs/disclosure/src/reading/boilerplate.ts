/** Class names and ids of what stands around an article on the sites of the world. */
const AROUND = new RegExp(
  [
    'comment',
    'disqus',
    'respond',
    'related',
    'recommend',
    'read-?more',
    'more-?posts',
    'you-?may-?also',
    'sidebar',
    'widget',
    'breadcrumb',
    'pagination',
    'pager',
    'post-?nav',
    'share',
    'sharing',
    'social',
    'newsletter',
    'subscribe',
    'signup',
    'cookie',
    'consent',
    'gdpr',
    'popup',
    'modal',
    'overlay',
    'site-?footer',
    'page-?footer',
    'colophon',
    'site-?header',
    'masthead',
    'navbar',
    'navigation',
    'main-?menu',
    'menu-item',
    'author-?(bio|box|info|card)',
    'about-?(the-?)?author',
    'blogroll',
    'archive-?list',
    'tag-?cloud',
    'instagram-?feed',
    'skip-?link',
    'teaser',
    'promo-?box',
    'outbrain',
    'taboola',
    'advert(isement|ising)?$',
    'google-?ad',
    'ad-?slot',
    'ad-?container',
    'banner',
  ]
    .map((name) => `(^|[\\s_-])${name}`)
    .join('|'),
  'i',
);
const TAGS =
  /(^|[\s_-])(tags?|tagged|categor(y|ies)|cat-?links|post-?tags?|keywords|labels|schlagw\w*|mots-?cles|etiquetas)([\s_-]|$)/i;
const AROUND_ELEMENTS = new Set(['nav', 'footer', 'aside', 'form']);
const AROUND_ROLES = new Set([
  'navigation',
  'contentinfo',
  'complementary',
  'search',
  'banner',
  'dialog',
  'menu',
]);

function names(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
}

/** Whether an element stands around articles rather than in them: navigation, comments, related posts, footers. */
export function standsAround(element: Element): boolean {
  if (AROUND_ELEMENTS.has(element.localName)) return true;
  if (AROUND_ROLES.has(element.getAttribute('role') ?? '')) return true;
  return AROUND.test(names(element)) && element.localName !== 'body' && element.localName !== 'article';
}

/** Class names and ids of what others than the author wrote, or what belongs to other posts. */
const BY_OTHERS =
  /(^|[\s_-])(comment|disqus|respond|related|recommend|more-?posts|you-?may-?also|outbrain|taboola|webmention|pingback|trackback)/i;

/** Whether an element holds words of others, or of other posts: comments, related posts. */
export function isByOthers(element: Element): boolean {
  return BY_OTHERS.test(names(element)) && element.localName !== 'body' && element.localName !== 'article';
}

/** Whether an element only lists tags or categories. */
export function listsTags(element: Element): boolean {
  if (element.localName === 'article' || element.localName === 'body' || element.localName === 'main')
    return false;
  const marked = TAGS.test(names(element)) || /\b(tag|category)\b/.test(element.getAttribute('rel') ?? '');
  return marked && (element.textContent ?? '').length < 400;
}

/** Whether an element is there but not to be seen. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = (element.getAttribute('style') ?? '').toLowerCase().replace(/\s/g, '');
  return /display:none|visibility:hidden|opacity:0(;|$)|font-size:0(px|em|;|$)|text-indent:-\d{3,}|clip:rect\(0/.test(
    style,
  );
}

/** Whether an element shows its content only after a click. */
export function isCollapsed(element: Element): boolean {
  return element.localName === 'details' && !element.hasAttribute('open');
}
