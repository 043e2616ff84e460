import { condition, holds, slug } from '#language';
import type { Condition, ConditionAnswers } from '#language';
import { z } from 'zod';
import type { Reading } from './kind.ts';

/** What a question with options has to say of them; a question of another kind says none of it. */
type Offering = {
  readonly question: string;
  readonly options?: readonly string[];
  readonly or?: string | undefined;
  readonly 'options-when'?: Readonly<Record<string, Condition>> | undefined;
};

/** Options that are offered only where what was answered on earlier pages says so; all others always are. */
export const offering = { 'options-when': z.record(slug, condition).optional() };

/** Conditions stand for options that there are. */
export function checkOffering(
  { options = [], 'options-when': conditions = {} }: Partial<Offering>,
  context: z.RefinementCtx,
): void {
  for (const code of Object.keys(conditions))
    if (!options.includes(code))
      context.issues.push({
        code: 'custom',
        message: `Write here one of the options (${options.join(', ')}): “${code}” is none.`,
        path: ['options-when', code],
        input: code,
      });
}

/** The conditions of a question’s options, by the option’s code. */
export function conditionsOfOptions({ 'options-when': conditions = {} }: Offering) {
  return Object.entries(conditions);
}

/**
 * The question with the options alone that these answers offer: it is asked, read and kept as if it had no others. Each is made once for a
 * question, since what reads an answer is made by question.
 */
export function offers<Question extends Offering>() {
  const made = new WeakMap<Question, Map<string, Question>>();
  return (question: Question, known: ConditionAnswers): Question => {
    const { options, 'options-when': conditions, or } = question;
    if (!options || !conditions) return question;
    const left = options.filter((code) => {
      const when = Object.hasOwn(conditions, code) ? conditions[code] : undefined;
      return !when || holds(when, known);
    });
    const before = made.get(question) ?? new Map<string, Question>();
    made.set(question, before);
    const narrowed = before.get(left.join(' ')) ?? {
      ...question,
      options: left,
      'options-when': undefined,
      ...(or !== undefined && !left.includes(or) ? { or: undefined } : {}),
    };
    before.set(left.join(' '), narrowed);
    return narrowed;
  };
}

type Both<Question> = { readonly whole: Question; readonly offered: Question };

/** Reads what was posted: an option that there is, but not with these answers, is said to be none of the list. */
export function readOffered<Question extends Offering, Answer>(
  { whole, offered }: Both<Question>,
  read: (question: Question) => Reading<Answer>,
): Reading<Answer> {
  if (offered === whole) return read(whole);
  const meant = read(whole);
  const chosen: unknown = 'answer' in meant ? meant.answer : [];
  const codes: readonly unknown[] = Array.isArray(chosen) ? chosen : [chosen];
  const gone = whole.options?.filter((option) => !offered.options?.includes(option)) ?? [];
  const option = gone.find((code) => codes.includes(code));
  return option === undefined ? read(offered) : { faults: [{ code: 'unoffered', facts: { option } }] };
}
