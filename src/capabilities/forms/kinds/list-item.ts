import type { Condition } from '#language';
import type { Fault, Given } from './kind.ts';
import { readOffered } from './offered.ts';
import { plainAsOffered, plainKindOf } from './plain-kinds.ts';
import type { PlainAnswer, PlainQuestion } from './plain-kinds.ts';
import { fieldName } from './posted.ts';
import type { Posted } from './posted.ts';
import { isAsked, isOpen } from '../walk.ts';

type ItemPage = { readonly when?: Condition | undefined; readonly questions: readonly PlainQuestion[] };
type Item = Readonly<Record<string, PlainAnswer | null>>;

/** The parts of a list that are the fields of one question about its n-th: `2.born.day`. */
export function fieldsOfItem(asked: PlainQuestion, at: number): readonly string[] {
  const kind = plainKindOf(asked);
  const name = `${String(at)}.${asked.question}`;
  if (kind.asks === 'nothing') return [];
  const parts = kind.parts(asked);
  return parts.length === 0 ? [name] : parts.map((part) => fieldName(name, part));
}

export function fieldsInItem(pages: readonly ItemPage[], at: number): readonly string[] {
  return pages.flatMap(({ questions }) => questions.flatMap((asked) => fieldsOfItem(asked, at)));
}

export function givenInItem(pages: readonly ItemPage[], at: number, item: Item): Given {
  const questions = pages.flatMap((page) => page.questions);
  return Object.fromEntries(
    questions.flatMap((asked) => {
      const answer = Object.hasOwn(item, asked.question) ? item[asked.question] : undefined;
      if (answer === undefined || answer === null) return [];
      const given = Object.entries(plainKindOf(asked).given(asked, answer));
      return given.map(([part, value]) => [fieldName(`${String(at)}.${asked.question}`, part), value]);
    }),
  );
}

type ItemRead = { readonly answer: Item } | { readonly faults: readonly Fault[] } | 'empty';

/** Reads the n-th of a list that was asked about on one page: nothing when all its fields are empty. */
export function readItem(pages: readonly ItemPage[], at: number, posted: Posted): ItemRead {
  if (fieldsInItem(pages, at).every((field) => posted.one(field).trim() === '')) return 'empty';
  const answer: Record<string, PlainAnswer | null> = {};
  const faults: Fault[] = [];
  for (const page of pages) {
    if (!isOpen(page, answer)) continue;
    for (const asked of page.questions) {
      if (!isAsked(asked, answer)) continue;
      const read = readAsked({ whole: asked, offered: plainAsOffered(asked, answer) }, at, posted);
      if ('faults' in read) faults.push(...read.faults);
      else answer[asked.question] = read.answer;
    }
  }
  return faults.length > 0 ? { faults } : { answer };
}

type AskedRead = { readonly answer: PlainAnswer | null } | { readonly faults: readonly Fault[] };

type Asked = { readonly whole: PlainQuestion; readonly offered: PlainQuestion };

function readAsked(both: Asked, at: number, posted: Posted): AskedRead {
  const { whole: asked } = both;
  const name = `${String(at)}.${asked.question}`;
  const reading = readOffered(both, (one) => plainKindOf(one).read(one, posted.inside(name)));
  if ('answer' in reading) return reading;
  if ('empty' in reading && asked.optional) return { answer: null };
  const faults: readonly Fault[] = 'faults' in reading ? reading.faults : [{ code: 'missing' }];
  return { faults: faults.map((fault) => ({ ...fault, of: { question: asked.question, name } })) };
}
