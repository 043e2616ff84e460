import { comparisonsOf, holds, listsOf } from '#language';
import type { Comparison, Condition } from '#language';
import type { FormProblem } from './form-problem.ts';
import type { FormDefinition, Page } from '../definition.ts';
import type { Question } from '../kinds/kinds.ts';
import type { ListPage } from '../kinds/list.ts';
import { listsIn } from './parts-of-form.ts';
import { tellingAnswers, tellingLists } from './telling-answers.ts';

/** So many steps are walked at most; a form that needs more has its last pages believed. */
const mostSteps = 50_000;

type Step = {
  readonly page: Page | ListPage;
  readonly question: Question;
  readonly path: string;
  readonly isLast: boolean;
};
type Known = Readonly<Record<string, unknown>>;

/** Whether some answers lead to each question, and some to the end: every road is walked that conditions can tell apart. */
export function checkReach(definition: FormDefinition): readonly FormProblem[] {
  const lists = listsIn(definition).flatMap(({ part, path }) => reach(part, path));
  return [...reach(definition, 'form'), ...lists];
}

function reach(asked: Asked, within: string): readonly FormProblem[] {
  const steps = stepsOf(asked, within);
  const { seen, arrives } = walk(steps, conditionsIn(asked));
  const never = steps.filter((step) => !seen.has(step));
  const unreachable = never.map(({ path }) => ({
    path,
    remedy: 'No answers ever lead here. Mend the condition, or take it out.',
  }));
  return arrives
    ? unreachable
    : [
        ...unreachable,
        {
          path: `${within}.pages`,
          remedy: 'No answers lead to the end. Some road must have no page that ends it.',
        },
      ];
}

function walk(steps: readonly Step[], conditions: readonly Condition[]) {
  const seen = new Set<Step>();
  const roads: { readonly at: number; readonly known: Known }[] = [{ at: 0, known: {} }];
  let arrives = false;
  let left = mostSteps;
  for (let road = roads.pop(); road; road = roads.pop()) {
    const { at, known } = road;
    const step = steps[at];
    if (!step) arrives = true;
    else roads.push(...onward(step, { at, known }, { seen, conditions }));
    left -= 1;
    if (left === 0) return { seen: new Set(steps), arrives: true };
    if (arrives && seen.size === steps.length) break;
  }
  return { seen, arrives };
}

/** The roads from one step: one for each answer that some condition can tell from the others. */
function onward(
  step: Step,
  { at, known }: { readonly at: number; readonly known: Known },
  { seen, conditions }: { readonly seen: Set<Step>; readonly conditions: readonly Condition[] },
) {
  const { page, question } = step;
  if (!isSo(page.when, known)) return [{ at: at + 1, known }];
  const isAsked = isSo(question.when, known);
  if (isAsked) seen.add(step);
  if (page.ends && step.isLast) return [];
  if (!isAsked) return [{ at: at + 1, known }];
  const about = conditions.flatMap(comparisonsOf).filter((one) => one.question === question.question);
  return answersTo(question, about, conditions).map((answer) => ({
    at: at + 1,
    known: about.length === 0 ? known : { ...known, [question.question]: answer },
  }));
}

function answersTo(question: Question, about: readonly Comparison[], conditions: readonly Condition[]) {
  const ofList = conditions.flatMap(listsOf).filter(({ list }) => list === question.question);
  const lists = question.kind === 'list' && ofList.length > 0 ? tellingLists(question, ofList) : [];
  return [...lists, ...tellingAnswers(question, about)];
}

function isSo(when: Condition | undefined, known: Known): boolean {
  return !when || holds(when, known);
}

type Asked = { readonly pages: readonly (Page | ListPage)[] };

function stepsOf({ pages }: Asked, within: string): readonly Step[] {
  return pages.flatMap((page, at) =>
    page.questions.map((question, place) => ({
      page,
      question,
      path: `${within}.pages.${String(at)}.questions.${String(place)}`,
      isLast: place === page.questions.length - 1,
    })),
  );
}

function conditionsIn({ pages }: Asked): readonly Condition[] {
  return pages
    .flatMap(({ when, questions }) => [when, ...questions.map((question) => question.when)])
    .filter((when) => when !== undefined);
}
