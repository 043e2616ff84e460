import type { Told } from '#capabilities/ledger';
import { actorOf } from '#language';
import type { Uuid } from '#language';
import type { NewClock } from '../clocks/case-clock.ts';
import { happeningIn } from '../clocks/happenings-of.ts';
import type { ClockHappening } from '../clocks/happenings-of.ts';
import { clockRows, dueOf } from '../clocks/keep-clocks.ts';
import type { CaseReckoned } from '../clocks/keep-clocks.ts';
import type { Retold } from './retold.ts';

/** Says how the clocks stand with which a case began, after all that happened to it. */
export type ClockReader = (
  began: { readonly case: Uuid; readonly clocks: readonly NewClock[] },
  happened: readonly ClockHappening[],
) => CaseReckoned;

export type Stood = ReturnType<typeof standing>;

/** A case of the past with its clocks as they stand at its end, so that each row is written once. */
export function standing(retold: Retold, read: ClockReader) {
  const { id } = retold.case;
  const reckoned = read({ case: id, clocks: retold.clocks }, retold.events.flatMap(happeningOf));
  const { due_steps: steps, ...due } = dueOf(reckoned);
  const now = retold.clocks.map((clock, index) => ({ ...clock, ...reckoned.clocks[index] }));
  return {
    ...retold,
    case: { ...retold.case, ...due, due_steps: JSON.stringify(steps) },
    clocks: clockRows(id, now),
  };
}

function happeningOf({ happening: { type, data }, act: { by, at } }: Told): readonly ClockHappening[] {
  const happening = happeningIn({ type, data, at, actorKind: by.kind, actor: actorOf(by) });
  return happening ? [happening] : [];
}
