import type { FormDefinition, Page } from '../definition.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Question } from '../kinds/kinds.ts';
import type { ListPage } from '../kinds/list.ts';
import { canBeFilled } from '../lookups/fill.ts';
import { canBeAskedWith } from '../lookups/question-of.ts';
import type { LookupUse } from '../lookups/source.ts';
import type { FormProblem } from './form-problem.ts';

/** A use of a source, and where it stands in the file. */
export type PlacedUse = {
  readonly use: LookupUse;
  readonly page: Page | ListPage;
  /** The pages among which it stands: the form’s, or those about each of a list. */
  readonly among: readonly (Page | ListPage)[];
  readonly path: string;
  readonly isFill: boolean;
};

/** Everything that a form has looked up, in its order; of lists, what is looked up about each. */
export function lookupsIn({ pages }: FormDefinition): readonly PlacedUse[] {
  return pages.flatMap((page, at) => {
    const path = `form.pages.${String(at)}`;
    const fills = page.fills
      ? [{ use: page.fills, page, among: pages, path: `${path}.fills`, isFill: true }]
      : [];
    const lists = page.questions.flatMap((question, place) =>
      question.kind === 'list' ? inPages(question.pages, `${path}.questions.${String(place)}`) : [],
    );
    return [...fills, ...onPage(page, pages, path), ...lists];
  });
}

function inPages(among: readonly ListPage[], within: string): readonly PlacedUse[] {
  return among.flatMap((page, at) => onPage(page, among, `${within}.pages.${String(at)}`));
}

function onPage(page: Page | ListPage, among: PlacedUse['among'], path: string): readonly PlacedUse[] {
  return page.questions.flatMap((question, place) =>
    question.kind === 'look-up'
      ? [{ use: question, page, among, path: `${path}.questions.${String(place)}`, isFill: false }]
      : [],
  );
}

/** A look-up is asked with answers that are there before it, and fills what it can fill. */
export function checkLookups(definition: FormDefinition): readonly FormProblem[] {
  const filled = definition.pages.flatMap((page, at) =>
    page.fills ? checkFilled(page, `form.pages.${String(at)}.fills`) : [],
  );
  return [...lookupsIn(definition).flatMap(checkAsked), ...filled];
}

function checkAsked({ use, page, among, path }: PlacedUse): readonly FormProblem[] {
  const before = among.slice(0, among.indexOf(page)).flatMap(({ questions }) => questions);
  return Object.entries(use.with).flatMap(([parameter, named]) => {
    const at = `${path}.with.${parameter}`;
    const earlier: Question | undefined = before.find(({ question }) => String(question) === named);
    if (!earlier) return [{ path: at, remedy: remedyUnasked(among, page, named) }];
    return canBeAskedWith(earlier)
      ? []
      : [
          {
            path: at,
            remedy: `Ask with another question: an answer of the kind ${earlier.kind} cannot stand in an address.`,
          },
        ];
  });
}

function remedyUnasked(pages: PlacedUse['among'], page: Page | ListPage, named: string): string {
  const isOwn = page.questions.some(({ question }) => String(question) === named);
  if (isOwn)
    return `Ask ${named} on an earlier page: a look-up cannot depend on its own page, of which it is the outcome.`;
  const isLater = pages.some(({ questions }) => questions.some(({ question }) => String(question) === named));
  return isLater
    ? `Ask ${named} on an earlier page: it is asked only after this is looked up.`
    : `No question is called ${named}. Name one of an earlier page.`;
}

function checkFilled({ fills, questions, page }: Page, path: string): readonly FormProblem[] {
  return Object.keys(fills?.into ?? {}).flatMap((named) => {
    const question: Question | undefined = questions.find((one) => String(one.question) === named);
    const at = `${path}.into.${named}`;
    if (!question)
      return [{ path: at, remedy: `The page ${page} asks no ${named}. Name one of its questions.` }];
    if (kindOf(question).asks !== 'nothing' && canBeFilled(question)) return [];
    return [{ path: at, remedy: `Fill another question: one value cannot fill the kind ${question.kind}.` }];
  });
}
