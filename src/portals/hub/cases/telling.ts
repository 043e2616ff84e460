import type { Entry } from '#capabilities/ledger';
import type { Uuid } from '#language';
import type { CaseWords } from '#services';
import type { HubVisit } from '../kit.ts';

export type NameOf = (officer: Uuid) => string;

/** What an event is told with. */
export type Telling = {
  readonly visit: HubVisit;
  readonly words: CaseWords;
  /** All of the page, since a closing's note stands with the action that closed. */
  readonly entries: readonly Entry[];
  readonly nameOf: NameOf;
};

export type Told = {
  readonly title: string;
  readonly more?: string | undefined;
  readonly quote?: string | undefined;
  readonly request?: string | undefined;
  readonly reply?: Uuid | undefined;
  readonly note?: Uuid | undefined;
};

export type Teller = (entry: Entry, telling: Telling) => Told | undefined;
