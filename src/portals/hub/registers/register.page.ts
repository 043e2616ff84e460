import { countRegister } from '#capabilities/holdings';
import type { Holding } from '#capabilities/holdings';
import { londonDay, slug } from '#language';
import { writtenOn } from '#services';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { sightFor } from '../sight.ts';
import { linesOfRegister } from './register-lines.ts';
import { listAsked, registerQuery } from './register-query.ts';
import { registerView } from './register.view.ts';
import type { RegisterLine } from './register.view.ts';
import { registerWords } from './register.words.ts';
import { registersFor } from './registers-for.ts';

/** What is held of one kind: by how it stands, and by words. */
export default page({
  at: '/registers/:service/:kind',
  access: 'case.read',
  params: z.object({ service: slug, kind: slug }),
  query: registerQuery,
  words: registerWords,
  find: async (visit) => {
    const { params, query, tx } = visit;
    const all = await registersFor(visit);
    const register = all.find(({ service, kind }) => service === params.service && kind === params.kind);
    if (!register) return undefined;
    const asked = { ...params, ...listAsked(query.list, londonDay(visit.now)) };
    const { found, next } = await linesOfRegister(visit, register, query);
    return {
      rail: await railOf(visit),
      register,
      query,
      count: await countRegister(tx, sightFor(officerIn(visit)), asked),
      lines: await inWords(visit, found),
      next,
    };
  },
  looks: ({ lines }) => lines.map(({ id }) => id),
  show: (visit) => registerView(visit, visit.subject, visit.words),
});

async function inWords(
  { tx, tongue }: HubVisit,
  found: readonly Holding[],
): Promise<readonly RegisterLine[]> {
  const lines: RegisterLine[] = [];
  for (const held of found) {
    const written = await writtenOn(tx, held, tongue);
    const said = written.flatMap(({ words }) => words?.split('\n').join(', ') ?? []);
    lines.push({ ...held, written: said.join(', ') });
  }
  return lines;
}
