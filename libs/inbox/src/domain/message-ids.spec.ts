import { describe, expect, it } from '@jest/globals';
import { messageIdOfCopy, messageIdsIn } from './message-ids.js';

describe('Message ids', () => {
  it.each([
    ['<a@x.example>', ['a@x.example']],
    [' <a@x.example> (comment) <b@x.example>', ['a@x.example', 'b@x.example']],
    ['a@x.example', ['a@x.example']],
    ['<a@x.example> <a@x.example>', ['a@x.example']],
    ['Your message of Monday', []],
    ['<>', []],
  ])('in %j are %j', (value, ids) => expect(messageIdsIn(value, 10)).toEqual(ids));

  it('are the first and the last where there are too many', () => {
    expect(messageIdsIn('<1@x> <2@x> <3@x> <4@x>', 3)).toEqual(['1@x', '3@x', '4@x']);
  });

  it('stand among the headers of a message that came back', () => {
    expect(messageIdOfCopy('From: ben@lumen.example\nMessage-ID:\n <a@x.example>\nSubject: Hi')).toBe(
      'a@x.example',
    );
    expect(messageIdOfCopy('no headers')).toBeNull();
  });
});
