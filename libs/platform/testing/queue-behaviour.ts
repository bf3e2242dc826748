import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getQueueToken, Processor } from '@nestjs/bullmq';
import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Job, type Queue, UnrecoverableError } from 'bullmq';
import { Config, JobHost, QueueModule, readConfig, RecurringJobs } from '@rapport/platform';

const done: string[] = [];
const waiting: { until: string; resolve: () => void }[] = [];

function note(word: string): void {
  done.push(word);
  for (const waiter of waiting.splice(0)) {
    if (done.includes(waiter.until)) waiter.resolve();
    else waiting.push(waiter);
  }
}

function isDone(word: string): Promise<void> {
  return new Promise((resolve) => {
    if (done.includes(word)) resolve();
    else waiting.push({ until: word, resolve });
  });
}

@Processor('probe')
class ProbeJobs extends JobHost {
  protected readonly handlers = {
    say: async (job: Job<{ word: string }>) => note(job.data.word),
    'try-twice': async (job: Job<{ word: string }>) => {
      if (job.attemptsMade === 0) throw new Error('once more, please');
      note(job.data.word);
    },
    'give-up': async (job: Job<{ word: string }>) => {
      note(job.data.word);
      throw new UnrecoverableError('no use');
    },
    tick: async () => note('tick'),
  };
}

@Module({ imports: [QueueModule, QueueModule.queue('probe')], providers: [ProbeJobs] })
class ProbeModule {
  static in(environment: Record<string, string>): DynamicModule {
    const config = { provide: Config, useValue: readConfig(environment) };
    return { module: ProbeModule, global: true, providers: [config], exports: [config] };
  }
}

/**
 * What the product asks of its queue, whatever carries it. Both backends pass the same tests.
 * @param environment gives the variables of a process that uses this backend
 */
export function describeQueue(backend: string, environment: () => Promise<Record<string, string>>): void {
  describe(`the queue on ${backend}`, () => {
    let app: INestApplicationContext;
    let queue: Queue;

    beforeAll(async () => {
      app = await NestFactory.createApplicationContext(ProbeModule.in(await environment()), {
        logger: false,
      });
      queue = app.get(getQueueToken('probe'));
    });

    afterAll(async () => {
      await queue.obliterate({ force: true });
      await app.close();
    });

    it('does a job', async () => {
      await queue.add('say', { word: 'at once' });
      await isDone('at once');
    });

    it('does a job later, not before its time', async () => {
      await queue.add('say', { word: 'later' }, { delay: 400 });
      await queue.add('say', { word: 'sooner' });
      await isDone('later');
      expect(done.indexOf('sooner')).toBeLessThan(done.indexOf('later'));
    });

    it('does one job for one id', async () => {
      const options = { jobId: 'wake-17', delay: 200 };
      await Promise.all([1, 2, 3].map(() => queue.add('say', { word: 'only once' }, options)));
      await isDone('only once');
      await queue.add('say', { word: 'after the only one' });
      await isDone('after the only one');
      expect(done.filter((word) => word === 'only once')).toHaveLength(1);
    });

    it('tries a failed job again', async () => {
      await queue.add(
        'try-twice',
        { word: 'second try' },
        { attempts: 3, backoff: { type: 'fixed', delay: 50 } },
      );
      await isDone('second try');
    });

    it('goes on after a job that can not succeed and one that nobody knows', async () => {
      await queue.add('give-up', { word: 'given up' }, { attempts: 3 });
      await queue.add('unheard-of', {});
      await queue.add('say', { word: 'still here' });
      await isDone('still here');
      expect(done.filter((word) => word === 'given up')).toHaveLength(1);
    });

    it('repeats what is scheduled, once for all who schedule it, and forgets what no longer is', async () => {
      const recurring = app.get(RecurringJobs);
      const jobs = [
        { queue: 'probe', name: 'tick', everySeconds: 1 },
        { queue: 'probe', name: 'nightly', cron: '0 3 * * *' },
      ];
      await Promise.all([recurring.schedule(jobs), recurring.schedule(jobs)]);
      expect(await queue.getJobSchedulersCount()).toBe(2);
      await isDone('tick');
      await recurring.schedule(jobs.slice(0, 1));
      expect((await queue.getJobSchedulers()).map((scheduler) => scheduler.key)).toEqual(['tick']);
    });
  });
}
