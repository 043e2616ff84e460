import { comparisonsOf } from '#language';
import type { Comparison, Condition, ConditionValue } from '#language';
import { z } from 'zod';
import type { FormProblem } from './form-problem.ts';
import type { FormDefinition } from '../definition.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Question } from '../kinds/kinds.ts';

/** Every condition asks about a question before it, and compares with what that question can be answered with. */
export function checkConditions({ pages }: FormDefinition): readonly FormProblem[] {
  const earlier = new Map<string, Question>();
  return pages.flatMap(({ when, questions }, at) => {
    const path = `form.pages.${String(at)}`;
    const problems = [...checkAgainst(when, earlier, `${path}.when`)];
    for (const [place, question] of questions.entries()) {
      problems.push(...checkAgainst(question.when, earlier, `${path}.questions.${String(place)}.when`));
      earlier.set(question.question, question);
    }
    return problems;
  });
}

/** What is wrong with a condition on a whole form's answers, as clocks, routing and fees have them. */
export function checkCondition(
  { pages }: FormDefinition,
  when: Condition,
  path: string,
): readonly FormProblem[] {
  const asked = pages.flatMap(({ questions }) => questions);
  return checkAgainst(when, new Map(asked.map((question) => [String(question.question), question])), path);
}

function checkAgainst(
  when: Condition | undefined,
  earlier: ReadonlyMap<string, Question>,
  path: string,
): readonly FormProblem[] {
  if (!when) return [];
  return comparisonsOf(when).flatMap((comparison) => {
    const asked = earlier.get(comparison.question);
    const remedy = asked
      ? remedyFor(comparison, asked)
      : `No question before this is called ${comparison.question}. Name one that is asked earlier.`;
    return remedy === undefined ? [] : [{ path, remedy }];
  });
}

/** What to do about a comparison that this question's answers can never bear; nothing when they can. */
function remedyFor(comparison: Comparison, asked: Question): string | undefined {
  const kind = kindOf(asked);
  if (kind.compared === 'nothing') return `${asked.question} asks nothing. Name a question that is answered.`;
  if ('answered' in comparison) return undefined;
  if ('more-than' in comparison) return measureRemedy(comparison['more-than'], asked);
  if ('less-than' in comparison) return measureRemedy(comparison['less-than'], asked);
  return valuesRemedy(valuesIn(comparison), asked, kind.codes(asked));
}

function valuesIn(comparison: Comparison): readonly ConditionValue[] {
  if ('is' in comparison) return comparison.is;
  if ('is-not' in comparison) return comparison['is-not'];
  return 'includes' in comparison ? comparison.includes : [];
}

function measureRemedy(limit: number | string, asked: Question): string | undefined {
  const { compared } = kindOf(asked);
  if (compared === 'date')
    return typeof limit === 'string' ? undefined : `Compare ${asked.question} with a date.`;
  if (compared === 'number' || compared === 'codes')
    return typeof limit === 'number' ? undefined : `Compare ${asked.question} with a number.`;
  return `The answer to ${asked.question} is neither more nor less than another. Use is or answered.`;
}

function valuesRemedy(
  values: readonly ConditionValue[],
  asked: Question,
  codes: readonly string[],
): string | undefined {
  const { compared } = kindOf(asked);
  if (compared === 'code' || compared === 'codes') {
    const strange = values.find((value) => !codes.some((code) => code === value));
    if (strange === undefined) return undefined;
    return `${asked.question} has no option ${String(strange)}. It has ${codes.join(', ')}.`;
  }
  const { fits, remedy } = comparable[compared];
  return values.every(fits) ? undefined : `${asked.question} cannot be compared so. ${remedy}`;
}

type Comparable = { readonly fits: (value: ConditionValue) => boolean; readonly remedy: string };

const inFreeWords: Comparable = { fits: () => false, remedy: 'Ask only whether it is answered.' };

const comparable = {
  'yes-no': {
    fits: (value) => typeof value === 'boolean' || value === 'yes' || value === 'no',
    remedy: 'Compare it with yes or no.',
  },
  number: { fits: (value) => typeof value === 'number', remedy: 'Compare it with a number.' },
  date: {
    fits: (value) => z.iso.date().safeParse(value).success,
    remedy: 'Compare it with a date such as 2026-11-21.',
  },
  answered: inFreeWords,
  nothing: inFreeWords,
} satisfies Readonly<Record<string, Comparable>>;
