import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { operation, queryOf } from '../operation.ts';
import { askDetails, sayAsk, wordedAsk } from './ask-shape.ts';
import { getAskWords } from './ask.words.ts';
import { ownAsk } from './own-ask.ts';

/** One ask, and how it stands. */
export const getAskOperation = operation({
  id: 'getAsk',
  at: '/v1/asks/:ask',
  access: 'asks.answer',
  words: getAskWords,
  params: z.object({ ask: parameters.ask }),
  query: queryOf({}),
  answer: askDetails,
  example: '/v1/asks/{ask}',
  find: async (visit) => {
    const { tx, person, params, tongue } = visit;
    const record = person.how === 'known' ? await ownAsk(tx, person.client, params.ask) : undefined;
    return record && wordedAsk(visit, record, tongue);
  },
  looks: ({ record }) => [record.case],
  say: sayAsk,
});
