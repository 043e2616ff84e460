import { condition, slug, uuid } from '#language';
import { z } from 'zod';
import { questionOf } from './kind.ts';
import type { Fault, Kind, Spoken } from './kind.ts';
import { fieldsInItem, givenInItem, readItem } from './list-item.ts';
import { plainAsOffered, plainKindOf, plainKinds, plainStoredBy } from './plain-kinds.ts';
import type { PlainAnswer, PlainQuestion } from './plain-kinds.ts';
import { byKind } from './question-of.ts';
import { isUnseen } from './today.ts';
import { standing, walk } from '../walk.ts';

const mostItems = 50;

const itemQuestion = byKind<PlainQuestion>(
  Object.fromEntries(Object.entries(plainKinds).map(([name, { question: schema }]) => [name, schema])),
);
const itemPage = z.strictObject({
  page: slug,
  when: condition.optional(),
  /** No road ends within a list. */
  ends: z.literal(false).default(false),
  questions: z.array(itemQuestion).min(1).max(20),
});

const question = questionOf('list', {
  least: z.int().min(1).max(mostItems).default(1),
  most: z.int().min(1).max(mostItems).default(20),
  /** What is asked about each, page by page. Their conditions ask about the same person or thing only. */
  pages: z.array(itemPage).min(1).max(20),
}).refine(({ least, most }) => least <= most, { error: 'Write no less than “least”.', path: ['most'] });
export type ListQuestion = z.output<typeof question>;
export type ListPage = ListQuestion['pages'][number];

/** What was answered about one of a list, and which one it is while it is being filled in. */
export type ListItem = { readonly [question: string]: PlainAnswer | null };
export type ListAnswer = readonly ListItem[];

/** People or things, each of whom the same is asked about: its own pages, its own summary. No list is in another. */
export const list: Kind<ListQuestion, ListAnswer> = {
  question,
  asks: 'enter',
  compared: 'list',
  parts: ({ pages, most }) => Array.from({ length: most }, (_none, at) => fieldsInItem(pages, at + 1)).flat(),
  faults: {
    en: {
      missing: (_label, _facts, { one = '' }) => `Add at least 1 (${one})`,
      least: (_label, { least = 0 }, { one = '' }) => `Add at least ${String(least)} (${one})`,
    },
    cy: {
      missing: (_label, _facts, { one = '' }) => `Ychwanegwch o leiaf 1 (${one})`,
      least: (_label, { least = 0 }, { one = '' }) => `Ychwanegwch o leiaf ${String(least)} (${one})`,
    },
  },
  codes: () => [],
  stored: ({ pages, least, most }) =>
    z
      .array(
        z
          .record(z.string(), z.unknown())
          .transform((item, context) => standingItem(pages, item) ?? refuse(context)),
      )
      .min(least)
      .max(most),
  read({ pages, least, most }, posted) {
    const items = Array.from({ length: most }, (_none, at) => readItem(pages, at + 1, posted)).filter(
      (item) => item !== 'empty',
    );
    const faults = items.flatMap((item): readonly Fault[] => ('faults' in item ? item.faults : []));
    if (items.length === 0) return { empty: true };
    if (faults.length > 0) return { faults };
    if (items.length < least) return { faults: [{ code: 'least', facts: { least } }] };
    return { answer: items.flatMap((item) => ('answer' in item ? [item.answer] : [])) };
  },
  given: ({ pages }, answer) =>
    Object.fromEntries(answer.flatMap((item, at) => Object.entries(givenInItem(pages, at + 1, item)))),
  say: ({ pages }, answer, spoken) =>
    answer.map((item, at) => `${String(at + 1)}. ${sayItem(pages, item, spoken)}`).join('\n'),
  csv: (_question, answer) => ({
    '': answer ? String(answer.length) : '',
    items: answer ? JSON.stringify(answer.map(({ id: _id, ...item }) => item)) : '',
  }),
};

/** One of a list in a line: what was answered, in the order in which it was asked. */
export function sayItem(
  pages: readonly ListPage[],
  item: Readonly<Record<string, unknown>>,
  { inside, tongue }: Pick<Spoken, 'inside' | 'tongue'>,
): string {
  const said = pages.flatMap(({ questions }) =>
    questions.flatMap((asked) => {
      const given = Object.hasOwn(item, asked.question) ? item[asked.question] : undefined;
      const answer = isUnseen(asked) ? undefined : plainStoredBy(asked).safeParse(given).data;
      if (answer === undefined) return [];
      return plainKindOf(asked).say(asked, answer, { words: inside(asked.question), inside, tongue });
    }),
  );
  return said.map((one) => one.replaceAll('\n', ', ')).join(', ');
}

/** An item of which everything is answered that is asked: the answers on its way and its identifier, and no others. */
function standingItem(
  pages: readonly ListPage[],
  item: Readonly<Record<string, unknown>>,
): ListItem | undefined {
  const { next, known } = walk(pages, (asking: PlainQuestion, before) => {
    const asked = plainAsOffered(asking, before);
    const given = Object.hasOwn(item, asked.question) ? item[asked.question] : undefined;
    return standing(asked, given, (value) => plainStoredBy(asked).safeParse(value).data);
  });
  const id = uuid.safeParse(item['id']);
  return next ? undefined : { ...known, ...(id.success && { id: id.data }) };
}

function refuse(context: z.RefinementCtx): never {
  context.issues.push({ code: 'custom', message: 'unanswered', input: undefined });
  return z.NEVER;
}
