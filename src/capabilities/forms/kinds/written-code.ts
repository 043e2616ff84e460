import { z } from 'zod';
import { oneCell } from './kind.ts';
import type { Kind } from './kind.ts';

type Written<Question> = Pick<Kind<Question, string>, 'question' | 'faults'> & {
  /** What is stored: capitals and digits, without blanks. */
  readonly shape: RegExp;
  /** With the blanks that people put in, to be read again. */
  readonly grouped: (code: string) => string;
};

/** A code that stands on a card or a plate, typed with or without its blanks, dots and dashes, in small letters or capitals. */
export function writtenCode<Question>({
  question,
  faults,
  shape,
  grouped,
}: Written<Question>): Kind<Question, string> {
  return {
    question,
    asks: 'enter',
    compared: 'words',
    parts: () => [],
    faults,
    codes: () => [],
    stored: () => z.string().regex(shape),
    read(_question, posted) {
      const typed = posted
        .one()
        .replaceAll(/[\s.-]/g, '')
        .toUpperCase();
      if (typed === '') return { empty: true };
      return shape.test(typed) ? { answer: typed } : { faults: [{ code: 'malformed' }] };
    },
    given: (_question, answer) => ({ '': grouped(answer) }),
    say: (_question, answer) => grouped(answer),
    csv: oneCell,
  };
}
