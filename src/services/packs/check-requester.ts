import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { Flaw } from './check-flow.ts';

/** What those who asked may do with their case: by actions that there are, and that ask for nothing that they cannot give. */
export function checkRequester(definition: ServiceDefinition): readonly Flaw[] {
  const { requester } = definition;
  return (requester?.['reply-takes'] ?? []).flatMap((action, index) => {
    const remedy = takenRemedy(definition, action);
    return remedy === undefined ? [] : [{ path: ['requester', 'reply-takes', index], remedy }];
  });
}

/** Why an action cannot be taken by what somebody writes; nothing where it can. */
function takenRemedy({ actions }: ServiceDefinition, action: string): string | undefined {
  const rule = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (!rule)
    return `Name an action of this service (${Object.keys(actions).join(', ')}): “${action}” is none.`;
  if (rule.needs.some((one) => one !== 'note'))
    return `Name another action: “${action}” needs what somebody who writes cannot give. It may need a note, which is what they wrote.`;
  if (rule.opens !== undefined || (rule.extends && 'within' in rule.extends))
    return `Name another action: “${action}” opens a case or sets a day, which only an officer does.`;
  return undefined;
}
