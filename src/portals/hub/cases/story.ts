import { readOf, togetherWith } from '#capabilities/cases';
import { timelineOf } from '#capabilities/ledger';
import type { Entry } from '#capabilities/ledger';
import { nameOfficers } from '#capabilities/identity';
import { messagesAbout } from '#capabilities/notifications';
import type { Told } from '#capabilities/notifications';
import { londonDay, sayMoment, sayTime, uuid } from '#language';
import type { Tongue, Uuid } from '#language';
import { partnerIn } from '#services';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import type { SeenCase } from './case-for.ts';
import { typesOf } from './story-kinds.ts';
import type { StoryKind } from './story-kinds.ts';
import { officersIn, tell } from './tell.ts';
import type { NameOf } from './telling.ts';
import { storyWords } from './story.words.ts';

/** One thing that happened to a case, in words. */
export type Happened = {
  readonly at: Temporal.Instant;
  readonly title: string;
  /** Who, or by which way. */
  readonly by: string;
  readonly more?: string | undefined;
  /** What somebody wrote. */
  readonly quote?: string | undefined;
  /** The request that was made: what was sent with it is shown there. */
  readonly request?: string | undefined;
  /** What somebody who asked wrote: the files that came with it are shown there. */
  readonly reply?: Uuid | undefined;
  /** A note, to which a link may lead. */
  readonly note?: Uuid | undefined;
  readonly message?: Pick<Told, 'id' | 'channel' | 'subject' | 'body'> & { readonly isLost: boolean };
};

/** Which part of a story is read. */
export type StoryPart = { readonly before: number | undefined; readonly only: StoryKind | undefined };

export type Story = {
  /** Newest first. */
  readonly happened: readonly Happened[];
  /** The `seq` from which to go on to what happened before. */
  readonly earlier: number | undefined;
  readonly isLatest: boolean;
  readonly only: StoryKind | undefined;
};

const mostShown = 60;
const mostMessages = 200;

/** What happened to a case, from the ledger and the messages, newest first; `before` goes back beyond the first page, `only` leaves out what is of another kind. */
export async function storyOf(
  visit: HubVisit,
  { found, words }: SeenCase,
  { before, only }: StoryPart,
): Promise<Story> {
  const together = await togetherWith(visit.tx, found.id);
  const read = await readOf(visit.tx, together);
  const of = { case: found.id, with: together.slice(1), ...read, before, types: only && typesOf(only) };
  const entries = await timelineOf(visit.tx, of, mostShown);
  const last = entries[mostShown - 1];
  const nameOf = await namesIn(visit, entries);
  const events = happenedIn(visit, { words, nameOf }, entries);
  const hasMessages = only === undefined || only === 'said';
  const messages = (hasMessages ? await sentAbout(visit, together) : [])
    .filter(({ queuedAt }) =>
      isBetween(queuedAt, { from: last?.at, until: before === undefined ? undefined : entries[0]?.at }),
    )
    .map((told) => messageTold(told, visit));
  const happened = [...events, ...messages].toSorted((one, other) =>
    Temporal.Instant.compare(other.at, one.at),
  );
  return { happened, earlier: last?.seq, isLatest: before === undefined, only };
}

/** Events of a case in words; those that are nobody's business are left out. */
export function happenedIn(
  visit: HubVisit,
  { words, nameOf }: Pick<SeenCase, 'words'> & { readonly nameOf: NameOf },
  entries: readonly Entry[],
): readonly Happened[] {
  return entries.flatMap((entry) => {
    const told = tell(entry, { words, entries, nameOf, visit });
    return told ? [{ at: entry.at, by: whoDid(visit, entry, nameOf), ...told }] : [];
  });
}

async function sentAbout({ tx }: HubVisit, cases: readonly Uuid[]): Promise<readonly Told[]> {
  const sent: Told[] = [];
  for (const id of cases) sent.push(...(await messagesAbout(tx, id, mostMessages)));
  return sent;
}

/** The names of all officers that the events name, and of one more. */
export async function namesIn(
  visit: HubVisit,
  entries: readonly Entry[],
  besides: Uuid | null = null,
): Promise<NameOf> {
  const actors = entries.flatMap(({ actorKind, actor }) =>
    actorKind === 'officer' && actor ? [uuid.parse(actor)] : [],
  );
  const ids = [...new Set([...actors, ...entries.flatMap(officersIn), ...(besides ? [besides] : [])])];
  const names = await nameOfficers(visit.tx, ids);
  return (officer) => names.get(officer) ?? '';
}

export function whoDid(visit: HubVisit, { actorKind, actor, channel }: Entry, nameOf: NameOf): string {
  const words = storyWords[visit.tongue];
  if (actorKind === 'system') return sayRule(visit, actor, channel);
  if (actorKind !== 'officer' || !actor) return words.resident;
  return actor === officerIn(visit).id ? words.you : nameOf(uuid.parse(actor));
}

/** A partner by their name, another system by the name of its client; else it was a rule. */
function sayRule({ world, tongue }: HubVisit, actor: string | null, channel: string): string {
  const partner = partnerIn(world.council, actor);
  if (partner) return partner.name?.[tongue] ?? partner.partner;
  return channel === 'api' && actor ? actor : storyWords[tongue].system;
}

function messageTold(told: Told, { tongue }: HubVisit): Happened {
  const words = storyWords[tongue];
  const { id, queuedAt, channel, recipient, subject, body, how, reason } = told;
  const isLost = how !== null && how !== 'sent' && how !== 'delivered';
  return {
    at: queuedAt,
    title: words.told[channel](recipient.split('\n').join(', ')),
    by: sayEnding(told, tongue),
    more: isLost && reason !== null ? `${subject} (${reason})` : subject,
    message: { id, channel, subject, body, isLost },
  };
}

/** How it ended; of what was delivered also when, by the minute on the day itself. */
function sayEnding({ channel, how, endedAt, queuedAt }: Told, tongue: Tongue): string {
  const words = storyWords[tongue].endings;
  if (how === null) return words.waiting;
  if (how === 'bounced') return words.bounced[channel];
  if (how !== 'delivered') return words[how];
  if (!endedAt) return words.sent;
  const isSameDay = londonDay(endedAt).equals(londonDay(queuedAt));
  return words.delivered(isSameDay ? sayTime(endedAt, tongue) : sayMoment(endedAt, tongue));
}

type Stretch = { readonly from: Temporal.Instant | undefined; readonly until: Temporal.Instant | undefined };

function isBetween(at: Temporal.Instant, { from, until }: Stretch): boolean {
  return (
    (!from || Temporal.Instant.compare(at, from) >= 0) && (!until || Temporal.Instant.compare(at, until) <= 0)
  );
}
