import type { Given } from '../kinds/kind.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Answer, Question } from '../kinds/kinds.ts';
import { fieldName } from '../kinds/posted.ts';

/** The names of a question's fields: `rubbish`, or `born.day`, `born.month`, `born.year`. */
export function fieldsOf(question: Question): readonly string[] {
  const { asks, parts } = kindOf(question);
  if (asks === 'nothing') return [];
  return parts.length === 0 ? [question.question] : parts.map((part) => fieldName(question.question, part));
}

/** The field that stands for the whole question in an error summary. */
export function firstField(question: Question): string {
  const [part = ''] = kindOf(question).parts;
  return fieldName(question.question, part);
}

/** The field values that show a stored answer again. */
export function givenFor(question: Question, answer: Answer | null | undefined): Given {
  if (answer === null || answer === undefined) return {};
  const given = kindOf(question).given(question, answer);
  return Object.fromEntries(
    Object.entries(given).map(([part, value]) => [fieldName(question.question, part), value]),
  );
}
