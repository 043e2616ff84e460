import { EventEmitter, once } from 'node:events';
import { after, test } from 'node:test';
import { z } from 'zod';
import { systemClock } from '#platform/clock';
import { openLog } from '#platform/log';
import { testDatabase } from '#test/database';
import { openWeakLine } from '#test/weak-line';
import { addJob, runnable, startWorker } from './index.ts';
import type { Job } from './index.ts';

const { begin, database, urls } = await testDatabase();
const line = await openWeakLine(urls.jobs);
const logged = new EventEmitter();
const log = openLog({
  level: 'info',
  process: 'test',
  to: {
    write: (text) => {
      const [, said = ''] = /"msg":"([^"]*)"/.exec(text) ?? [];
      logged.emit(said);
    },
  },
});
const happenings = new EventEmitter();
const errand: Job<{ what: string }, string, string> = {
  name: 'errand',
  payload: z.object({ what: z.string() }),
  attempts: 2,
  prepare: async (_tx, { what }) => what,
  perform: async (plan) => plan,
  record: async (_tx, { done }) => void happenings.emit('recorded', done),
  giveUp: async () => {},
};

const worker = await startWorker({
  jobsUrl: line.url,
  database,
  clock: systemClock,
  log,
  jobs: [runnable(errand)],
  atOnce: 2,
  rhythm: { beatSeconds: 0.1, deadAfterSeconds: 1.5 },
});
after(async () => {
  await worker.stop();
  line.close();
});

/** Adds a job past the line, and waits until it is done. */
async function isDone(what: string): Promise<void> {
  const done = Promise.withResolvers<void>();
  happenings.on('recorded', (one) => one === what && done.resolve());
  await begin((tx) => addJob(tx, errand, { what }));
  await done.promise;
}

for (const how of ['cut', 'freeze'] as const)
  test(`a worker whose line is lost before its first job (${how}) begins anew when it is whole again`, async () => {
    const noticed = once(logged, 'the queue gave up or fell silent, and is begun anew');
    line[how]();
    await noticed;
    // What was frozen stays so, as behind a firewall that forgot it: nobody ever answers on it.
    line.cut();
    line.mend();
    await isDone(`after ${how}`);
  });
