import type { Uuid } from '#language';
import { sql } from '#platform/database';

/** What a person may see: the classes of sight, computed once per session, and what they are involved in. */
export type Sight = {
  readonly classes: readonly string[];
  /** The officer, whose present assignments are seen whatever their class. */
  readonly officer?: Uuid | undefined;
};

/** For a query whose case is `c`: its class is among those seen. A literal array, which the index on classes serves. */
export function inClasses({ classes }: Sight) {
  return sql<boolean>`c.sight = any(${[...classes]}::text[])`;
}
