import type { FormDefinition, Page, Question } from '#capabilities/forms';
import type { Comparison, Condition } from '#language';
import { comparisonOut } from './comparison-out.ts';
import { allOf, anyOf } from './expressed.ts';
import type { Expressed } from './expressed.ts';
import { whenMissing } from './when-missing.ts';

/** The questions that a condition may ask about, each with its page. */
export type Asked = ReadonlyMap<string, { readonly question: Question; readonly page: Page }>;

export function askedIn({ pages }: FormDefinition): Asked {
  return new Map(
    pages.flatMap((page) =>
      page.questions.map((question) => [String(question.question), { question, page }] as const),
    ),
  );
}

type Way = {
  /** Whether the condition is wanted or its opposite. */
  readonly isSo: boolean;
  /** Questions that are answered, as far as this part goes. */
  readonly given: ReadonlySet<string>;
};
const wanted: Way = { isSo: true, given: new Set() };

/** A condition of ours, or its opposite, as the DEFRA format says it; nothing where it cannot. */
export function express(condition: Condition, asked: Asked, way: Way = wanted): Expressed | undefined {
  if ('not' in condition) return express(condition.not, asked, { ...way, isSo: !way.isSo });
  if ('all' in condition) return together(condition.all, asked, way);
  if ('any' in condition) {
    const { any } = condition;
    return isOfList(any) ? undefined : together(any, asked, { ...way, isEither: true });
  }
  return 'count' in condition ? undefined : compared(condition, asked, way);
}

function isOfList(
  any: Extract<Condition, { any: unknown }>['any'],
): any is Exclude<typeof any, readonly Condition[]> {
  return !Array.isArray(any);
}

/**
 * Parts that are joined. That a question is answered, or is not, need not be said where another part comes to the same there:
 * a number that is missing is not “at least 12”.
 */
function together(
  parts: readonly Condition[],
  asked: Asked,
  { isSo, given, isEither = false }: Way & { readonly isEither?: boolean },
): Expressed | undefined {
  const isAny = isEither === isSo;
  const settles = (part: Condition) => 'answered' in part && (part.answered === isSo) !== isAny;
  const named = parts.flatMap((part) => (settles(part) && 'question' in part ? [part.question] : []));
  const inside = { isSo, given: new Set([...given, ...named]) };
  const join = isAny ? anyOf : allOf;
  const others = join(parts.filter((part) => !settles(part)).map((part) => express(part, asked, inside)));
  const literals = named
    .filter((question) => others === undefined || whenMissing(others, question) !== isAny)
    .map((question) => compared({ question, answered: !isAny }, asked, { isSo: true, given }));
  return join([others, ...literals]);
}

function compared(comparison: Comparison, asked: Asked, { isSo, given }: Way): Expressed | undefined {
  const found = asked.get(comparison.question);
  if (!found) return undefined;
  const answered = given.has(comparison.question) ? true : answeredWhen(found, asked);
  return comparisonOut(comparison, found, { isSo, answered });
}

/** When a question is sure to be answered: where its page and it itself are asked, unless it may be left empty. */
function answeredWhen(
  { question, page }: { readonly question: Question; readonly page: Page },
  asked: Asked,
): Expressed | undefined {
  if (question.optional) return undefined;
  return allOf([page.when, question.when].map((when) => (when ? express(when, asked) : true)));
}
