import type { CaseReference, Tongue, Uuid } from '#language';
import type { NewCase } from '../handling/insert-case.ts';
import type { Participant } from './participant.ts';

/** What somebody asked, and whether it opens a case or joins one that is known. */
export type Request = Asked & (Opens | Joins);

export type Asked = {
  /** Drawn once, before the transaction is tried: the same reference again is the same request. */
  readonly reference: CaseReference;
  readonly service: string;
  readonly version: number;
  /** The answers, which forms keep. */
  readonly submission?: Uuid | undefined;
  /** True when its submission was made in this very transaction, so that it cannot have been kept before. */
  readonly isNew?: boolean | undefined;
  readonly tongue: Tongue;
  /** What it costs whoever asked, in whole pence; without it, nothing is charged for. */
  readonly fee?: number | undefined;
  readonly participants: readonly Participant[];
};

type Opens = { readonly open: NewCase; readonly join?: undefined };

type Joins = { readonly join: CaseReference; readonly open?: undefined };

export type Opened = { readonly request: Uuid; readonly reference: CaseReference; readonly case: Uuid };
