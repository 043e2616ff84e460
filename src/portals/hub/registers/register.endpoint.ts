import { slug } from '#language';
import { z } from 'zod';
import { endpoint } from '../kit.ts';
import { registerFile } from './register-file.ts';
import { registerQuery } from './register-query.ts';
import { registersFor } from './registers-for.ts';

const at = '/registers/:service/:kind/register.csv';

/** A list of a register as a file that a spreadsheet opens, for whoever may see the list. */
export const registerEndpoint = endpoint({
  at,
  access: 'case.read',
  params: z.object({ service: slug, kind: slug }),
  query: registerQuery.omit({ after: true }),
  answer: async (visit) => {
    const { params, query } = visit;
    const all = await registersFor(visit);
    const register = all.find(({ service, kind }) => service === params.service && kind === params.kind);
    if (!register) return undefined;
    const name = `${register.service}-${register.kind}-${query.list}`;
    return {
      type: 'text/csv; charset=utf-8',
      body: await registerFile(visit, { register, query, page: `hub ${at}` }),
      headers: { 'content-disposition': `attachment; filename="${name}.csv"` },
    };
  },
});
