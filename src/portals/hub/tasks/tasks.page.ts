import { taskPage } from '#capabilities/cases';
import type { PageKey, TaskLine } from '#capabilities/cases';
import { nameOfficers } from '#capabilities/identity';
import { slug } from '#language';
import { caseWords } from '#services';
import type { CaseWords } from '#services';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { queueFilter } from '../queues/queue-filter.ts';
import { sightFor } from '../sight.ts';
import { tasksView } from './tasks.view.ts';
import type { ShownTask } from './tasks.view.ts';
import { tasksWords } from './tasks.words.ts';

const mostShown = 50;

/** An officer's own tasks, or those of a queue, the soonest due first. */
export default page({
  at: '/tasks',
  access: 'case.read',
  query: z.object({ queue: slug.optional().catch(undefined), after: queueFilter.shape.after }),
  words: tasksWords,
  find: async (visit) => {
    const { tx, query } = visit;
    const officer = officerIn(visit);
    const rail = await railOf(visit);
    const queue = rail.queues.find((one) => one.queue === query.queue);
    if (query.queue !== undefined && !queue) return undefined;
    const which = queue ? { queue: queue.queue, sight: sightFor(officer) } : { officer: officer.id };
    const read = await taskPage(tx, { ...which, after: query.after, most: mostShown + 1 });
    const lines = read.slice(0, mostShown);
    return { rail, queue, lines: await shown(visit, lines), next: nextOf(read) };
  },
  looks: ({ lines }) => [...new Set(lines.map((line) => line.case))],
  show: (visit) => tasksView(visit, visit.subject, visit.words),
});

function nextOf(read: readonly TaskLine[]): PageKey | undefined {
  const last = read[mostShown - 1];
  return read.length > mostShown && last ? { dueAt: last.dueAt, id: last.id } : undefined;
}

/** Each pinned version's words are asked for once, however many lines have it. */
async function shown(visit: HubVisit, lines: readonly TaskLine[]): Promise<readonly ShownTask[]> {
  const { tx, tongue } = visit;
  const names = await nameOfficers(tx, [...new Set(lines.flatMap(({ officer }) => officer ?? []))]);
  const known = new Map<string, CaseWords>();
  const all: ShownTask[] = [];
  for (const line of lines) {
    const pin = `${line.service} ${String(line.version)}`;
    const words = known.get(pin) ?? (await caseWords(tx, line, tongue));
    known.set(pin, words);
    all.push({
      ...line,
      label: words.tasks[line.task]?.label ?? line.task,
      noun: words.noun,
      owner: line.officer === null ? undefined : names.get(line.officer),
    });
  }
  return all;
}
