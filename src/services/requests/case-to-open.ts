import { londonDay } from '#language';
import type { Act } from '#language';
import { teamOfQueue } from '#capabilities/cases';
import type { NewCase, Place } from '#capabilities/cases';
import type { Answers } from '#capabilities/forms';
import type { Tx } from '#platform/database';
import { sightOf } from '../councils/standing-of.ts';
import { begunClocks } from '../clocks/index.ts';
import { requireEligible } from '../decisions/refusal-of.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import { taskPlans } from '../handling/task-plans.ts';
import { barredBy } from './barred-by.ts';
import { elsewhereAt, requireTaken } from './owner-of-place.ts';
import { routeOf } from './route-of.ts';

export type Asked = {
  readonly definition: ServiceDefinition;
  readonly answers: Answers;
  readonly place: Place;
};

/**
 * The case that answers open: its queue and which rule chose it, who may see it, where it is and when it is due. Refused
 * where the council does not take it.
 */
export async function caseToOpen(tx: Tx, asked: Asked, act: Act): Promise<NewCase> {
  const { definition, answers, place } = asked;
  requireEligible(definition, answers);
  const day = { on: londonDay(act.at) };
  const elsewhere = await elsewhereAt(tx, { definition, place }, day);
  requireTaken(elsewhere, act);
  const { queue, rule, team: named, needs } = await routeOf(tx, { ...asked, elsewhere }, day);
  const team = (await teamOfQueue(tx, queue)) ?? named;
  const sensitivity = definition.public === 'shown-on-map' ? 'public' : 'internal';
  return {
    queue,
    rule,
    needs,
    barred: barredBy(definition, answers),
    tasks: await taskPlans(tx, { definition, sensitivity }, act.at),
    sight: sightOf({ team, sensitivity }),
    sensitivity,
    place: elsewhere ? { ...place, owner: elsewhere.owner.owner } : place,
    ...(await begunClocks(tx, asked, act.at)),
  };
}
