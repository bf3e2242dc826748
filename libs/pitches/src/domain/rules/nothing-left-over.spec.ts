import { describe, expect, it } from '@jest/globals';
import { aContext, aDraft, aReading, NOW, SETTINGS } from '../../../testing/guard-examples.js';
import { nothingLeftOver } from './nothing-left-over.js';

const check = (change: Parameters<typeof aDraft>[0], context = aContext()) =>
  nothingLeftOver(aDraft(change), context, SETTINGS, NOW);

describe('Nothing left over', () => {
  it('holds for a letter that is written to its end', () => expect(check({})).toBeNull());

  it('is broken by an empty subject or body', () => {
    expect(check({ subject: ' ' })).toMatchObject({
      code: 'nothing_left_over.empty',
      params: { empty: ['subject'] },
    });
    expect(check({ subject: '', body: '\n' })?.params).toMatchObject({ empty: ['subject', 'body'] });
  });

  it('is broken by a gap in the subject, the body or a follow-up, and names each once', () => {
    const broken = check({
      subject: 'An oven for {{name}}',
      body: 'Dear {{name}}, I read [title].',
      followUps: [{ step: 1, waitDays: 6, body: 'Dear %FIRSTNAME%' }],
    });
    expect(broken).toMatchObject({
      code: 'nothing_left_over.found',
      params: { found: ['{{name}}', '[title]', '%FIRSTNAME%'] },
    });
  });

  it('leaves the title of a post alone, which is the blogger’s', () => {
    const reading = aReading({ postTitle: '[Product] An oven of one’s own' });
    const body = 'I read “[Product] An oven of one’s own” twice.';
    expect(check({ body }, aContext({ readings: [reading] }))).toBeNull();
    expect(check({ body }, aContext({ readings: [] }))?.params).toMatchObject({ found: ['[Product]'] });
  });
});
