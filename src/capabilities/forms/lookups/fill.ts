import type { Tongue } from '#language';
import type { Page } from '../definition.ts';
import type { Answers } from '../form.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Answer, KindName, Question } from '../kinds/kinds.ts';
import type { Posted } from '../kinds/posted.ts';
import type { Said, SaidValue } from './said.ts';

/** The kinds of question that one value of a source can fill. */
const filled = [
  'text',
  'long-text',
  'choice',
  'select',
  'autocomplete',
  'yes-no',
  'number',
  'date',
  'month-year',
  'time',
  'email',
  'telephone',
  'national-insurance-number',
  'vehicle-registration',
] as const satisfies readonly KindName[];

export function canBeFilled({ kind }: Pick<Question, 'kind'>): boolean {
  return filled.some((known) => known === kind);
}

type Saying = { readonly tongue: Tongue; readonly today: Temporal.PlainDate };

/** The answers with which a source fills a page: read as if somebody had typed them, so that nothing stands there that could not be sent. */
export function fillsOf({ fills, questions }: Page, said: Said, saying: Saying): Answers {
  if (!fills || said.how !== 'record') return {};
  const answers: Record<string, Answer> = {};
  for (const [named, given] of Object.entries(fills.into)) {
    const question = questions.find((one) => String(one.question) === named);
    const value = Object.hasOwn(said.values, given) ? said.values[given] : undefined;
    if (!question || value === undefined) continue;
    const read = kindOf(question).read(question, posted(wordOf(value, saying.tongue), saying.today));
    if ('answer' in read) answers[named] = read.answer;
  }
  return answers;
}

function wordOf(value: SaidValue, tongue: Tongue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? value[tongue] : String(value);
}

/** One value as the fields of its question: a date by its parts. */
function posted(word: string, today: Temporal.PlainDate): Posted {
  const [year = '', month = '', day = ''] = /^\d{4}-\d{2}(-\d{2})?/.exec(word)?.[0].split('-') ?? [];
  const parts: Readonly<Record<string, string>> = { year, month, day };
  return {
    today,
    one: (part = '') => (part === '' ? word : (parts[part] ?? '')),
    many: () => [word],
    inside: () => posted(word, today),
  };
}
