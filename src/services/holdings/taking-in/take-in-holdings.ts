import { caseUnder } from '#capabilities/cases';
import { formOf, readForm } from '#capabilities/forms';
import type { Answers, Form } from '#capabilities/forms';
import { broughtBefore, grantHolding } from '#capabilities/holdings';
import { london, londonDay } from '#language';
import type { Act, CaseReference } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { HoldingRule } from '../../definition/holding.ts';
import { actOf } from '../../past/past-case.ts';
import type { PastCase } from '../../past/past-case.ts';
import { takeInPastCases } from '../../past/take-in-past-cases.ts';
import { publishedService } from '../../publishing/published-services.ts';
import type { PublishedService } from '../../publishing/published-services.ts';
import { holderOf, shownOf } from '../apply-holdings.ts';
import { dateByHolding } from '../date-by-holding.ts';
import { keepOf, ruleIn } from '../rule-of.ts';
import { timersFrom } from '../term-of.ts';
import type { Bringing, Brought, BroughtHolding } from './brought.ts';
import { columnsOf, fieldsOf } from './fields-of-columns.ts';
import { wayToGrant } from './way-to-grant.ts';

/**
 * Takes in holdings that another system had, each with the case by which its service grants it: closed on the day of its granting, told to
 * nobody, its timers planned as far as they are still to come. One that does not fit is left out and the rest are taken; one that was taken before
 * is known by what it is called there. A hundred at a time. Refuses `service.not-offered` and `holding.kind-unknown`.
 */
export async function takeInHoldings(
  tx: Tx,
  { service, kind, holdings, draw }: Bringing,
  act: Act,
): Promise<readonly Brought[]> {
  const pack = await publishedService(tx, service);
  const kinds = Object.keys(pack.definition.holdings);
  if (!kinds.includes(kind)) throw new Refusal('holding.kind-unknown', { kind, kinds: kinds.join(', ') });
  const form = await formOf(tx, pack);
  const names = [...new Set(holdings.flatMap(({ answered }) => Object.keys(answered)))];
  const columns = columnsOf(form, names);
  const around = { pack, kind, rule: ruleIn(pack.definition, kind), form, columns, act };
  const known = await broughtBefore(tx, { service, kind, as: holdings.map((one) => one.as) });
  const read = holdings.map((held, at) => {
    const reference = known.get(held.as);
    if (reference) return { how: 'known', reference } as const;
    const isAgain = holdings.findIndex((one) => one.as === held.as) < at;
    return isAgain ? refused('holding.brought-twice') : readHolding(held, draw(), around);
  });
  const past = read.flatMap((one) => (one.how === 'fits' ? [one.past] : []));
  const { refused: unfit } = await takeInPastCases(tx, past, act);
  const why = new Map(unfit.map(({ reference, refusal }) => [reference, refusal]));
  const brought: Brought[] = [];
  for (const one of read) brought.push(one.how === 'fits' ? await granted(tx, one, { ...around, why }) : one);
  return brought;
}

type Around = {
  readonly pack: PublishedService;
  readonly kind: string;
  readonly rule: HoldingRule;
  readonly form: Form;
  readonly columns: ReturnType<typeof columnsOf>;
  readonly act: Act;
};

type Fitting = {
  readonly how: 'fits';
  readonly held: BroughtHolding;
  readonly past: PastCase;
  readonly answers: Answers;
};

function refused(code: string): Brought & { readonly how: 'refused' } {
  return { how: 'refused', why: new Refusal(code) };
}

/** What was answered, read as a page reads it, and the case that would have granted it. */
function readHolding(held: BroughtHolding, reference: CaseReference, around: Around): Brought | Fitting {
  const fault = faultOf(held, around);
  if (fault !== undefined) return refused(fault);
  const { pack, kind, form, columns, act } = around;
  const { tongue, grantedOn, answered } = held;
  const { answers, mistakes } = readForm(form, {
    body: fieldsOf(columns, answered),
    tongue,
    today: grantedOn,
  });
  if (mistakes.length > 0) return { how: 'mistaken', mistakes };
  const steps = wayToGrant(pack.definition, { kind, answers, note: held.as });
  if (!steps) return refused('holding.nothing-granted');
  const first = grantedOn.toZonedDateTime({ timeZone: london, plainTime: '09:00' }).toInstant();
  const done = (at: number) => ({
    by: act.by,
    channel: 'system' as const,
    at: first.add({ minutes: at }),
  });
  const opened = { ...done(0), reference, tongue, answers };
  const deeds = steps.map((step, at) => ({ ...done(at + 1), does: 'act' as const, ...step }));
  return { how: 'fits', held, past: { service: pack.service, opened, steps: deeds }, answers };
}

function faultOf({ grantedOn, from, until }: BroughtHolding, { rule, act }: Around): string | undefined {
  const today = londonDay(act.at);
  const keep = keepOf(rule);
  if (isBefore(until, from)) return 'holding.ends-before-it-begins';
  if (!isBefore(grantedOn, today)) return 'holding.granted-later';
  return keep && isBefore(until.add(keep), today) ? 'holding.kept-no-longer' : undefined;
}

type Granting = Around & { readonly why: ReadonlyMap<CaseReference, Refusal> };

async function granted(tx: Tx, { held, past, answers }: Fitting, around: Granting): Promise<Brought> {
  const { pack, kind, rule, act, why } = around;
  const { reference } = past.opened;
  const refusal = why.get(reference);
  if (refusal) return { how: 'refused', why: refusal };
  const found = await caseUnder(tx, reference);
  if (!found) throw new Error('a case that was taken in is gone');
  const { from, until, as: broughtAs } = held;
  const last = past.steps.at(-1) ?? past.opened;
  const timers = timersFrom(rule, { from, until, decided: londonDay(act.at) });
  const holding = {
    case: found.id,
    reference,
    service: pack.service,
    version: pack.version,
    kind,
    sight: found.sight,
    holder: await holderOf(tx, found),
    place: { uprn: found.place.uprn, description: found.place.description },
    details: shownOf(rule, answers),
    term: { from, until, timers, keep: keepOf(rule) },
    broughtAs,
  };
  await dateByHolding(tx, await grantHolding(tx, holding, actOf(last)), act);
  return { how: 'taken', reference };
}

function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) < 0;
}
