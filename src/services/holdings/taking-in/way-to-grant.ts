import { holds } from '#language';
import type { ConditionAnswers } from '#language';
import type { ServiceDefinition } from '../../definition/service-definition.ts';

/** What was done with the case that granted a holding, in its order; the last closes it. */
export type GrantingStep = { readonly action: string; readonly outcome?: string; readonly note?: string };

type Rules = Pick<ServiceDefinition, 'statuses' | 'actions' | 'outcomes'>;

type Wanted = {
  readonly kind: string;
  readonly answers: ConditionAnswers;
  /** What is noted where something must be. */
  readonly note: string;
};

/** How far a case has come, and whether the holding is granted by then. */
type Way = { readonly at: string; readonly steps: readonly GrantingStep[]; readonly grants: boolean };

/**
 * The shortest way on which a case of the service grants a holding of a kind and is closed, for these answers; nothing where there is none,
 * as for answers by which nothing is granted.
 */
export function wayToGrant(rules: Rules, wanted: Wanted): readonly GrantingStep[] | undefined {
  const [first = ''] = rules.statuses;
  const ways: Way[] = [{ at: first, steps: [], grants: false }];
  const seen = new Set<string>();
  for (const way of ways) {
    const place = `${way.at} ${String(way.grants)}`;
    if (seen.has(place)) continue;
    seen.add(place);
    for (const action of actionsFrom(rules, way, wanted)) {
      const next = stepOn(rules, way, { action, wanted });
      if (next === undefined) continue;
      if ('end' in next) return next.end;
      ways.push(next);
    }
  }
  return undefined;
}

function actionsFrom({ actions }: Rules, { at }: Way, { answers }: Wanted): readonly string[] {
  return Object.entries(actions).flatMap(([action, { from, when }]) =>
    from.some((status) => status === at) && (!when || holds(when, answers)) ? [action] : [],
  );
}

type Doing = { readonly action: string; readonly wanted: Wanted };

/** Where an action leads: on, or to the end of a case that has granted it. */
function stepOn(
  rules: Rules,
  way: Way,
  { action, wanted }: Doing,
): Way | { readonly end: readonly GrantingStep[] } | undefined {
  const rule = rules.actions[action];
  if (!rule) return undefined;
  const { kind, answers, note } = wanted;
  const noted = rule.needs.includes('note') ? { note } : {};
  const grants = way.grants || isGranted(rule.grants, kind, answers);
  if (!rule.needs.includes('outcome'))
    return { at: rule.to ?? way.at, steps: [...way.steps, { action, ...noted }], grants };
  const outcome = outcomeThat(rules, { kind, answers, isGrantedBefore: grants });
  return outcome === undefined ? undefined : { end: [...way.steps, { action, outcome, ...noted }] };
}

type Ending = {
  readonly kind: string;
  readonly answers: ConditionAnswers;
  readonly isGrantedBefore: boolean;
};

/** The outcome that grants it; where an action before has granted it, any that grants and ends nothing. */
function outcomeThat({ outcomes }: Rules, { kind, answers, isGrantedBefore }: Ending): string | undefined {
  const fits = Object.entries(outcomes).find(([, one]) =>
    isGrantedBefore ? !one.grants && !one.ends && !one.varies : isGranted(one.grants, kind, answers),
  );
  return fits?.[0];
}

function isGranted(
  effect: Rules['outcomes'][string]['grants'],
  kind: string,
  answers: ConditionAnswers,
): boolean {
  if (effect?.holding !== kind) return false;
  return !('when' in effect) || !effect.when || holds(effect.when, answers);
}
