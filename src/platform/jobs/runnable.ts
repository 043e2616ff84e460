import type { Task } from 'graphile-worker';
import type { Act } from '#language';
import type { Clock } from '#platform/clock';
import { transaction } from '#platform/database';
import type { Database } from '#platform/database';
import type { Log } from '#platform/log';
import { openEnvelope } from './job.ts';
import type { Job } from './job.ts';

export type Workshop = { readonly database: Database; readonly clock: Clock; readonly log: Log };

/** A job as the queue runs it, its own types closed over. */
export type Runnable = { readonly name: string; readonly task: (workshop: Workshop) => Task };

export function runnable<Payload, Plan, Done>(job: Job<Payload, Plan, Done>): Runnable {
  return {
    name: job.name,
    task:
      (workshop) =>
      async (sent, { job: row }) => {
        const { authority, payload } = openEnvelope(sent, job.payload);
        const act = actOf(job.name, row.id, workshop.clock.now());
        try {
          const plan = await transaction(workshop.database, authority, (tx) => job.prepare(tx, payload, act));
          if (plan === undefined) return;
          const done = await job.perform(plan);
          const recordAct = { ...act, at: workshop.clock.now() };
          await transaction(workshop.database, authority, (tx) => job.record(tx, { plan, done }, recordAct));
        } catch (error) {
          const isLast = row.attempts >= row.max_attempts;
          workshop.log[isLast ? 'error' : 'warn'](
            { err: error, job: job.name, id: row.id, attempt: row.attempts },
            'a job failed',
          );
          if (isLast) await transaction(workshop.database, authority, (tx) => job.giveUp(tx, payload, act));
          throw error;
        }
      },
  };
}

function actOf(name: string, id: string, at: Temporal.Instant): Act {
  return { by: { kind: 'system', name }, channel: 'system', request: `job ${id}`, at };
}
