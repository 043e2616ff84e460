import { destructionCounts, destructionLines } from '#capabilities/cases';
import { nameOfficers } from '#capabilities/identity';
import { uuid } from '#language';
import { caseWords } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { destructionFor, destructionParams } from './destruction-for.ts';
import { destructionView } from './destruction.view.ts';
import { destructionWords } from './destruction.words.ts';

const most = 50;

/** A batch: how many of which service, outcome and rule, each case of it, and who has decided what. */
export default page({
  at: '/retention/destructions/:destruction',
  access: 'records.review',
  params: destructionParams,
  query: z.object({ after: uuid.optional().catch(undefined) }),
  words: destructionWords,
  find: async (visit) => {
    const { tx, params, query } = visit;
    const seen = await destructionFor(visit, params.destruction);
    if (!seen) return undefined;
    const { id, checkedBy, approvedBy } = seen.batch;
    const lines = await destructionLines(tx, id, { after: query.after, most });
    const officers = [checkedBy, approvedBy].flatMap((officer) => officer ?? []);
    return {
      ...seen,
      names: await nameOfficers(tx, officers),
      counts: await inWords(visit, await destructionCounts(tx, id)),
      lines: await inWords(visit, lines),
      next: lines[most - 1]?.id,
    };
  },
  looks: ({ lines }) => lines.map(({ id }) => id),
  show: (visit) => destructionView(visit, visit.subject, visit.words),
});

type Coded = { readonly service: string; readonly version: number; readonly outcome: string };

/** What a service and an outcome are called. */
async function inWords<Line extends Coded>({ tx, tongue }: HubVisit, lines: readonly Line[]) {
  const said: (Line & { readonly name: string; readonly ended: string })[] = [];
  for (const line of lines) {
    const { name, outcomes } = await caseWords(tx, line, tongue);
    said.push({ ...line, name, ended: outcomes[line.outcome]?.label ?? line.outcome });
  }
  return said;
}
