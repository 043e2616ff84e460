import type { Page, Question } from '#capabilities/forms';
import { countedDay } from '#language';
import { anyOf } from './expressed.ts';
import type { Expressed } from './expressed.ts';

type Limited = {
  readonly limit: number | string;
  readonly isSo: boolean;
  readonly answered: Expressed | undefined;
};
type Dated = { readonly question: Question; readonly page: Page };

/** A day that is missing is neither before nor after another. */
export function dayOut(
  { question, page }: Dated,
  order: 'more' | 'less',
  { limit, isSo, answered }: Limited,
): Expressed | undefined {
  const compare = (operator: string, [type, value]: readonly [string, unknown]): Expressed => ({
    item: { question: question.question, operator, type, value },
  });
  const counted = countedDay(limit);
  if (counted) {
    const relative = relativeOut(limit, page);
    if (!relative || (!isSo && answered !== true)) return undefined;
    return compare(relativeOperator(order, { isSo, isPast: counted.way === 'before' }), [
      'RelativeDate',
      relative,
    ]);
  }
  const day = ['DateValue', limit] as const;
  if (isSo) return compare(order === 'more' ? 'is after' : 'is before', day);
  return answered === true
    ? anyOf([compare('is', day), compare(order === 'more' ? 'is before' : 'is after', day)])
    : undefined;
}

/** There a day is counted from today, which is the day on which its own page is answered, and from no other. */
function relativeOut(limit: number | string, page: Page) {
  const counted = countedDay(limit);
  const from = page.questions.find(({ question }) => String(question) === counted?.from);
  const [found] = Object.entries(counted?.duration ?? {});
  if (!counted || !found || from?.kind !== 'today') return undefined;
  const [unit, count] = [found[0], Number(found[1])];
  if (count === 0) return undefined;
  const [period, named] = unit === 'weeks' ? [count * 7, 'days'] : [count, unit];
  return { period, unit: named, direction: counted.way === 'before' ? 'in the past' : 'in the future' };
}

type Side = { readonly isSo: boolean; readonly isPast: boolean };

/** The further into the past, the earlier: “more than 18 years in the past” is before that day. */
function relativeOperator(order: 'more' | 'less', { isSo, isPast }: Side): string {
  const isFurther = isPast ? order === 'less' : order === 'more';
  if (isSo) return isFurther ? 'is more than' : 'is less than';
  return isFurther ? 'is at most' : 'is at least';
}
