import type { InBoth } from '#language';
import { formDefinition } from '#capabilities/forms';
import type { FormDefinition } from '#capabilities/forms';
import { z } from 'zod';
import { serviceDefinition } from '../definition/service-definition.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import { serviceWords } from '../definition/service-words.ts';
import type { ServiceWords } from '../definition/service-words.ts';

/** A service that a council offers: all its documents, read and found to fit together. */
export type Pack = {
  readonly service: string;
  readonly definition: ServiceDefinition;
  readonly form: FormDefinition;
  readonly words: InBoth<ServiceWords>;
  /** The documents as they were written (a council's differences laid over), which is what is kept. */
  readonly written: Written;
};

export type Written = {
  readonly service: unknown;
  readonly form: unknown;
  readonly words: InBoth<unknown>;
};

const kept = z.strictObject({
  service: z.unknown(),
  form: z.unknown(),
  words: z.strictObject({ en: z.unknown(), cy: z.unknown() }),
});

/** A pack out of documents that were kept: what was once published is read for ever. */
export function readKept(service: string, content: unknown): Pack {
  const written = kept.parse(content);
  return {
    service,
    definition: serviceDefinition.parse(written.service),
    form: formDefinition.parse(written.form),
    words: { en: serviceWords.parse(written.words.en), cy: serviceWords.parse(written.words.cy) },
    written,
  };
}
