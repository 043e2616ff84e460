import { begunOn, resumed } from '../jottings/begun.ts';
import type { Begun } from '../jottings/begun.ts';
import type { SeenCase } from '../cases/case-for.ts';
import type { HubVisit } from '../kit.ts';
import type { Wanted } from './contested.ts';
import { meanwhileOn } from './meanwhile.ts';
import type { Meanwhile } from './meanwhile.ts';

/** What a form of a case begins with: what its officer typed before, and what happened since they looked. */
export type Returned = {
  readonly form: string | undefined;
  readonly begun: Begun | undefined;
  readonly meanwhile: Meanwhile | undefined;
};

type Form = {
  /** Its noun below the case, where what is typed on it is kept. */
  readonly form?: string;
  /** What it would change, by what stands in its fields. */
  readonly wanted: (visit: HubVisit) => readonly Wanted[];
};

export async function comeBack(visit: HubVisit, seen: SeenCase, { form, wanted }: Form): Promise<Returned> {
  const begun = form === undefined ? undefined : await begunOn(visit, seen.found, form);
  const meanwhile = await meanwhileOn(visit, seen, { begun, wanted: wanted(resumed(visit, begun)) });
  return { form, begun, meanwhile };
}
