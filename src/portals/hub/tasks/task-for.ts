import { findCase, findTask } from '#capabilities/cases';
import type { TaskItem, TaskRecord } from '#capabilities/cases';
import { uuid } from '#language';
import type { Uuid } from '#language';
import { caseWords } from '#services';
import type { CaseWords } from '#services';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import type { Rail } from '../frame/rail.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { sightFor } from '../sight.ts';

/** A task that the officer may see, in its service's words. Its case may belong to colleagues. */
export type SeenTask = {
  readonly task: TaskRecord & { readonly items: readonly TaskItem[] };
  readonly words: CaseWords;
  /** What the task is called, what helps to do it, and what its items are called. */
  readonly said: { readonly label: string; readonly hint: string | undefined };
  readonly itemLabel: (item: string) => string;
  readonly seesCase: boolean;
  readonly rail: Rail;
};

export const taskParams = z.object({ task: uuid });

/** Nothing when there is no such task, or not for this officer. */
export async function taskFor(visit: HubVisit, id: Uuid): Promise<SeenTask | undefined> {
  const { tx, tongue } = visit;
  const sight = sightFor(officerIn(visit));
  const task = await findTask(tx, sight, id);
  if (!task) return undefined;
  const words = await caseWords(tx, task, tongue);
  const named = words.tasks[task.task];
  return {
    task,
    words,
    said: { label: named?.label ?? task.task, hint: named?.hint },
    itemLabel: (item) => named?.items[item] ?? item,
    seesCase: (await findCase(tx, sight, task.reference)) !== undefined,
    rail: await railOf(visit),
  };
}

/** What work on a task is bound to: whether the officer may change what hangs off a closed case. */
export function working(visit: HubVisit, { id }: Pick<TaskRecord, 'id'>) {
  return { task: id, evenIfClosed: officerIn(visit).may.includes('case.change-closed') };
}

/** Whether this officer may work on it at all, as it stands. */
export function isWorkable(visit: HubVisit, { ending, isCaseClosed }: TaskRecord): boolean {
  const { may } = officerIn(visit);
  return ending === null && may.includes('case.act') && (!isCaseClosed || may.includes('case.change-closed'));
}
