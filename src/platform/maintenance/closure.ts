import { z } from 'zod';
import { sayMoment } from '#language';
import type { InBoth, Tongue } from '#language';

/**
 * What an operator announces about a council's portals. `closed`: nobody but administrators gets in; `read-only`:
 * everything can be read and nothing sent. `closesAt` may lie ahead: until then it is announced.
 */
export type Closure = {
  readonly manner: 'closed' | 'read-only';
  readonly closesAt: Temporal.Instant;
  readonly opensAt: Temporal.Instant | undefined;
  /** Why, in the operator's own words, before what is said in any case. */
  readonly words: InBoth<string> | undefined;
};

const instant = z.string().transform((text, context) => {
  try {
    return Temporal.Instant.from(text);
  } catch {
    context.issues.push({ code: 'custom', message: 'is no instant', input: text });
    return z.NEVER;
  }
});

/** A closure as a file has it: all of it may be left out. */
export const writtenClosure = z.object({
  /** The councils by their folders' names; all of them when left out. */
  councils: z.array(z.string()).optional(),
  manner: z.enum(['closed', 'read-only']).default('closed'),
  closesAt: instant.optional(),
  opensAt: instant.optional(),
  words: z.object({ en: z.string(), cy: z.string() }).optional(),
});

/** Whether it holds now, is announced for later, or is over: what was to open again has opened by itself. */
export function stageOf(
  { closesAt, opensAt }: Closure,
  now: Temporal.Instant,
): 'announced' | 'in force' | 'over' {
  if (opensAt && Temporal.Instant.compare(opensAt, now) <= 0) return 'over';
  return Temporal.Instant.compare(closesAt, now) <= 0 ? 'in force' : 'announced';
}

/** `from Thursday 26 November 2026, 5pm`, or that nobody knows yet. */
export function sayAgain({ opensAt }: Closure, tongue: Tongue): string {
  if (!opensAt) return tongue === 'cy' ? 'cyn bo hir' : 'soon';
  return `${tongue === 'cy' ? 'o' : 'from'} ${sayPoint(opensAt, tongue)}`;
}

/** A moment in the middle of a sentence; in Welsh the day is softened by `o` and `hyd`. */
export function sayPoint(at: Temporal.Instant, tongue: Tongue): string {
  return sayMoment(at, tongue).replace(/^Dydd /, 'ddydd ');
}

/** Why, with a space behind it; nothing when nobody said. */
export function sayWhy({ words }: Closure, tongue: Tongue): string {
  return words ? `${words[tongue].trim()} ` : '';
}
