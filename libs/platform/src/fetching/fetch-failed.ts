import { DomainError } from '../errors/domain-error.js';

/** Why a page could not be fetched; each has one sentence in English, screens translate by the code. */
export type FetchFailure =
  | 'fetch.invalid-address'
  | 'fetch.refused-address'
  | 'fetch.unknown-host'
  | 'fetch.unreachable'
  | 'fetch.untrusted-certificate'
  | 'fetch.too-slow'
  | 'fetch.too-large'
  | 'fetch.too-many-redirects'
  | 'fetch.not-found'
  | 'fetch.not-allowed'
  | 'fetch.server-error'
  | 'fetch.unreadable'
  | 'fetch.not-a-page';

const SENTENCES: Record<FetchFailure, string> = {
  'fetch.invalid-address':
    'This is not a web address that can be opened: it must begin with http:// or https://.',
  'fetch.refused-address': 'This address leads into a private network; only public addresses are opened.',
  'fetch.unknown-host': 'No site was found under this name.',
  'fetch.unreachable': 'The site does not answer.',
  'fetch.untrusted-certificate': 'The certificate of this site is not valid, so it was not opened.',
  'fetch.too-slow': 'The site took too long to answer.',
  'fetch.too-large': 'What the site sent is too large.',
  'fetch.too-many-redirects': 'The site redirects too often.',
  'fetch.not-found': 'There is no page at this address.',
  'fetch.not-allowed': 'The site refuses to show this page to a program.',
  'fetch.server-error': 'The site answered with an error of its own.',
  'fetch.unreadable': 'What the site sent can not be read.',
  'fetch.not-a-page': 'There is something else than a web page at this address.',
};

/** A page could not be fetched. A 422 for whoever typed the address; `details.url` names the hop that failed. */
export class FetchFailed extends DomainError {
  declare readonly code: FetchFailure;

  constructor(code: FetchFailure, url: string, details: Record<string, unknown> = {}) {
    super('invalid', code, SENTENCES[code], { ...details, url });
    this.name = 'FetchFailed';
  }
}
