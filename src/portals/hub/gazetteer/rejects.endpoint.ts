import { importRun, rejectsText } from '#capabilities/gazetteer';
import { uuid } from '#language';
import { z } from 'zod';
import { endpoint } from '../kit.ts';

/** What an import did not take, as a file that a spreadsheet opens. */
export const rejectsEndpoint = endpoint({
  at: '/administration/gazetteer/:run/rejects.csv',
  access: 'council.administer',
  params: z.object({ run: uuid }),
  query: z.object({}),
  answer: async ({ tx, tongue, params }) => {
    const run = await importRun(tx, params.run);
    if (!run) return undefined;
    return {
      type: 'text/csv; charset=utf-8',
      body: await rejectsText(tx, run.id, tongue),
      headers: { 'content-disposition': `attachment; filename="rejects-${run.id}.csv"` },
    };
  },
});
