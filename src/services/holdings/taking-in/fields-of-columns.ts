import { fieldName, typedFields } from '#capabilities/forms';
import type { Form } from '#capabilities/forms';
import { Refusal } from '#platform/errors';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** What one column fills: the field that it names (`property.uprn`), or those of its question, as somebody writes the answer. */
type Column = { readonly name: string; readonly fill: (written: string) => Fields };

/** The columns of a table as fields of a form. Refuses `holding.column-unknown` with the questions that there are. */
export function columnsOf(form: Form, names: readonly string[]): readonly Column[] {
  const questions = form.definition.pages.flatMap((page) => page.questions);
  return names.map((name) => {
    const [first = '', ...part] = name.split('.');
    const question = questions.find((one) => String(one.question) === first);
    if (!question || question.kind === 'content')
      throw new Refusal('holding.column-unknown', {
        column: name,
        columns: questions
          .filter(({ kind }) => kind !== 'content')
          .map((one) => String(one.question))
          .join(', '),
      });
    if (part.length > 0)
      return { name, fill: (written) => ({ [fieldName(first, part.join('.'))]: written }) };
    return { name, fill: (written) => typedFields(form, question, written) };
  });
}

/** The fields of a page that a row fills; what is empty fills none. */
export function fieldsOf(columns: readonly Column[], row: Readonly<Record<string, string>>): Fields {
  const filled = columns.flatMap(({ name, fill }) => {
    const written = (row[name] ?? '').trim();
    return written === '' ? [] : Object.entries(fill(written));
  });
  return Object.fromEntries(filled);
}
