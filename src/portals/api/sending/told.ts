import { Refusal } from '#platform/errors';
import type { Facts } from '#platform/errors';

/** A refusal that has more to tell than its sentence: what is known already, why a road ends. */
export class Told extends Refusal {
  readonly more: Readonly<Record<string, unknown>>;

  constructor(code: string, more: Readonly<Record<string, unknown>>, facts: Facts = {}) {
    super(code, facts);
    this.more = more;
  }
}
