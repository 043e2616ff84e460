import { comparisonsOf, holds } from '#language';
import type { Comparison, Condition } from '#language';
import type { FormProblem } from './form-problem.ts';
import type { FormDefinition, Page } from '../definition.ts';
import type { Question } from '../kinds/kinds.ts';
import { tellingAnswers } from './telling-answers.ts';

/** So many steps are walked at most; a form that needs more has its last pages believed. */
const mostSteps = 50_000;

type Step = {
  readonly page: Page;
  readonly question: Question;
  readonly path: string;
  readonly isLast: boolean;
};
type Known = Readonly<Record<string, unknown>>;

/** Whether some answers lead to each question, and some to the end: every road is walked that conditions can tell apart. */
export function checkReach(definition: FormDefinition): readonly FormProblem[] {
  const steps = stepsOf(definition);
  const { seen, arrives } = walk(steps, comparisonsIn(definition));
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
          path: 'form.pages',
          remedy: 'No answers lead to the end. Some road must have no page that ends it.',
        },
      ];
}

function walk(steps: readonly Step[], comparisons: readonly Comparison[]) {
  const seen = new Set<Step>();
  const roads: { readonly at: number; readonly known: Known }[] = [{ at: 0, known: {} }];
  let arrives = false;
  let left = mostSteps;
  for (let road = roads.pop(); road; road = roads.pop()) {
    const { at, known } = road;
    const step = steps[at];
    if (!step) arrives = true;
    else roads.push(...onward(step, { at, known }, { seen, comparisons }));
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
  { seen, comparisons }: { readonly seen: Set<Step>; readonly comparisons: readonly Comparison[] },
) {
  const { page, question } = step;
  if (!isSo(page.when, known)) return [{ at: at + 1, known }];
  const isAsked = isSo(question.when, known);
  if (isAsked) seen.add(step);
  if (page.ends && step.isLast) return [];
  if (!isAsked) return [{ at: at + 1, known }];
  const about = comparisons.filter((comparison) => comparison.question === question.question);
  return tellingAnswers(question, about).map((answer) => ({
    at: at + 1,
    known: about.length === 0 ? known : { ...known, [question.question]: answer },
  }));
}

function isSo(when: Condition | undefined, known: Known): boolean {
  return !when || holds(when, known);
}

function stepsOf({ pages }: FormDefinition): readonly Step[] {
  return pages.flatMap((page, at) =>
    page.questions.map((question, place) => ({
      page,
      question,
      path: `form.pages.${String(at)}.questions.${String(place)}`,
      isLast: place === page.questions.length - 1,
    })),
  );
}

function comparisonsIn({ pages }: FormDefinition): readonly Comparison[] {
  const conditions = pages.flatMap(({ when, questions }) => [
    when,
    ...questions.map((question) => question.when),
  ]);
  return conditions.flatMap((when) => (when ? comparisonsOf(when) : []));
}
