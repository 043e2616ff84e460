import { uuid } from '#language';
import type { Act } from '#language';
import { append, eventType, timelineOf } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { z } from 'zod';

const data = z.object({
  lane: z.int(),
  /** The load date, which stays what it was when the loading is taken up again on another day. */
  until: z.iso.date(),
  size: z.enum(['small', 'full']),
  /** By what the plan is known again; one that was begun by an older version has none. */
  plan: z.string().optional(),
  done: z.int(),
  of: z.int(),
});

/** How far one lane of the loading has come: in deeds, or in weeks that were taken in. */
export type Progress = z.output<typeof data>;

const progressed = eventType('demo.progressed', { subject: 'demo', data });

/** Lanes that do what was done lately, and those that take in what was done before: each has a connection of its own. */
export const lately = [0, 1, 2, 3] as const;
export const before = [4, 5, 6] as const;

/** Each lane has a timeline of its own in the ledger, as a case has. */
const loadings = [...lately, ...before].map((lane) =>
  uuid.parse(`0199f3c5-7a00-7000-8000-00000000000${String(lane + 1)}`),
);

/** Kept in the transaction that did the deeds, so that none is done twice and none is left out. */
export async function keepProgress(tx: Tx, progress: Progress, act: Act): Promise<void> {
  const loading = loadings[progress.lane];
  if (!loading) throw new RangeError(`no lane ${String(progress.lane)}`);
  await append(tx, progressed({ subject: loading, case: loading, data: progress }), act);
}

/** How far each lane has come; nothing before the history began. */
export async function progressOf(tx: Tx): Promise<readonly Progress[]> {
  const found: Progress[] = [];
  for (const loading of loadings) {
    const [last] = await timelineOf(tx, { case: loading }, 1);
    const progress = last && progressed.read(last);
    if (progress) found.push(progress);
  }
  return found;
}

export const isComplete = (progress: readonly Progress[]): boolean =>
  progress.length > 0 && progress.every(({ done, of }) => done === of);
