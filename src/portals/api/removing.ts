import type { z } from 'zod';
import type { InBoth } from '#language';
import type { ApiAccess } from './kit.ts';
import { removal } from './kit.ts';
import { faultsOf } from './asking/parameter-fault.ts';
import type { Outcome, Sending } from './doing.ts';
import { asProblem, namesIn } from './operation.ts';
import type { Doing, OperationWords } from './operation.ts';

/** One thing that can be taken away, as its author writes it. */
export type RemovingDefinition<Params, Answer> = {
  readonly id: string;
  readonly at: string;
  readonly access: ApiAccess;
  readonly words: InBoth<OperationWords>;
  readonly params: z.ZodObject & z.ZodType<Params>;
  readonly query: z.ZodType;
  readonly answer: z.ZodType<Answer>;
  readonly example: string;
  readonly act: (
    removing: Omit<Sending<Params, unknown>, 'body'>,
  ) => Promise<Pick<Outcome<Answer>, 'answer'>>;
};

/** A deed by DELETE, with all that its documentation needs. */
export function removing<Params, Answer extends object>(
  definition: RemovingDefinition<Params, Answer>,
): Doing {
  const { id, at, access, words, params, query, answer, example } = definition;
  const says = { id, words, answer, hasGeojson: false, hasTag: false, problem: asProblem };
  const taken = [...Object.keys(params.shape), ...namesIn(query)];
  return {
    described: { ...says, example, sends: { nothing: true, status: 200 } },
    ...removal({
      at,
      access,
      params,
      query,
      unfit: (error) => faultsOf(error, taken),
      act: async ({ person, ...visit }) => {
        if (person.how !== 'known') throw new Error('nobody takes anything away without a key');
        const done = await definition.act({ ...visit, person, client: person.client });
        return { status: 200, body: done.answer };
      },
    }),
  };
}
