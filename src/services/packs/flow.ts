import type { ServiceDefinition } from '../definition/service-definition.ts';

type Rules = Pick<ServiceDefinition, 'statuses' | 'actions'>;

/** Whether an action needs an outcome, which is what ends a case. */
function ends({ needs }: Rules['actions'][string]): boolean {
  return needs.includes('outcome');
}

/** The statuses that end a case: those to which an action with an outcome leads. */
export function endsOf({ statuses, actions }: Rules): readonly string[] {
  const closing = Object.values(actions).filter(ends);
  return statuses.filter((status) => closing.some(({ to }) => to === status));
}

/** The statuses that can follow from any of these, themselves included. */
export function reachedFrom({ actions }: Rules, starts: readonly string[]): ReadonlySet<string> {
  return spread(starts, (status) =>
    Object.values(actions).flatMap(({ from, to }) => (to && from.some((one) => one === status) ? [to] : [])),
  );
}

/** The statuses from which any of these can follow, themselves included. */
export function leadingTo({ actions }: Rules, targets: readonly string[]): ReadonlySet<string> {
  return spread(targets, (status) =>
    Object.values(actions).flatMap(({ from, to }) => (to === status ? [...from] : [])),
  );
}

function spread(starts: readonly string[], next: (status: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(starts);
  for (const status of seen) for (const one of next(status)) seen.add(one);
  return seen;
}
