import type { CaseReference } from '#language';
import type { PastCase } from '../index.ts';

/** One thing that somebody did, at its instant, on the case (or, reporting, under the reference) named. */
export type Deed = { readonly at: Temporal.Instant; readonly reference: CaseReference } & (Report | Handled);

export type Report = {
  readonly does: 'report';
  readonly past: PastCase;
  /** The known case that it is of. */
  readonly join: CaseReference | undefined;
  /** Who typed it when somebody telephoned: an officer's object id. */
  readonly by: string | undefined;
};

export type Handled = { readonly by: string } & (
  | { readonly does: 'take' | 'send' }
  | { readonly does: 'return' | 'write-note'; readonly note: string }
  | { readonly does: 'finish'; readonly outcome: string }
  | { readonly does: 'reopen'; readonly why: string }
);
