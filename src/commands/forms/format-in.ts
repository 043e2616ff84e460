import { Refusal } from '#platform/errors';
import { foreignFormats } from '#services';
import type { ForeignFormat } from '#services';

/** The format that was named; refused without one, or with another. */
export function formatIn(
  given: string | undefined,
  formats: readonly ForeignFormat[] = foreignFormats,
): ForeignFormat {
  const format = formats.find((known) => known === given);
  if (format === undefined)
    throw new Refusal('command.no-form-format', { given: given ?? '', formats: formats.join(', ') });
  return format;
}
