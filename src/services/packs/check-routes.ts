import { holds } from '#language';
import { checkCondition, roadsThrough } from '#capabilities/forms';
import type { FormDefinition } from '#capabilities/forms';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { Route } from '../definition/route.ts';
import type { Flaw } from './check-flow.ts';

type Routed = Pick<ServiceDefinition, 'opens' | 'place' | 'owner'>;

/** Rules of routing: each has its own name, asks what the form answers, and decides for some case. */
export function checkRoutes({ opens: { routes }, place }: Routed, form: FormDefinition): readonly Flaw[] {
  const flaws = routes.flatMap((one, index) => {
    const path = pathOf(index);
    const isTwice = routes.slice(0, index).some(({ route }) => route === one.route);
    const unfit = one.when ? checkCondition(form, one.when, '') : [];
    return [
      ...(isTwice
        ? [{ path: [...path, 'route'], remedy: `Name this rule otherwise: “${one.route}” is above already.` }]
        : []),
      ...(place === 'none' && (one.area ?? one.place)
        ? [{ path, remedy: 'Take “area” and “place” out of this rule: this service has no place.' }]
        : []),
      ...unfit.map(({ remedy }) => ({ path: [...path, 'when'], remedy })),
    ];
  });
  return flaws.length > 0 ? flaws : checkUse(routes, form);
}

/** Whether some answers come as far as each rule; what a rule asks of the place may always be so. */
function checkUse(routes: readonly Route[], form: FormDefinition): Flaw[] {
  if (routes.length === 0) return [];
  const roads = roadsThrough(
    form,
    routes.flatMap(({ when }) => when ?? []),
  );
  if (!roads) return [];
  return routes.flatMap(({ when }, index) => {
    const before = routes.slice(0, index).filter(({ area, place }) => !area && !place);
    const isUsed = roads.some(
      (answers) =>
        (!when || holds(when, answers)) && !before.some((rule) => rule.when && holds(rule.when, answers)),
    );
    const remedy =
      'Move this rule up, or take it out: whatever is answered, a rule above it decides, or it does not hold.';
    return isUsed ? [] : [{ path: pathOf(index), remedy }];
  });
}

export type QueuesAndAreas = {
  readonly queues: readonly string[];
  /** The team of each queue. */
  readonly workedBy: Readonly<Record<string, string>>;
  /** The skills of its teams.yaml. */
  readonly skills: readonly string[];
  /** The kinds of area that the council has. */
  readonly areas: readonly string[];
};

/** What rules of routing name is there in the council, and the team that works the queue sees the case. */
export function checkRoutesNamed(
  { opens: { routes, skill: usual }, owner }: Routed,
  { queues, workedBy, areas, skills }: QueuesAndAreas,
): readonly Flaw[] {
  const ofRoutes = routes.flatMap(({ queue, skill, team = owner, area = {} }, index) => [
    ...skillFlaws(skill, pathOf(index), skills),
    ...Object.keys(area)
      .filter((kind) => !areas.includes(kind))
      .map((kind) => ({
        path: [...pathOf(index), 'area', kind],
        remedy: `Name a kind of area that the council has (${areas.join(', ')}): “${kind}” is none.`,
      })),
    ...queueFlaws(queue, { path: pathOf(index), team, queues, workedBy }),
  ]);
  return [...skillFlaws(usual, ['opens'], skills), ...ofRoutes];
}

function skillFlaws(skill: string | undefined, path: Flaw['path'], skills: readonly string[]): Flaw[] {
  if (skill === undefined || skills.includes(skill)) return [];
  const known = skills.length === 0 ? 'it has none yet' : skills.join(', ');
  return [{ path: [...path, 'skill'], remedy: `Name a skill of teams.yaml (${known}): “${skill}” is none.` }];
}

type Queued = Omit<QueuesAndAreas, 'areas' | 'skills'> & Pick<Flaw, 'path'> & { readonly team: string };

function queueFlaws(queue: string, { path, team, queues, workedBy }: Queued): Flaw[] {
  if (!queues.includes(queue))
    return [
      {
        path: [...path, 'queue'],
        remedy: `Name a queue that the council has (${queues.join(', ')}): “${queue}” is none.`,
      },
    ];
  const worker = workedBy[queue];
  return worker === undefined || worker === team
    ? []
    : [{ path: [...path, 'queue'], remedy: `Add “team: ${worker}”: it works the queue “${queue}”.` }];
}

function pathOf(index: number): Flaw['path'] {
  return ['opens', 'routes', index];
}
