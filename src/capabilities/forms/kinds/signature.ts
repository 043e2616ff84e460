import { text as storable } from '#language';
import type { z } from 'zod';
import { noFaults, oneCell, questionOf, readText } from './kind.ts';
import type { Kind } from './kind.ts';

const most = 200;
const question = questionOf('signature', {});
export type SignatureQuestion = z.output<typeof question>;

/** A name that is typed to sign with; when, the submission says. */
export const signature: Kind<SignatureQuestion, string> = {
  question,
  asks: 'enter',
  compared: 'words',
  parts: () => [],
  faults: noFaults,
  codes: () => [],
  stored: () => storable(most),
  read: (_question, posted) => readText(most, posted.one().replaceAll(/[\r\n]+/g, ' ')),
  given: (_question, answer) => ({ '': answer }),
  say: (_question, answer) => answer,
  csv: oneCell,
};
