/** Facts that a refusal's words may need. Never personal data: they may be logged. */
export type Facts = Readonly<Record<string, string | number>>;

/** An expected no. The code stands in exactly one table of words; docs/errors.md lists them all. */
export class Refusal extends Error {
  readonly code: string;
  readonly facts: Facts;

  constructor(code: string, facts: Facts = {}) {
    super(Object.keys(facts).length === 0 ? code : `${code} ${JSON.stringify(facts)}`);
    this.name = 'Refusal';
    this.code = code;
    this.facts = facts;
  }
}
