import { holds } from '#language';
import type { Place } from '#capabilities/cases';
import type { Answers } from '#capabilities/forms';
import { areasAt } from '#capabilities/mapping';
import type { Area } from '#capabilities/mapping';
import type { Tx } from '#platform/database';
import type { Route } from '../definition/route.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { Elsewhere } from './owner-of-place.ts';

type Routing = {
  readonly definition: Pick<ServiceDefinition, 'opens' | 'owner'>;
  readonly answers: Answers;
  readonly place: Place;
  readonly elsewhere: Elsewhere | undefined;
};

/** Where a case goes: its queue, the rule that said so (none for the usual queue), the team that answers for it, and what it asks for. */
export type Routed = {
  readonly queue: string;
  readonly rule: string | undefined;
  readonly team: string;
  readonly needs: { readonly skill?: string | undefined; readonly units?: number | undefined };
};

/** Where a case goes, with the areas of its place looked up where a rule asks for one. */
export async function routeOf(
  tx: Tx,
  { definition, answers, place, elsewhere }: Routing,
  day: { readonly on: Temporal.PlainDate },
): Promise<Routed> {
  const asksForArea = definition.opens.routes.some(({ area }) => area);
  const areas = asksForArea && place.point ? await areasAt(tx, place.point, day) : [];
  return routeAmong(definition, { answers, place, areas, elsewhere });
}

/** The queue from which it is passed on, where the ground is somebody else's; else the first rule's that holds; else the usual one. */
export function routeAmong(
  { opens, owner }: Routing['definition'],
  { elsewhere, ...known }: Known & Pick<Routing, 'elsewhere'>,
): Routed {
  const { skill, units } = opens;
  const usual = { rule: undefined, team: owner, needs: { skill, units } };
  const does = elsewhere?.owner.does;
  if (does?.way === 'route') return { ...usual, queue: does.queue };
  const found = opens.routes.find((rule) => applies(rule, known));
  if (!found) return { ...usual, queue: opens.queue };
  return {
    queue: found.queue,
    rule: found.route,
    team: found.team ?? owner,
    needs: { skill: found.skill ?? skill, units: found.units ?? units },
  };
}

type Known = Pick<Routing, 'answers' | 'place'> & {
  readonly areas: readonly Pick<Area, 'kind' | 'code'>[];
};

/** Whether all that a rule says is so. */
function applies({ when, area = {}, place: wanted }: Route, { answers, place, areas }: Known): boolean {
  const isLocated = place.point !== undefined;
  return (
    (!when || holds(when, answers)) &&
    (!wanted || (wanted === 'located') === isLocated) &&
    Object.entries(area).every(([kind, codes]) =>
      areas.some((one) => one.kind === kind && codes.includes(one.code)),
    )
  );
}
