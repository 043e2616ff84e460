/** Bytes that can be read from their beginning, as often as is wanted: a file, or one that is packed in a zip. */
export type Source = {
  /** As people know it: `supply.zip: part-1.csv`. */
  readonly name: string;
  /** The file on the disk that it comes from. */
  readonly path: string;
  readonly bytes: number;
  readonly read: () => AsyncGenerator<Uint8Array, void>;
};
