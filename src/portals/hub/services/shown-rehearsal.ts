import type { SeenReference } from '#capabilities/cases';
import type { Area } from '#capabilities/mapping';
import type { DifferenceKind, Rehearsal } from '#services';
import type { SeenProposal } from './proposal-for.ts';
import type { rehearsalWords } from './rehearsal.words.ts';

export type Words = (typeof rehearsalWords)['en'];
export type Shown = SeenProposal & {
  readonly rehearsal: Rehearsal | undefined;
  readonly wards: readonly Area[];
  readonly shown: DifferenceKind | undefined;
  /** Those that the officer may see; nothing where none are wanted, or none may be. */
  readonly examples: readonly SeenReference[] | undefined;
};

/** The same when there is one. */
export type Rehearsed = Shown & { readonly rehearsal: Rehearsal };
