import type { InBoth } from '#language';
import { fieldsIn, messageFields } from '../definition/message-fields.ts';
import { occasions } from '../definition/service-definition.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { ServiceWords } from '../definition/service-words.ts';
import type { Flaw } from './check-flow.ts';

/** What is told, and when: of things that happen, once each, in words that are there. */
export function checkTells(
  { tells, actions }: ServiceDefinition,
  words: InBoth<ServiceWords>,
): readonly Flaw[] {
  const known = [...occasions, ...Object.keys(actions)];
  const closes = (on: string) => actions[on]?.needs.includes('outcome') ?? false;
  return tells.flatMap(({ on, words: message }, index) => {
    const path = ['tells', index];
    if (!known.includes(on))
      return [
        { path: [...path, 'on'], remedy: `Tell of one of these: ${known.join(', ')}. “${on}” is none.` },
      ];
    const earlier = tells.slice(0, index);
    if (earlier.some((other) => other.on === on))
      return [{ path: [...path, 'on'], remedy: `Remove one: “${on}” is told of above already.` }];
    if (closes(on) && tells.some((other) => other.on === 'closed'))
      return [
        {
          path: [...path, 'on'],
          remedy: `Remove this or “closed”: “${on}” closes the case, which would be told twice.`,
        },
      ];
    return Object.hasOwn(words.en.messages, message) || Object.hasOwn(words.cy.messages, message)
      ? []
      : [
          {
            path: [...path, 'words'],
            remedy: `Add the message “${message}” to both words files, or name another.`,
          },
        ];
  });
}

/** The messages of one language: their fields are known, and have a value whenever the message is sent. */
export function checkMessages(definition: ServiceDefinition, { messages }: ServiceWords): readonly Flaw[] {
  return Object.entries(messages).flatMap(([message, { subject, body }]) =>
    [
      { part: 'subject', template: subject },
      { part: 'body', template: body },
    ].flatMap(({ part, template }) =>
      fieldsIn(template).flatMap((field) => {
        const remedy = fieldRemedy(definition, message, field);
        return remedy ? [{ path: ['messages', message, part], remedy }] : [];
      }),
    ),
  );
}

function fieldRemedy(definition: ServiceDefinition, message: string, field: string): string | undefined {
  const known = messageFields.find((one) => one === field);
  const all = messageFields.map((one) => `{${one}}`).join(', ');
  if (!known) return `Use one of ${all}: “{${field}}” is no field of messages.`;
  const occasion = definition.tells.find(({ words }) => words === message)?.on;
  if (known === 'place' && definition.place === 'none') return 'Remove {place}: this service has no place.';
  if (known === 'due' && !definition.opens.clocks.some(({ when }) => when === undefined))
    return 'Remove {due}, or add a clock without “when”: a case might have no due time.';
  if (known === 'outcome' && occasion && !isClosing(definition, occasion))
    return 'Remove {outcome}: a case has one only when it closes.';
  return undefined;
}

function isClosing({ actions }: ServiceDefinition, occasion: string): boolean {
  return occasion === 'closed' || (actions[occasion]?.needs.includes('outcome') ?? false);
}
