import { sayDate, sayReference } from '#language';
import type { Act, Uuid } from '#language';
import { caseOf, reportsOn } from '#capabilities/cases';
import { holdingEvents, holdingOf } from '#capabilities/holdings';
import type { Holding } from '#capabilities/holdings';
import type { Written } from '#capabilities/ledger';
import { queueMessage } from '#capabilities/notifications';
import type { Tx } from '#platform/database';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import { packOf } from '../publishing/published-services.ts';
import { wordsAt } from '../requests/case-words.ts';
import { sayPlace, somewhere } from '../requests/say-place.ts';
import type { Links } from '../tells/links.ts';
import { waysTo } from '../tells/ways-to.ts';
import type { OfferedWays } from '../tells/ways-to.ts';
import { wordedWay } from '../tells/worded-ways.ts';

export type HolderTelling = { readonly links: Links; readonly offered: OfferedWays };

type Telling = HolderTelling & {
  readonly held: Holding;
  /** The message, by its name in the words of the service. */
  readonly message: string;
  /** Of what is told: the same again is told once. */
  readonly key: string;
  readonly by?: ServiceDefinition['tells'][number]['by'];
  /** From when to when it was held when that happened; without them, as it is now. */
  readonly days?: Days | undefined;
};

type Days = { readonly from?: string | undefined; readonly until?: string | undefined };

/** Queues a message of the service to the holder, in their language and by the way they asked for; nothing to one who gave no way. */
export async function tellHolder(tx: Tx, telling: Telling, act: Act): Promise<Uuid | undefined> {
  const { held, message, key, offered, by } = telling;
  if (!held.holder) return undefined;
  const { tongue } = held.holder;
  const { words } = await packOf(tx, held.service, held.version);
  const template = wordsAt(words[tongue].messages, message);
  const facts = await factsOf(tx, telling, words[tongue].name);
  const [first, ...otherwise] = waysTo(held.holder, offered)
    .filter(({ channel }) => by?.includes(channel) ?? true)
    .flatMap((way) => wordedWay(way, template, facts) ?? []);
  const about = { key, case: held.case, service: held.service };
  return first && queueMessage(tx, { ...first, otherwise, tongue, ...about }, act);
}

/** The link leads on to what is held, from the request with which it began. */
async function factsOf(tx: Tx, { held, links, days = {} }: Telling, service: string) {
  const tongue = held.holder?.tongue ?? 'en';
  const [began] = await reportsOn(tx, { case: held.case });
  const granting = await caseOf(tx, held.case);
  const day = (written: string | undefined, now: Temporal.PlainDate) =>
    sayDate(written === undefined ? now : Temporal.PlainDate.from(written), tongue);
  return {
    reference: sayReference(held.reference),
    service,
    due: '',
    outcome: '',
    fee: '',
    link: links.holding(began?.reference ?? held.reference, tongue),
    place: (await sayPlace(tx, granting?.place ?? held, tongue)) ?? somewhere[tongue],
    from: day(days.from, held.fromOn),
    until: day(days.until, held.lastOn),
  };
}

const told = {
  granted: holdingEvents.holdingGranted,
  renewed: holdingEvents.holdingRenewed,
  varied: holdingEvents.holdingVaried,
  suspended: holdingEvents.holdingSuspended,
  resumed: holdingEvents.holdingResumed,
  ended: holdingEvents.holdingEnded,
};

/** Tells a holder of what became of their holding, as its service says. False when the event is of something else. */
export async function tellOfHolding(
  tx: Tx,
  { event, ...telling }: HolderTelling & { readonly event: Written },
  act: Act,
): Promise<boolean> {
  const [on] = Object.entries(told).find(([, { type }]) => type === event.type) ?? [];
  if (on === undefined) return false;
  const held = await holdingOf(tx, event.subject);
  const { definition } = held ? await packOf(tx, held.service, held.version) : {};
  const wanted = definition?.tells.find((one) => one.on === on);
  if (!held || !wanted) return true;
  const { words: message, by } = wanted;
  const key = `${event.id} ${held.id}`;
  await tellHolder(tx, { ...telling, held, message, key, by, days: daysIn(event) }, act);
  return true;
}

function daysIn(event: Written): Days | undefined {
  const ended = told.ended.read(event);
  return ended ? { until: ended.last } : (told.granted.read(event) ?? told.renewed.read(event));
}
