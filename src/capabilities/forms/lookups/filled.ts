import { z } from 'zod';
import type { Page } from '../definition.ts';
import type { KeptAnswers } from '../form.ts';

/** Who filled in an answer, when, and with what. */
const filling = z.strictObject({
  /** The person's own account, or a source outside by its name. */
  by: z.enum(['account', 'source']),
  name: z.strictObject({ en: z.string(), cy: z.string() }).optional(),
  at: z.iso.datetime(),
  value: z.unknown(),
});

/** What was filled in for somebody, by question. */
export const filledAnswers = z.record(z.string(), filling);
export type Fillings = z.output<typeof filledAnswers>;
export type Filling = Fillings[string];

/** What was filled in on other pages stays; of this page it is what was filled in now. */
export function filledOn(before: Fillings, { questions }: Pick<Page, 'questions'>, now: Fillings): Fillings {
  const here = new Set(questions.map(({ question }) => String(question)));
  const others = Object.entries(before).filter(([question]) => !here.has(question));
  const own = Object.entries(now).filter(([question]) => here.has(question));
  return Object.fromEntries([...others, ...own]);
}

/** Of what was filled in, what is among the answers. */
export function filledIn(filled: Fillings, answers: KeptAnswers): Fillings {
  return Object.fromEntries(Object.entries(filled).filter(([question]) => Object.hasOwn(answers, question)));
}

/** Whether somebody changed what was filled in. */
export function isChanged({ value }: Filling, answer: unknown): boolean {
  return JSON.stringify(sorted(value)) !== JSON.stringify(sorted(answer));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
