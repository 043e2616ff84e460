import { jsonText } from '#platform/http';
import type { InBoth } from '#language';
import { z } from 'zod';
import { endpoint } from '../kit.ts';
import type { Operation, OperationWords } from '../operation.ts';
import { osAnswerFor } from './answer.ts';
import type { Asked, CommonQuery } from './answer.ts';
import type { ApiVisit } from '../kit.ts';
import { osPlaces } from './is-os-path.ts';
import { osFaults } from './os-faults.ts';
import { common } from './os-parameters.ts';
import { osAnswer, osError } from './os-shapes.ts';

type OsDefinition<Query extends CommonQuery> = {
  readonly id: string;
  /** `find`: the last part of its path. */
  readonly name: string;
  readonly words: InBoth<OperationWords>;
  readonly query: z.ZodType<Query>;
  readonly example: string;
  readonly find: (visit: ApiVisit & { readonly query: Query }) => Promise<Omit<Asked, 'query'>>;
};

/** One resource of the OS Places API, from the council's own gazetteer. */
export function osOperation<Query extends CommonQuery>(definition: OsDefinition<Query>): Operation {
  const { id, name, words, query, example, find } = definition;
  const problem = { type: 'application/json', schema: osError };
  return {
    described: { id, words, answer: osAnswer, hasGeojson: false, hasTag: false, problem, example },
    ...endpoint({
      at: `${osPlaces}/${name}`,
      access: 'places.read',
      params: z.object({}),
      query,
      unfit: (error) => osFaults(error),
      answer: async (visit) => {
        const answer = await osAnswerFor(visit, { ...(await find(visit)), query: visit.query });
        return {
          type: 'application/json;charset=UTF-8',
          body: jsonText(answer, 2),
          vary: 'authorization, key',
        };
      },
    }),
  };
}

/** What one of them takes besides what all do. */
export function osQuery<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.object({ ...shape, ...common });
}
