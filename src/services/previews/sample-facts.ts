import { sayDate, sayMoment } from '#language';
import type { InBoth, Tongue } from '#language';
import type { ServiceExample } from '../definition/example.ts';
import type { MessageFacts } from '../definition/message-fields.ts';
import { sayPence } from '../fees/say-fee.ts';
import type { Pack } from '../packs/pack.ts';
import { wordsAt } from '../requests/case-words.ts';
import { somewhere } from '../requests/say-place.ts';

type Sampled = Pick<Pack, 'definition' | 'words' | 'examples'>;

/** What a message would say if it were about the service's own example: the same in both languages, but for the place's name. */
export function sampleFacts(pack: Sampled, tongue: Tongue, link: string): MessageFacts {
  const { words, examples } = pack;
  const opening = examples.filter(({ opens }) => opens !== undefined);
  const example = opening[0];
  const own = opening.find((one) => one.tongue === tongue) ?? example;
  const { name, outcomes } = words[tongue];
  const ends = outcomeIn(example) ?? Object.keys(outcomes)[0];
  const fee = example?.opens?.fee;
  return {
    reference: '7KQ4-2XW9',
    link,
    place: own?.opens?.place ?? somewhere[tongue],
    due: sayDue(pack, example, tongue),
    ...sayTerm(opening, tongue),
    outcome: ends === undefined ? '' : wordsAt(outcomes, ends).resident,
    service: name,
    fee: fee ? sayPence(fee, tongue) : free[tongue],
  };
}

function outcomeIn(example: ServiceExample | undefined): string | undefined {
  return example?.steps.find(({ outcome }) => outcome !== undefined)?.outcome;
}

/** From when to when the first holding of an example is held. */
function sayTerm(opening: readonly ServiceExample[], tongue: Tongue) {
  const held = opening.flatMap(({ steps }) => steps.flatMap(({ holds = {} }) => Object.values(holds)))[0];
  const { from = aDay, until = aDay.add({ years: 1 }) } = held ?? {};
  return { from: sayDate(from, tongue), until: sayDate(until, tongue) };
}

const aDay = Temporal.PlainDate.from('2026-12-01');

/** The day for what is due in days, as messages say it. */
function sayDue({ definition }: Sampled, example: ServiceExample | undefined, tongue: Tongue): string {
  const due = example?.opens?.due;
  if (!due) return undated[tongue];
  const inDays = definition.opens.clocks.some((clock) => 'workingDays' in clock.due);
  return inDays ? sayDate(due, tongue) : sayMoment(due, tongue);
}

/** Of a service without clocks, and of a case whose time stands still. */
export const undated: InBoth<string> = {
  en: 'the earliest day that we can',
  cy: 'y diwrnod cynharaf y gallwn',
};
export const free: InBoth<string> = { en: 'nothing', cy: 'dim' };
