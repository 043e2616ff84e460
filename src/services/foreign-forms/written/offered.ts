import type { FormProblem } from '#capabilities/forms';
import type { Formula } from '../meaning/formula.ts';
import type { TakeNote } from '../notes.ts';
import type { Field, MadeQuestion } from '../parts/made.ts';
import type { Words } from '../parts/say.ts';
import { withoutOption } from '../routes/resolve.ts';
import type { RoutedPage } from '../routes/routed.ts';

/** An option of a question, by our names. */
type Option = { readonly question: string; readonly code: string };

/** The form without the options that are never offered; of a question that would have none, all are offered. */
export function withoutUnoffered(routed: readonly RoutedPage[], note: TakeNote): readonly RoutedPage[] {
  const never = routed.flatMap((page) =>
    questionsOf(page).flatMap((made) => neverOffered(made, page.options)),
  );
  return dropped(routed, never, note);
}

/** Whether a page has an option that is never offered. */
export function hasUnoffered(page: RoutedPage): boolean {
  return questionsOf(page).some((made) => neverOffered(made, page.options).length > 0);
}

/** What walking all roads found: options that no answers lead to, and questions of which some answers leave none. */
export function asOffered(
  problems: readonly FormProblem[],
  routed: readonly RoutedPage[],
  note: TakeNote,
): readonly RoutedPage[] {
  const pages = routed.flatMap(({ from }) => from.pages);
  const found = problems.flatMap(({ path }) => {
    const [, page, at, code] =
      /^form\.pages\.(\d+)\.questions\.(\d+)\.options-when(?:\.(.+))?$/.exec(path) ?? [];
    const made = pages[Number(page)]?.questions[Number(at)];
    return made ? [{ question: made.question.question, code }] : [];
  });
  if (found.length === 0) return routed;
  const barren = new Set(found.flatMap(({ question, code }) => (code === undefined ? [question] : [])));
  const never = found.flatMap(({ question, code }) =>
    code === undefined || barren.has(question) ? [] : [{ question, code }],
  );
  return dropped(
    routed.map((page) =>
      changed(page, (made) => (barren.has(nameOf(made)) ? offeredToAll(made, page, note) : made)),
    ),
    never,
    note,
  );
}

function neverOffered(made: MadeQuestion, options: RoutedPage['options']): readonly Option[] {
  return Object.entries(made.offered ?? {})
    .filter(([, name]) => (options.get(name) ?? false) === false)
    .map(([code]) => ({ question: nameOf(made), code }));
}

function dropped(
  routed: readonly RoutedPage[],
  never: readonly Option[],
  note: TakeNote,
): readonly RoutedPage[] {
  if (never.length === 0) return routed;
  const codesOf = (question: string) =>
    new Set(never.filter((one) => one.question === question).map(({ code }) => code));
  const cut = routed.map((page) =>
    changed(page, (made) => {
      const codes = codesOf(nameOf(made));
      if (codes.size === 0) return made;
      const left = optionsOf(made).filter((code) => !codes.has(code));
      return left.length === 0 ? offeredToAll(made, page, note) : withOptions(made, left, { page, note });
    }),
  );
  const gone = never.filter(({ question, code }) =>
    cut.some((page) =>
      questionsOf(page).some((made) => nameOf(made) === question && !optionsOf(made).includes(code)),
    ),
  );
  return cut.map((page) => withoutAll(page, gone));
}

function offeredToAll(made: MadeQuestion, { from }: RoutedPage, note: TakeNote): MadeQuestion {
  note(
    from.source.place,
    `options of “${nameOf(made)}” that are offered only when conditions hold, of which none may be left`,
    'always offered',
  );
  return { ...made, offered: {} };
}

type Cutting = { readonly page: RoutedPage; readonly note: TakeNote };

function withOptions(made: MadeQuestion, left: readonly string[], { page, note }: Cutting): MadeQuestion {
  const { question, words, offered = {} } = made;
  const gone = optionsOf(made).filter((code) => !left.includes(code));
  note(
    page.from.source.place,
    `options of “${question.question}” that no answers ever offer (${gone.join(', ')})`,
    'left out',
  );
  const { or, ...others } = question;
  const stays = (table: unknown): Words =>
    Object.fromEntries(entriesOf(table).filter(([code]) => left.includes(code)));
  const hints = stays(words['option-hints']);
  const { 'option-hints': _all, ...said } = words;
  return {
    ...made,
    question: { ...others, ...(typeof or === 'string' && left.includes(or) ? { or } : {}), options: left },
    words: {
      ...said,
      options: stays(words['options']),
      ...(Object.keys(hints).length > 0 ? { 'option-hints': hints } : {}),
    },
    offered: Object.fromEntries(Object.entries(offered).filter(([code]) => left.includes(code))),
    field: made.field && cutField(made.field, left),
  };
}

function cutField(field: Field, left: readonly string[]): Field {
  return { ...field, codes: field.codes.filter(({ code }) => left.includes(code)) };
}

function entriesOf(table: unknown): readonly (readonly [string, Words[string]])[] {
  return typeof table === 'object' && table !== null && !Array.isArray(table) ? Object.entries(table) : [];
}

/** Nobody chooses what is not offered. */
function withoutAll(page: RoutedPage, gone: readonly Option[]): RoutedPage {
  const change = (formula: Formula) =>
    gone.reduce((left, { question, code }) => withoutOption(left, question, code), formula);
  const each = (formulas: RoutedPage['contents']) =>
    new Map([...formulas].map(([name, formula]) => [name, change(formula)] as const));
  const fields = page.from.fields.map((field) => {
    const codes = gone.filter(({ question }) => question === field.question).map(({ code }) => code);
    return codes.length === 0
      ? field
      : { ...field, codes: field.codes.filter(({ code }) => !codes.includes(code)) };
  });
  return {
    from: { ...page.from, fields },
    when: change(page.when),
    contents: each(page.contents),
    options: each(page.options),
  };
}

function changed(page: RoutedPage, change: (made: MadeQuestion) => MadeQuestion): RoutedPage {
  const pages = page.from.pages.map((one) => ({ ...one, questions: one.questions.map(change) }));
  return { ...page, from: { ...page.from, pages } };
}

function questionsOf({ from }: RoutedPage): readonly MadeQuestion[] {
  return from.pages.flatMap(({ questions }) => questions);
}

function nameOf({ question }: MadeQuestion): string {
  return question.question;
}

function optionsOf({ question: { options } }: MadeQuestion): readonly string[] {
  return Array.isArray(options) ? options.filter((code) => typeof code === 'string') : [];
}
