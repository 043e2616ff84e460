import type { Page, Question } from '#capabilities/forms';
import type { Condition } from '#language';
import { componentOf } from './component-of.ts';
import { conditionOut } from './condition-out.ts';
import type { Leaving } from './condition-out.ts';
import { fieldName, idOf } from './ids.ts';
import { keepWelsh } from './outgoing.ts';

type Json = Readonly<Record<string, unknown>>;

/** The pages that one of ours becomes: a question that is asked on a condition of its own has its own page. */
export function pagesOut(page: Page, out: Leaving): readonly Json[] {
  return parted(page).flatMap((part, at) => {
    const name = at === 0 ? String(page.page) : `${String(page.page)}-${String(at + 1)}`;
    const when = [page.when, ...part.when].filter((one) => one !== undefined);
    const condition = conditionOut(when, name, out);
    if (condition === false) {
      out.note(`form.${name}`, 'a page to which no answers lead', 'left out');
      return [];
    }
    return [pageOut(page, { ...part, name, isFirst: at === 0, condition }, out)];
  });
}

type Part = { readonly questions: readonly Question[]; readonly when: readonly Condition[] };

/** The day on which a page is answered is today there, and asked for by no question. */
function parted({ questions }: Page): readonly Part[] {
  const parts: { questions: Question[]; when: Condition[] }[] = [];
  let isOpen = false;
  for (const question of questions.filter(({ kind }) => kind !== 'today')) {
    const isAlone = isAskedAlone(question);
    if (isOpen && !isAlone) parts.at(-1)?.questions.push(question);
    else parts.push({ questions: [question], when: isAlone && question.when ? [question.when] : [] });
    isOpen = !isAlone;
  }
  return parts;
}

/** Files, and what has a condition of its own. */
function isAskedAlone({ kind, when }: Question): boolean {
  return kind === 'upload' || (when !== undefined && kind !== 'content');
}

type Placed = Part & {
  readonly name: string;
  readonly isFirst: boolean;
  readonly condition: string | undefined;
};

function pageOut(page: Page, { questions, name, isFirst, condition }: Placed, out: Leaving): Json {
  const id = idOf(out.service, 'page', name);
  const [list] = questions;
  const around = { id, path: `/${name}`, next: [], ...(condition === undefined ? {} : { condition }) };
  if (list?.kind === 'list') return { ...around, ...listOut(list, { id, name }, out) };
  const { title, text } = titlesOf(page, { id, isFirst }, out);
  const said = page.ends ? questions.filter(({ kind }) => kind === 'content') : questions;
  if (said.length < questions.length)
    out.note(`form.${name}`, 'questions on a page that ends the journey', 'left out');
  const above = isFirst && text !== undefined ? [aboveOf(text, name, out)] : [];
  return {
    ...around,
    title,
    ...controllerOf(page, said),
    components: [
      ...above,
      ...said.map((question) => ({ ...componentOf(question, out), ...shownWhen(question, out) })),
    ],
  };
}

function controllerOf({ ends }: Page, questions: readonly Question[]): Json {
  if (ends) return { controller: 'TerminalPageController' };
  return questions.some(({ kind }) => kind === 'upload') ? { controller: 'FileUploadPageController' } : {};
}

/** Content that is shown on a condition says so itself. */
function shownWhen(question: Question, out: Leaving): Json {
  if (question.kind !== 'content' || !question.when) return {};
  const condition = conditionOut([question.when], question.question, out);
  return typeof condition === 'string' ? { options: { condition } } : {};
}

function titlesOf(
  { page }: Page,
  { id, isFirst }: { readonly id: string; readonly isFirst: boolean },
  out: Leaving,
) {
  const [en, cy] = [out.words.en.pages[page], out.words.cy.pages[page]];
  if (isFirst) keepWelsh(out, `pages.${id}.title`, { en: en?.title, cy: cy?.title });
  return { title: en?.title ?? '', text: en?.text };
}

function aboveOf(text: string, name: string, out: Leaving): Json {
  const id = idOf(out.service, 'above', name);
  return { id, type: 'Markdown', name: `${fieldName(name)}Above`, content: text, options: {}, schema: {} };
}

type Listed = Extract<Question, { kind: 'list' }>;

function listOut(
  list: Listed,
  { id, name }: { readonly id: string; readonly name: string },
  out: Leaving,
): Json {
  const [en, cy] = [out.words.en.questions[list.question], out.words.cy.questions[list.question]];
  keepWelsh(out, `pages.${id}.title`, { en: en?.ask, cy: cy?.ask });
  keepWelsh(out, `pages.${id}.repeatTitle`, { en: en?.one, cy: cy?.one });
  noteLost(list, name, out);
  const { ask, one } = { ask: name, one: name, ...en };
  return {
    title: ask,
    controller: 'RepeatPageController',
    repeat: {
      options: { name: fieldName(list.question), title: one },
      schema: { min: list.least, max: list.most },
    },
    components: list.pages.flatMap(({ questions }) =>
      questions.map((question) => componentOf(question, out)),
    ),
  };
}

function noteLost({ pages, optional }: Listed, name: string, { note }: Leaving): void {
  const parts = pages.flatMap((page) => [page, ...page.questions]);
  if (parts.some(({ when }) => when))
    note(
      `form.${name}.questions`,
      'conditions on what is asked about each of a list',
      'left out: everything is asked about each',
    );
  if (optional) note(`form.${name}.questions`, 'a list that may be empty', 'a list of one at least');
}
