import type { RoutedPage } from '../routes/routed.ts';

/** What everything of the old form is called now, for whoever brings its answers over. */
export type Names = {
  /** Our page by the path of theirs. */
  readonly pages: Readonly<Record<string, string>>;
  /** Our question by the name of their field. */
  readonly questions: Readonly<Record<string, string>>;
  /** By our question, our option by their value. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

export function namesOf(routed: readonly RoutedPage[]): Names {
  const fields = routed.flatMap(({ from }) => [...from.fields, ...from.innerFields]);
  const chosen = fields.filter(({ codes }) => codes.length > 0);
  return {
    pages: Object.fromEntries(routed.map(({ from }) => [from.source.path, from.pages[0]?.page ?? ''])),
    questions: Object.fromEntries(fields.map(({ name, question }) => [name, question])),
    options: Object.fromEntries(
      chosen.map(({ question, codes }) => [
        question,
        Object.fromEntries(codes.map(({ value, code }) => [String(value), code])),
      ]),
    ),
  };
}
