import { londonDay } from '#language';
import type { Act, AuthorityId, CaseReference, Uuid } from '#language';
import { caseOf, followCase } from '#capabilities/cases';
import type { CaseRecord } from '#capabilities/cases';
import { dueTimers, historyOf, lockWaiting, recordFired, recordTrouble } from '#capabilities/holdings';
import type { Holding, TimerKey } from '#capabilities/holdings';
import { transaction } from '#platform/database';
import type { Database, Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { HoldingRule } from '../definition/holding.ts';
import { placeFrom } from '../following/open-follow-up.ts';
import { publishedService } from '../publishing/published-services.ts';
import { caseToOpen } from '../requests/case-to-open.ts';
import { emailAlone } from '../tells/ways-to.ts';
import type { Tidings } from '../tells/telling-of.ts';
import { ruleOf } from './rule-of.ts';
import { tellHolder } from './tell-holder.ts';

export type Firing = Tidings & {
  /** Gives a reference for a case that is opened: drawn before the transaction is tried. */
  readonly draw: () => CaseReference;
};

/** One costs 20 ms, as a message does, and each has a transaction of its own. */
const together = 50;

/**
 * Does what is due on days of holdings by today in London, each once, in a transaction of its own; what was missed meanwhile is done late.
 * One that fails keeps no other: it is tried again after an hour, five times. True while there may be more.
 */
export async function fireTimers(
  database: Database,
  authority: AuthorityId,
  firing: Firing,
): Promise<boolean> {
  const { now } = firing;
  const begin = async <Result>(work: (tx: Tx) => Promise<Result>) => transaction(database, authority, work);
  const due = await begin((tx) => dueTimers(tx, { day: londonDay(now), now, most: together }));
  const bugs: unknown[] = [];
  for (const [place, key] of due.entries()) {
    // Each has its own millisecond, so that messages keep the order of their days.
    const at = now.add({ milliseconds: place });
    const act: Act = { by, channel: 'system', request: `timer ${key.holding} ${key.timer}`, at };
    const reference = firing.draw();
    try {
      await begin((tx) => fireTimer(tx, { ...firing, key, reference }, act));
    } catch (error) {
      const trouble = error instanceof Refusal ? error.code : 'failed';
      await begin((tx) => recordTrouble(tx, { ...key, trouble }, act));
      if (!(error instanceof Refusal)) bugs.push(error);
    }
  }
  if (bugs.length > 0) throw bugs[0];
  return due.length === together;
}

const by: Act['by'] = { kind: 'system', name: 'holdings' };

export type FiringOne = Pick<Tidings, 'links' | 'offered'> & {
  readonly key: TimerKey;
  readonly reference: CaseReference;
};

/** Does what is due, unless it is done or cancelled by now. */
export async function fireTimer(
  tx: Tx,
  { key, reference, links, offered = emailAlone }: FiringOne,
  act: Act,
): Promise<void> {
  const held = await lockWaiting(tx, key);
  if (!held) return;
  const rule = (await ruleOf(tx, held)).timers[key.timer];
  if (!rule) throw new Error(`the service knows no timer ${key.timer}`);
  const told = `timer ${key.holding} ${String(key.term)} ${key.timer}`;
  if (rule.tells !== undefined)
    await tellHolder(tx, { held, message: rule.tells, key: told, links, offered }, act);
  const opened =
    rule.opens === undefined ? undefined : await openCase(tx, { held, rule, key, reference }, act);
  await recordFired(tx, { ...key, opened }, act);
}

type Opening = {
  readonly held: Holding;
  readonly rule: HoldingRule['timers'][string];
  readonly key: TimerKey;
  readonly reference: CaseReference;
};

/** Opens a case that follows the one which granted the term, for everybody whom that one serves. */
async function openCase(tx: Tx, { held, rule, key, reference }: Opening, act: Act): Promise<Uuid> {
  const target = await publishedService(tx, rule.opens ?? '');
  const found = await caseOfTerm(tx, held, key.term);
  const place = placeFrom(found);
  const asked = { definition: target.definition, answers: { ...rule.gives }, place };
  const open = await caseToOpen(tx, asked, act);
  const { service, version } = target;
  return followCase(tx, { case: found.id, followUp: key.timer, service, version, reference, open }, act);
}

async function caseOfTerm(tx: Tx, held: Holding, term: number): Promise<CaseRecord> {
  const history = await historyOf(tx, held.id);
  const began = history.find((one) => one.term === term && ['granted', 'renewed'].includes(one.what));
  const found = await caseOf(tx, began?.case ?? held.case);
  if (!found) throw new Refusal('case.not-found');
  return found;
}
