import type { FormDefinition } from '../definition.ts';
import type { KeptAnswers } from '../form.ts';
import { standingAnswer } from '../journey.ts';
import type { Answer, KindName, Question } from '../kinds/kinds.ts';
import type { LookupQuestion } from './port.ts';
import type { LookupUse } from './source.ts';

/** The kinds of question whose answer can stand in an address. */
const asked = [
  'text',
  'choice',
  'select',
  'autocomplete',
  'yes-no',
  'number',
  'date',
  'month-year',
  'time',
  'national-insurance-number',
  'vehicle-registration',
  'property',
  'address',
  'street',
  'asset',
  'look-up',
  'hidden',
] as const satisfies readonly KindName[];

export function canBeAskedWith({ kind }: Pick<Question, 'kind'>): boolean {
  return asked.some((known) => known === kind);
}

/** What a source is asked for, by these answers; nothing as long as one of them is not there. */
export function questionFor(
  { pages }: FormDefinition,
  use: Pick<LookupUse, 'with'>,
  answers: KeptAnswers,
): LookupQuestion | undefined {
  const questions = pages.flatMap((page) => page.questions);
  const given = Object.entries(use.with).map(([parameter, named]) => {
    const question = questions.find((one) => String(one.question) === named);
    const answer = question && standingAnswer(question, answers);
    return [parameter, answer === undefined || answer === null ? undefined : wordOf(answer)] as const;
  });
  const whole = given.flatMap(([parameter, word]) =>
    word === undefined ? [] : [[parameter, word] as const],
  );
  return whole.length === given.length ? Object.fromEntries(whole) : undefined;
}

/** What is not known by its number or code cannot be looked up. */
function wordOf(answer: Answer): string | undefined {
  if (typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean')
    return String(answer);
  if ('uprn' in answer) return String(answer.uprn);
  if ('usrn' in answer) return String(answer.usrn);
  if ('asset' in answer) return answer.asset;
  return 'code' in answer ? answer.code : undefined;
}
