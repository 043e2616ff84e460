import { permissions } from '#services';
import type { Measure, Permission } from '#services';

/** What one measure of a role has that another has not, and the other way round. */
export type Difference = {
  readonly added: readonly Permission[];
  readonly taken: readonly Permission[];
  /** Whose cases it sees after it, where that differs. */
  readonly sees: Measure['sees'] | undefined;
};

export function differenceOf(from: Measure, to: Measure): Difference {
  return {
    added: permissions.filter((one) => to.may.includes(one) && !from.may.includes(one)),
    taken: permissions.filter((one) => from.may.includes(one) && !to.may.includes(one)),
    sees: from.sees === to.sees ? undefined : to.sees,
  };
}
