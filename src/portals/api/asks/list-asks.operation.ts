import { openAsks } from '#capabilities/cases';
import { uuid } from '#language';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { shape } from '../document/shapes.ts';
import { operation, queryOf } from '../operation.ts';
import { askDetails, sayAsk, wordedAsk } from './ask-shape.ts';
import type { SaidAsk } from './ask-shape.ts';
import { listAsksWords } from './ask.words.ts';

const answer = shape('AskList', z.object({ asks: z.array(askDetails), next: z.url().optional() }));

/** Where a list goes on: when the last was asked, and which it was. */
const behind = parameters.after.transform((typed, context) => {
  if (typed === undefined) return undefined;
  const [, at = '', id = ''] = /^(.{1,40})[.](.{36})$/.exec(typed) ?? [];
  const read = z.object({ at: z.iso.datetime(), id: uuid }).safeParse({ at, id });
  if (read.success) return { askedAt: Temporal.Instant.from(read.data.at), id: read.data.id };
  context.issues.push({ code: 'custom', message: 'malformed', input: typed });
  return z.NEVER;
});

/** What is expected of those for whom this client answers, the first first. */
export const listAsksOperation = operation({
  id: 'listAsks',
  at: '/v1/asks',
  access: 'asks.answer',
  words: listAsksWords,
  params: z.object({}),
  query: queryOf({ limit: parameters.limit, after: behind }),
  answer,
  example: '/v1/asks?limit=1',
  find: async (visit) => {
    const { tx, person, tongue, query } = visit;
    if (person.how !== 'known') return undefined;
    const found = await openAsks(tx, { asks: person.client.answers, after: query.after, most: query.limit });
    const shown = found.slice(0, query.limit);
    const asks: SaidAsk[] = [];
    for (const record of shown) asks.push(await wordedAsk(visit, record, tongue));
    return { asks, more: found.length > shown.length };
  },
  looks: ({ asks }) => asks.map(({ record }) => record.case),
  say: ({ asks }) => ({ asks: asks.map(sayAsk) }),
  next: ({ asks, more }) => {
    const last = asks.at(-1)?.record;
    return more && last ? `${last.askedAt.toString()}.${last.id}` : undefined;
  },
});
