import { describe, expect, it } from '@jest/globals';
import { particularsOf, pathOfSubject } from './particulars';

describe('what is told of an event', () => {
  it('is where it moved, and the facts that its data hold', () => {
    const { move, facts, words } = particularsOf({
      from: 'agreed',
      to: 'shipped',
      shippedOn: '2026-11-20',
      carrier: 'La Poste',
      note: '',
    });
    expect(move).toEqual({ from: 'agreed', to: 'shipped' });
    expect(facts).toEqual([
      { name: 'shippedOn', value: '2026-11-20', as: 'day' },
      { name: 'carrier', value: 'La Poste', as: 'text' },
    ]);
    expect(words).toBeNull();
  });

  it('is which post was read and what was taken from it', () => {
    const read = {
      postUrl: 'https://www.anais.example/lampes',
      postTitle: 'Lampes',
      takeaway: 'She tests at night',
    };
    expect(particularsOf(read)).toMatchObject({
      link: { href: 'https://www.anais.example/lampes', text: 'Lampes' },
      words: 'She tests at night',
    });
    expect(particularsOf({ url: 'https://www.anais.example/' }).link?.text).toBe('anais.example/');
  });

  it('is which fields changed, listed or with what they were', () => {
    expect(particularsOf({ changed: ['name', 'topics'] }).changed).toEqual(['name', 'topics']);
    expect(particularsOf({ changed: { name: { from: 'A', to: 'B' } } }).changed).toEqual(['name']);
    expect(particularsOf({ from: null, to: 3, changed: 7, reason: {}, captured: 'no' })).toEqual({
      move: null,
      because: null,
      captured: false,
      changed: [],
      facts: [],
      link: null,
      words: null,
    });
  });

  it('is why a message did not leave, and whether it was only captured', () => {
    const reason = { code: 'too-late', params: { hours: 48 }, text: 'It should have left…' };
    expect(particularsOf({ reason })).toMatchObject({ because: reason, facts: [] });
    expect(particularsOf({ captured: true, reason: null }).captured).toBe(true);
  });

  it('is how the rights of an account changed', () => {
    const officer = { role: 'officer', disabled: false };
    const moveTo = (after: object) => particularsOf({ before: officer, after }).move;
    expect(moveTo({ role: 'manager', disabled: false })).toEqual({ from: 'officer', to: 'manager' });
    expect(moveTo({ role: 'officer', disabled: true })).toEqual({ from: 'officer', to: 'disabled' });
    expect(moveTo(officer)).toBeNull();
  });

  it('is how a message begins', () => {
    expect(particularsOf({ subject: 'A lamp' }, 'Bonjour Anaïs').words).toBe('Bonjour Anaïs');
  });
});

describe('the page of an event', () => {
  it.each([
    ['pitch', 'pitch.sent', '/pitches/7/show'],
    ['review_request', 'review-request.agreed', '/review-requests/7/show'],
    ['pitch', 'pitch.deleted', null],
    ['channel', 'channel.added', null],
  ])('of a %s after %s is %s', (subjectType, type, path) => {
    expect(pathOfSubject(subjectType, '7', type)).toBe(path);
  });
});
