import type { Tongue, Uuid } from '#language';
import type { Speaking } from '../requests/client-request.ts';

/** A form that another system asks somebody question by question. Its answers are its draft's. */
export type Conversation = {
  readonly id: Uuid;
  readonly draft: Uuid;
  readonly service: string;
  /** The language of whoever answers, in which they are told of it. */
  readonly tongue: Tongue;
  readonly speaking: Speaking;
  /** The lists of which was said that they are whole. */
  readonly whole: readonly string[];
  /** What came of it. */
  readonly request: Uuid | undefined;
  readonly expiresAt: Temporal.Instant;
};
