import type { Act, Tongue } from '#language';
import { caseEvents, caseOf } from '#capabilities/cases';
import type { CaseRecord } from '#capabilities/cases';
import { writtenBy } from '#capabilities/ledger';
import { messagesAbout } from '#capabilities/notifications';
import type { Told } from '#capabilities/notifications';
import type { Tx } from '#platform/database';
import type { ServiceWords } from '../definition/service-words.ts';
import { packOf } from '../publishing/published-services.ts';
import { sayDue, sayWhy } from '../requests/say-due.ts';
import { sayPlace } from '../requests/say-place.ts';
import type { Links } from '../tells/links.ts';
import { tellingOf } from '../tells/telling-of.ts';
import { sentAct } from './lay-walk.ts';
import type { Walk } from './walks.ts';

/** What would have come of what was sent: the case, whose it is, by when and why, and every message. */
export type WalkOutcome = {
  readonly joined: boolean;
  readonly queue: string;
  /** The rule of routing that chose the queue, in words; nothing for the usual one. */
  readonly rule: string | undefined;
  readonly status: string;
  readonly place: string | undefined;
  readonly due: string | undefined;
  readonly why: readonly string[];
  readonly messages: readonly Pick<Told, 'recipient' | 'subject' | 'body'>[];
};

type Asking = { readonly walk: Walk; readonly links: Links; readonly tongue: Tongue };

/** Tells what is told of it, in a transaction that is going to be undone, and reads everything as it then stands. */
export async function outcomeOf(
  tx: Tx,
  { walk, links, tongue }: Asking,
  act: Act,
): Promise<WalkOutcome | undefined> {
  const { sent } = walk.cameTo;
  if (!sent) return undefined;
  const events = await writtenBy(tx, sentAct(sent, act));
  const tell = tellingOf(tx, { links, now: act.at });
  for (const event of events) await tell(event);
  const found = events.find(({ case: served }) => served !== null)?.case;
  const record = found ? await caseOf(tx, found) : undefined;
  if (!record) return undefined;
  const opened = events.map((event) => caseEvents.caseOpened.read(event)).find(Boolean);
  const { words } = await packOf(tx, record.service, record.version);
  return {
    joined: !opened,
    ...saidOf(record, { rule: opened?.rule, words: words[tongue], tongue }),
    place: await sayPlace(tx, record.place, tongue),
    messages: (await messagesAbout(tx, record.id, 20)).toReversed(),
  };
}

type Saying = {
  readonly rule: string | undefined;
  readonly words: Pick<ServiceWords, 'statuses' | 'routes'>;
  readonly tongue: Tongue;
};

/** The case in words. */
function saidOf({ queue, status, dueAt, dueSteps }: CaseRecord, { rule, words, tongue }: Saying) {
  return {
    queue,
    rule: rule === undefined ? undefined : (words.routes[rule] ?? rule),
    status: words.statuses[status]?.label ?? status,
    due: dueAt ? sayDue({ dueAt, dueSteps }, tongue) : undefined,
    why: dueAt ? sayWhy({ dueSteps }, tongue) : [],
  };
}
