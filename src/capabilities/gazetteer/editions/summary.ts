import type { Uuid } from '#language';
import type { Facts } from '#platform/errors';
import type { FormatCode } from '../files/formats/format.ts';

/** What one run of the importer did, for the terminal, the page and the ledger. Counts of records unless said otherwise. */
export type Summary = {
  /** `same`: this very supply is already live, and nothing was done. `rehearsed`: it would be taken, and was not. */
  readonly outcome: 'live' | 'same' | 'rehearsed' | 'refused';
  readonly import: Uuid | undefined;
  readonly format: FormatCode;
  readonly kind: 'full' | 'changes';
  readonly encoding: 'utf-8' | 'windows-1252';
  /** It went on where an earlier run of the same supply had stopped. */
  readonly resumed: boolean;
  /** Lines by record type, `21` for properties and so on; those that were rejected included, `other` if of no type. */
  readonly records: Readonly<Record<string, number>>;
  /** Records that are stored or were taken away. */
  readonly accepted: number;
  /** Lines left out, of which so many belong to no property, or are in no street. */
  readonly rejected: number;
  readonly withoutProperty: number;
  readonly withoutStreet: number;
  /** Lines taken, but for one value. */
  readonly remarked: number;
  /** Records that another volume brought already, word for word. */
  readonly repeated: number;
  /** Why it was refused, by the code of the refusal, and what its words need. */
  readonly refusal?: { readonly code: string; readonly facts: Facts };
  /** Properties and address lines that the new edition has. */
  readonly properties: number;
  readonly lines: number;
};

/** How far a run has come: bytes while checking, staging and applying, and else rows. */
export type Progress = {
  readonly stage: 'checking' | Stage | 'clearing';
  readonly done: number;
  readonly of: number;
};

/** What a run does, in this order; a full supply is staged, changes are applied to a copy. */
export type Stage = 'copying' | 'staging' | 'indexing' | 'applying' | 'linking' | 'writing-lines';
