import type { Condition } from '#language';
import { express } from './express.ts';
import type { Asked } from './express.ts';
import { allOf } from './expressed.ts';
import type { Expressed } from './expressed.ts';
import type { Outgoing } from './outgoing.ts';
import type { wrapperBook } from './wrappers.ts';

/** A form on its way out, with what its conditions ask about and those that are written already. */
export type Leaving = Outgoing & { readonly asked: Asked; readonly book: ReturnType<typeof wrapperBook> };

/** What becomes of what has a condition that cannot be said. */
type Losing = Leaving & { readonly lost?: string };

/** The condition’s identifier; nothing where there is none, or none that the format can say. */
export function conditionOut(
  when: readonly Condition[],
  name: string,
  out: Losing,
): string | false | undefined {
  const expressed: Expressed | undefined = allOf(when.map((one) => express(one, out.asked)));
  if (expressed === undefined)
    out.note(
      out.lost === undefined ? `form.${name}.when` : `form.${name}`,
      'a condition that the format cannot say',
      out.lost ?? 'left out: everybody is asked',
    );
  if (expressed === undefined || expressed === true) return undefined;
  return expressed === false ? false : out.book.conditionFor(expressed);
}
