import type { Page, Question } from '#capabilities/forms';
import { penceOf } from '#language';
import type { Comparison, ConditionValue } from '#language';
import { dayOut } from './days-out.ts';
import { allOf, anyOf } from './expressed.ts';
import type { Expressed } from './expressed.ts';

type Dated = { readonly question: Question; readonly page: Page };
type Way = {
  readonly isSo: boolean;
  /** When the question is sure to be answered; nothing where that cannot be said. */
  readonly answered: Expressed | undefined;
};

/** One comparison, or its opposite. An answer that is missing must come to the same there as here. */
export function comparisonOut(comparison: Comparison, asked: Dated, way: Way): Expressed | undefined {
  const { question } = asked;
  if ('answered' in comparison) return answeredOut(question, comparison.answered === way.isSo, way.answered);
  if ('is' in comparison) return equalOut(question, comparison.is, way);
  if ('is-not' in comparison) return equalOut(question, comparison['is-not'], { ...way, isSo: !way.isSo });
  if ('includes' in comparison)
    return boxesOut(question, { codes: comparison.includes, isSo: way.isSo, isEvery: true });
  if ('more-than' in comparison) return orderOut(asked, 'more', { limit: comparison['more-than'], ...way });
  return 'less-than' in comparison
    ? orderOut(asked, 'less', { limit: comparison['less-than'], ...way })
    : wordsOut(comparison, question, way);
}

function item(question: Question, operator: string, [type, value]: readonly [string, unknown]): Expressed {
  return { item: { question: question.question, operator, type, value } };
}

function answeredOut(
  question: Question,
  isWanted: boolean,
  answered: Expressed | undefined,
): Expressed | undefined {
  if ('options' in question) {
    const codes: readonly string[] = question.options;
    return equalOut(question, codes, { isSo: isWanted, answered });
  }
  if (question.kind === 'yes-no') return equalOut(question, [true, false], { isSo: isWanted, answered });
  return isWanted ? answered : undefined;
}

function equalOut(
  question: Question,
  values: readonly ConditionValue[],
  { isSo }: Way,
): Expressed | undefined {
  if (question.kind === 'choices') return boxesOut(question, { codes: values, isSo, isEvery: false });
  const operator = isSo ? 'is' : 'is not';
  const join = isSo ? anyOf : allOf;
  if ('options' in question && question.kind !== 'amounts')
    return item(question, operator, ['ListItemRef', { codes: values.map(String) }]);
  return join(
    values.map((value) => {
      const typed = typedOut(question, value);
      return typed && item(question, operator, typed);
    }),
  );
}

function typedOut({ kind }: Question, value: ConditionValue): readonly [string, unknown] | undefined {
  if (kind === 'yes-no') return ['BooleanValue', value === true || value === 'yes'];
  if (kind === 'date') return ['DateValue', value];
  if (['text', 'email', 'telephone'].includes(kind)) return ['StringValue', value];
  const number = numberOut(kind, value);
  return number === undefined ? undefined : ['NumberValue', number];
}

function numberOut(kind: string, value: unknown): number | undefined {
  if (kind === 'number' && typeof value === 'number') return value;
  const pence = kind === 'money' && typeof value === 'string' ? penceOf(value) : undefined;
  return pence === undefined ? undefined : pence / 100;
}

type Boxes = { readonly codes: readonly ConditionValue[]; readonly isSo: boolean; readonly isEvery: boolean };

/** Not any of them: each is missing. Not all of them: one is missing. */
function boxesOut(question: Question, { codes, isSo, isEvery }: Boxes): Expressed | undefined {
  if (question.kind !== 'choices') return undefined;
  const value = { codes: codes.map(String), itemsCoordinator: isEvery === isSo ? 'and' : 'or' };
  return item(question, isSo ? 'contains' : 'does not contain', ['ListItemRef', value]);
}

type Ordering = Way & { readonly limit: number | string };
const numbers = { more: ['is more than', 'is at most'], less: ['is less than', 'is at least'] } as const;

/** There, a number that is missing counts as nought; so it must be sure to be there, or nought must come to the same. */
function orderOut(
  { question, page }: Dated,
  order: 'more' | 'less',
  { limit, isSo, answered }: Ordering,
): Expressed | undefined {
  if (question.kind === 'date') return dayOut({ question, page }, order, { limit, isSo, answered });
  const value = numberOut(question.kind, limit);
  if (value === undefined) return undefined;
  const made = item(question, numbers[order][isSo ? 0 : 1], ['NumberValue', value]);
  const ofNought = order === 'more' ? 0 > value : 0 < value;
  if (!ofNought) return made;
  return isSo ? allOf([answered, made]) : answered === true ? made : undefined;
}

/** Longer than 5 is not shorter than 6. */
function wordsOut(
  comparison: Comparison,
  { question, kind }: Question,
  { isSo, answered }: Way,
): Expressed | undefined {
  const isSaid = ['text', 'long-text', 'email'].includes(kind) && (isSo || answered === true);
  if (!isSaid) return undefined;
  if ('longer-than' in comparison) {
    const size = comparison['longer-than'];
    return isSo ? longerOut(question, size, answered) : shorterOut(question, size + 1, answered);
  }
  if (!('shorter-than' in comparison)) return undefined;
  const size = comparison['shorter-than'];
  return isSo ? shorterOut(question, size, answered) : longerOut(question, size - 1, answered);
}

/** There, words that are missing are as long as the text “null”. */
const missing = 4;

function longerOut(question: string, size: number, answered: Expressed | undefined): Expressed | undefined {
  const made: Expressed = {
    item: { question, operator: 'is longer than', type: 'StringValue', value: String(size) },
  };
  return missing > size ? allOf([answered, made]) : made;
}

function shorterOut(question: string, size: number, answered: Expressed | undefined): Expressed | undefined {
  const made: Expressed = {
    item: { question, operator: 'is shorter than', type: 'StringValue', value: String(size) },
  };
  return missing < size ? allOf([answered, made]) : made;
}
