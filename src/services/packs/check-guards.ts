import { checkCondition, roadsThrough } from '#capabilities/forms';
import type { FormDefinition } from '#capabilities/forms';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import { barredBy } from '../requests/barred-by.ts';
import type { Flaw } from './check-flow.ts';
import { endsOf, leadingTo, reachedFrom } from './flow.ts';

/** Conditions of actions: they fit the form, hold for somebody, and leave every case a way to its end. */
export function checkGuards(definition: ServiceDefinition, form: FormDefinition): readonly Flaw[] {
  const guarded = Object.entries(definition.actions).flatMap(([action, { when }]) =>
    when ? [{ action, when }] : [],
  );
  const unfit = guarded.flatMap(({ action, when }) =>
    checkCondition(form, when, '').map(({ remedy }) => ({ path: ['actions', action, 'when'], remedy })),
  );
  if (unfit.length > 0 || guarded.length === 0) return unfit;
  const roads = roadsThrough(
    form,
    guarded.map(({ when }) => when),
  );
  if (!roads) return [];
  const barred = roads.map((answers) => barredBy(definition, answers));
  const never = guarded
    .filter(({ action }) => barred.every((one) => one.includes(action)))
    .map(({ action }) => ({
      path: ['actions', action, 'when'],
      remedy: `Mend the condition of “${action}”, or take it out: no answers ever fulfil it.`,
    }));
  return never.length > 0 ? never : checkWaysOut(definition, barred);
}

/** Where somebody answers so that a status has no way out, the case would stay there for ever. */
function checkWaysOut(
  definition: ServiceDefinition,
  barred: readonly (readonly string[])[],
): readonly Flaw[] {
  const ends = endsOf(definition);
  const stuck = new Map<string, Flaw>();
  for (const without of barred) {
    const left = Object.entries(definition.actions).filter(([action]) => !without.includes(action));
    const rules = { statuses: definition.statuses, actions: Object.fromEntries(left) };
    const leaving = leadingTo(rules, ends);
    for (const status of reachedFrom(rules, definition.statuses.slice(0, 1)))
      if (!leaving.has(status)) stuck.set(status, stuckIn(definition, { status, without }));
  }
  return [...stuck.values()];
}

type Stuck = { readonly status: string; readonly without: readonly string[] };

function stuckIn({ statuses }: ServiceDefinition, { status, without }: Stuck): Flaw {
  const names = without.map((action) => `“${action}”`).join(', ');
  return {
    path: ['statuses', statuses.findIndex((one) => one === status)],
    remedy: `Add an action out of “${status}” for everybody: where ${names} cannot be done, a case would stay there for ever.`,
  };
}
