import { getQueueToken } from '@nestjs/bullmq';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MESSAGES_QUEUE, SWEEP } from '@rapport/messages';
import {
  insertBlogger,
  insertOfficer,
  messageRow,
  startMessages,
  type TestMessages,
} from '@rapport/messages/testing';
import { RecurringJobs } from '@rapport/platform';
import type { Queue } from 'bullmq';

const sweep = [{ queue: MESSAGES_QUEUE, name: SWEEP, everySeconds: 1 }];

let at: TestMessages;
let queue: Queue;

beforeAll(async () => {
  at = await startMessages({ redisUrl: process.env['TEST_REDIS_URL'] ?? '' });
  queue = at.app.get(getQueueToken(MESSAGES_QUEUE), { strict: false });
  await at.app.get(RecurringJobs).schedule(sweep);
});

afterAll(async () => {
  await queue.obliterate({ force: true });
  await at.stop();
});

describe('a queue that was emptied', () => {
  it('loses nothing: what is due stands in the ledger, and the sweep that finds it is put back', async () => {
    const blogger = await insertBlogger(at.database);
    const officerId = await insertOfficer(at.database);
    const [id] = await at.schedule({
      bloggerId: blogger.id,
      contactPointId: blogger.contactPointId,
      officerId,
    });
    await queue.obliterate({ force: true });
    for (const { key } of await queue.getJobSchedulers()) await queue.removeJobScheduler(key);
    expect(await queue.getJobSchedulersCount()).toBe(0);
    at.clock.advance(60_000);
    await at.app.get(RecurringJobs).putBack(sweep);
    let message = await messageRow(at.database, id);
    while (message['state'] !== 'sent') {
      await new Promise((resolve) => setTimeout(resolve, 50));
      message = await messageRow(at.database, id);
    }
    expect(message).toMatchObject({ state: 'sent', captured: true, attempts: 1 });
  });
});
