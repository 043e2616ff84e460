import type { Tx } from '#platform/database';

/** Begins one short transaction for the council whose file is being imported. */
export type Begin = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;
