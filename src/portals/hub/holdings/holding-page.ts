import type { AnswerLine } from '#capabilities/forms';
import type { SaidChange } from './changes.ts';
import type { SeenHolding } from './holding-for.ts';
import type { holdingPageWords } from './holding.words.ts';
import type { SaidTimer } from './timers.ts';

export type HoldingPageWords = (typeof holdingPageWords)['en'];
/** All that the page about a holding shows. */
export type HoldingPage = SeenHolding & {
  readonly written: readonly AnswerLine[];
  readonly where: string | undefined;
  readonly isCaseSeen: boolean;
  readonly changes: readonly SaidChange[];
  readonly timers: readonly SaidTimer[];
};
