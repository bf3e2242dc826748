import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mailAddress, splitAddresses } from './mail-addresses.js';
import { accountAddress } from './network-accounts.js';
import { siteOfFeed, webAddress } from './web-addresses.js';

describe('web addresses', () => {
  it.each([
    ['https://bread.example/', 'https://bread.example/'],
    ['bread.example', 'https://bread.example/'],
    ['www.bread.example/about', 'https://www.bread.example/about'],
    ['<http://bread.example>', 'http://bread.example/'],
    ['//bread.example/x', 'https://bread.example/x'],
    ['bread.example:8080/x', 'https://bread.example:8080/x'],
    ['javascript:alert(1)', null],
    ['ftp://bread.example/', null],
    ['https://user:secret@bread.example/', null],
    ['localhost', null],
    ['just words', null],
    ['http://bread', null],
    ['/', null],
  ])('%s is read as %s', (written, full) => {
    expect(webAddress(written)).toBe(full);
  });

  it('is the same read again', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const once = webAddress(url);
        expect(once === null ? null : webAddress(once)).toBe(once);
      }),
    );
  });
});

describe('the site of a feed', () => {
  it.each([
    ['https://bread.example/feed/', 'https://bread.example/'],
    ['https://bread.example/blog/rss.xml', 'https://bread.example/blog/'],
    ['https://bread.example/feeds/posts/default', 'https://bread.example/'],
    ['https://bread.example/feed_tips.xml', 'https://bread.example/'],
    ['https://bread.example/?feed=rss2', 'https://bread.example/'],
    ['https://medium.com/feed/@ana', 'https://medium.com/@ana'],
    ['https://feeds.feedburner.com/AnaBakes', null],
    ['https://bread.example/latest', null],
  ])('of %s is %s', (feed, site) => {
    expect(siteOfFeed(feed)).toBe(site);
  });
});

describe('mail addresses', () => {
  it.each([
    ['ana@bread.example', 'ana@bread.example'],
    ['Ana Duarte <ana@Bread.Example>', 'ana@bread.example'],
    ['mailto:ana@bread.example?subject=hi', 'ana@bread.example'],
    ['ana+press@bread.example', 'ana+press@bread.example'],
    ['ana@élan.example', 'ana@élan.example'],
    ['ana@bread', null],
    ['ana bread.example', null],
    ['ana@bread.example\r\nBcc: all@list.example', null],
    ['a..b@bread.example', null],
    ['two@at@bread.example', null],
  ])('%j is read as %s', (written, address) => {
    expect(mailAddress(written)).toBe(address);
  });

  it.each([
    ['a@x.example; b@x.example', ['a@x.example', 'b@x.example']],
    ['a@x.example ::: b@x.example', ['a@x.example', 'b@x.example']],
    ['a@x.example b@x.example', ['a@x.example', 'b@x.example']],
    ['Ana D <a@x.example>, b@x.example', ['Ana D <a@x.example>', 'b@x.example']],
  ])('a cell may hold several: %s', (cell, parts) => {
    expect(splitAddresses(cell)).toEqual(parts);
  });
});

describe('accounts on networks', () => {
  it.each([
    ['instagram', '@ana.bakes', 'https://www.instagram.com/ana.bakes/'],
    ['x', 'anabakes', 'https://x.com/anabakes'],
    ['mastodon', '@ana@social.example', 'https://social.example/@ana'],
    ['youtube', 'https://www.youtube.com/@ana', 'https://www.youtube.com/@ana'],
    ['instagram', 'instagram.com/ana', 'https://instagram.com/ana'],
    ['instagram', 'my account', null],
    ['newsletter', 'ana.letters.example', 'https://ana.letters.example/'],
  ] as const)('%s %s is at %s', (field, written, address) => {
    expect(accountAddress(field, written)).toBe(address);
  });
});
