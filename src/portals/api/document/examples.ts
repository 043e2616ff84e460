import answers from './examples.json' with { type: 'json' };

/** What each operation's example is answered with. Written by `bin/pinned-node test/api/write-examples.ts`; a test compares. */
export const examples: Readonly<Record<string, unknown>> = answers;
