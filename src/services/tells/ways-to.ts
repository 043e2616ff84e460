import { parseMobile, parsePostalAddress } from '#language';
import type { EmailAddress, MobileNumber, PostalAddress } from '#language';
import type { Participant } from '#capabilities/cases';
import type { Channel } from '#capabilities/notifications';
import type { Council } from '../councils/council.ts';

/** How else than by email a council tells people. */
export type OfferedWays = {
  readonly text: boolean;
  readonly letter: boolean;
  /** Whether numbers abroad are texted. */
  readonly abroad: boolean;
};

export const emailAlone: OfferedWays = { text: false, letter: false, abroad: false };

export function offeredBy({ messages: { text, letter, abroad } }: Pick<Council, 'messages'>): OfferedWays {
  return { text: text !== undefined, letter: letter !== undefined, abroad };
}

/** Where somebody is reached by which channel. */
export type Reached =
  | { readonly channel: 'email'; readonly to: EmailAddress }
  | { readonly channel: 'text'; readonly to: MobileNumber }
  | { readonly channel: 'letter'; readonly to: PostalAddress };

type Reaching = Pick<Participant, 'name' | 'email' | 'telephone' | 'preferredWay' | 'postalAddress'>;

/** The ways to reach somebody that there are, the one that they asked for first; nothing for who left none. */
export function waysTo(person: Reaching, offered: OfferedWays): readonly Reached[] {
  return order[person.preferredWay ?? 'email'].flatMap((channel) => reachedBy(channel, person, offered));
}

/** By which way somebody hears first from this council; nothing for who left none that it has. */
export function firstWayTo(person: Reaching, council: Pick<Council, 'messages'>): Channel | undefined {
  return waysTo(person, offeredBy(council))[0]?.channel;
}

/**
 * Who wants to be called is told by the telephone too, if it takes texts. A letter comes last: it costs the most and
 * takes the longest.
 */
const order: Readonly<Record<NonNullable<Participant['preferredWay']>, readonly Channel[]>> = {
  email: ['email', 'text', 'letter'],
  'text-message': ['text', 'email', 'letter'],
  telephone: ['text', 'email', 'letter'],
  letter: ['letter', 'email', 'text'],
};

function reachedBy(channel: Channel, person: Reaching, offered: OfferedWays): readonly Reached[] {
  if (channel === 'text') return textedAt(person, offered);
  if (channel === 'letter') return writtenTo(person, offered);
  return person.email ? [{ channel, to: person.email }] : [];
}

function textedAt({ telephone = '' }: Reaching, { text, abroad }: OfferedWays): readonly Reached[] {
  const to = text ? parseMobile(telephone, { abroad }) : undefined;
  return to ? [{ channel: 'text', to }] : [];
}

function writtenTo({ name = '', postalAddress = [] }: Reaching, { letter }: OfferedWays): readonly Reached[] {
  const to = letter ? parsePostalAddress([name, ...postalAddress]) : undefined;
  return to ? [{ channel: 'letter', to }] : [];
}
