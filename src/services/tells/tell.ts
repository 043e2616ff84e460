import { sayReference } from '#language';
import type { Act, Tongue, Uuid } from '#language';
import { reportsOn } from '#capabilities/cases';
import type { Report } from '#capabilities/cases';
import { queueMessage } from '#capabilities/notifications';
import type { Tx } from '#platform/database';
import type { MessageFacts } from '../definition/message-fields.ts';
import { sayPence } from '../fees/say-fee.ts';
import { free, undated } from '../previews/sample-facts.ts';
import { findPack } from '../publishing/published-services.ts';
import { wordsAt } from '../requests/case-words.ts';
import { sayDue } from '../requests/say-due.ts';
import { sayPlace, somewhere } from '../requests/say-place.ts';
import type { Links } from './links.ts';
import type { Occasion } from './occasion.ts';
import { waysTo } from './ways-to.ts';
import type { OfferedWays } from './ways-to.ts';
import { wordedWay } from './worded-ways.ts';

/** Queues what the service says is told on an occasion, once for each request. Gives the messages' identifiers. */
export async function tell(tx: Tx, telling: Telling, act: Act): Promise<readonly Uuid[]> {
  const { occasion } = telling;
  const reports = await reportsOn(tx, { case: occasion.case.id });
  const concerned = occasion.request ? reports.filter(({ id }) => id === occasion.request) : reports;
  const places = new Map<Tongue, string>();
  const queued: Uuid[] = [];
  for (let next = 0; next < concerned.length; next += together) {
    const group = concerned.slice(next, next + together);
    queued.push(
      ...(await allOf(group, async (report) => tellReport(tx, { ...telling, report, places }, act))),
    );
  }
  return queued;
}

/**
 * Statements of so many reports are under way at once, one after the other on the same connection: closing a case that 500
 * had joined is told in one transaction, which lasts five seconds at most.
 */
const together = 25;

/** Waits for all of them even when one fails, so that none writes anything after the failure has been dealt with. */
async function allOf<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Promise<Made | undefined>,
): Promise<readonly Made[]> {
  const settled = await Promise.allSettled(items.map(async (item) => make(item)));
  return settled.flatMap((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value === undefined ? [] : [one.value];
  });
}

type Telling = {
  readonly occasion: Occasion;
  readonly links: Links;
  readonly offered: OfferedWays;
};
type TellingOne = Telling & {
  readonly report: Report;
  /** The case's place as it has been said before: many requests may be about one case. */
  readonly places: Map<Tongue, string>;
};

async function tellReport(tx: Tx, telling: TellingOne, act: Act): Promise<Uuid | undefined> {
  const { occasion, report, offered } = telling;
  const requesters = report.participants.filter(({ role }) => role === 'requester');
  const reached = requesters.map((person) => waysTo(person, offered)).find(({ length }) => length > 0);
  if (!reached || isOverFor(report, occasion)) return undefined;
  // What acknowledges a request is in its own service's words; what happens to the case in those of the case.
  const { service, version } = occasion.request ? report : occasion.case;
  const pack = await findPack(tx, service, version);
  const wanted = pack?.definition.tells.find(({ on }) => on === occasion.on);
  if (!pack || !wanted) return undefined;
  const words = pack.words[report.tongue];
  const outcome = occasion.outcome ? wordsAt(words.outcomes, occasion.outcome).resident : '';
  const facts = { ...(await factsOf(tx, telling)), outcome, service: words.name, from: '', until: '' };
  const [first, ...otherwise] = reached
    .filter(({ channel }) => wanted.by?.includes(channel) ?? true)
    .flatMap((way) => wordedWay(way, wordsAt(words.messages, wanted.words), facts) ?? []);
  const { tongue } = report;
  const about = { key: `${occasion.event} ${report.id}`, case: occasion.case.id, service };
  return first && queueMessage(tx, { ...first, otherwise, tongue, ...about }, act);
}

/** Whoever took their request back hears that we know, and nothing that comes after; whoever came with a merged case, nothing of what was before. */
function isOverFor({ withdrawnAt, how, linkedAt }: Report, { on, at }: Occasion): boolean {
  if (how === 'merged' && Temporal.Instant.compare(at, linkedAt) < 0) return true;
  return withdrawnAt !== null && on !== 'withdrawn' && Temporal.Instant.compare(at, withdrawnAt) >= 0;
}

type Facts = Omit<MessageFacts, 'outcome' | 'service' | 'from' | 'until'>;

async function factsOf(tx: Tx, { occasion, links, report, places }: TellingOne): Promise<Facts> {
  const { place } = occasion.case;
  const { dueAt, dueSteps } = occasion.promised;
  const { reference, tongue } = report;
  const said = places.get(tongue) ?? (await sayPlace(tx, place, tongue)) ?? somewhere[tongue];
  places.set(tongue, said);
  return {
    reference: sayReference(reference),
    link: links.request(reference, tongue),
    place: said,
    due: dueAt ? sayDue({ dueAt, dueSteps }, tongue) : undated[tongue],
    fee: report.fee ? sayPence(report.fee, tongue) : free[tongue],
  };
}
