import { comparedIn } from '../source/told.ts';
import type { SourceForm } from '../source/source-form.ts';
import type { Field, MadeQuestion, Making } from './made.ts';

/** Names of fields that a condition compares with a day counted from today. */
export function countedFields({ conditions }: SourceForm): ReadonlySet<string> {
  const compared = [...conditions.values()].flatMap(({ told }) => comparedIn(told));
  const counted = compared.filter(({ relative }) => relative !== undefined && relative.unit !== 'hours');
  return new Set(counted.map(({ field }) => field.replace(/^.*\./, '')));
}

/** The question that keeps the day on which a page was answered, where a field of it is compared with one that is counted from today. */
export function askedOn(
  fields: readonly Field[],
  { form, questions }: Making,
): { readonly question: MadeQuestion; readonly fields: readonly Field[] } | undefined {
  const counted = countedFields(form);
  if (!fields.some(({ name, kind }) => kind === 'date' && counted.has(name))) return undefined;
  const question = questions.give('asked-on');
  return {
    question: {
      question: { question, kind: 'today' },
      words: { ask: ['Day on which this was answered', 'Y diwrnod yr atebwyd hyn'] },
    },
    fields: fields.map((field) => (field.kind === 'date' ? { ...field, askedOn: question } : field)),
  };
}
