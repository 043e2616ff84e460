import type { FormDefinition } from '../definition.ts';
import type { ListPage, ListQuestion } from '../kinds/list.ts';
import type { Question } from '../kinds/kinds.ts';

export type FormPart<Part> = { readonly part: Part; readonly path: string };

/** Each page, with its place in the file; those of lists too. */
export function pagesIn({
  pages,
}: FormDefinition): readonly FormPart<FormDefinition['pages'][number] | ListPage>[] {
  const outer = pages.map((part, at) => ({ part, path: `form.pages.${String(at)}` }));
  const inner = listsIn({ pages }).flatMap(({ part, path }) =>
    part.pages.map((page, at) => ({ part: page, path: `${path}.pages.${String(at)}` })),
  );
  return [...outer, ...inner];
}

/** Each question, with its place in the file; what is asked about each of a list too. */
export function questionsIn(definition: FormDefinition): readonly FormPart<Question>[] {
  return pagesIn(definition).flatMap(({ part: { questions }, path }) =>
    questions.map((question, place) => ({ part: question, path: `${path}.questions.${String(place)}` })),
  );
}

export function listsIn({ pages }: FormDefinition): readonly FormPart<ListQuestion>[] {
  return pages.flatMap(({ questions }, at) =>
    questions.flatMap((question, place) =>
      question.kind === 'list'
        ? [{ part: question, path: `form.pages.${String(at)}.questions.${String(place)}` }]
        : [],
    ),
  );
}
