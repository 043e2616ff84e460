import type { InBoth } from '#language';
import type { Client } from '#capabilities/identity';
import type { z } from 'zod';
import { faultsOf } from './asking/parameter-fault.ts';
import { deed } from './kit.ts';
import type { ApiAccess, ApiVisit } from './kit.ts';
import { asProblem, namesIn } from './operation.ts';
import type { DoingJson, OperationWords } from './operation.ts';
import { bodyFaults } from './sending/sent-fault.ts';
import { sentShapes } from './document/shapes.ts';

/** One thing that is to be done, and the client who wants it. */
export type Sending<Params, Body> = ApiVisit & {
  readonly client: Client;
  readonly params: Params;
  readonly body: Body;
};

/** What was done, and where it stands below the portal. */
export type Outcome<Answer> = { readonly answer: Answer; readonly at?: string };

/** One thing that can be done, as its author writes it. */
export type DoingDefinition<Params, Body, Answer> = {
  readonly id: string;
  readonly at: string;
  readonly access: ApiAccess;
  readonly words: InBoth<OperationWords>;
  readonly params: z.ZodObject & z.ZodType<Params>;
  readonly query: z.ZodType;
  /** The form of what is sent, which has a name in the document. */
  readonly body: z.ZodObject & z.ZodType<Body>;
  readonly status: 200 | 201;
  readonly answer: z.ZodType<Answer>;
  readonly example: { readonly at: string; readonly body: object };
  readonly act: (sending: Sending<Params, Body>) => Promise<Outcome<Answer>>;
};

/** A deed with all that its documentation needs. */
export function doing<Params, Body, Answer extends object>(
  definition: DoingDefinition<Params, Body, Answer>,
): DoingJson {
  const { id, at, access, words, params, query, body, status, answer, example } = definition;
  const sends = { body, example: example.body, status };
  const says = { id, words, answer, hasGeojson: false, hasTag: false, problem: asProblem };
  const taken = [...Object.keys(params.shape), ...namesIn(query)];
  return {
    described: { ...says, example: example.at, sends },
    ...deed({
      at,
      access,
      params,
      query,
      body,
      unfit: (error, part) =>
        part === 'body'
          ? bodyFaults(error, sentShapes.get(body)?.id ?? '', Object.keys(body.shape))
          : faultsOf(error, taken),
      act: async ({ person, ...visit }) => {
        if (person.how !== 'known') throw new Error('nobody does anything without a key');
        const { world } = visit;
        const done = await definition.act({ ...visit, person, client: person.client });
        const location = done.at === undefined ? {} : { location: `${world.address}${done.at}` };
        return { status, body: done.answer, ...location };
      },
    }),
  };
}
