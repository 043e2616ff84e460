import { holds, londonDay } from '#language';
import type { Act } from '#language';
import { reportsOn } from '#capabilities/cases';
import type { Acting, CaseRecord } from '#capabilities/cases';
import type { Answers } from '#capabilities/forms';
import {
  grantHolding,
  hasEnded,
  holdingsOn,
  renewalFrom,
  renewHolding,
  rewriteHolding,
} from '#capabilities/holdings';
import type { Holder, Holding, Term } from '#capabilities/holdings';
import type { Tx } from '#platform/database';
import type { HoldingRule } from '../definition/holding.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import { answersOf } from '../following/offered-follow-ups.ts';
import { packOf } from '../publishing/published-services.ts';
import { dateByHolding } from './date-by-holding.ts';
import { endByRule } from './end-held.ts';
import { holdingAbout } from './holding-about.ts';
import { keepOf, ruleIn } from './rule-of.ts';
import { dayIn, lastDay, timersFrom } from './term-of.ts';

type Applying = {
  readonly found: CaseRecord;
  readonly acting: Pick<Acting, 'action' | 'outcome'>;
};

/** Grants, renews, changes and ends what the service says an action, and the outcome with which it closes, does so. Twice is once. */
export async function applyHoldings(tx: Tx, { found, acting }: Applying, act: Act): Promise<void> {
  const { definition } = await packOf(tx, found.service, found.version);
  const effects = effectsOf(definition, acting);
  if (effects.length === 0) return;
  const answers = await ownAnswers(tx, found);
  for (const { does, rule: effect } of effects) {
    if ('when' in effect && effect.when && !holds(effect.when, answers)) continue;
    const rule = ruleIn(definition, effect.holding);
    const about = await holdingAbout(tx, { found, kind: effect.holding, rule, answers });
    const doing = { found, kind: effect.holding, rule, answers, about };
    if (does === 'grants') await grantOrRenew(tx, doing, act);
    else if (does === 'varies') await rewrite(tx, doing, act);
    else await end(tx, { ...doing, how: 'as' in effect ? effect.as : 'surrendered' }, act);
  }
  for (const { id } of await holdingsOn(tx, found.id)) await dateByHolding(tx, id, act);
}

/** A case that follows one of another service serves requests which answered another form. */
async function ownAnswers(tx: Tx, { id, service }: CaseRecord): Promise<Answers> {
  const [first] = await reportsOn(tx, { case: id });
  return first?.service === service ? answersOf(tx, id) : {};
}

function effectsOf({ actions, outcomes }: ServiceDefinition, { action, outcome = '' }: Applying['acting']) {
  const rule = Object.hasOwn(actions, action) ? actions[action] : undefined;
  const closing =
    rule?.needs.includes('outcome') && Object.hasOwn(outcomes, outcome) ? outcomes[outcome] : undefined;
  return [rule, closing].flatMap((one) =>
    (['grants', 'varies', 'ends'] as const).flatMap((does) => {
      const effect = one?.[does];
      return effect ? [{ does, rule: effect }] : [];
    }),
  );
}

type Doing = {
  readonly found: CaseRecord;
  readonly kind: string;
  readonly rule: HoldingRule;
  readonly answers: Answers;
  readonly about: Holding | undefined;
};

async function grantOrRenew(tx: Tx, doing: Doing, act: Act): Promise<void> {
  const { found, kind, about, answers, rule } = doing;
  const { id, service, version, reference, sight, place } = found;
  const granted = {
    case: id,
    service,
    version,
    details: shownOf(rule, answers),
    holder: await holderOf(tx, found),
    term: termFor(doing, act),
  };
  if (about && about.case !== id) return renewHolding(tx, { ...granted, holding: about.id }, act);
  const where = { uprn: place.uprn, description: place.description };
  await grantHolding(tx, { ...granted, kind, reference, sight, place: where }, act);
}

/** From the day that is wished, if that is still to come; a renewal from the end of the term that runs. */
function termFor({ rule, answers, about, found }: Doing, act: Act): Term {
  const today = londonDay(act.at);
  const wished = dayIn(answers, rule.begins);
  const renewed = about && about.case !== found.id ? about : undefined;
  const first = wished && Temporal.PlainDate.compare(wished, today) > 0 ? wished : today;
  const from = renewed ? renewalFrom(renewed, wished, act) : first;
  const until = lastDay(rule, answers, from);
  return { from, until, timers: timersFrom(rule, { from, until, decided: today }), keep: keepOf(rule) };
}

async function rewrite(tx: Tx, { found, about, rule, answers }: Doing, act: Act): Promise<void> {
  if (!about || hasEnded(about, londonDay(act.at))) return;
  const { id, service, version } = found;
  const written = { case: id, service, version, details: shownOf(rule, answers) };
  await rewriteHolding(tx, { ...written, holding: about.id }, act);
}

type Ending = Doing & { readonly how: 'surrendered' | 'revoked' };

async function end(tx: Tx, { found, about, rule, how }: Ending, act: Act): Promise<void> {
  const today = londonDay(act.at);
  if (!about || hasEnded(about, today)) return;
  // What has not begun is ended before it does.
  const eve = about.fromOn.subtract({ days: 1 });
  const last = Temporal.PlainDate.compare(eve, today) > 0 ? eve : today;
  await endByRule(tx, { held: about, rule, how, last, case: found.id }, act);
}

/** The answers that are written on it. */
export function shownOf({ shows }: HoldingRule, answers: Answers): Answers {
  const shown: readonly string[] = shows;
  return Object.fromEntries(
    Object.entries(answers).filter(([question, answer]) => answer !== null && shown.includes(question)),
  );
}

/** Whoever asked first, as they gave themselves. */
export async function holderOf(tx: Tx, { id }: Pick<CaseRecord, 'id'>): Promise<Holder | undefined> {
  const [report] = await reportsOn(tx, { case: id });
  const person = report?.participants.find(({ role }) => role === 'requester');
  if (!report || !person) return undefined;
  const { account, name, email, telephone, preferredWay, postalAddress } = person;
  return { account, name, email, telephone, preferredWay, postalAddress, tongue: report.tongue };
}
