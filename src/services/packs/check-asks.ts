import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { Flaw } from './check-flow.ts';

/** What is asked of others: with a time for the answer and somebody who looks after it otherwise, and of a case that stays open. */
export function checkAsks({ actions }: ServiceDefinition): readonly Flaw[] {
  return Object.entries(actions).flatMap(([action, { asks, needs, ...rule }]) => {
    const at = (word: string) => ['actions', action, word];
    const parts = ['answer-by', 'else'] as const;
    if (asks === undefined)
      return parts
        .filter((part) => rule[part] !== undefined)
        .map((part) => ({
          path: at(part),
          remedy: `Remove “${part}”, or add “asks”: this action asks nobody outside.`,
        }));
    const missing = parts.filter((part) => rule[part] === undefined);
    return [
      ...missing.map((part) => ({ path: at('asks'), remedy: remedies[part] })),
      ...(needs.includes('outcome')
        ? [
            {
              path: at('asks'),
              remedy: `Take “asks” out of “${action}”: once the case is closed nobody waits for an answer.`,
            },
          ]
        : []),
    ];
  });
}

const remedies = {
  'answer-by': 'Add “answer-by”, such as “1 working day”: nobody waits without end.',
  else: 'Add “else” with a queue: somebody looks after it when no good answer comes.',
} as const;
