import { arrive, findCase } from '#capabilities/cases';
import type { CaseRecord } from '#capabilities/cases';
import { timelineOf } from '#capabilities/ledger';
import { sayTime } from '#language';
import { z } from 'zod';
import { caseParams, revision } from '../cases/case-for.ts';
import { namesIn, whoDid } from '../cases/story.ts';
import { officerIn, stream } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { sightFor } from '../sight.ts';
import { liveWords } from './live.words.ts';
import { sayPresent } from './say-present.ts';

/** What the page about a case is told while it is open: who else is there, and that it has changed since. */
export const caseStream = stream({
  at: '/cases/:reference/live',
  access: 'case.read',
  params: caseParams,
  query: z.object({ revision }),
  find: async (visit) => findCase(visit.tx, sightFor(officerIn(visit)), visit.params.reference),
  topics: ({ id }) => [id],
  arrive: async (visit) => {
    const { tx, now, found, stream: id } = visit;
    await arrive(tx, { stream: id, case: found.id, officer: officerIn(visit).id }, now);
  },
  tell: async (visit) => {
    const { found, query } = visit;
    const present = await sayPresent(visit, [found.id], 'long');
    const isNew = found.revision > query.revision;
    return [
      { event: 'people', data: { says: present.get(found.id) ?? '' } },
      { event: 'changed', data: { says: isNew ? await sayChanged(visit, found) : '' } },
    ];
  },
});

async function sayChanged(visit: HubVisit, { id }: CaseRecord): Promise<string> {
  const { tx, tongue } = visit;
  const entries = await timelineOf(tx, { case: id }, 1);
  const nameOf = await namesIn(visit, entries);
  const [last] = entries;
  return last ? liveWords[tongue].changed(sayTime(last.at, tongue), whoDid(visit, last, nameOf)) : '';
}
