import type { Uuid } from '#language';

/** What one run of the importer did, for the terminal, the page and the ledger. Counts of records unless said otherwise. */
export type Summary = {
  /** `same`: this very file is already live or part of it, and nothing was done. */
  readonly outcome: 'live' | 'same' | 'dry-run' | 'refused';
  readonly import: Uuid | undefined;
  readonly kind: 'full' | 'changes';
  readonly encoding: 'utf-8' | 'windows-1252';
  /** Lines of the file by record type, `21` for properties and so on; those that were rejected included, `other` if of no type. */
  readonly records: Readonly<Record<string, number>>;
  readonly accepted: number;
  readonly rejected: number;
  /** Properties and address lines that the new edition has. */
  readonly properties: number;
  readonly lines: number;
  /** Addresses that were left out because the file has no such property, or no such street. */
  readonly withoutProperty: number;
  readonly withoutStreet: number;
};

/** How far a run has come: bytes read while `checking` and `staging`, properties while `writing lines` and `clearing`. */
export type Progress = {
  readonly stage: 'checking' | 'staging' | 'writing-lines' | 'clearing';
  readonly done: number;
  readonly of: number;
};
