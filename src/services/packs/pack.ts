import type { InBoth } from '#language';
import { formDefinition } from '#capabilities/forms';
import type { FormDefinition } from '#capabilities/forms';
import { z } from 'zod';
import { serviceExamples } from '../definition/example.ts';
import type { ServiceExample } from '../definition/example.ts';
import { serviceDefinition } from '../definition/service-definition.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { Problem } from '../reading/problem.ts';
import { serviceWords } from '../definition/service-words.ts';
import type { ServiceWords } from '../definition/service-words.ts';

/** A service that a council offers: all its documents, read and found to fit together. */
export type Pack = {
  readonly service: string;
  readonly definition: ServiceDefinition;
  readonly form: FormDefinition;
  readonly words: InBoth<ServiceWords>;
  /** What must come out of what: its test. */
  readonly examples: readonly ServiceExample[];
  /** Sentences that are still to be written, each with its place: until then it is not published. */
  readonly unwritten: readonly Problem[];
  /** The documents as they were written (a council's differences laid over), which is what is kept. */
  readonly written: Written;
};

export type Written = {
  readonly service: unknown;
  readonly form: unknown;
  readonly words: InBoth<unknown>;
  /** Its examples; nothing in a pack that has none. */
  readonly example?: unknown;
};

const kept = z.strictObject({
  service: z.unknown(),
  form: z.unknown(),
  words: z.strictObject({ en: z.unknown(), cy: z.unknown() }),
  example: z.unknown().optional(),
});

/** A pack out of documents that were kept: what was once published is read for ever. */
export function readKept(service: string, content: unknown): Pack {
  const written = kept.parse(content);
  return {
    service,
    definition: serviceDefinition.parse(written.service),
    form: formDefinition.parse(written.form),
    words: { en: serviceWords.parse(written.words.en), cy: serviceWords.parse(written.words.cy) },
    examples: written.example === undefined ? [] : serviceExamples.parse(written.example).examples,
    unwritten: [],
    written,
  };
}
