import { holds } from '#language';
import type { Answers } from '#capabilities/forms';
import { firstAnswer } from '../definition/clock.ts';
import type { ClockDefinition } from '../definition/clock.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { ClockRule } from './clock-rule.ts';

export type Asked = { readonly definition: ServiceDefinition; readonly answers: Answers };

/** A clock by its name, and the rule by which it runs. */
export type NamedRule = { readonly clock: string; readonly rule: ClockRule };

/** The clocks that run for these answers: of those of one name the first that applies. */
export function rulesFor({ definition, answers }: Asked): readonly NamedRule[] {
  const applying = definition.opens.clocks.filter(({ when }) => !when || holds(when, answers));
  return applying
    .filter((clock, index) => applying.findIndex(({ name }) => name === clock.name) === index)
    .map((clock) => ({ clock: clock.name, rule: ruleOf(clock, definition) }));
}

function ruleOf(clock: ClockDefinition, { actions, tells }: ServiceDefinition): ClockRule {
  const { name, due: allowed, calendar, from = [], until = [] } = clock;
  const told: readonly string[] = tells.map(({ on }) => on);
  const names: readonly string[] = until;
  const isAnswered = names.includes(firstAnswer);
  const answering = isAnswered ? Object.keys(actions).filter((action) => told.includes(action)) : [];
  const all = Object.entries(actions);
  return {
    allowed,
    calendar,
    from,
    until: [...names.filter((one) => one !== firstAnswer), ...answering],
    answered: isAnswered,
    closing: until.length === 0 || (isAnswered && told.includes('closed')),
    still: [...clock['stands-still-in'], ...clock['begins-again-after']],
    anew: clock['begins-again-after'],
    warns: [...new Set(clock.warn)].toSorted((one, other) => one - other),
    extends: Object.fromEntries(
      all.flatMap(([action, { extends: more }]) =>
        more?.clock === name && 'by' in more ? [[action, more.by]] : [],
      ),
    ),
    moves: Object.fromEntries(
      all.flatMap(([action, { extends: more }]) =>
        more?.clock === name && 'within' in more ? [[action, more.within]] : [],
      ),
    ),
    cancels: all.flatMap(([action, { cancels = [] }]) =>
      cancels.some((one) => one === name) ? [action] : [],
    ),
  };
}
