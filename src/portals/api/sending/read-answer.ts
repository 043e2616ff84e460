import { filledFields, mistakeAbout, soleForm } from '#capabilities/forms';
import type { Answers, Form, KeptAnswers, Question } from '#capabilities/forms';
import type { Mistake } from '#language';
import { pagePosted } from '#portals/shell';
import type { FilesAt } from '#services';
import { clientAddresses } from '../asking/client-addresses.ts';
import { clientLookups } from '../asking/client-lookups.ts';
import type { ApiVisit } from '../kit.ts';

export type Asked = {
  readonly form: Form;
  readonly question: Question;
  /** What was answered before. */
  readonly known: KeptAnswers;
  /** Whose files answer it; nothing where there are none yet. */
  readonly files?: FilesAt | undefined;
};

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** An answer as it is kept, or what is wrong with it, by the field of a page on which it would stand. */
export type AnswerRead = { readonly answer: Answers[string] } | { readonly mistakes: readonly Mistake[] };

/** Reads a value in the shape of the schema of answers; one of another shape is a mistake, in the words of the page. */
export async function readValue(visit: ApiVisit, asked: Asked, value: unknown): Promise<AnswerRead> {
  const { form, question } = asked;
  const { fields, fits } = filledFields(form, question, value);
  const read = await readFields(visit, asked, fields);
  if (fits || 'mistakes' in read) return read;
  return {
    mistakes: [mistakeAbout(form, question, { fault: { code: codeFor(question) }, tongue: visit.tongue })],
  };
}

function codeFor({ kind }: Question): string {
  return selecting.includes(kind) ? 'missing' : 'malformed';
}

const selecting: readonly string[] = [
  'choice',
  'choices',
  'select',
  'autocomplete',
  'yes-no',
  'look-up',
  'upload',
];

/** Reads fields as a page would have sent them: what was chosen by its number is looked up. */
export async function readFields(visit: ApiVisit, asked: Asked, fields: Fields): Promise<AnswerRead> {
  const { tx, tongue, now } = visit;
  const { form, question, known, files } = asked;
  const sole = soleForm(form, question);
  const at = { form: sole, page: sole.page, answers: known, tongue, now };
  const posted = pagePosted(tx, {
    ...at,
    addresses: clientAddresses(visit),
    lookups: clientLookups(visit),
    files,
  });
  const read = await posted.safeParseAsync(fields);
  if (read.success) return { answer: read.data[question.question] ?? null };
  return {
    mistakes: read.error.issues.map(({ path, message }) => ({
      field: path.map(String).join('.'),
      words: message,
    })),
  };
}
