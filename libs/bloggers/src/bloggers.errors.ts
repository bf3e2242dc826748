import { DomainError, invalidFields } from '@rapport/platform';
import type { ContactKind } from './domain/address-key.js';

/** A blogger who is already here, and what gave it away. */
export interface KnownBlogger {
  id: string;
  name: string;
  because: 'url' | 'address';
  value: string;
}

/** The blog or the address belongs to somebody we know; `details.existing` leads there. */
export const bloggerExists = (existing: KnownBlogger[]): DomainError => {
  const [first] = existing;
  const what = first?.because === 'address' ? 'address' : 'blog';
  return new DomainError(
    'conflict',
    'blogger.exists',
    `The ${what} ${first?.value} already belongs to ${first?.name}.`,
    { existing },
  );
};

export const ownerUnknown = (): DomainError =>
  invalidFields('unknown-reference', 'There is no such member of staff who can own a blogger.', [
    {
      pointer: '/ownerId',
      code: 'unknown-reference',
      detail: 'Choose an officer, a manager or an administrator.',
    },
  ]);

export const addressNotValid = (pointer: string, kind: ContactKind): DomainError => {
  const detail = {
    email: 'This is not an e-mail address like anna@example.org.',
    phone: 'This is not a phone number.',
    form: 'This is not the address of a web page.',
    other: 'Say how to reach the person.',
  }[kind];
  return invalidFields('contact-point.not-valid', detail, [
    { pointer, code: 'contact-point.not-valid', detail },
  ]);
};

export const urlNotValid = (pointer: string): DomainError => {
  const detail = 'This is not the address of a web page, like https://example.org.';
  return invalidFields('channel.url-not-valid', detail, [{ pointer, code: 'channel.url-not-valid', detail }]);
};

/** An address whose owner objected stays so: the stricter wish wins. */
export const addressSuppressed = (address: string): DomainError =>
  new DomainError(
    'conflict',
    'contact-point.suppressed',
    `${address} is on the suppression list: its owner does not want to be written to. That can not be undone here.`,
    { address },
  );

export const alreadyDoNotContact = (): DomainError =>
  new DomainError('conflict', 'do-not-contact.already-set', 'This blogger is marked do-not-contact already.');

export const notDoNotContact = (): DomainError =>
  new DomainError('conflict', 'do-not-contact.not-set', 'This blogger is not marked do-not-contact.');

export const policyByItsOwnWay = (): DomainError =>
  new DomainError(
    'conflict',
    'do-not-contact.own-way',
    'Do-not-contact is set with a reason, and lifted by a manager with a reason: not by an edit.',
  );

export const readingInUse = (): DomainError =>
  new DomainError('conflict', 'reading.in-use', 'A pitch rests on this reading, so it stays.');

export const channelWithoutFeed = (): DomainError =>
  new DomainError(
    'conflict',
    'channel.without-feed',
    'This channel has no feed to refresh. Add its address first.',
  );
