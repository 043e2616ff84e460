import { comparisonsOf, countedFrom, listsOf, measureKind, questionsOf } from '#language';
import type { Comparison, Condition, ConditionValue, Count, MeasureKind, Some } from '#language';
import type { FormProblem } from './form-problem.ts';
import type { FormDefinition } from '../definition.ts';
import { kindOf } from '../kinds/kinds.ts';
import { conditionsOfOptions } from '../kinds/offered.ts';
import type { Question } from '../kinds/kinds.ts';

type PageAsked = { readonly when?: Condition | undefined; readonly questions: readonly Question[] };
type Earlier = ReadonlyMap<string, Question>;

/** Every condition asks about a question before it, and compares with what that question can be answered with. */
export function checkConditions({ pages }: FormDefinition): readonly FormProblem[] {
  return checkPages(pages, 'form');
}

/** What is asked about each of a list depends on the same person or thing only. */
function checkPages(pages: readonly PageAsked[], within: string): readonly FormProblem[] {
  const earlier = new Map<string, Question>();
  return pages.flatMap(({ when, questions }, at) => {
    const path = `${within}.pages.${String(at)}`;
    const before = new Map(earlier);
    const problems = [...checkAgainst(when, earlier, `${path}.when`)];
    for (const [place, question] of questions.entries()) {
      const where = `${path}.questions.${String(place)}`;
      problems.push(...checkAgainst(question.when, earlier, `${where}.when`));
      for (const [code, offered] of conditionsOfOptions(question))
        problems.push(...checkOption(offered, { before, questions }, `${where}.options-when.${code}`));
      if (question.kind === 'list') problems.push(...checkPages(question.pages, where));
      earlier.set(question.question, question);
    }
    return problems;
  });
}

type Offering = { readonly before: Earlier; readonly questions: readonly Question[] };

/** What a page offers is known before it is shown, so that it leans on pages before it. */
function checkOption(when: Condition, { before, questions }: Offering, path: string): readonly FormProblem[] {
  const own = questionsOf(when).find((asked) => questions.some(({ question }) => question === asked));
  if (own === undefined) return checkAgainst(when, before, path);
  return [{ path, remedy: `Ask ${own} on an earlier page: what a page offers is known before it is shown.` }];
}

/** What is wrong with a condition on a whole form's answers, as clocks, routing and fees have them. */
export function checkCondition(
  { pages }: FormDefinition,
  when: Condition,
  path: string,
): readonly FormProblem[] {
  return checkAgainst(when, bySlug(pages), path);
}

function bySlug(pages: readonly PageAsked[]): Earlier {
  const asked = pages.flatMap(({ questions }) => questions);
  return new Map(asked.map((question) => [String(question.question), question]));
}

function checkAgainst(when: Condition | undefined, earlier: Earlier, path: string): readonly FormProblem[] {
  if (!when) return [];
  const compared = comparisonsOf(when).flatMap((comparison) => {
    const asked = earlier.get(comparison.question);
    const remedy = asked
      ? (remedyFor(comparison, asked) ?? countingRemedy(comparison, asked, earlier))
      : notEarlier(comparison.question);
    return remedy === undefined ? [] : [{ path, remedy }];
  });
  return [...compared, ...listsOf(when).flatMap((some) => checkOfList(some, earlier, path))];
}

function notEarlier(question: string): string {
  return `No question before this is called ${question}. Name one that is asked earlier.`;
}

/** A day is counted from the day that answers an earlier question, and compared with a day. */
function countingRemedy(comparison: Comparison, asked: Question, earlier: Earlier): string | undefined {
  const from = countedFrom(comparison);
  if (from === undefined) return undefined;
  const counted = earlier.get(from);
  if (!counted) return notEarlier(from);
  if (kindOf(asked).compared !== 'date') return remedyOf(asked, 'Only a date is compared with a day.');
  return kindOf(counted).compared === 'date'
    ? undefined
    : `No day can be counted from ${from}. Name a question that is answered with a date, or one of the kind today.`;
}

/** What is said of the people or things of a list is held to what is asked about each. */
function checkOfList({ list, where }: Some | Count, earlier: Earlier, path: string): readonly FormProblem[] {
  const asked = earlier.get(list);
  if (!asked) return [];
  if (asked.kind !== 'list') return [{ path, remedy: `${list} is not a list. Compare its answer.` }];
  return where ? checkAgainst(where, bySlug(asked.pages), path) : [];
}

/** What to do about a comparison that this question's answers can never bear; nothing when they can. */
function remedyFor(comparison: Comparison, asked: Question): string | undefined {
  const kind = kindOf(asked);
  if (kind.compared === 'nothing') return `${asked.question} asks nothing. Name a question that is answered.`;
  if ('answered' in comparison || countedFrom(comparison) !== undefined) return undefined;
  if (isOfWords(comparison))
    return kind.compared === 'words'
      ? undefined
      : `The answer to ${asked.question} is not written in words. Use is, includes, more-than or less-than.`;
  if ('more-than' in comparison) return measureRemedy(comparison['more-than'], asked);
  if ('less-than' in comparison) return measureRemedy(comparison['less-than'], asked);
  return valuesRemedy(valuesIn(comparison), asked, kind.codes(asked));
}

function isOfWords(comparison: Comparison): boolean {
  return ['longer-than', 'shorter-than', 'contains', 'starts-with', 'ends-with'].some(
    (word) => word in comparison,
  );
}

function valuesIn(comparison: Comparison): readonly ConditionValue[] {
  if ('is' in comparison) return comparison.is;
  if ('is-not' in comparison) return comparison['is-not'];
  return 'includes' in comparison ? comparison.includes : [];
}

function measureRemedy(limit: number | string, asked: Question): string | undefined {
  const { compared } = kindOf(asked);
  if (compared === 'codes' || compared === 'list')
    return typeof limit === 'number' ? undefined : remedyOf(asked, measured.number);
  if (!isMeasured(compared))
    return `The answer to ${asked.question} is neither more nor less than another. Use is or answered.`;
  return measureKind(limit) === compared ? undefined : remedyOf(asked, measured[compared]);
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
  if (isMeasured(compared))
    return values.every((value) => measureKind(value) === compared)
      ? undefined
      : remedyOf(asked, measured[compared]);
  if (compared === 'words')
    return values.every((value) => typeof value === 'string')
      ? undefined
      : remedyOf(asked, 'Compare it with words; a number is written in quotation marks.');
  if (compared === 'yes-no')
    return values.every(isWhether) ? undefined : remedyOf(asked, 'Compare it with yes or no.');
  return remedyOf(asked, 'Ask only whether it is answered.');
}

function remedyOf({ question }: Question, remedy: string): string {
  return `${question} cannot be compared so. ${remedy}`;
}

function isMeasured(compared: string): compared is MeasureKind {
  return Object.hasOwn(measured, compared);
}

const measured: Readonly<Record<MeasureKind, string>> = {
  number: 'Compare it with a number.',
  money: 'Compare it with an amount such as £6,000.',
  date: 'Compare it with a date such as 2026-11-21.',
  month: 'Compare it with a month such as 2026-11.',
  time: 'Compare it with a time such as 17:30.',
};

function isWhether(value: ConditionValue): boolean {
  return typeof value === 'boolean' || value === 'yes' || value === 'no';
}
