import type { Given } from '../kinds/kind.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Answer, Question } from '../kinds/kinds.ts';
import { fieldName } from '../kinds/posted.ts';

/** The names of a question's fields: `rubbish`, or `born.day`, `born.month`, `born.year`. */
export function fieldsOf(question: Question): readonly string[] {
  return fieldsUnder(question.question, question);
}

/** The same under another name: of one of a list. */
export function fieldsUnder(name: string, question: Question): readonly string[] {
  const kind = kindOf(question);
  if (kind.asks === 'nothing') return [];
  const parts = kind.parts(question);
  return parts.length === 0 ? [name] : parts.map((part) => fieldName(name, part));
}

/** The field that stands for the whole question in an error summary, or for the part of it that is at fault. */
export function firstField(question: Question, name: string = question.question, part?: string): string {
  const [first = ''] = kindOf(question).parts(question);
  return fieldName(name, part ?? first);
}

/** The field values that show a stored answer again. */
export function givenFor(question: Question, answer: Answer | null | undefined): Given {
  if (answer === null || answer === undefined) return {};
  const given = kindOf(question).given(question, answer);
  return Object.fromEntries(
    Object.entries(given).map(([part, value]) => [fieldName(question.question, part), value]),
  );
}
