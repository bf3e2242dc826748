import { describe, expect, it } from '@jest/globals';
import { type Choice, decide } from './decision.js';
import { type KeyedDraft } from './keyed-draft.js';
import { type Known, type KnownBlogger } from './matching.js';

const ana: KnownBlogger = { id: 'ana', name: 'Ana Duarte', channelNames: ['Pain perdu'] };
const blog: KnownBlogger = { id: 'rye', name: 'All Rye', channelNames: ['All Rye'] };

const known: Known = {
  byAddress: (kind, key) => (kind === 'email' && key === 'ana@pain.example' ? ana : undefined),
  bySite: (key) =>
    key === 'pain.example' ? { blogger: ana, feedKey: 'pain.example/feed' } : key === 'rye.example' ? { blogger: blog, feedKey: null } : undefined,
  byFeed: (key) => (key === 'pain.example/feed' ? ana : undefined),
  likeName: (row) => (row === 7 ? ana : undefined),
}; // prettier-ignore

function draft(given: Partial<KeyedDraft>): KeyedDraft {
  return {
    row: 2,
    line: 2,
    raw: {},
    name: 'Somebody',
    personName: 'Somebody',
    language: null,
    country: null,
    timeZone: null,
    topics: [],
    notes: '',
    owner: null,
    channels: [],
    contactPoints: [],
    doNotContact: false,
    lawfulBasis: null,
    source: null,
    problems: [],
    ...given,
  };
}

function site(key: string, derived = false, feedKey: string | null = null) {
  const feedUrl = feedKey && `https://${feedKey}`;
  return { network: 'blog' as const, url: `https://${key}/`, title: '', feedUrl, derived, key, feedKey };
}

function address(key: string) {
  return { kind: 'email' as const, address: key, optedOut: false, key };
}

describe('what becomes of a row', () => {
  it('somebody nobody knows is created', () => {
    expect(decide(draft({}), known, null)).toMatchObject({ decision: 'create', reason: null, blogger: null });
  });

  it('the same address is the same blogger, whatever the name', () => {
    const row = draft({ contactPoints: [address('ana@pain.example')] });
    expect(decide(row, known, null)).toMatchObject({
      decision: 'match',
      reason: 'same-address',
      blogger: ana,
    });
  });

  it('the same site is the same blogger when no other person is named', () => {
    const row = draft({ personName: null, channels: [site('pain.example')] });
    expect(decide(row, known, null)).toMatchObject({ decision: 'match', reason: 'same-site', blogger: ana });
  });

  it('a person on the site of a blogger so far named after their blog is that blogger', () => {
    const row = draft({ channels: [site('rye.example')] });
    expect(decide(row, known, null)).toMatchObject({ decision: 'match', reason: 'same-site', blogger: blog });
  });

  it('another person on the same site is somebody new, without the site, and a person may say otherwise', () => {
    const row = draft({ personName: 'Bruno Keller', channels: [site('pain.example')] });
    expect(decide(row, known, null)).toMatchObject({
      decision: 'create',
      possible: ana,
      draft: { channels: [], problems: [{ code: 'site-of-another' }] },
    });
    expect(decide(row, known, 'match')).toMatchObject({
      decision: 'match',
      blogger: ana,
      draft: { problems: [] },
    });
  });

  it('another feed on a site that was only guessed is another blog', () => {
    const row = draft({ personName: null, channels: [site('pain.example', true, 'pain.example/comments')] });
    expect(decide(row, known, null)).toMatchObject({
      decision: 'create',
      draft: { channels: [{ key: 'pain.example/comments' }] },
    });
  });

  it.each<[Choice | null, string]>([
    [null, 'create'],
    ['create', 'create'],
    ['match', 'match'],
    ['skip', 'skip'],
  ])('of a like name, with the choice %s, is %s', (choice, decision) => {
    expect(decide(draft({ row: 7 }), known, choice)).toMatchObject({ decision, reason: 'like-name' });
  });

  it('an address that belongs to somebody else is not taken from them', () => {
    const row = draft({ contactPoints: [address('ana@pain.example')], channels: [site('rye.example')] });
    expect(decide(row, known, null)).toMatchObject({
      decision: 'match',
      blogger: ana,
      draft: {
        channels: [],
        contactPoints: [{ key: 'ana@pain.example' }],
        problems: [{ code: 'site-of-another' }],
      },
    });
  });
});
