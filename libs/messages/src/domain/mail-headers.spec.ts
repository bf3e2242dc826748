import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isHeaderSafe, isPlainAddress, messageIdFor, replySubject, threadHeaders } from './mail-headers.js';

describe('header safety', () => {
  it.each([
    'x\r\nBcc: evil@example.org',
    'lone\rCR',
    'lone\nLF',
    'nul\u0000',
    'nel\u0085',
    'ls\u2028',
    'ps\u2029',
    'tab\t',
  ])('refuses %j', (value) => expect(isHeaderSafe(value)).toBe(false));

  it('accepts what people write', () => {
    expect(isHeaderSafe('Votre article « L’été » – une idée 🌻')).toBe(true);
  });

  it.each(['anna@example.org', 'a.b+c@mail.example.co.uk', 'zoé@exämple.org', "o'neill@example.org"])(
    'takes the address %s',
    (address) => expect(isPlainAddress(address)).toBe(true),
  );

  it.each([
    'anna@example.org, evil@example.org',
    'anna@example.org\r\nRCPT TO:<evil@example.org>',
    '"a b"@example.org',
    'Anna <anna@example.org>',
    'friends: anna@example.org;',
    '@relay.example:anna@example.org',
    'anna@localhost',
    'anna@@example.org',
    'anna.@example.org',
    'anna@example..org',
    '',
  ])('refuses the address %j', (address) => expect(isPlainAddress(address)).toBe(false));
});

describe('threading', () => {
  it('makes an id on the domain of the sender, in ASCII', () => {
    expect(messageIdFor('0193-abc', 'zoé@exämple.org')).toBe('<0193-abc@xn--exmple-cua.org>');
  });

  it('refers to the parent and to what the parent referred to', () => {
    const parent = { messageId: '<3@x.org>', inReplyTo: '<2@x.org>', references: ['<1@x.org>', '<2@x.org>'] };
    expect(threadHeaders(parent)).toEqual({
      inReplyTo: '<3@x.org>',
      references: ['<1@x.org>', '<2@x.org>', '<3@x.org>'],
    });
  });

  it("takes the parent's In-Reply-To where it has no references", () => {
    const parent = { messageId: '<3@x.org>', inReplyTo: '<2@x.org>', references: [] };
    expect(threadHeaders(parent).references).toEqual(['<2@x.org>', '<3@x.org>']);
    expect(threadHeaders({ ...parent, inReplyTo: null }).references).toEqual(['<3@x.org>']);
  });

  it('keeps the first and the last of very many references', () => {
    const references = Array.from({ length: 500 }, (_, index) => `<${index}@x.org>`);
    const kept = threadHeaders({ messageId: '<last@x.org>', inReplyTo: null, references }).references;
    expect(kept).toHaveLength(40);
    expect([kept[0], kept[1], kept.at(-2), kept.at(-1)]).toEqual([
      '<0@x.org>',
      '<462@x.org>',
      '<499@x.org>',
      '<last@x.org>',
    ]);
  });

  it('puts "Re: " in front once', () => {
    expect(replySubject('A teapot for your blog')).toBe('Re: A teapot for your blog');
    expect(replySubject('RE: A teapot')).toBe('RE: A teapot');
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (subject) => {
        fc.pre(subject.trim() !== '');
        expect(replySubject(replySubject(subject))).toBe(replySubject(subject));
      }),
    );
  });
});
