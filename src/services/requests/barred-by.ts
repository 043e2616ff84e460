import { holds } from '#language';
import type { ConditionAnswers } from '#language';
import type { ServiceDefinition } from '../definition/service-definition.ts';

/** The actions that can never be taken with a case of these answers: their own condition does not hold. */
export function barredBy(
  { actions }: Pick<ServiceDefinition, 'actions'>,
  answers: ConditionAnswers,
): readonly string[] {
  return Object.entries(actions).flatMap(([action, { when }]) =>
    when && !holds(when, answers) ? [action] : [],
  );
}
