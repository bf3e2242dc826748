import { describe, expect, it } from '@jest/globals';
import { aContext, aDraft, NOW, SETTINGS } from '../../../testing/guard-examples.js';
import { type GuardContext, type MessageKind } from '../guard-types.js';
import { noCollision } from './no-collision.js';

const since = new Date('2026-11-20T09:00:00Z');
const held = (officerId: string) => ({ pitchId: 'other', officerId, officerName: 'Chloé', since });
const codeFor = (change: Partial<GuardContext>, kind: MessageKind = 'pitch') =>
  noCollision(aDraft({ kind }), aContext(change), SETTINGS, NOW)?.code ?? null;

describe('No collision', () => {
  it('holds when nobody talks with the blogger', () => expect(codeFor({})).toBeNull());

  it('is broken by the open pitch of a colleague, who is named', () => {
    const broken = noCollision(aDraft(), aContext({ heldBy: held('chloe') }), SETTINGS, NOW);
    expect(broken).toMatchObject({
      code: 'no_collision.held',
      params: { officerName: 'Chloé', since: since.toISOString(), pitchId: 'other' },
    });
  });

  it('is broken by an open pitch of one’s own', () => {
    expect(codeFor({ heldBy: held('ben') })).toBe('no_collision.held-by-you');
  });

  it('lets one’s own review request follow one’s own open pitch', () => {
    expect(codeFor({ heldBy: held('ben') }, 'review_request')).toBeNull();
    expect(codeFor({ heldBy: held('chloe') }, 'review_request')).toBe('no_collision.held');
  });

  it('is broken by a thread of a colleague that waits for an answer, not by one’s own', () => {
    expect(codeFor({ unansweredThread: { officerId: 'chloe', officerName: 'Chloé', since } })).toBe(
      'no_collision.unanswered',
    );
    expect(codeFor({ unansweredThread: { officerId: 'ben', officerName: 'Ben', since } })).toBeNull();
  });
});
