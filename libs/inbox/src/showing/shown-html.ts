import sanitizeHtml from 'sanitize-html';

/** The HTML of a message as it may be shown, and what was left out of it. */
export interface ShownHtml {
  /** A whole document. */
  html: string;
  /** Pictures that would have been fetched from somewhere, and told the sender that the mail was opened. */
  blockedImages: number;
}

/** Markup that says what a text is; nothing that acts, loads or lays itself over the page. */
const TAGS = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'br', 'hr', 'blockquote', 'pre', 'center'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...[
    'a',
    'b',
    'strong',
    'i',
    'em',
    'u',
    's',
    'strike',
    'del',
    'ins',
    'sub',
    'sup',
    'small',
    'big',
    'code',
    'span',
  ],
  ...['address', 'cite', 'q', 'abbr', 'img'],
];

/** Elements whose content is no text for people, or is read otherwise by browsers than by any filter. */
const NO_TEXT = [
  ...[
    'style',
    'script',
    'textarea',
    'option',
    'select',
    'noscript',
    'template',
    'svg',
    'math',
    'title',
    'xmp',
  ],
  ...['iframe', 'object', 'embed', 'noembed', 'noframes', 'plaintext', 'audio', 'video', 'canvas', 'head'],
];

const INLINE_IMAGE = /^data:image\/(png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$/i;

/** A link without a scheme would lead into the product itself. */
const ELSEWHERE = /^(https?:\/\/|mailto:)/i;

/**
 * The HTML part of a mail, made harmless: no script, no style, no form, no frame; links open apart and tell nothing of
 * where one comes from; pictures only where the mail itself carries them. It is still to be shown in a sandboxed frame
 * (mail.md section 5, "stored XSS"): the two protect each other.
 */
export function shownHtml(html: string): ShownHtml {
  let blockedImages = 0;
  const body = sanitizeHtml(html, {
    allowedTags: TAGS,
    allowedAttributes: {
      a: ['href', 'rel', 'target'],
      img: ['src', 'alt', 'width', 'height'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
      ol: ['start'],
      '*': ['dir', 'lang'],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedSchemesByTag: { img: ['data'] },
    allowProtocolRelative: false,
    nonTextTags: NO_TEXT,
    nestingLimit: 100,
    enforceHtmlBoundary: false,
    parseStyleAttributes: false,
    transformTags: {
      a: (tagName, { href }) => ({
        tagName,
        attribs: {
          ...(href && ELSEWHERE.test(href) ? { href } : {}),
          rel: 'noopener noreferrer nofollow',
          target: '_blank',
        },
      }),
      img: (_tagName, attribs) => {
        if (attribs['src'] && INLINE_IMAGE.test(attribs['src'])) return { tagName: 'img', attribs };
        blockedImages += 1;
        return { tagName: 'span', attribs: {}, text: attribs['alt'] ? `[${attribs['alt']}]` : '' };
      },
    },
  });
  return { html: `${HEAD}${body}</body></html>`, blockedImages };
}

const HEAD =
  '<!doctype html><html><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">' +
  '<title>Message</title></head><body>';

/** What a browser may do with the document: show it. Nothing is fetched, nothing runs, nothing is sent. */
export const SHOWN_HTML_POLICY = [
  "default-src 'none'",
  'img-src data:',
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');
