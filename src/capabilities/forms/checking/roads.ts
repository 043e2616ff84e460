import { comparisonsOf, holds, listsOf } from '#language';
import type { Condition } from '#language';
import type { FormDefinition, Page } from '../definition.ts';
import { asOffered } from '../kinds/kinds.ts';
import type { Question } from '../kinds/kinds.ts';
import type { ListPage } from '../kinds/list.ts';
import { conditionsOfOptions } from '../kinds/offered.ts';
import { asksFor, isCounted, tellingAnswers, tellingLists } from './telling-answers.ts';

/** More roads than this are not walked: then nothing is said. */
const mostRoads = 20_000;

export type Step = {
  readonly page: Page | ListPage;
  readonly question: Question;
  readonly path: string;
  readonly isLast: boolean;
};
type Known = Readonly<Record<string, unknown>>;
/** Where a road has got to, and the answers by which conditions tell it from others. */
export type Road = { readonly at: number; readonly known: Known };

/**
 * Answers that lead to the end of a form, one set for each way in which these conditions can tell them apart; nothing
 * where there are too many of them to walk.
 */
export function roadsThrough(
  form: FormDefinition,
  conditions: readonly Condition[],
): readonly Known[] | undefined {
  const steps = stepsOf(form, 'form');
  const all = [...conditionsIn(form), ...conditions];
  const roads: Road[] = [{ at: 0, known: {} }];
  const ends: Known[] = [];
  for (let left = mostRoads; left > 0; left -= 1) {
    const road = roads.pop();
    if (!road) return ends;
    const step = steps[road.at];
    if (step) roads.push(...onward(step, road, { seen: new Set(), conditions: all }));
    else ends.push(road.known);
  }
  return undefined;
}

type Walking = {
  readonly seen: Set<Step>;
  readonly conditions: readonly Condition[];
  /** Told what each step offers, where that depends. */
  readonly offer?: (step: Step, options: readonly string[]) => void;
};

/** The roads from one step: one for each answer that some condition can tell from the others. */
export function onward(
  step: Step,
  { at, known }: Road,
  { seen, conditions, offer }: Walking,
): readonly Road[] {
  const { page, question } = step;
  if (!isSo(page.when, known)) return [{ at: at + 1, known }];
  const isAsked = isSo(question.when, known);
  if (isAsked) seen.add(step);
  if (page.ends && step.isLast) return [];
  if (!isAsked) return [{ at: at + 1, known }];
  const offered = asOffered(question, known);
  if (offered !== question && 'options' in offered) offer?.(step, offered.options);
  const { isCompared, answers } = tellingOf(offered, conditions);
  return answers(known).map((answer) => ({
    at: at + 1,
    known: isCompared ? { ...known, [question.question]: answer } : known,
  }));
}

type Telling = { readonly isCompared: boolean; readonly answers: (known: Known) => readonly unknown[] };

/** Worked out once for each question of a walk: a form of 500 pages is checked in 3 s so, and in 21 s otherwise. */
const told = new WeakMap<readonly Condition[], Map<Question, Telling>>();

function tellingOf(question: Question, conditions: readonly Condition[]): Telling {
  const known = told.get(conditions) ?? new Map<Question, Telling>();
  told.set(conditions, known);
  const made = known.get(question) ?? tellingFor(question, conditions);
  known.set(question, made);
  return made;
}

function tellingFor(question: Question, conditions: readonly Condition[]): Telling {
  const comparisons = conditions.flatMap(comparisonsOf);
  const ofList = conditions.flatMap(listsOf).filter(({ list }) => list === question.question);
  const lists = question.kind === 'list' && ofList.length > 0 ? tellingLists(question, ofList) : [];
  const isCompared = comparisons.some((one) => asksFor(question, one));
  if (isCounted(question, comparisons))
    return { isCompared, answers: (known) => tellingAnswers(question, comparisons, known) };
  const answers = [...lists, ...tellingAnswers(question, comparisons)];
  return { isCompared, answers: () => answers };
}

function isSo(when: Condition | undefined, known: Known): boolean {
  return !when || holds(when, known);
}

export type Asked = { readonly pages: readonly (Page | ListPage)[] };

export function stepsOf({ pages }: Asked, within: string): readonly Step[] {
  return pages.flatMap((page, at) =>
    page.questions.map((question, place) => ({
      page,
      question,
      path: `${within}.pages.${String(at)}.questions.${String(place)}`,
      isLast: place === page.questions.length - 1,
    })),
  );
}

export function conditionsIn({ pages }: Asked): readonly Condition[] {
  return pages
    .flatMap(({ when, questions }) => [when, ...questions.flatMap(conditionsOf)])
    .filter((when) => when !== undefined);
}

function conditionsOf(question: Question): readonly (Condition | undefined)[] {
  return [question.when, ...conditionsOfOptions(question).map(([, when]) => when)];
}
