import { checkForm, formDefinition, formWords } from '#capabilities/forms';
import type { FormProblem } from '#capabilities/forms';
import type { InBoth } from '#language';
import { Refusal } from '#platform/errors';
import type { Formula } from '../meaning/formula.ts';
import type { TakeNote } from '../notes.ts';
import type { MadeQuestion } from '../parts/made.ts';
import type { MadePage } from '../parts/made-page.ts';
import { inBoth } from '../parts/say.ts';
import type { Words } from '../parts/say.ts';
import { without } from '../routes/resolve.ts';
import type { RoutedPage } from '../routes/routed.ts';
import { conditionOf, readable } from './condition-of.ts';
import { asOffered, hasUnoffered, withoutUnoffered } from './offered.ts';

type Json = Readonly<Record<string, unknown>>;
export type Assembled = {
  readonly form: { readonly pages: readonly Json[] };
  readonly words: InBoth<{ readonly questions: Json; readonly pages: Json }>;
  readonly routed: readonly RoutedPage[];
};

/** The form and its words, without the pages that no answers lead to; each of these is noted. */
export function assemble(given: readonly RoutedPage[], note: TakeNote): Assembled {
  const said = given.map((page) => withoutUnsaid(changedBy(page, readable), note));
  const routed = withoutUnoffered(said, note);
  const open = routed.filter((page) => page.when !== false);
  const shut = routed.filter((page) => page.when === false);
  for (const { from } of shut)
    note(from.source.place, `the page “${from.source.path}”, to which no answers lead`, 'left out');
  const gone = questionsOf(shut);
  const left = open.map((page) => changedBy(page, (formula) => without(formula, gone)));
  if (left.some(({ when }) => when === false) || left.some(hasUnoffered)) return assemble(left, note);
  if (left.length === 0) throw new Refusal('foreign-form.nothing-asked');
  const made = documents(left);
  const problems = problemsOf(made);
  const lost = unreached(problems, left);
  if (lost.size === 0) {
    const offered = asOffered(problems, left, note);
    return offered === left ? { ...made, routed: left } : assemble(offered, note);
  }
  return assemble(
    left.map((page) => (lost.has(page) ? changed(page, lost.get(page) ?? 'never', note) : page)),
    note,
  );
}

/** Words that no answers ever show are left out; of a page that has nothing else, its title is left. */
function withoutUnsaid(page: RoutedPage, note: TakeNote): RoutedPage {
  const isUnsaid = ({ condition }: MadeQuestion) =>
    condition !== undefined && page.contents.get(condition) === false;
  const { from } = page;
  if (!from.pages.some(({ questions }) => questions.some(isUnsaid))) return page;
  note(from.source.place, 'words that no answers ever show', 'left out');
  const pages = from.pages.map((made) => {
    const said = made.questions.filter((question) => !isUnsaid(question));
    return { ...made, questions: said.length > 0 ? said : made.questions.slice(0, 1).map(titleAlone) };
  });
  return { ...page, from: { ...from, pages } };
}

function titleAlone({ question, words }: MadeQuestion): MadeQuestion {
  return { question, words: { ...words, text: words['ask'] ?? ['', ''] } };
}

type Fault = 'never' | 'ends';

/** A page that nobody reaches is left out; where all roads end before the form can be sent, they do not end. */
function changed(page: RoutedPage, fault: Fault, note: TakeNote): RoutedPage {
  if (fault === 'never') return { ...page, when: false };
  note(
    page.from.source.place,
    `the page “${page.from.source.path}”, which ends every road`,
    'a page from which one goes on: the form could never be sent',
  );
  return { ...page, from: { ...page.from, ends: false } };
}

function questionsOf(pages: readonly RoutedPage[]): ReadonlySet<string> {
  return new Set(
    pages.flatMap(({ from }) =>
      from.pages.flatMap(({ questions }) => questions.map(({ question }) => question.question)),
    ),
  );
}

function changedBy(page: RoutedPage, change: (formula: Formula) => Formula): RoutedPage {
  const each = (formulas: RoutedPage['contents']) =>
    new Map([...formulas].map(([name, formula]) => [name, change(formula)] as const));
  return {
    ...page,
    when: change(page.when),
    contents: each(page.contents),
    options: each(page.options),
  };
}

function documents(routed: readonly RoutedPage[]): Pick<Assembled, 'form' | 'words'> {
  const pages = routed.flatMap((page) => {
    const last = page.from.pages.length - 1;
    return page.from.pages.map((made, at) => pageDocument(made, page, at === last));
  });
  const all = routed.flatMap(({ from }) => from.pages);
  const asked = all.flatMap(({ questions }) =>
    questions.map(({ question, words }) => [question.question, words] as const),
  );
  const titles = all.flatMap(({ page, words }) => (words ? [[page, words] as const] : []));
  const questions = together([Object.fromEntries(asked), ...routed.map(({ from }) => from.innerQuestions)]);
  const titled = together([Object.fromEntries(titles), ...routed.map(({ from }) => from.inner)]);
  const [inQuestions, inPages] = [inBoth(questions), inBoth(titled)];
  return {
    form: { pages },
    words: {
      en: { questions: inQuestions.en, pages: inPages.en },
      cy: { questions: inQuestions.cy, pages: inPages.cy },
    },
  };
}

function together(words: readonly Words[]): Words {
  return Object.fromEntries(words.flatMap((one) => Object.entries(one)));
}

function pageDocument({ page, questions }: MadePage, routed: RoutedPage, isLast: boolean): Json {
  const { when, from } = routed;
  return {
    page,
    ...whenOf(when),
    ...(from.ends && isLast ? { ends: true } : {}),
    questions: questions.map((one) => questionDocument(one, routed)),
  };
}

function questionDocument(made: MadeQuestion, { contents, options }: RoutedPage): Json {
  const { question, condition, offered = {} } = made;
  const formula = condition === undefined ? true : (contents.get(condition) ?? false);
  const offers = Object.entries(offered).flatMap(([code, name]) => {
    const when = options.get(name) ?? false;
    return when === true ? [] : [[code, conditionOf(when)] as const];
  });
  return {
    ...question,
    ...(offers.length === 0 ? {} : { 'options-when': Object.fromEntries(offers) }),
    ...whenOf(formula),
  };
}

function whenOf(formula: Formula): Json {
  return formula === true ? {} : { when: conditionOf(formula) };
}

function problemsOf({ form, words }: Pick<Assembled, 'form' | 'words'>): readonly FormProblem[] {
  const definition = formDefinition.parse(form);
  return checkForm(definition, { en: formWords.parse(words.en), cy: formWords.parse(words.cy) });
}

/** Pages to which no answers lead, by every road that conditions can tell apart. */
function unreached(
  problems: readonly FormProblem[],
  routed: readonly RoutedPage[],
): ReadonlyMap<RoutedPage, Fault> {
  const owners = routed.flatMap((page) => page.from.pages.map(() => page));
  const found = new Map<RoutedPage, Fault>();
  for (const { path, remedy } of problems) {
    const [, at] = /^form\.pages\.(\d+)\.questions/.exec(path) ?? [];
    const owner = at === undefined ? undefined : owners[Number(at)];
    if (owner && remedy.startsWith('No answers ever lead here')) found.set(owner, 'never');
  }
  const isEndless = problems.some(({ path }) => path === 'form.pages');
  const last = routed.findLast(({ from }) => from.ends);
  if (found.size === 0 && isEndless && last) found.set(last, 'ends');
  return found;
}
