import { caseOf, commissionUnder, reportsOn, taskOf } from '#capabilities/cases';
import type { Commission, TaskItem, TaskRecord } from '#capabilities/cases';
import { answerLines, submissionOf } from '#capabilities/forms';
import type { AnswerLine } from '#capabilities/forms';
import type { Tongue } from '#language';
import type { Tx } from '#platform/database';
import { packOf } from '../publishing/published-services.ts';
import { sayPlace } from '../requests/say-place.ts';

/** What a partner reads of a task that they were given, and nothing of who asked. */
export type PartnerTask = {
  readonly commission: Commission;
  readonly task: TaskRecord & { readonly items: readonly TaskItem[] };
  readonly noun: string;
  /** In the gazetteer's words: what was typed about it is read where the service shows that answer. */
  readonly place: string | undefined;
  readonly label: string;
  readonly hint: string | undefined;
  readonly itemLabel: (item: string) => string;
  /** The answers that the service shows to partners. */
  readonly shown: readonly Pick<AnswerLine, 'label' | 'words'>[];
};

type Asked = { readonly token: string; readonly tongue: Tongue; readonly now: Temporal.Instant };

/** The task under a partner's link, whether it still opens or not; nothing where the link is none of ours. */
export async function partnerTask(tx: Tx, { token, tongue, now }: Asked): Promise<PartnerTask | undefined> {
  const commission = await commissionUnder(tx, token, now);
  const task = commission && (await taskOf(tx, commission.task));
  if (!commission || !task) return undefined;
  const { words } = await packOf(tx, task.service, task.version);
  const named = words[tongue].tasks[task.task];
  return {
    commission,
    task,
    noun: words[tongue].noun,
    place: await placeOfTask(tx, { task, tongue }),
    label: named?.label ?? task.task,
    hint: named?.hint,
    itemLabel: (item) => named?.items[item] ?? item,
    shown: commission.standing === 'open' ? await shownToPartner(tx, { task, tongue }) : [],
  };
}

export async function placeOfTask(tx: Tx, { task, tongue }: Showing): Promise<string | undefined> {
  const found = await caseOf(tx, task.case);
  return found && sayPlace(tx, found.place, tongue);
}

type Showing = { readonly task: TaskRecord; readonly tongue: Tongue };

/** The answers of whoever opened the case, as far as the service shows them to partners. */
export async function shownToPartner(
  tx: Tx,
  { task, tongue }: Showing,
): Promise<readonly Pick<AnswerLine, 'label' | 'words'>[]> {
  const { definition } = await packOf(tx, task.service, task.version);
  const shows = definition.tasks[task.task]?.partner?.shows ?? [];
  if (shows.length === 0) return [];
  const [first] = await reportsOn(tx, { case: task.case });
  const sent = first?.submission ? await submissionOf(tx, first.submission) : undefined;
  if (!sent) return [];
  return answerLines(sent.form, sent.answers, tongue).filter(
    ({ question, words }) => shows.some((one) => one === question) && words !== undefined,
  );
}
