import type { Formula } from '../meaning/formula.ts';
import type { FromPage } from '../parts/made-page.ts';

/** A page of the old form with the conditions under which it, and content on it, is shown. */
export type RoutedPage = {
  readonly from: FromPage;
  readonly when: Formula;
  /** By the condition’s name in the old form. */
  readonly contents: ReadonlyMap<string, Formula>;
  /** Conditions of options, by the same names; they ask about pages before. */
  readonly options: ReadonlyMap<string, Formula>;
};

/** Conditions of content on a page, each named once. */
export function contentConditions({ pages }: FromPage): readonly string[] {
  return [
    ...new Set(pages.flatMap(({ questions }) => questions.flatMap(({ condition }) => condition ?? []))),
  ];
}

/** Conditions of options on a page, each named once. */
export function optionConditions({ pages }: FromPage): readonly string[] {
  return [
    ...new Set(
      pages.flatMap(({ questions }) => questions.flatMap(({ offered = {} }) => Object.values(offered))),
    ),
  ];
}
