import { text } from '#language';
import { z } from 'zod';
import { lookupUse } from '../lookups/source.ts';
import { questionOf, readText } from './kind.ts';
import type { Kind } from './kind.ts';

const mostTyped = 300;
const question = questionOf('look-up', {
  ...lookupUse,
  /** As what the list is drawn: radios, a list that opens, or one in which one types to find. */
  look: z.enum(['choice', 'select', 'autocomplete']).default('choice'),
  /** What else one may say: that it is none of these, or what it is, typed. */
  or: z.enum(['none', 'typed']).optional(),
});
export type LookUpQuestion = z.output<typeof question>;

/** Who said it and when, put in by whoever asked the source, never by the browser. */
const source = z.strictObject({
  name: z.strictObject({ en: text(60), cy: text(60) }),
  at: z.string().regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
});
const chosen = z.strictObject({ code: text(100), says: text(300).optional(), source: source.optional() });
const none = z.strictObject({ none: z.literal(true), source: source.optional() });
const typedWords = z.strictObject({ typed: text(mostTyped) });
const down = z.strictObject({ down: z.literal(true), source: source.optional() });
const stored = z.union([chosen, none, typedWords, down]);

/** What was chosen of what a source offered, that it was none of it, what was typed, or that nobody could say. */
export type LookUpAnswer = z.output<typeof stored>;
export type SourceSaid = z.output<typeof source>;

/** The list first: it is what is there when the source answers. */
const parts = ['code', 'typed', 'down'] as const;
/** Codes are the source's own, so that ours stand apart from them. */
const codePrefix = '=';
export const noneOfThese = 'none';
export const typedInstead = 'typed';

/** The value with which a list posts a code. */
export function postedCode(code: string): string {
  return `${codePrefix}${code}`;
}

const said = {
  en: { none: 'None of these', down: 'Could not be looked up' },
  cy: { none: 'Dim un o’r rhain', down: 'Nid oedd modd chwilio amdano' },
} as const;

/** One of what a system outside has. Whoever serves the page looks it up and holds the answer to what was offered. */
export const lookUp: Kind<LookUpQuestion, LookUpAnswer> = {
  question,
  asks: 'select',
  compared: 'answered',
  parts: () => parts,
  faults: {
    en: {
      untyped: (label) => `Enter ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
      unoffered: () => 'Select one from the list: what was selected is not on it',
      again: () => 'We can look this up again now. Select one from the list',
      stopped: () => 'This cannot be looked up at the moment. What you entered is kept: try again later',
      'too-long': (label, { most = mostTyped }) => `${label} must be ${String(most)} characters or less`,
    },
    cy: {
      untyped: (label) => `Rhowch ateb i ‘${label}’`,
      unoffered: () => 'Dewiswch un o’r rhestr: nid yw’r hyn a ddewiswyd arni',
      again: () => 'Gallwn chwilio am hyn eto nawr. Dewiswch un o’r rhestr',
      stopped: () =>
        'Nid oes modd chwilio am hyn ar hyn o bryd. Mae’r hyn a roesoch wedi’i gadw: rhowch gynnig arall arni nes ymlaen',
      'too-long': (label, { most = mostTyped }) => `Rhaid i ‘${label}’ fod yn ${String(most)} nod neu lai`,
    },
  },
  codes: () => [],
  stored: () => stored,
  read(_question, posted) {
    const list = posted.one('code');
    if (list.startsWith(codePrefix)) {
      const code = chosen.shape.code.safeParse(list.slice(codePrefix.length));
      return code.success
        ? { answer: { code: code.data } }
        : { faults: [{ code: 'unoffered', part: 'code' }] };
    }
    if (list === noneOfThese) return { answer: { none: true } };
    const read = readText(mostTyped, posted.one('typed'));
    if ('faults' in read) return { faults: read.faults.map((fault) => ({ ...fault, part: 'typed' })) };
    if ('answer' in read) return { answer: { typed: read.answer } };
    if (list === typedInstead) return { faults: [{ code: 'untyped', part: 'typed' }] };
    return posted.one('down') === 'yes' ? { answer: { down: true } } : { empty: true };
  },
  given: (_question, answer) => ({
    code: codeGiven(answer),
    typed: 'typed' in answer ? answer.typed : '',
    down: 'down' in answer ? 'yes' : '',
  }),
  say(_question, answer, { tongue }) {
    if ('typed' in answer) return answer.typed;
    if ('code' in answer) return answer.says ?? answer.code;
    return 'none' in answer ? said[tongue].none : said[tongue].down;
  },
  csv: (_question, answer) => ({
    code: answer && 'code' in answer ? answer.code : '',
    typed: answer && 'typed' in answer ? answer.typed : '',
  }),
};

function codeGiven(answer: LookUpAnswer): string {
  if ('code' in answer) return postedCode(answer.code);
  if ('none' in answer) return noneOfThese;
  return 'typed' in answer ? typedInstead : '';
}
