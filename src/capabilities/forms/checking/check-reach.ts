import type { Condition } from '#language';
import type { FormProblem } from './form-problem.ts';
import type { FormDefinition } from '../definition.ts';
import { listsIn } from './parts-of-form.ts';
import { conditionsOfOptions } from '../kinds/offered.ts';
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
  const { seen, arrives, offered } = walk(steps, conditionsIn(asked));
  const never = steps.filter((step) => !seen.has(step));
  const unreachable = never.map(({ path }) => ({
    path,
    remedy: 'No answers ever lead here. Mend the condition, or take it out.',
  }));
  const wanting = [...unreachable, ...(offered ? steps.flatMap((step) => checkOffered(step, offered)) : [])];
  return arrives
    ? wanting
    : [
        ...wanting,
        {
          path: `${within}.pages`,
          remedy: 'No answers lead to the end. Some road must have no page that ends it.',
        },
      ];
}

/** Every option is offered to somebody, and nobody comes to a question without one. */
function checkOffered({ question, path }: Step, offered: Offered): readonly FormProblem[] {
  const told = offered.get(path);
  if (!told) return [];
  const never = conditionsOfOptions(question).filter(([code]) => !told.options.has(code));
  return [
    ...never.map(([code]) => ({
      path: `${path}.options-when.${code}`,
      remedy: `No answers ever lead to the option ${code}. Mend its condition, or take the option out.`,
    })),
    ...(told.isBarren
      ? [
          {
            path: `${path}.options-when`,
            remedy: 'Some answers leave no option to choose. Take the condition from one of them.',
          },
        ]
      : []),
  ];
}

/** What was offered by each question, by its place in the file, and whether some road found nothing there. */
type Offered = ReadonlyMap<string, { readonly options: ReadonlySet<string>; readonly isBarren: boolean }>;

function walk(steps: readonly Step[], conditions: readonly Condition[]) {
  const seen = new Set<Step>();
  const offered = new Map<string, { options: Set<string>; isBarren: boolean }>();
  const offer = ({ path }: Step, options: readonly string[]) => {
    const before = offered.get(path);
    offered.set(path, {
      options: new Set([...(before?.options ?? []), ...options]),
      isBarren: (before?.isBarren ?? false) || options.length === 0,
    });
  };
  const isOffering = steps.some(({ question }) => conditionsOfOptions(question).length > 0);
  const roads: Road[] = [{ at: 0, known: {} }];
  let arrives = false;
  let left = mostSteps;
  for (let road = roads.pop(); road; road = roads.pop()) {
    const { at, known } = road;
    const step = steps[at];
    if (!step) arrives = true;
    else roads.push(...onward(step, { at, known }, { seen, conditions, offer }));
    left -= 1;
    if (left === 0) return { seen: new Set(steps), arrives: true, offered: undefined };
    if (!isOffering && arrives && seen.size === steps.length) break;
  }
  return { seen, arrives, offered };
}
