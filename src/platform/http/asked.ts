/** What a portal may read of a request in order to know who asks, and in which language. */
export type Asked = {
  readonly now: Temporal.Instant;
  /** Path and query inside the portal. */
  readonly here: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** A header's value by its name in small letters; of one that was sent twice, nothing. */
  readonly header: (name: string) => string | undefined;
};
