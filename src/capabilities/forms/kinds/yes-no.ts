import type { Tongue } from '#language';
import { z } from 'zod';
import { noFaults, questionOf } from './kind.ts';
import type { Kind } from './kind.ts';
import { optionWords } from '../words.ts';
import type { QuestionWords } from '../words.ts';

const question = questionOf('yes-no', {});
export type YesNoQuestion = z.output<typeof question>;

const standard = { en: { yes: 'Yes', no: 'No' }, cy: { yes: 'Ie', no: 'Na' } } as const;
const codeOf = (answer: boolean) => (answer ? 'yes' : 'no');

/** What either answer may be called: as the service words it, else as one says it anywhere. */
export function yesNoWords(words: QuestionWords, answer: boolean, tongue: Tongue): readonly string[] {
  const code = codeOf(answer);
  return [optionWords(words, code, standard[tongue][code]), standard[tongue][code]];
}

/** Radios Yes and No. Welsh answers with the verb of the question, so a service may word its own: `options: { yes: Oes }`. */
export const yesNo: Kind<YesNoQuestion, boolean> = {
  question,
  asks: 'select',
  compared: 'yes-no',
  parts: () => [],
  faults: noFaults,
  codes: () => [],
  stored: () => z.boolean(),
  read(_question, posted) {
    const sent = posted.one();
    return sent === 'yes' || sent === 'no' ? { answer: sent === 'yes' } : { empty: true };
  },
  given: (_question, answer) => ({ '': codeOf(answer) }),
  say: (_question, answer, { words, tongue }) =>
    optionWords(words, codeOf(answer), standard[tongue][codeOf(answer)]),
  csv: (_question, answer) => ({ '': answer === null ? '' : codeOf(answer) }),
};
