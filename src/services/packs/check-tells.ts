import type { InBoth } from '#language';
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

/** Who says that a thing is told by text message has words for one. */
export function checkWaysTold({ tells }: ServiceDefinition, words: InBoth<ServiceWords>): readonly Flaw[] {
  return tells.flatMap(({ by, words: message }, index) => {
    const said = Object.hasOwn(words.en.messages, message) ? words.en.messages[message] : undefined;
    const remedy = `Add “text” to the message “${message}”, or leave text out here.`;
    return said && said.text === undefined && by?.includes('text')
      ? [{ path: ['tells', index, 'by'], remedy }]
      : [];
  });
}
