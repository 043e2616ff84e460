import type { InBoth } from '#language';
import { holdingOccasions } from '../definition/holding.ts';
import { occasions } from '../definition/service-definition.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { ServiceWords } from '../definition/service-words.ts';
import type { Flaw } from './check-flow.ts';

/** What is told, and when: of things that happen, once each, in words that are there. */
export function checkTells(
  { tells, actions, holdings }: ServiceDefinition,
  words: InBoth<ServiceWords>,
): readonly Flaw[] {
  const known = [...occasions, ...Object.keys(actions)];
  const closes = (on: string) => actions[on]?.needs.includes('outcome') ?? false;
  return tells.flatMap(({ on, tell, words: message }, index) => {
    const path = ['tells', index];
    const whose = whoseRemedy(on, { tell, isKnown: known.includes(on), grants: Object.keys(holdings) });
    if (whose) return [{ path: [...path, whose.at], remedy: whose.remedy }];
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

type Whose = {
  readonly tell: ServiceDefinition['tells'][number]['tell'];
  readonly isKnown: boolean;
  readonly grants: readonly string[];
};

/** What becomes of a holding is told to its holder, and everything else to those who asked. */
function whoseRemedy(on: string, { tell, isKnown, grants }: Whose) {
  const isHolders = holdingOccasions.some((one) => one === on);
  if (isHolders && grants.length === 0)
    return { at: 'on', remedy: `Remove this: the service grants nothing, so “${on}” never is.` };
  if (!isKnown || tell.every((one) => (one === 'holder') === isHolders)) return undefined;
  const whose = isHolders ? 'holder' : 'requester';
  return { at: 'tell', remedy: `Write “tell: [${whose}]”: “${on}” is told to nobody else.` };
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
