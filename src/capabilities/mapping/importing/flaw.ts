import { Refusal } from '#platform/errors';
import type { Facts } from '#platform/errors';

/** What is wrong with one feature of a file, counted from one. */
export class Flaw extends Error {
  readonly code: `mapping.${string}`;
  readonly facts: Facts;

  constructor(code: Flaw['code'], facts: Facts = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

export function refusalOf({ code, facts }: Flaw, file: string, feature: number): Refusal {
  return new Refusal(code, { file, feature, ...facts });
}
