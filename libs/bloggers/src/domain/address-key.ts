import { readUrl } from '@rapport/web-address';
import { urlKey } from './url-key.js';

export const contactKinds = ['email', 'phone', 'form', 'other'] as const;
export type ContactKind = (typeof contactKinds)[number];

const EMAIL = /^[^\s@"<>(),;:\\[\]]+@[^\s@"<>(),;:\\[\]]+\.[^\s@"<>(),;:\\[\].]{2,}$/;
const FEWEST_DIGITS = 6;

/**
 * What two spellings of one address have in common, by kind: an e-mail address in small letters with its domain as the
 * DNS knows it; a phone number as its digits; a form as its page. Null when it is no such address.
 */
export function addressKey(kind: ContactKind, address: string): string | null {
  const text = address.trim();
  if (kind === 'email') return emailKey(text);
  if (kind === 'phone') return phoneKey(text);
  if (kind === 'form') return urlKey(text);
  return text === '' ? null : text.toLowerCase().replace(/\s+/g, ' ');
}

function emailKey(text: string): string | null {
  if (!EMAIL.test(text) || text.length > 254) return null;
  const at = text.lastIndexOf('@');
  const domain = readUrl(`http://${text.slice(at + 1)}`)?.hostname;
  return domain === undefined ? null : `${text.slice(0, at).toLowerCase()}@${domain}`;
}

function phoneKey(text: string): string | null {
  if (!/^[+(]?[\d\s().\/-]+$/.test(text)) return null;
  const digits = text.replace(/\(0\)/, '').replace(/\D/g, '');
  if (digits.length < FEWEST_DIGITS) return null;
  const international = text.startsWith('+') || digits.startsWith('00');
  return international ? `+${digits.replace(/^00/, '')}` : digits;
}
