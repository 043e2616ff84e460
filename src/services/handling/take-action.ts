import { caseOf, moveClock, performAction } from '#capabilities/cases';
import type { Acting, CaseRecord } from '#capabilities/cases';
import type { Act, CaseReference } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { extensionOf, reckonClocks, requireExtensible } from '../clocks/index.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import { openFollowUp } from '../following/open-follow-up.ts';
import { applyHoldings } from '../holdings/index.ts';
import { packOf } from '../publishing/published-services.ts';
import { basesFor } from '../retention/bases-for.ts';
import { dateSelfClosing } from './self-closing.ts';
import { askPlan } from './ask-plan.ts';
import { dropSpoilt } from './file-document.ts';
import { taskPlans } from './task-plans.ts';

/** An action, with the day that it sets for a clock where it sets one, and the reference of the case that it opens where it opens one. */
export type Taking = Acting & {
  readonly until?: Temporal.PlainDate | undefined;
  /** Drawn before the transaction is tried. */
  readonly reference?: CaseReference | undefined;
};

/** Does what a case's service lets be done, with all that the service says follows from it. Refused as `performAction` refuses. */
export async function takeAction(tx: Tx, { until, reference, ...acting }: Taking, act: Act): Promise<void> {
  const extension = await extensionOf(tx, acting, act.at);
  if (extension) requireExtensible(extension);
  const found = await caseOf(tx, acting.case);
  if (!found) return performAction(tx, acting, act);
  await performAction(tx, { ...acting, ...(await plansFor(tx, { found, acting }, act)) }, act);
  if (extension?.last)
    await moveClock(tx, { case: acting.case, clock: extension.clock, to: dayIn(until, extension.last) }, act);
  await reckonClocks(tx, [acting.case]);
  await dateSelfClosing(tx, found, act);
  await applyHoldings(tx, { found, acting }, act);
  await openNamed(tx, { found, acting, reference }, act);
}

/** What the service says of the tasks that an action opens, of what it asks of others, and of how long a closed case is kept. */
async function plansFor(
  tx: Tx,
  { found, acting: { action, outcome } }: { readonly found: CaseRecord; readonly acting: Acting },
  act: Act,
): Promise<Pick<Acting, 'tasks' | 'ask' | 'bases'>> {
  const { id, service, sensitivity } = found;
  const { definition } = await packOf(tx, found.service, found.version);
  if (definition.documents) await dropSpoilt(tx, found.id, act);
  return {
    tasks: await taskPlans(tx, { definition, sensitivity }, act.at),
    ask: await askPlan(tx, { definition, action, sensitivity }, act.at),
    bases: await basesFor(tx, { id, service, rule: outcomeIn(definition, outcome) }),
  };
}

function dayIn(until: Temporal.PlainDate | undefined, last: Temporal.PlainDate): Temporal.PlainDate {
  if (!until || Temporal.PlainDate.compare(until, last) > 0) throw new Refusal('case.day-is-too-late');
  return until;
}

type Opening = Pick<Taking, 'reference'> & { readonly found: CaseRecord; readonly acting: Acting };

/** Opens the case that follows, where the action or the outcome says so. */
async function openNamed(tx: Tx, { found, acting, reference }: Opening, act: Act): Promise<void> {
  const { definition } = await packOf(tx, found.service, found.version);
  const followUp = opened(definition, acting);
  if (followUp === undefined) return;
  if (!reference) throw new Error('a case is opened by this action, and no reference was drawn for it');
  await openFollowUp(tx, { found, followUp, reference }, act);
}

/** The follow-up of the action, else that of the outcome with which it closes: one action opens one case. */
function opened(
  { actions, outcomes }: Pick<ServiceDefinition, 'actions' | 'outcomes'>,
  { action, outcome = '' }: Pick<Acting, 'action' | 'outcome'>,
): string | undefined {
  const rule = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (!rule) return undefined;
  const ending = outcomeIn({ outcomes }, outcome);
  return rule.opens ?? (rule.needs.includes('outcome') ? ending?.opens : undefined);
}

function outcomeIn({ outcomes }: Pick<ServiceDefinition, 'outcomes'>, outcome = '') {
  return Object.hasOwn(outcomes, outcome) ? outcomes[outcome] : undefined;
}
