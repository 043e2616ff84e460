import { rehearsalLines, rehearsalOf } from '#services';
import { z } from 'zod';
import { endpoint } from '../kit.ts';
import { proposalParams } from './proposal-for.ts';

/** The figures of a rehearsal, as a file that a spreadsheet opens: numbers and codes, nothing of a person. */
export const figuresEndpoint = endpoint({
  at: '/administration/proposals/:proposal/rehearsal.csv',
  access: 'services.propose',
  params: proposalParams,
  query: z.object({}),
  answer: async ({ tx, params }) => {
    const rehearsal = await rehearsalOf(tx, params.proposal);
    if (!rehearsal) return undefined;
    const lines = rehearsalLines(rehearsal.result).map(({ figure, name, before, after }) =>
      [figure, name, before ?? '', after].map((cell) => `"${String(cell)}"`).join(','),
    );
    return {
      type: 'text/csv; charset=utf-8',
      body: `${['"figure","name","before","after"', ...lines].join('\r\n')}\r\n`,
      headers: { 'content-disposition': `attachment; filename="rehearsal-${rehearsal.id}.csv"` },
    };
  },
});
