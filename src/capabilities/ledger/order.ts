/** A place in the order of the ledger: by writing transaction, then by number. `tx` is an xid8, kept as its digits. */
export type Place = { readonly tx: string; readonly seq: number };

export const beginning: Place = { tx: '0', seq: 0 };
