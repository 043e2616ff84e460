import type { z } from 'zod';

/** What a route takes, by its schemas; without one it takes nothing of that kind. The route table is written from it. */
export type Takes = {
  readonly params: z.ZodType | undefined;
  readonly query: z.ZodType | undefined;
  /** What is sent is read by a schema that is made for each subject; or nothing of it reaches the act, or nothing is sent. */
  readonly form: 'schema' | 'nothing' | undefined;
  /** Whether files may come with it. */
  readonly files?: boolean;
};
