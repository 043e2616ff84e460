import type { Condition } from '#language';
import type { FormProblem } from './form-problem.ts';
import type { FormDefinition } from '../definition.ts';
import { listsIn } from './parts-of-form.ts';
import { conditionsIn, onward, stepsOf } from './roads.ts';
import type { Asked, Road, Step } from './roads.ts';

/** So many steps are walked at most; a form that needs more has its last pages believed. */
const mostSteps = 50_000;

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
  const roads: Road[] = [{ at: 0, known: {} }];
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
