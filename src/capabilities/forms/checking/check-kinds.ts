import type { FormProblem } from './form-problem.ts';
import { listsIn, pagesIn } from './parts-of-form.ts';
import type { FormDefinition } from '../definition.ts';
import type { Question } from '../kinds/kinds.ts';
import type { ListQuestion } from '../kinds/list.ts';

/** What a kind cannot do yet, or not on this page. */
export function checkKinds(definition: FormDefinition): readonly FormProblem[] {
  const placed = pagesIn(definition).flatMap(({ part: { questions }, path }) =>
    questions.flatMap((question, place) => {
      const before = questions.slice(0, place);
      const remedy =
        remedyFor(question) ?? remedyBeside(question, before) ?? remedyAlone(question, questions);
      return remedy === undefined ? [] : [{ path: `${path}.questions.${String(place)}`, remedy }];
    }),
  );
  return [...placed, ...listsIn(definition).flatMap(({ part, path }) => checkInside(part, path))];
}

function remedyFor({ kind, question }: Question): string | undefined {
  if (kind === 'slot')
    return `Take ${question} out: nothing that offers times to book is connected yet, so nobody could answer it.`;
  if (kind === 'payment')
    return `Take ${question} out: nothing that takes payments is connected yet, so nobody could answer it.`;
  return undefined;
}

/** One look-up of addresses stands on a page: whose list it is must be plain. */
function remedyBeside({ kind, question }: Question, before: readonly Question[]): string | undefined {
  const finds = new Set(['address', 'property']);
  return finds.has(kind) && before.some((other) => finds.has(other.kind))
    ? `Ask ${question} on a page of its own: this page looks up an address already.`
    : undefined;
}

/** A list has pages and a summary of its own. */
function remedyAlone({ kind, question }: Question, all: readonly Question[]): string | undefined {
  return kind === 'list' && all.length > 1
    ? `Ask ${question} on a page of its own: it is a list.`
    : undefined;
}

/** Where the service happens is asked once, and not about each. */
const ofTheService = new Set(['property', 'street', 'point', 'asset']);

function remedyInside({ kind, question, optional }: Question): string | undefined {
  if (ofTheService.has(kind))
    return `Ask ${question} outside the list: it is the place of the service. Of each, ask an address.`;
  // The adviser's one page has no room for files of one of a list.
  return kind === 'upload' && !optional
    ? `Make ${question} optional (optional: true), or ask it outside the list: an adviser could not answer it.`
    : undefined;
}

function checkInside({ pages }: ListQuestion, path: string): readonly FormProblem[] {
  return pages.flatMap(({ questions }, at) =>
    questions.flatMap((asked, place) => {
      const remedy = remedyInside(asked);
      const named =
        String(asked.question) === 'id' ? 'id names each of a list. Choose another name.' : remedy;
      const where = `${path}.pages.${String(at)}.questions.${String(place)}`;
      return named === undefined ? [] : [{ path: where, remedy: named }];
    }),
  );
}
