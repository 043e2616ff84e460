import type { caseEvents } from '#capabilities/cases';
import type { HubVisit } from '../kit.ts';
import { whyHereWords } from './why-here.words.ts';

type Given = NonNullable<Parameters<typeof caseEvents.caseAssigned>[0]['data']['given']>;

/** How a queue gave a case: `By turn, 3 of 10 units; asks for: Bats`. */
export function sayGiven({ way, load, capacity, skill }: Given, { world, tongue }: HubVisit): string {
  const words = whyHereWords[tongue];
  const asks = skill === null ? '' : `; ${words.asksFor(world.council.skills[skill]?.[tongue] ?? skill)}`;
  return `${words.ways[way]}, ${words.load(load, capacity)}${asks}`;
}
