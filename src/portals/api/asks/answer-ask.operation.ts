import { answerAsk, finishAsk } from '#capabilities/cases';
import type { AskRecord } from '#capabilities/cases';
import { optionalText } from '#language';
import type { Uuid } from '#language';
import { Refusal } from '#platform/errors';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { sentShape } from '../document/shapes.ts';
import { doing } from '../doing.ts';
import type { Sending } from '../doing.ts';
import { queryOf } from '../operation.ts';
import { Told } from '../sending/told.ts';
import { askDetails, sayAsk, wordedAsk } from './ask-shape.ts';
import type { SaidAsk } from './ask-shape.ts';
import { answerAskWords } from './ask.words.ts';
import { ownAsk } from './own-ask.ts';

const body = sentShape(
  'AskAnswer',
  z.strictObject({
    answer: z.enum(['accepted', 'rejected', 'finished']),
    theirReference: optionalText(100),
    note: optionalText(2_000),
  }),
);
type Sent = z.output<typeof body>;

/** What somebody outside says of what they were asked: that they take it on, will not do it, or have finished. */
export const answerAskOperation = doing({
  id: 'answerAsk',
  at: '/v1/asks/:ask/answers',
  access: 'asks.answer',
  words: answerAskWords,
  params: z.object({ ask: parameters.ask }),
  query: queryOf({}),
  body,
  status: 200,
  answer: askDetails,
  example: {
    at: '/v1/asks/{ask}/answers',
    body: { answer: 'accepted', theirReference: 'J-77', note: 'On Thursday morning.' },
  },
  act: async (visit) => {
    const { tx, client, params, body: sent, tongue } = visit;
    const record = await ownAsk(tx, client, params.ask);
    if (!record) throw new Refusal('api.no-ask');
    refuseLate(await wordedAsk(visit, record, tongue), sent);
    await keepAnswer(visit, record, sent);
    return { answer: sayAsk(await askNow(visit, record.id)) };
  },
});

type Answering = Sending<{ readonly ask: Uuid }, Sent>;

async function askNow(visit: Pick<Answering, 'tx' | 'client' | 'tongue'>, id: Uuid): Promise<SaidAsk> {
  const record = await ownAsk(visit.tx, visit.client, id);
  if (!record) throw new Error('an ask that was locked is gone');
  return wordedAsk(visit, record, visit.tongue);
}

/** Whoever comes late is told so before they begin; what they have finished all the same is kept. */
function refuseLate(said: SaidAsk, { answer }: Sent): void {
  if (said.record.state === 'overdue' && answer !== 'finished')
    throw new Told('api.ask-overdue', { ask: sayAsk(said) });
}

/** What was said otherwise before, or of a case that has been closed since, is told with how it stands. */
async function keepAnswer(visit: Answering, { id }: AskRecord, { answer, theirReference, note }: Sent) {
  const said = { ask: id, theirReference, note };
  try {
    if (answer === 'finished') await finishAsk(visit.tx, said, visit.act);
    else await answerAsk(visit.tx, { ...said, answer }, visit.act);
  } catch (error) {
    const told = error instanceof Refusal ? otherwise[error.code] : undefined;
    if (!told) throw error;
    throw new Told(told, { ask: sayAsk(await askNow(visit, id)) });
  }
}

const otherwise: Readonly<Record<string, string>> = {
  'ask.is-answered': 'api.ask-answered',
  'case.is-closed': 'api.ask-closed',
};
